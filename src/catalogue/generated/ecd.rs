// @generated from `catalogue/` by `scripts/catalogue.mjs`; do not edit.

//! The admin API of Elastic Desktop Service, 2020-09-30: every operation.

// What a field means is on the vendor's page, which each struct names.
#![allow(missing_docs)]

use alloc::collections::BTreeMap;
use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::call::Effect;
use crate::catalogue::{OperationInput, opaque, setter};
use crate::client::Ecd;
use crate::error::ConfigurationError;
use crate::operation::Operation;

/// The parameters of `ActivateOfficeSite`. <https://api.aliyun.com/document/ecd/2020-09-30/ActivateOfficeSite>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ActivateOfficeSite {
    pub office_site_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ActivateOfficeSite {
    /// With what is required.
    #[must_use]
    pub fn new(office_site_id: impl Into<String>) -> Self {
        Self { office_site_id: office_site_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(ActivateOfficeSite);

/// The answer of `ActivateOfficeSite`. <https://api.aliyun.com/document/ecd/2020-09-30/ActivateOfficeSite>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ActivateOfficeSiteResponse {
    pub request_id: Option<String>,
}

opaque!(ActivateOfficeSiteResponse);

/// `Tag` of [`AddDesktopOversoldUserGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AddDesktopOversoldUserGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl AddDesktopOversoldUserGroupTag {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(key: String);
    setter!(value: String);
}

opaque!(AddDesktopOversoldUserGroupTag);

/// The parameters of `AddDesktopOversoldUserGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/AddDesktopOversoldUserGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AddDesktopOversoldUserGroup {
    pub image_id: Option<String>,
    pub name: Option<String>,
    pub oversold_group_id: Option<String>,
    pub policy_group_id: Option<String>,
    pub tag: Option<Vec<AddDesktopOversoldUserGroupTag>>,
}

impl AddDesktopOversoldUserGroup {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(image_id: String);
    setter!(name: String);
    setter!(oversold_group_id: String);
    setter!(policy_group_id: String);
    setter!(tag: [AddDesktopOversoldUserGroupTag]);
}

opaque!(AddDesktopOversoldUserGroup);

/// `Data` of [`AddDesktopOversoldUserGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AddDesktopOversoldUserGroupResponseData {
    pub user_group_id: Option<String>,
}

opaque!(AddDesktopOversoldUserGroupResponseData);

/// The answer of `AddDesktopOversoldUserGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/AddDesktopOversoldUserGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AddDesktopOversoldUserGroupResponse {
    pub data: Option<AddDesktopOversoldUserGroupResponseData>,
    pub request_id: Option<String>,
}

opaque!(AddDesktopOversoldUserGroupResponse);

/// The parameters of `AddDevices`. <https://api.aliyun.com/document/ecd/2020-09-30/AddDevices>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AddDevices {
    pub client_type: i64,
    /// 0 to 200 items.
    pub device_ids: Vec<String>,
    pub region_id: Option<String>,
}

impl AddDevices {
    /// With what is required.
    #[must_use]
    pub fn new(client_type: impl Into<i64>, device_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            client_type: client_type.into(),
            device_ids: device_ids.into_iter().map(Into::into).collect(),
            region_id: None,
        }
    }

    setter!(region_id: String);
}

opaque!(AddDevices);

/// The answer of `AddDevices`. <https://api.aliyun.com/document/ecd/2020-09-30/AddDevices>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AddDevicesResponse {
    pub code: Option<String>,
    pub message: Option<String>,
    pub request_id: Option<String>,
}

opaque!(AddDevicesResponse);

/// `CdsIdentity` of [`AddFilePermissionMemberList`].
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AddFilePermissionMemberListCdsIdentity {
    pub id: String,
    /// Default: IT_User.
    pub r#type: String,
}

impl AddFilePermissionMemberListCdsIdentity {
    /// With what is required.
    #[must_use]
    pub fn new(id: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self { id: id.into(), r#type: r#type.into() }
    }
}

opaque!(AddFilePermissionMemberListCdsIdentity);

/// `MemberList` of [`AddFilePermission`].
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AddFilePermissionMemberList {
    pub cds_identity: AddFilePermissionMemberListCdsIdentity,
    pub disinherit_sub_group: Option<bool>,
    pub expire_time: Option<i64>,
    pub role_id: String,
}

impl AddFilePermissionMemberList {
    /// With what is required.
    #[must_use]
    pub fn new(
        cds_identity: impl Into<AddFilePermissionMemberListCdsIdentity>,
        role_id: impl Into<String>,
    ) -> Self {
        Self {
            cds_identity: cds_identity.into(),
            disinherit_sub_group: None,
            expire_time: None,
            role_id: role_id.into(),
        }
    }

    setter!(disinherit_sub_group: bool);
    setter!(expire_time: i64);
}

opaque!(AddFilePermissionMemberList);

/// The parameters of `AddFilePermission`. <https://api.aliyun.com/document/ecd/2020-09-30/AddFilePermission>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AddFilePermission {
    pub cds_id: String,
    pub end_user_id: Option<String>,
    pub file_id: String,
    pub group_id: Option<String>,
    pub member_list: Vec<AddFilePermissionMemberList>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl AddFilePermission {
    /// With what is required.
    #[must_use]
    pub fn new(
        cds_id: impl Into<String>,
        file_id: impl Into<String>,
        member_list: impl IntoIterator<Item = impl Into<AddFilePermissionMemberList>>,
    ) -> Self {
        Self {
            cds_id: cds_id.into(),
            end_user_id: None,
            file_id: file_id.into(),
            group_id: None,
            member_list: member_list.into_iter().map(Into::into).collect(),
            region_id: None,
        }
    }

    setter!(end_user_id: String);
    setter!(group_id: String);
    setter!(region_id: String);
}

opaque!(AddFilePermission);

/// The answer of `AddFilePermission`. <https://api.aliyun.com/document/ecd/2020-09-30/AddFilePermission>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AddFilePermissionResponse {
    pub request_id: Option<String>,
}

opaque!(AddFilePermissionResponse);

/// The parameters of `AddUserToDesktopGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/AddUserToDesktopGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AddUserToDesktopGroup {
    pub client_token: Option<String>,
    pub desktop_group_id: Option<String>,
    /// 0 to 100 items.
    pub desktop_group_ids: Option<Vec<String>>,
    /// 0 to 10000 items.
    pub end_user_ids: Option<Vec<String>>,
    pub org_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub simple_user_group_id: Option<String>,
    pub user_group_name: Option<String>,
    pub user_ou_path: Option<String>,
}

impl AddUserToDesktopGroup {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(client_token: String);
    setter!(desktop_group_id: String);
    setter!(desktop_group_ids: [String]);
    setter!(end_user_ids: [String]);
    setter!(org_id: String);
    setter!(region_id: String);
    setter!(simple_user_group_id: String);
    setter!(user_group_name: String);
    setter!(user_ou_path: String);
}

opaque!(AddUserToDesktopGroup);

/// The answer of `AddUserToDesktopGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/AddUserToDesktopGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AddUserToDesktopGroupResponse {
    pub request_id: Option<String>,
}

opaque!(AddUserToDesktopGroupResponse);

/// The parameters of `AddUserToDesktopOversoldUserGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/AddUserToDesktopOversoldUserGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AddUserToDesktopOversoldUserGroup {
    pub add_user_amount: Option<i64>,
    pub end_user_id: Option<String>,
    pub oversold_group_id: Option<String>,
    pub user_group_id: Option<String>,
}

impl AddUserToDesktopOversoldUserGroup {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(add_user_amount: i64);
    setter!(end_user_id: String);
    setter!(oversold_group_id: String);
    setter!(user_group_id: String);
}

opaque!(AddUserToDesktopOversoldUserGroup);

/// The answer of `AddUserToDesktopOversoldUserGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/AddUserToDesktopOversoldUserGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AddUserToDesktopOversoldUserGroupResponse {
    pub request_id: Option<String>,
}

opaque!(AddUserToDesktopOversoldUserGroupResponse);

/// The parameters of `AllocateIpAddress`. <https://api.aliyun.com/document/ecd/2020-09-30/AllocateIpAddress>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AllocateIpAddress {
    pub bandwidth: Option<i64>,
    pub internet_charge_type: Option<String>,
    pub name: Option<String>,
    pub network_interface_id: Option<String>,
    pub office_site_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl AllocateIpAddress {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(bandwidth: i64);
    setter!(internet_charge_type: String);
    setter!(name: String);
    setter!(network_interface_id: String);
    setter!(office_site_id: String);
    setter!(region_id: String);
}

opaque!(AllocateIpAddress);

/// The answer of `AllocateIpAddress`. <https://api.aliyun.com/document/ecd/2020-09-30/AllocateIpAddress>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AllocateIpAddressResponse {
    pub eip_address: Option<String>,
    pub eip_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(AllocateIpAddressResponse);

/// The parameters of `ApplyAutoSnapshotPolicy`. <https://api.aliyun.com/document/ecd/2020-09-30/ApplyAutoSnapshotPolicy>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ApplyAutoSnapshotPolicy {
    /// 1 to 500 items.
    pub desktop_id: Vec<String>,
    pub policy_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ApplyAutoSnapshotPolicy {
    /// With what is required.
    #[must_use]
    pub fn new(
        desktop_id: impl IntoIterator<Item = impl Into<String>>,
        policy_id: impl Into<String>,
    ) -> Self {
        Self {
            desktop_id: desktop_id.into_iter().map(Into::into).collect(),
            policy_id: policy_id.into(),
            region_id: None,
        }
    }

    setter!(region_id: String);
}

opaque!(ApplyAutoSnapshotPolicy);

/// The answer of `ApplyAutoSnapshotPolicy`. <https://api.aliyun.com/document/ecd/2020-09-30/ApplyAutoSnapshotPolicy>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ApplyAutoSnapshotPolicyResponse {
    pub request_id: Option<String>,
}

opaque!(ApplyAutoSnapshotPolicyResponse);

/// The parameters of `ApplyCoordinatePrivilege`. <https://api.aliyun.com/document/ecd/2020-09-30/ApplyCoordinatePrivilege>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ApplyCoordinatePrivilege {
    pub co_id: String,
    pub end_user_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub user_type: String,
    pub uuid: Option<String>,
}

impl ApplyCoordinatePrivilege {
    /// With what is required.
    #[must_use]
    pub fn new(co_id: impl Into<String>, user_type: impl Into<String>) -> Self {
        Self {
            co_id: co_id.into(),
            end_user_id: None,
            region_id: None,
            user_type: user_type.into(),
            uuid: None,
        }
    }

    setter!(end_user_id: String);
    setter!(region_id: String);
    setter!(uuid: String);
}

opaque!(ApplyCoordinatePrivilege);

/// The answer of `ApplyCoordinatePrivilege`. <https://api.aliyun.com/document/ecd/2020-09-30/ApplyCoordinatePrivilege>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ApplyCoordinatePrivilegeResponse {
    pub request_id: Option<String>,
}

opaque!(ApplyCoordinatePrivilegeResponse);

/// `ResourceCandidates` of [`ApplyCoordinationForMonitoring`].
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ApplyCoordinationForMonitoringResourceCandidates {
    pub owner_ali_uid: i64,
    pub owner_end_user_id: String,
    pub resource_id: String,
    pub resource_name: String,
    pub resource_properties: Option<String>,
    pub resource_region_id: String,
    pub resource_type: String,
}

impl ApplyCoordinationForMonitoringResourceCandidates {
    /// With what is required.
    #[must_use]
    pub fn new(
        owner_ali_uid: impl Into<i64>,
        owner_end_user_id: impl Into<String>,
        resource_id: impl Into<String>,
        resource_name: impl Into<String>,
        resource_region_id: impl Into<String>,
        resource_type: impl Into<String>,
    ) -> Self {
        Self {
            owner_ali_uid: owner_ali_uid.into(),
            owner_end_user_id: owner_end_user_id.into(),
            resource_id: resource_id.into(),
            resource_name: resource_name.into(),
            resource_properties: None,
            resource_region_id: resource_region_id.into(),
            resource_type: resource_type.into(),
        }
    }

    setter!(resource_properties: String);
}

opaque!(ApplyCoordinationForMonitoringResourceCandidates);

/// The parameters of `ApplyCoordinationForMonitoring`. <https://api.aliyun.com/document/ecd/2020-09-30/ApplyCoordinationForMonitoring>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ApplyCoordinationForMonitoring {
    pub coordinate_policy_type: String,
    pub end_user_id: Option<String>,
    pub initiator_type: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// 0 to 100 items.
    pub resource_candidates: Vec<ApplyCoordinationForMonitoringResourceCandidates>,
    pub uuid: String,
}

impl ApplyCoordinationForMonitoring {
    /// With what is required.
    #[must_use]
    pub fn new(
        coordinate_policy_type: impl Into<String>,
        resource_candidates: impl IntoIterator<Item = impl Into<ApplyCoordinationForMonitoringResourceCandidates>>,
        uuid: impl Into<String>,
    ) -> Self {
        Self {
            coordinate_policy_type: coordinate_policy_type.into(),
            end_user_id: None,
            initiator_type: None,
            region_id: None,
            resource_candidates: resource_candidates.into_iter().map(Into::into).collect(),
            uuid: uuid.into(),
        }
    }

    setter!(end_user_id: String);
    setter!(initiator_type: String);
    setter!(region_id: String);
}

opaque!(ApplyCoordinationForMonitoring);

/// `CoordinateFlowModels` of [`ApplyCoordinationForMonitoringResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ApplyCoordinationForMonitoringResponseCoordinateFlowModels {
    pub co_id: Option<String>,
    pub coordinate_status: Option<String>,
    /// Secret.
    pub coordinate_ticket: Option<String>,
    pub initiator_type: Option<String>,
    pub owner_user_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
}

opaque!(ApplyCoordinationForMonitoringResponseCoordinateFlowModels);

/// The answer of `ApplyCoordinationForMonitoring`. <https://api.aliyun.com/document/ecd/2020-09-30/ApplyCoordinationForMonitoring>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ApplyCoordinationForMonitoringResponse {
    pub coordinate_flow_models: Option<Vec<ApplyCoordinationForMonitoringResponseCoordinateFlowModels>>,
    pub request_id: Option<String>,
}

opaque!(ApplyCoordinationForMonitoringResponse);

/// The parameters of `ApproveFotaUpdate`. <https://api.aliyun.com/document/ecd/2020-09-30/ApproveFotaUpdate>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ApproveFotaUpdate {
    pub app_version: String,
    pub desktop_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ApproveFotaUpdate {
    /// With what is required.
    #[must_use]
    pub fn new(app_version: impl Into<String>, desktop_id: impl Into<String>) -> Self {
        Self { app_version: app_version.into(), desktop_id: desktop_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(ApproveFotaUpdate);

/// The answer of `ApproveFotaUpdate`. <https://api.aliyun.com/document/ecd/2020-09-30/ApproveFotaUpdate>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ApproveFotaUpdateResponse {
    pub request_id: Option<String>,
}

opaque!(ApproveFotaUpdateResponse);

/// The parameters of `AssociateIpAddress`. <https://api.aliyun.com/document/ecd/2020-09-30/AssociateIpAddress>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AssociateIpAddress {
    pub eip_id: String,
    pub nat_gateway_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub office_site_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl AssociateIpAddress {
    /// With what is required.
    #[must_use]
    pub fn new(eip_id: impl Into<String>) -> Self {
        Self {
            eip_id: eip_id.into(),
            nat_gateway_id: None,
            network_interface_id: None,
            office_site_id: None,
            region_id: None,
        }
    }

    setter!(nat_gateway_id: String);
    setter!(network_interface_id: String);
    setter!(office_site_id: String);
    setter!(region_id: String);
}

opaque!(AssociateIpAddress);

/// The answer of `AssociateIpAddress`. <https://api.aliyun.com/document/ecd/2020-09-30/AssociateIpAddress>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AssociateIpAddressResponse {
    pub request_id: Option<String>,
}

opaque!(AssociateIpAddressResponse);

/// The parameters of `AssociateNetworkPackage`. <https://api.aliyun.com/document/ecd/2020-09-30/AssociateNetworkPackage>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AssociateNetworkPackage {
    pub network_package_id: String,
    pub office_site_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl AssociateNetworkPackage {
    /// With what is required.
    #[must_use]
    pub fn new(network_package_id: impl Into<String>, office_site_id: impl Into<String>) -> Self {
        Self {
            network_package_id: network_package_id.into(),
            office_site_id: office_site_id.into(),
            region_id: None,
        }
    }

    setter!(region_id: String);
}

opaque!(AssociateNetworkPackage);

/// The answer of `AssociateNetworkPackage`. <https://api.aliyun.com/document/ecd/2020-09-30/AssociateNetworkPackage>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AssociateNetworkPackageResponse {
    pub request_id: Option<String>,
}

opaque!(AssociateNetworkPackageResponse);

/// The parameters of `AssociateRouteTable`. <https://api.aliyun.com/document/ecd/2020-09-30/AssociateRouteTable>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AssociateRouteTable {
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub route_table_id: String,
    pub v_switch_id: String,
}

impl AssociateRouteTable {
    /// With what is required.
    #[must_use]
    pub fn new(route_table_id: impl Into<String>, v_switch_id: impl Into<String>) -> Self {
        Self { region_id: None, route_table_id: route_table_id.into(), v_switch_id: v_switch_id.into() }
    }

    setter!(region_id: String);
}

opaque!(AssociateRouteTable);

/// The answer of `AssociateRouteTable`. <https://api.aliyun.com/document/ecd/2020-09-30/AssociateRouteTable>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AssociateRouteTableResponse {
    pub request_id: Option<String>,
}

opaque!(AssociateRouteTableResponse);

/// The parameters of `AttachCen`. <https://api.aliyun.com/document/ecd/2020-09-30/AttachCen>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AttachCen {
    pub cen_id: String,
    pub cen_owner_id: Option<i64>,
    pub office_site_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret.
    pub verify_code: Option<String>,
}

impl AttachCen {
    /// With what is required.
    #[must_use]
    pub fn new(cen_id: impl Into<String>, office_site_id: impl Into<String>) -> Self {
        Self {
            cen_id: cen_id.into(),
            cen_owner_id: None,
            office_site_id: office_site_id.into(),
            region_id: None,
            verify_code: None,
        }
    }

    setter!(cen_owner_id: i64);
    setter!(region_id: String);
    setter!(verify_code: String);
}

opaque!(AttachCen);

/// The answer of `AttachCen`. <https://api.aliyun.com/document/ecd/2020-09-30/AttachCen>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AttachCenResponse {
    pub request_id: Option<String>,
}

opaque!(AttachCenResponse);

/// The parameters of `AttachEndUser`. <https://api.aliyun.com/document/ecd/2020-09-30/AttachEndUser>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AttachEndUser {
    pub ad_domain: Option<String>,
    pub client_type: i64,
    pub device_id: String,
    pub directory_id: Option<String>,
    pub end_user_id: String,
    pub region_id: Option<String>,
    pub user_type: Option<String>,
}

impl AttachEndUser {
    /// With what is required.
    #[must_use]
    pub fn new(
        client_type: impl Into<i64>,
        device_id: impl Into<String>,
        end_user_id: impl Into<String>,
    ) -> Self {
        Self {
            ad_domain: None,
            client_type: client_type.into(),
            device_id: device_id.into(),
            directory_id: None,
            end_user_id: end_user_id.into(),
            region_id: None,
            user_type: None,
        }
    }

    setter!(ad_domain: String);
    setter!(directory_id: String);
    setter!(region_id: String);
    setter!(user_type: String);
}

opaque!(AttachEndUser);

/// The answer of `AttachEndUser`. <https://api.aliyun.com/document/ecd/2020-09-30/AttachEndUser>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AttachEndUserResponse {
    pub request_id: Option<String>,
}

opaque!(AttachEndUserResponse);

/// The parameters of `BatchModifyEntitlement`. <https://api.aliyun.com/document/ecd/2020-09-30/BatchModifyEntitlement>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct BatchModifyEntitlement {
    /// 1 to 500 items.
    pub desktop_id: Vec<String>,
    /// 0 to 500 items.
    pub end_user_id: Option<Vec<String>>,
    pub max_desktop_per_user: Option<i64>,
    pub max_user_per_desktop: Option<i64>,
    pub preview: bool,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub strategy: Option<String>,
}

impl BatchModifyEntitlement {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_id: impl IntoIterator<Item = impl Into<String>>, preview: impl Into<bool>) -> Self {
        Self {
            desktop_id: desktop_id.into_iter().map(Into::into).collect(),
            end_user_id: None,
            max_desktop_per_user: None,
            max_user_per_desktop: None,
            preview: preview.into(),
            region_id: None,
            strategy: None,
        }
    }

    setter!(end_user_id: [String]);
    setter!(max_desktop_per_user: i64);
    setter!(max_user_per_desktop: i64);
    setter!(region_id: String);
    setter!(strategy: String);
}

opaque!(BatchModifyEntitlement);

/// `AssignModels` of [`BatchModifyEntitlementResponseEntitlements`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct BatchModifyEntitlementResponseEntitlementsAssignModels {
    pub desktop_id: Option<String>,
    pub end_user_ids: Option<Vec<String>>,
    pub inner_status: Option<String>,
}

opaque!(BatchModifyEntitlementResponseEntitlementsAssignModels);

/// `Entitlements` of [`BatchModifyEntitlementResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct BatchModifyEntitlementResponseEntitlements {
    pub assign_models: Option<Vec<BatchModifyEntitlementResponseEntitlementsAssignModels>>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}

opaque!(BatchModifyEntitlementResponseEntitlements);

/// The answer of `BatchModifyEntitlement`. <https://api.aliyun.com/document/ecd/2020-09-30/BatchModifyEntitlement>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct BatchModifyEntitlementResponse {
    pub entitlements: Option<BatchModifyEntitlementResponseEntitlements>,
    pub request_id: Option<String>,
}

opaque!(BatchModifyEntitlementResponse);

/// `ResourceInfos` of [`BindConfigGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct BindConfigGroupResourceInfos {
    pub product_type: Option<String>,
    pub resource_id: Option<String>,
    pub resource_region_id: Option<String>,
    pub resource_type: Option<String>,
}

impl BindConfigGroupResourceInfos {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(product_type: String);
    setter!(resource_id: String);
    setter!(resource_region_id: String);
    setter!(resource_type: String);
}

opaque!(BindConfigGroupResourceInfos);

/// The parameters of `BindConfigGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/BindConfigGroup>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct BindConfigGroup {
    pub group_id: String,
    pub region_id: Option<String>,
    /// 1 to 500 items.
    pub resource_infos: Vec<BindConfigGroupResourceInfos>,
}

impl BindConfigGroup {
    /// With what is required.
    #[must_use]
    pub fn new(
        group_id: impl Into<String>,
        resource_infos: impl IntoIterator<Item = impl Into<BindConfigGroupResourceInfos>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            region_id: None,
            resource_infos: resource_infos.into_iter().map(Into::into).collect(),
        }
    }

    setter!(region_id: String);
}

opaque!(BindConfigGroup);

/// The answer of `BindConfigGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/BindConfigGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct BindConfigGroupResponse {
    pub group_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(BindConfigGroupResponse);

/// The parameters of `CancelAutoSnapshotPolicy`. <https://api.aliyun.com/document/ecd/2020-09-30/CancelAutoSnapshotPolicy>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CancelAutoSnapshotPolicy {
    /// 1 to 100 items.
    pub desktop_id: Vec<String>,
    pub policy_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl CancelAutoSnapshotPolicy {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            desktop_id: desktop_id.into_iter().map(Into::into).collect(),
            policy_id: None,
            region_id: None,
        }
    }

    setter!(policy_id: String);
    setter!(region_id: String);
}

opaque!(CancelAutoSnapshotPolicy);

/// The answer of `CancelAutoSnapshotPolicy`. <https://api.aliyun.com/document/ecd/2020-09-30/CancelAutoSnapshotPolicy>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CancelAutoSnapshotPolicyResponse {
    pub request_id: Option<String>,
}

opaque!(CancelAutoSnapshotPolicyResponse);

/// The parameters of `CancelCdsFileShareLink`. <https://api.aliyun.com/document/ecd/2020-09-30/CancelCdsFileShareLink>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CancelCdsFileShareLink {
    pub cds_id: String,
    pub share_id: String,
}

impl CancelCdsFileShareLink {
    /// With what is required.
    #[must_use]
    pub fn new(cds_id: impl Into<String>, share_id: impl Into<String>) -> Self {
        Self { cds_id: cds_id.into(), share_id: share_id.into() }
    }
}

opaque!(CancelCdsFileShareLink);

/// The answer of `CancelCdsFileShareLink`. <https://api.aliyun.com/document/ecd/2020-09-30/CancelCdsFileShareLink>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CancelCdsFileShareLinkResponse {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(CancelCdsFileShareLinkResponse);

/// The parameters of `CancelCoordinationForMonitoring`. <https://api.aliyun.com/document/ecd/2020-09-30/CancelCoordinationForMonitoring>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CancelCoordinationForMonitoring {
    /// 0 to 100 items.
    pub co_ids: Vec<String>,
    pub end_user_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub user_type: Option<String>,
}

impl CancelCoordinationForMonitoring {
    /// With what is required.
    #[must_use]
    pub fn new(co_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            co_ids: co_ids.into_iter().map(Into::into).collect(),
            end_user_id: None,
            region_id: None,
            user_type: None,
        }
    }

    setter!(end_user_id: String);
    setter!(region_id: String);
    setter!(user_type: String);
}

opaque!(CancelCoordinationForMonitoring);

/// The answer of `CancelCoordinationForMonitoring`. <https://api.aliyun.com/document/ecd/2020-09-30/CancelCoordinationForMonitoring>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CancelCoordinationForMonitoringResponse {
    pub request_id: Option<String>,
}

opaque!(CancelCoordinationForMonitoringResponse);

/// The parameters of `CancelCopyImage`. <https://api.aliyun.com/document/ecd/2020-09-30/CancelCopyImage>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CancelCopyImage {
    pub image_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl CancelCopyImage {
    /// With what is required.
    #[must_use]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self { image_id: image_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(CancelCopyImage);

/// The answer of `CancelCopyImage`. <https://api.aliyun.com/document/ecd/2020-09-30/CancelCopyImage>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CancelCopyImageResponse {
    pub request_id: Option<String>,
}

opaque!(CancelCopyImageResponse);

/// The parameters of `CloneCenterPolicy`. <https://api.aliyun.com/document/ecd/2020-09-30/CloneCenterPolicy>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CloneCenterPolicy {
    pub business_type: i64,
    pub name: String,
    pub policy_group_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub resource_type: String,
}

impl CloneCenterPolicy {
    /// With what is required.
    #[must_use]
    pub fn new(
        business_type: impl Into<i64>,
        name: impl Into<String>,
        policy_group_id: impl Into<String>,
        resource_type: impl Into<String>,
    ) -> Self {
        Self {
            business_type: business_type.into(),
            name: name.into(),
            policy_group_id: policy_group_id.into(),
            region_id: None,
            resource_type: resource_type.into(),
        }
    }

    setter!(region_id: String);
}

opaque!(CloneCenterPolicy);

/// The answer of `CloneCenterPolicy`. <https://api.aliyun.com/document/ecd/2020-09-30/CloneCenterPolicy>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CloneCenterPolicyResponse {
    pub policy_group_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(CloneCenterPolicyResponse);

/// The parameters of `ClonePolicyGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/ClonePolicyGroup>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ClonePolicyGroup {
    pub name: String,
    pub policy_group_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ClonePolicyGroup {
    /// With what is required.
    #[must_use]
    pub fn new(name: impl Into<String>, policy_group_id: impl Into<String>) -> Self {
        Self { name: name.into(), policy_group_id: policy_group_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(ClonePolicyGroup);

/// The answer of `ClonePolicyGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/ClonePolicyGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ClonePolicyGroupResponse {
    pub policy_group_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(ClonePolicyGroupResponse);

/// The parameters of `CompleteCdsFile`. <https://api.aliyun.com/document/ecd/2020-09-30/CompleteCdsFile>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CompleteCdsFile {
    pub cds_id: String,
    pub end_user_id: Option<String>,
    pub file_id: String,
    pub group_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub upload_id: String,
}

impl CompleteCdsFile {
    /// With what is required.
    #[must_use]
    pub fn new(cds_id: impl Into<String>, file_id: impl Into<String>, upload_id: impl Into<String>) -> Self {
        Self {
            cds_id: cds_id.into(),
            end_user_id: None,
            file_id: file_id.into(),
            group_id: None,
            region_id: None,
            upload_id: upload_id.into(),
        }
    }

    setter!(end_user_id: String);
    setter!(group_id: String);
    setter!(region_id: String);
}

opaque!(CompleteCdsFile);

/// The answer of `CompleteCdsFile`. <https://api.aliyun.com/document/ecd/2020-09-30/CompleteCdsFile>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CompleteCdsFileResponse {
    pub request_id: Option<String>,
}

opaque!(CompleteCdsFileResponse);

/// The parameters of `ConfigADConnectorTrust`. <https://api.aliyun.com/document/ecd/2020-09-30/ConfigADConnectorTrust>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ConfigADConnectorTrust {
    pub office_site_id: String,
    pub rds_license_domain: Option<bool>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret.
    pub trust_key: String,
}

impl ConfigADConnectorTrust {
    /// With what is required.
    #[must_use]
    pub fn new(office_site_id: impl Into<String>, trust_key: impl Into<String>) -> Self {
        Self {
            office_site_id: office_site_id.into(),
            rds_license_domain: None,
            region_id: None,
            trust_key: trust_key.into(),
        }
    }

    setter!(rds_license_domain: bool);
    setter!(region_id: String);
}

opaque!(ConfigADConnectorTrust);

/// The answer of `ConfigADConnectorTrust`. <https://api.aliyun.com/document/ecd/2020-09-30/ConfigADConnectorTrust>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ConfigADConnectorTrustResponse {
    pub request_id: Option<String>,
}

opaque!(ConfigADConnectorTrustResponse);

/// The parameters of `ConfigADConnectorUser`. <https://api.aliyun.com/document/ecd/2020-09-30/ConfigADConnectorUser>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ConfigADConnectorUser {
    /// Secret.
    pub domain_password: String,
    pub domain_user_name: String,
    #[serde(rename = "OUName")]
    pub ou_name: Option<String>,
    pub office_site_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ConfigADConnectorUser {
    /// With what is required.
    #[must_use]
    pub fn new(
        domain_password: impl Into<String>,
        domain_user_name: impl Into<String>,
        office_site_id: impl Into<String>,
    ) -> Self {
        Self {
            domain_password: domain_password.into(),
            domain_user_name: domain_user_name.into(),
            ou_name: None,
            office_site_id: office_site_id.into(),
            region_id: None,
        }
    }

    setter!(ou_name: String);
    setter!(region_id: String);
}

opaque!(ConfigADConnectorUser);

/// The answer of `ConfigADConnectorUser`. <https://api.aliyun.com/document/ecd/2020-09-30/ConfigADConnectorUser>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ConfigADConnectorUserResponse {
    pub request_id: Option<String>,
}

opaque!(ConfigADConnectorUserResponse);

/// The parameters of `CopyCdsFile`. <https://api.aliyun.com/document/ecd/2020-09-30/CopyCdsFile>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CopyCdsFile {
    pub auto_rename: Option<bool>,
    pub cds_id: String,
    pub end_user_id: Option<String>,
    pub file_id: String,
    pub file_receiver_id: Option<String>,
    pub file_receiver_type: Option<String>,
    pub group_id: Option<String>,
    pub parent_folder_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl CopyCdsFile {
    /// With what is required.
    #[must_use]
    pub fn new(
        cds_id: impl Into<String>,
        file_id: impl Into<String>,
        parent_folder_id: impl Into<String>,
    ) -> Self {
        Self {
            auto_rename: None,
            cds_id: cds_id.into(),
            end_user_id: None,
            file_id: file_id.into(),
            file_receiver_id: None,
            file_receiver_type: None,
            group_id: None,
            parent_folder_id: parent_folder_id.into(),
            region_id: None,
        }
    }

    setter!(auto_rename: bool);
    setter!(end_user_id: String);
    setter!(file_receiver_id: String);
    setter!(file_receiver_type: String);
    setter!(group_id: String);
    setter!(region_id: String);
}

opaque!(CopyCdsFile);

/// `CopyCdsFileModel` of [`CopyCdsFileResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CopyCdsFileResponseCopyCdsFileModel {
    pub async_task_id: Option<String>,
    pub file_id: Option<String>,
}

opaque!(CopyCdsFileResponseCopyCdsFileModel);

/// The answer of `CopyCdsFile`. <https://api.aliyun.com/document/ecd/2020-09-30/CopyCdsFile>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CopyCdsFileResponse {
    pub code: Option<String>,
    pub copy_cds_file_model: Option<CopyCdsFileResponseCopyCdsFileModel>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<String>,
}

opaque!(CopyCdsFileResponse);

/// The parameters of `CopyImage`. <https://api.aliyun.com/document/ecd/2020-09-30/CopyImage>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CopyImage {
    pub destination_description: Option<String>,
    pub destination_image_name: String,
    pub destination_region_id: String,
    pub image_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl CopyImage {
    /// With what is required.
    #[must_use]
    pub fn new(
        destination_image_name: impl Into<String>,
        destination_region_id: impl Into<String>,
        image_id: impl Into<String>,
    ) -> Self {
        Self {
            destination_description: None,
            destination_image_name: destination_image_name.into(),
            destination_region_id: destination_region_id.into(),
            image_id: image_id.into(),
            region_id: None,
        }
    }

    setter!(destination_description: String);
    setter!(region_id: String);
}

opaque!(CopyImage);

/// The answer of `CopyImage`. <https://api.aliyun.com/document/ecd/2020-09-30/CopyImage>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CopyImageResponse {
    pub image_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(CopyImageResponse);

/// The parameters of `CreateADConnectorDirectory`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateADConnectorDirectory>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateADConnectorDirectory {
    pub desktop_access_type: Option<String>,
    pub directory_name: String,
    /// 0 to 1 items.
    pub dns_address: Vec<String>,
    pub domain_name: String,
    /// Secret.
    pub domain_password: String,
    pub domain_user_name: String,
    pub enable_admin_access: Option<bool>,
    pub mfa_enabled: Option<bool>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub specification: Option<i64>,
    /// 0 to 1 items.
    pub sub_domain_dns_address: Option<Vec<String>>,
    pub sub_domain_name: Option<String>,
    /// 0 to 1 items.
    pub v_switch_id: Vec<String>,
}

impl CreateADConnectorDirectory {
    /// With what is required.
    #[must_use]
    pub fn new(
        directory_name: impl Into<String>,
        dns_address: impl IntoIterator<Item = impl Into<String>>,
        domain_name: impl Into<String>,
        domain_password: impl Into<String>,
        domain_user_name: impl Into<String>,
        v_switch_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            desktop_access_type: None,
            directory_name: directory_name.into(),
            dns_address: dns_address.into_iter().map(Into::into).collect(),
            domain_name: domain_name.into(),
            domain_password: domain_password.into(),
            domain_user_name: domain_user_name.into(),
            enable_admin_access: None,
            mfa_enabled: None,
            region_id: None,
            specification: None,
            sub_domain_dns_address: None,
            sub_domain_name: None,
            v_switch_id: v_switch_id.into_iter().map(Into::into).collect(),
        }
    }

    setter!(desktop_access_type: String);
    setter!(enable_admin_access: bool);
    setter!(mfa_enabled: bool);
    setter!(region_id: String);
    setter!(specification: i64);
    setter!(sub_domain_dns_address: [String]);
    setter!(sub_domain_name: String);
}

opaque!(CreateADConnectorDirectory);

/// `AdConnectors` of [`CreateADConnectorDirectoryResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateADConnectorDirectoryResponseAdConnectors {
    pub address: Option<String>,
}

opaque!(CreateADConnectorDirectoryResponseAdConnectors);

/// The answer of `CreateADConnectorDirectory`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateADConnectorDirectory>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateADConnectorDirectoryResponse {
    pub ad_connectors: Option<Vec<CreateADConnectorDirectoryResponseAdConnectors>>,
    pub directory_id: Option<String>,
    pub request_id: Option<String>,
    /// Secret.
    pub trust_password: Option<String>,
}

opaque!(CreateADConnectorDirectoryResponse);

/// The parameters of `CreateADConnectorOfficeSite`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateADConnectorOfficeSite>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateADConnectorOfficeSite {
    pub access_attribute: Option<String>,
    pub ad_hostname: Option<String>,
    #[serde(rename = "BackupDCHostname")]
    pub backup_dc_hostname: Option<String>,
    pub backup_dns: Option<String>,
    pub bandwidth: Option<i64>,
    pub cen_id: Option<String>,
    pub cen_owner_id: Option<i64>,
    pub cidr_block: Option<String>,
    pub desktop_access_type: Option<String>,
    /// 0 to 1 items.
    pub dns_address: Vec<String>,
    pub domain_name: String,
    /// Secret.
    pub domain_password: Option<String>,
    pub domain_user_name: Option<String>,
    pub enable_admin_access: Option<bool>,
    pub enable_internet_access: Option<bool>,
    pub mfa_enabled: Option<bool>,
    pub office_site_name: Option<String>,
    pub protocol_type: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub specification: Option<i64>,
    /// 0 to 1 items.
    pub sub_domain_dns_address: Option<Vec<String>>,
    pub sub_domain_name: Option<String>,
    /// 0 to 2 items.
    pub v_switch_id: Option<Vec<String>>,
    /// Secret.
    pub verify_code: Option<String>,
}

impl CreateADConnectorOfficeSite {
    /// With what is required.
    #[must_use]
    pub fn new(
        dns_address: impl IntoIterator<Item = impl Into<String>>,
        domain_name: impl Into<String>,
    ) -> Self {
        Self {
            access_attribute: None,
            ad_hostname: None,
            backup_dc_hostname: None,
            backup_dns: None,
            bandwidth: None,
            cen_id: None,
            cen_owner_id: None,
            cidr_block: None,
            desktop_access_type: None,
            dns_address: dns_address.into_iter().map(Into::into).collect(),
            domain_name: domain_name.into(),
            domain_password: None,
            domain_user_name: None,
            enable_admin_access: None,
            enable_internet_access: None,
            mfa_enabled: None,
            office_site_name: None,
            protocol_type: None,
            region_id: None,
            specification: None,
            sub_domain_dns_address: None,
            sub_domain_name: None,
            v_switch_id: None,
            verify_code: None,
        }
    }

    setter!(access_attribute: String);
    setter!(ad_hostname: String);
    setter!(backup_dc_hostname: String);
    setter!(backup_dns: String);
    setter!(bandwidth: i64);
    setter!(cen_id: String);
    setter!(cen_owner_id: i64);
    setter!(cidr_block: String);
    setter!(desktop_access_type: String);
    setter!(domain_password: String);
    setter!(domain_user_name: String);
    setter!(enable_admin_access: bool);
    setter!(enable_internet_access: bool);
    setter!(mfa_enabled: bool);
    setter!(office_site_name: String);
    setter!(protocol_type: String);
    setter!(region_id: String);
    setter!(specification: i64);
    setter!(sub_domain_dns_address: [String]);
    setter!(sub_domain_name: String);
    setter!(v_switch_id: [String]);
    setter!(verify_code: String);
}

opaque!(CreateADConnectorOfficeSite);

/// The answer of `CreateADConnectorOfficeSite`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateADConnectorOfficeSite>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateADConnectorOfficeSiteResponse {
    pub office_site_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(CreateADConnectorOfficeSiteResponse);

/// The parameters of `CreateAndBindNasFileSystem`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateAndBindNasFileSystem>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateAndBindNasFileSystem {
    pub description: Option<String>,
    pub desktop_group_id: String,
    pub encrypt_type: Option<i64>,
    /// 0 to 10000 items.
    pub end_user_ids: Option<Vec<String>>,
    pub file_system_name: String,
    pub office_site_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub storage_type: String,
}

impl CreateAndBindNasFileSystem {
    /// With what is required.
    #[must_use]
    pub fn new(
        desktop_group_id: impl Into<String>,
        file_system_name: impl Into<String>,
        office_site_id: impl Into<String>,
        storage_type: impl Into<String>,
    ) -> Self {
        Self {
            description: None,
            desktop_group_id: desktop_group_id.into(),
            encrypt_type: None,
            end_user_ids: None,
            file_system_name: file_system_name.into(),
            office_site_id: office_site_id.into(),
            region_id: None,
            storage_type: storage_type.into(),
        }
    }

    setter!(description: String);
    setter!(encrypt_type: i64);
    setter!(end_user_ids: [String]);
    setter!(region_id: String);
}

opaque!(CreateAndBindNasFileSystem);

/// The answer of `CreateAndBindNasFileSystem`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateAndBindNasFileSystem>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateAndBindNasFileSystemResponse {
    pub request_id: Option<String>,
}

opaque!(CreateAndBindNasFileSystemResponse);

/// The parameters of `CreateAutoSnapshotPolicy`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateAutoSnapshotPolicy>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicy {
    pub cron_expression: String,
    pub disk_type: Option<String>,
    pub policy_name: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub retention_days: i64,
}

impl CreateAutoSnapshotPolicy {
    /// With what is required.
    #[must_use]
    pub fn new(
        cron_expression: impl Into<String>,
        policy_name: impl Into<String>,
        retention_days: impl Into<i64>,
    ) -> Self {
        Self {
            cron_expression: cron_expression.into(),
            disk_type: None,
            policy_name: policy_name.into(),
            region_id: None,
            retention_days: retention_days.into(),
        }
    }

    setter!(disk_type: String);
    setter!(region_id: String);
}

opaque!(CreateAutoSnapshotPolicy);

/// The answer of `CreateAutoSnapshotPolicy`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateAutoSnapshotPolicy>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyResponse {
    pub policy_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(CreateAutoSnapshotPolicyResponse);

/// The parameters of `CreateBandwidthResourcePackages`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateBandwidthResourcePackages>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateBandwidthResourcePackages {
    pub amount: Option<i64>,
    pub auto_pay: Option<bool>,
    pub package_size: i64,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl CreateBandwidthResourcePackages {
    /// With what is required.
    #[must_use]
    pub fn new(package_size: impl Into<i64>) -> Self {
        Self {
            amount: None,
            auto_pay: None,
            package_size: package_size.into(),
            period: None,
            period_unit: None,
            promotion_id: None,
            region_id: None,
        }
    }

    setter!(amount: i64);
    setter!(auto_pay: bool);
    setter!(period: i64);
    setter!(period_unit: String);
    setter!(promotion_id: String);
    setter!(region_id: String);
}

opaque!(CreateBandwidthResourcePackages);

/// The answer of `CreateBandwidthResourcePackages`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateBandwidthResourcePackages>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateBandwidthResourcePackagesResponse {
    pub order_id: Option<i64>,
    pub request_id: Option<String>,
}

opaque!(CreateBandwidthResourcePackagesResponse);

/// The parameters of `CreateBundle`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateBundle>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateBundle {
    pub bundle_name: Option<String>,
    pub description: Option<String>,
    pub desktop_type: String,
    pub image_id: String,
    pub language: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub root_disk_performance_level: Option<String>,
    pub root_disk_size_gib: i64,
    pub user_disk_performance_level: Option<String>,
    /// 0 to 1 items.
    pub user_disk_size_gib: Vec<i64>,
}

impl CreateBundle {
    /// With what is required.
    #[must_use]
    pub fn new(
        desktop_type: impl Into<String>,
        image_id: impl Into<String>,
        root_disk_size_gib: impl Into<i64>,
        user_disk_size_gib: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            bundle_name: None,
            description: None,
            desktop_type: desktop_type.into(),
            image_id: image_id.into(),
            language: None,
            region_id: None,
            root_disk_performance_level: None,
            root_disk_size_gib: root_disk_size_gib.into(),
            user_disk_performance_level: None,
            user_disk_size_gib: user_disk_size_gib.into_iter().map(Into::into).collect(),
        }
    }

    setter!(bundle_name: String);
    setter!(description: String);
    setter!(language: String);
    setter!(region_id: String);
    setter!(root_disk_performance_level: String);
    setter!(user_disk_performance_level: String);
}

opaque!(CreateBundle);

/// The answer of `CreateBundle`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateBundle>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateBundleResponse {
    pub bundle_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(CreateBundleResponse);

/// The parameters of `CreateCdsFile`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateCdsFile>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCdsFile {
    pub cds_id: String,
    pub conflict_policy: Option<String>,
    pub end_user_id: Option<String>,
    pub file_hash: Option<String>,
    pub file_length: i64,
    pub file_name: String,
    pub file_type: String,
    pub group_id: Option<String>,
    pub parent_file_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl CreateCdsFile {
    /// With what is required.
    #[must_use]
    pub fn new(
        cds_id: impl Into<String>,
        file_length: impl Into<i64>,
        file_name: impl Into<String>,
        file_type: impl Into<String>,
    ) -> Self {
        Self {
            cds_id: cds_id.into(),
            conflict_policy: None,
            end_user_id: None,
            file_hash: None,
            file_length: file_length.into(),
            file_name: file_name.into(),
            file_type: file_type.into(),
            group_id: None,
            parent_file_id: None,
            region_id: None,
        }
    }

    setter!(conflict_policy: String);
    setter!(end_user_id: String);
    setter!(file_hash: String);
    setter!(group_id: String);
    setter!(parent_file_id: String);
    setter!(region_id: String);
}

opaque!(CreateCdsFile);

/// `FileModel` of [`CreateCdsFileResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCdsFileResponseFileModel {
    pub file_id: Option<String>,
    pub upload_id: Option<String>,
    /// Secret.
    pub upload_url: Option<String>,
}

opaque!(CreateCdsFileResponseFileModel);

/// The answer of `CreateCdsFile`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateCdsFile>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCdsFileResponse {
    pub file_model: Option<CreateCdsFileResponseFileModel>,
    pub request_id: Option<String>,
}

opaque!(CreateCdsFileResponse);

/// The parameters of `CreateCdsFileShareLink`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateCdsFileShareLink>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCdsFileShareLink {
    pub cds_id: String,
    pub description: Option<String>,
    pub disable_download: Option<bool>,
    pub disable_preview: Option<bool>,
    pub disable_save: Option<bool>,
    pub download_limit: Option<i64>,
    pub end_user_id: Option<String>,
    pub expiration: Option<String>,
    /// 0 to 100 items.
    pub file_ids: Option<Vec<String>>,
    pub group_id: Option<String>,
    pub preview_limit: Option<i64>,
    pub save_limit: Option<i64>,
    pub share_name: Option<String>,
    /// Secret.
    pub share_pwd: Option<String>,
}

impl CreateCdsFileShareLink {
    /// With what is required.
    #[must_use]
    pub fn new(cds_id: impl Into<String>) -> Self {
        Self {
            cds_id: cds_id.into(),
            description: None,
            disable_download: None,
            disable_preview: None,
            disable_save: None,
            download_limit: None,
            end_user_id: None,
            expiration: None,
            file_ids: None,
            group_id: None,
            preview_limit: None,
            save_limit: None,
            share_name: None,
            share_pwd: None,
        }
    }

    setter!(description: String);
    setter!(disable_download: bool);
    setter!(disable_preview: bool);
    setter!(disable_save: bool);
    setter!(download_limit: i64);
    setter!(end_user_id: String);
    setter!(expiration: String);
    setter!(file_ids: [String]);
    setter!(group_id: String);
    setter!(preview_limit: i64);
    setter!(save_limit: i64);
    setter!(share_name: String);
    setter!(share_pwd: String);
}

opaque!(CreateCdsFileShareLink);

/// `Data` of [`CreateCdsFileShareLinkResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCdsFileShareLinkResponseData {
    pub access_count: Option<i64>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub disable_download: Option<bool>,
    pub disable_preview: Option<bool>,
    pub disable_save: Option<bool>,
    pub download_count: Option<i64>,
    pub download_limit: Option<i64>,
    pub drive_id: Option<String>,
    pub expiration: Option<String>,
    pub expired: Option<bool>,
    pub file_ids: Option<String>,
    pub modifiy_time: Option<String>,
    pub preview_count: Option<i64>,
    pub preview_limit: Option<i64>,
    pub report_count: Option<i64>,
    pub save_count: Option<i64>,
    pub save_limit: Option<i64>,
    pub share_id: Option<String>,
    /// Secret.
    pub share_link: Option<String>,
    pub share_name: Option<String>,
    /// Secret.
    pub share_pwd: Option<String>,
    pub status: Option<String>,
    pub video_preview_count: Option<i64>,
}

opaque!(CreateCdsFileShareLinkResponseData);

/// The answer of `CreateCdsFileShareLink`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateCdsFileShareLink>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCdsFileShareLinkResponse {
    pub code: Option<String>,
    pub data: Option<CreateCdsFileShareLinkResponseData>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(CreateCdsFileShareLinkResponse);

/// `AuthorizeAccessPolicyRule` of [`CreateCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCenterPolicyAuthorizeAccessPolicyRule {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}

impl CreateCenterPolicyAuthorizeAccessPolicyRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cidr_ip: String);
    setter!(description: String);
}

opaque!(CreateCenterPolicyAuthorizeAccessPolicyRule);

/// `AuthorizeSecurityPolicyRule` of [`CreateCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCenterPolicyAuthorizeSecurityPolicyRule {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    pub ip_protocol: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
}

impl CreateCenterPolicyAuthorizeSecurityPolicyRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cidr_ip: String);
    setter!(description: String);
    setter!(ip_protocol: String);
    setter!(policy: String);
    setter!(port_range: String);
    setter!(priority: String);
    setter!(r#type: String);
}

opaque!(CreateCenterPolicyAuthorizeSecurityPolicyRule);

/// `ClientType` of [`CreateCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCenterPolicyClientType {
    pub client_type: Option<String>,
    pub status: Option<String>,
}

impl CreateCenterPolicyClientType {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(client_type: String);
    setter!(status: String);
}

opaque!(CreateCenterPolicyClientType);

/// `ClipboardGraineds` of [`CreateCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCenterPolicyClipboardGraineds {
    pub clipboard_size: Option<i64>,
    pub clipboard_size_unit: Option<String>,
    pub clipboard_type: Option<String>,
    pub grained_type: Option<String>,
    pub in_clipboard_size: Option<i64>,
    pub in_clipboard_size_unit: Option<String>,
    pub out_clipboard_size: Option<i64>,
    pub out_clipboard_size_unit: Option<String>,
}

impl CreateCenterPolicyClipboardGraineds {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(clipboard_size: i64);
    setter!(clipboard_size_unit: String);
    setter!(clipboard_type: String);
    setter!(grained_type: String);
    setter!(in_clipboard_size: i64);
    setter!(in_clipboard_size_unit: String);
    setter!(out_clipboard_size: i64);
    setter!(out_clipboard_size_unit: String);
}

opaque!(CreateCenterPolicyClipboardGraineds);

/// `DeviceRedirects` of [`CreateCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCenterPolicyDeviceRedirects {
    pub device_type: Option<String>,
    pub redirect_type: Option<String>,
}

impl CreateCenterPolicyDeviceRedirects {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(device_type: String);
    setter!(redirect_type: String);
}

opaque!(CreateCenterPolicyDeviceRedirects);

/// `DeviceRules` of [`CreateCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCenterPolicyDeviceRules {
    pub device_name: Option<String>,
    pub device_pid: Option<String>,
    pub device_type: Option<String>,
    pub device_vid: Option<String>,
    pub opt_command: Option<String>,
    pub platforms: Option<String>,
    pub redirect_type: Option<String>,
}

impl CreateCenterPolicyDeviceRules {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(device_name: String);
    setter!(device_pid: String);
    setter!(device_type: String);
    setter!(device_vid: String);
    setter!(opt_command: String);
    setter!(platforms: String);
    setter!(redirect_type: String);
}

opaque!(CreateCenterPolicyDeviceRules);

/// `DomainResolveRule` of [`CreateCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCenterPolicyDomainResolveRule {
    pub description: Option<String>,
    pub domain: Option<String>,
    pub policy: Option<String>,
}

impl CreateCenterPolicyDomainResolveRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(description: String);
    setter!(domain: String);
    setter!(policy: String);
}

opaque!(CreateCenterPolicyDomainResolveRule);

/// `NetRedirectRule` of [`CreateCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCenterPolicyNetRedirectRule {
    pub domain: Option<String>,
    pub policy: Option<String>,
    pub rule_type: Option<String>,
}

impl CreateCenterPolicyNetRedirectRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(domain: String);
    setter!(policy: String);
    setter!(rule_type: String);
}

opaque!(CreateCenterPolicyNetRedirectRule);

/// `RecordEventLevels` of [`CreateCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCenterPolicyRecordEventLevels {
    pub event_level: Option<String>,
    pub event_type: Option<String>,
}

impl CreateCenterPolicyRecordEventLevels {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(event_level: String);
    setter!(event_type: String);
}

opaque!(CreateCenterPolicyRecordEventLevels);

/// `UsbSupplyRedirectRule` of [`CreateCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCenterPolicyUsbSupplyRedirectRule {
    pub description: Option<String>,
    pub product_id: Option<String>,
    pub usb_redirect_type: Option<String>,
    pub usb_rule_type: Option<String>,
    pub vendor_id: Option<String>,
}

impl CreateCenterPolicyUsbSupplyRedirectRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(description: String);
    setter!(product_id: String);
    setter!(usb_redirect_type: String);
    setter!(usb_rule_type: String);
    setter!(vendor_id: String);
}

opaque!(CreateCenterPolicyUsbSupplyRedirectRule);

/// The parameters of `CreateCenterPolicy`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateCenterPolicy>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCenterPolicy {
    pub academic_proxy: Option<String>,
    pub admin_access: Option<String>,
    pub admin_keyboard_on_full_screen: Option<String>,
    pub admin_keyboard_on_windows: Option<String>,
    pub app_content_protection: Option<String>,
    /// 0 to 100 items.
    pub authorize_access_policy_rule: Option<Vec<CreateCenterPolicyAuthorizeAccessPolicyRule>>,
    /// 0 to 200 items.
    pub authorize_security_policy_rule: Option<Vec<CreateCenterPolicyAuthorizeSecurityPolicyRule>>,
    pub auto_reconnect: Option<String>,
    pub business_channel: Option<String>,
    pub business_type: i64,
    pub camera_redirect: Option<String>,
    pub client_control_menu: Option<String>,
    pub client_create_snapshot: Option<String>,
    /// 0 to 20 items.
    pub client_type: Option<Vec<CreateCenterPolicyClientType>>,
    pub clipboard: Option<String>,
    /// 0 to 4 items.
    pub clipboard_graineds: Option<Vec<CreateCenterPolicyClipboardGraineds>>,
    pub clipboard_scope: Option<String>,
    pub color_enhancement: Option<String>,
    pub cpd_drive_clipboard: Option<String>,
    pub cpu_down_grade_duration: Option<i64>,
    pub cpu_overload: Option<String>,
    /// 0 to 5 items.
    pub cpu_processors: Option<Vec<String>>,
    pub cpu_protected_mode: Option<String>,
    pub cpu_rate_limit: Option<i64>,
    pub cpu_sample_duration: Option<i64>,
    pub cpu_single_rate_limit: Option<i64>,
    pub description: Option<String>,
    pub device_connect_hint: Option<String>,
    /// 0 to 100 items.
    pub device_redirects: Option<Vec<CreateCenterPolicyDeviceRedirects>>,
    /// 0 to 100 items.
    pub device_rules: Option<Vec<CreateCenterPolicyDeviceRules>>,
    pub disconnect_keep_session: Option<String>,
    pub disconnect_keep_session_time: Option<i64>,
    pub disk_overload: Option<String>,
    pub display_mode: Option<String>,
    /// 0 to 500 items.
    pub domain_resolve_rule: Option<Vec<CreateCenterPolicyDomainResolveRule>>,
    pub domain_resolve_rule_type: Option<String>,
    pub enable_session_rate_limiting: Option<String>,
    pub end_user_apply_admin_coordinate: Option<String>,
    pub end_user_group_coordinate: Option<String>,
    pub external_drive: Option<String>,
    pub file_migrate: Option<String>,
    pub file_transfer_address: Option<String>,
    pub file_transfer_in_size: Option<i64>,
    pub file_transfer_in_unit: Option<String>,
    pub file_transfer_out_size: Option<i64>,
    pub file_transfer_out_unit: Option<String>,
    pub file_transfer_size_limit: Option<String>,
    pub file_transfer_speed: Option<String>,
    pub file_transfer_speed_location: Option<String>,
    pub gpu_acceleration: Option<String>,
    pub hover_config_msg: Option<String>,
    pub html5_file_transfer: Option<String>,
    pub internet_communication_protocol: Option<String>,
    pub internet_printer: Option<String>,
    pub keyboard_control: Option<String>,
    pub local_drive: Option<String>,
    pub max_reconnect_time: Option<i64>,
    pub memory_down_grade_duration: Option<i64>,
    pub memory_overload: Option<String>,
    /// 0 to 5 items.
    pub memory_processors: Option<Vec<String>>,
    pub memory_protected_mode: Option<String>,
    pub memory_rate_limit: Option<i64>,
    pub memory_sample_duration: Option<i64>,
    pub memory_single_rate_limit: Option<i64>,
    pub mobile_restart: Option<String>,
    pub mobile_safe_menu: Option<String>,
    pub mobile_shutdown: Option<String>,
    pub mobile_wuying_keeper: Option<String>,
    pub mobile_wy_assistant: Option<String>,
    pub model_library: Option<String>,
    pub multi_screen: Option<String>,
    pub name: String,
    pub net_redirect: Option<String>,
    /// 0 to 100 items.
    pub net_redirect_rule: Option<Vec<CreateCenterPolicyNetRedirectRule>>,
    pub no_operation_disconnect: Option<String>,
    pub no_operation_disconnect_time: Option<i64>,
    pub port_proxy: Option<String>,
    pub printer_alert: Option<String>,
    pub printer_alert_content: Option<String>,
    pub printer_alert_title: Option<String>,
    pub printer_redirect: Option<String>,
    pub quality_enhancement: Option<String>,
    pub record_event_duration: Option<i64>,
    /// 0 to 6 items.
    pub record_event_file_exts: Option<Vec<String>>,
    /// 0 to 10 items.
    pub record_event_file_paths: Option<Vec<String>>,
    /// 0 to 20 items.
    pub record_event_levels: Option<Vec<CreateCenterPolicyRecordEventLevels>>,
    /// 0 to 10 items.
    pub record_event_registers: Option<Vec<String>>,
    /// 0 to 100 items.
    pub record_events: Option<Vec<String>>,
    pub recording: Option<String>,
    pub recording_audio: Option<String>,
    pub recording_duration: Option<i64>,
    pub recording_end_time: Option<String>,
    pub recording_expires: Option<i64>,
    pub recording_fps: Option<String>,
    pub recording_start_time: Option<String>,
    pub recording_user_notify: Option<String>,
    pub recording_user_notify_message: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub remote_coordinate: Option<String>,
    pub reset_desktop: Option<String>,
    pub resolution_dpi: Option<i64>,
    pub resolution_height: Option<i64>,
    pub resolution_model: Option<String>,
    pub resolution_width: Option<i64>,
    pub resource_type: String,
    pub safe_menu: Option<String>,
    pub scope: Option<String>,
    /// 0 to 50 items.
    pub scope_value: Option<Vec<String>>,
    pub screen_display_mode: Option<String>,
    pub session_max_rate_kbps: Option<i64>,
    pub smooth_enhancement: Option<String>,
    pub status_monitor: Option<String>,
    pub streaming_mode: Option<String>,
    pub target_fps: Option<i64>,
    pub taskbar: Option<String>,
    pub three_screen: Option<String>,
    pub usb_redirect: Option<String>,
    /// 0 to 100 items.
    pub usb_supply_redirect_rule: Option<Vec<CreateCenterPolicyUsbSupplyRedirectRule>>,
    pub use_time: Option<String>,
    pub video_enc_avg_kbps: Option<i64>,
    #[serde(rename = "VideoEncMaxQP")]
    pub video_enc_max_qp: Option<i64>,
    #[serde(rename = "VideoEncMinQP")]
    pub video_enc_min_qp: Option<i64>,
    pub video_enc_peak_kbps: Option<i64>,
    pub video_enc_policy: Option<String>,
    pub video_redirect: Option<String>,
    pub visual_quality: Option<String>,
    pub watermark: Option<String>,
    pub watermark_anti_cam: Option<String>,
    pub watermark_color: Option<i64>,
    pub watermark_column_amount: Option<i64>,
    pub watermark_custom_text: Option<String>,
    pub watermark_degree: Option<f64>,
    pub watermark_font_size: Option<i64>,
    pub watermark_font_style: Option<String>,
    pub watermark_power: Option<String>,
    pub watermark_row_amount: Option<i64>,
    pub watermark_security: Option<String>,
    pub watermark_shadow: Option<String>,
    pub watermark_transparency_value: Option<i64>,
    pub watermark_type: Option<String>,
    pub wuying_keeper: Option<String>,
    pub wy_assistant: Option<String>,
}

impl CreateCenterPolicy {
    /// With what is required.
    #[must_use]
    pub fn new(
        business_type: impl Into<i64>,
        name: impl Into<String>,
        resource_type: impl Into<String>,
    ) -> Self {
        Self {
            academic_proxy: None,
            admin_access: None,
            admin_keyboard_on_full_screen: None,
            admin_keyboard_on_windows: None,
            app_content_protection: None,
            authorize_access_policy_rule: None,
            authorize_security_policy_rule: None,
            auto_reconnect: None,
            business_channel: None,
            business_type: business_type.into(),
            camera_redirect: None,
            client_control_menu: None,
            client_create_snapshot: None,
            client_type: None,
            clipboard: None,
            clipboard_graineds: None,
            clipboard_scope: None,
            color_enhancement: None,
            cpd_drive_clipboard: None,
            cpu_down_grade_duration: None,
            cpu_overload: None,
            cpu_processors: None,
            cpu_protected_mode: None,
            cpu_rate_limit: None,
            cpu_sample_duration: None,
            cpu_single_rate_limit: None,
            description: None,
            device_connect_hint: None,
            device_redirects: None,
            device_rules: None,
            disconnect_keep_session: None,
            disconnect_keep_session_time: None,
            disk_overload: None,
            display_mode: None,
            domain_resolve_rule: None,
            domain_resolve_rule_type: None,
            enable_session_rate_limiting: None,
            end_user_apply_admin_coordinate: None,
            end_user_group_coordinate: None,
            external_drive: None,
            file_migrate: None,
            file_transfer_address: None,
            file_transfer_in_size: None,
            file_transfer_in_unit: None,
            file_transfer_out_size: None,
            file_transfer_out_unit: None,
            file_transfer_size_limit: None,
            file_transfer_speed: None,
            file_transfer_speed_location: None,
            gpu_acceleration: None,
            hover_config_msg: None,
            html5_file_transfer: None,
            internet_communication_protocol: None,
            internet_printer: None,
            keyboard_control: None,
            local_drive: None,
            max_reconnect_time: None,
            memory_down_grade_duration: None,
            memory_overload: None,
            memory_processors: None,
            memory_protected_mode: None,
            memory_rate_limit: None,
            memory_sample_duration: None,
            memory_single_rate_limit: None,
            mobile_restart: None,
            mobile_safe_menu: None,
            mobile_shutdown: None,
            mobile_wuying_keeper: None,
            mobile_wy_assistant: None,
            model_library: None,
            multi_screen: None,
            name: name.into(),
            net_redirect: None,
            net_redirect_rule: None,
            no_operation_disconnect: None,
            no_operation_disconnect_time: None,
            port_proxy: None,
            printer_alert: None,
            printer_alert_content: None,
            printer_alert_title: None,
            printer_redirect: None,
            quality_enhancement: None,
            record_event_duration: None,
            record_event_file_exts: None,
            record_event_file_paths: None,
            record_event_levels: None,
            record_event_registers: None,
            record_events: None,
            recording: None,
            recording_audio: None,
            recording_duration: None,
            recording_end_time: None,
            recording_expires: None,
            recording_fps: None,
            recording_start_time: None,
            recording_user_notify: None,
            recording_user_notify_message: None,
            region_id: None,
            remote_coordinate: None,
            reset_desktop: None,
            resolution_dpi: None,
            resolution_height: None,
            resolution_model: None,
            resolution_width: None,
            resource_type: resource_type.into(),
            safe_menu: None,
            scope: None,
            scope_value: None,
            screen_display_mode: None,
            session_max_rate_kbps: None,
            smooth_enhancement: None,
            status_monitor: None,
            streaming_mode: None,
            target_fps: None,
            taskbar: None,
            three_screen: None,
            usb_redirect: None,
            usb_supply_redirect_rule: None,
            use_time: None,
            video_enc_avg_kbps: None,
            video_enc_max_qp: None,
            video_enc_min_qp: None,
            video_enc_peak_kbps: None,
            video_enc_policy: None,
            video_redirect: None,
            visual_quality: None,
            watermark: None,
            watermark_anti_cam: None,
            watermark_color: None,
            watermark_column_amount: None,
            watermark_custom_text: None,
            watermark_degree: None,
            watermark_font_size: None,
            watermark_font_style: None,
            watermark_power: None,
            watermark_row_amount: None,
            watermark_security: None,
            watermark_shadow: None,
            watermark_transparency_value: None,
            watermark_type: None,
            wuying_keeper: None,
            wy_assistant: None,
        }
    }

    setter!(academic_proxy: String);
    setter!(admin_access: String);
    setter!(admin_keyboard_on_full_screen: String);
    setter!(admin_keyboard_on_windows: String);
    setter!(app_content_protection: String);
    setter!(authorize_access_policy_rule: [CreateCenterPolicyAuthorizeAccessPolicyRule]);
    setter!(authorize_security_policy_rule: [CreateCenterPolicyAuthorizeSecurityPolicyRule]);
    setter!(auto_reconnect: String);
    setter!(business_channel: String);
    setter!(camera_redirect: String);
    setter!(client_control_menu: String);
    setter!(client_create_snapshot: String);
    setter!(client_type: [CreateCenterPolicyClientType]);
    setter!(clipboard: String);
    setter!(clipboard_graineds: [CreateCenterPolicyClipboardGraineds]);
    setter!(clipboard_scope: String);
    setter!(color_enhancement: String);
    setter!(cpd_drive_clipboard: String);
    setter!(cpu_down_grade_duration: i64);
    setter!(cpu_overload: String);
    setter!(cpu_processors: [String]);
    setter!(cpu_protected_mode: String);
    setter!(cpu_rate_limit: i64);
    setter!(cpu_sample_duration: i64);
    setter!(cpu_single_rate_limit: i64);
    setter!(description: String);
    setter!(device_connect_hint: String);
    setter!(device_redirects: [CreateCenterPolicyDeviceRedirects]);
    setter!(device_rules: [CreateCenterPolicyDeviceRules]);
    setter!(disconnect_keep_session: String);
    setter!(disconnect_keep_session_time: i64);
    setter!(disk_overload: String);
    setter!(display_mode: String);
    setter!(domain_resolve_rule: [CreateCenterPolicyDomainResolveRule]);
    setter!(domain_resolve_rule_type: String);
    setter!(enable_session_rate_limiting: String);
    setter!(end_user_apply_admin_coordinate: String);
    setter!(end_user_group_coordinate: String);
    setter!(external_drive: String);
    setter!(file_migrate: String);
    setter!(file_transfer_address: String);
    setter!(file_transfer_in_size: i64);
    setter!(file_transfer_in_unit: String);
    setter!(file_transfer_out_size: i64);
    setter!(file_transfer_out_unit: String);
    setter!(file_transfer_size_limit: String);
    setter!(file_transfer_speed: String);
    setter!(file_transfer_speed_location: String);
    setter!(gpu_acceleration: String);
    setter!(hover_config_msg: String);
    setter!(html5_file_transfer: String);
    setter!(internet_communication_protocol: String);
    setter!(internet_printer: String);
    setter!(keyboard_control: String);
    setter!(local_drive: String);
    setter!(max_reconnect_time: i64);
    setter!(memory_down_grade_duration: i64);
    setter!(memory_overload: String);
    setter!(memory_processors: [String]);
    setter!(memory_protected_mode: String);
    setter!(memory_rate_limit: i64);
    setter!(memory_sample_duration: i64);
    setter!(memory_single_rate_limit: i64);
    setter!(mobile_restart: String);
    setter!(mobile_safe_menu: String);
    setter!(mobile_shutdown: String);
    setter!(mobile_wuying_keeper: String);
    setter!(mobile_wy_assistant: String);
    setter!(model_library: String);
    setter!(multi_screen: String);
    setter!(net_redirect: String);
    setter!(net_redirect_rule: [CreateCenterPolicyNetRedirectRule]);
    setter!(no_operation_disconnect: String);
    setter!(no_operation_disconnect_time: i64);
    setter!(port_proxy: String);
    setter!(printer_alert: String);
    setter!(printer_alert_content: String);
    setter!(printer_alert_title: String);
    setter!(printer_redirect: String);
    setter!(quality_enhancement: String);
    setter!(record_event_duration: i64);
    setter!(record_event_file_exts: [String]);
    setter!(record_event_file_paths: [String]);
    setter!(record_event_levels: [CreateCenterPolicyRecordEventLevels]);
    setter!(record_event_registers: [String]);
    setter!(record_events: [String]);
    setter!(recording: String);
    setter!(recording_audio: String);
    setter!(recording_duration: i64);
    setter!(recording_end_time: String);
    setter!(recording_expires: i64);
    setter!(recording_fps: String);
    setter!(recording_start_time: String);
    setter!(recording_user_notify: String);
    setter!(recording_user_notify_message: String);
    setter!(region_id: String);
    setter!(remote_coordinate: String);
    setter!(reset_desktop: String);
    setter!(resolution_dpi: i64);
    setter!(resolution_height: i64);
    setter!(resolution_model: String);
    setter!(resolution_width: i64);
    setter!(safe_menu: String);
    setter!(scope: String);
    setter!(scope_value: [String]);
    setter!(screen_display_mode: String);
    setter!(session_max_rate_kbps: i64);
    setter!(smooth_enhancement: String);
    setter!(status_monitor: String);
    setter!(streaming_mode: String);
    setter!(target_fps: i64);
    setter!(taskbar: String);
    setter!(three_screen: String);
    setter!(usb_redirect: String);
    setter!(usb_supply_redirect_rule: [CreateCenterPolicyUsbSupplyRedirectRule]);
    setter!(use_time: String);
    setter!(video_enc_avg_kbps: i64);
    setter!(video_enc_max_qp: i64);
    setter!(video_enc_min_qp: i64);
    setter!(video_enc_peak_kbps: i64);
    setter!(video_enc_policy: String);
    setter!(video_redirect: String);
    setter!(visual_quality: String);
    setter!(watermark: String);
    setter!(watermark_anti_cam: String);
    setter!(watermark_color: i64);
    setter!(watermark_column_amount: i64);
    setter!(watermark_custom_text: String);
    setter!(watermark_degree: f64);
    setter!(watermark_font_size: i64);
    setter!(watermark_font_style: String);
    setter!(watermark_power: String);
    setter!(watermark_row_amount: i64);
    setter!(watermark_security: String);
    setter!(watermark_shadow: String);
    setter!(watermark_transparency_value: i64);
    setter!(watermark_type: String);
    setter!(wuying_keeper: String);
    setter!(wy_assistant: String);
}

opaque!(CreateCenterPolicy);

/// The answer of `CreateCenterPolicy`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateCenterPolicy>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCenterPolicyResponse {
    pub policy_group_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(CreateCenterPolicyResponse);

/// The parameters of `CreateCloudDriveGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateCloudDriveGroup>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCloudDriveGroup {
    /// 0 to 100 items.
    pub admin_user_ids: Option<Vec<String>>,
    pub cds_id: String,
    pub group_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub total_size: i64,
}

impl CreateCloudDriveGroup {
    /// With what is required.
    #[must_use]
    pub fn new(cds_id: impl Into<String>, group_id: impl Into<String>, total_size: impl Into<i64>) -> Self {
        Self {
            admin_user_ids: None,
            cds_id: cds_id.into(),
            group_id: group_id.into(),
            region_id: None,
            total_size: total_size.into(),
        }
    }

    setter!(admin_user_ids: [String]);
    setter!(region_id: String);
}

opaque!(CreateCloudDriveGroup);

/// The answer of `CreateCloudDriveGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateCloudDriveGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCloudDriveGroupResponse {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(CreateCloudDriveGroupResponse);

/// The parameters of `CreateCloudDriveService`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateCloudDriveService>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCloudDriveService {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub biz_type: Option<i64>,
    pub cds_charge_type: Option<String>,
    pub cen_id: Option<String>,
    pub domain_name: Option<String>,
    /// 0 to 100 items.
    pub end_user_id: Option<Vec<String>>,
    pub max_size: i64,
    pub name: Option<String>,
    pub office_site_id: Option<String>,
    /// Default: SIMPLE.
    pub office_site_type: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub reseller_owner_uid: Option<i64>,
    pub solution_id: Option<String>,
    pub user_count: Option<i64>,
    pub user_max_size: Option<i64>,
}

impl CreateCloudDriveService {
    /// With what is required.
    #[must_use]
    pub fn new(max_size: impl Into<i64>) -> Self {
        Self {
            auto_pay: None,
            auto_renew: None,
            biz_type: None,
            cds_charge_type: None,
            cen_id: None,
            domain_name: None,
            end_user_id: None,
            max_size: max_size.into(),
            name: None,
            office_site_id: None,
            office_site_type: None,
            period: None,
            period_unit: None,
            region_id: None,
            reseller_owner_uid: None,
            solution_id: None,
            user_count: None,
            user_max_size: None,
        }
    }

    setter!(auto_pay: bool);
    setter!(auto_renew: bool);
    setter!(biz_type: i64);
    setter!(cds_charge_type: String);
    setter!(cen_id: String);
    setter!(domain_name: String);
    setter!(end_user_id: [String]);
    setter!(name: String);
    setter!(office_site_id: String);
    setter!(office_site_type: String);
    setter!(period: i64);
    setter!(period_unit: String);
    setter!(region_id: String);
    setter!(reseller_owner_uid: i64);
    setter!(solution_id: String);
    setter!(user_count: i64);
    setter!(user_max_size: i64);
}

opaque!(CreateCloudDriveService);

/// `ConflictCds` of [`CreateCloudDriveServiceResponseConflictCdsAndOrder`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCloudDriveServiceResponseConflictCdsAndOrderConflictCds {
    pub cds_id: Option<String>,
    pub region_id: Option<String>,
}

opaque!(CreateCloudDriveServiceResponseConflictCdsAndOrderConflictCds);

/// `ConflictOrder` of [`CreateCloudDriveServiceResponseConflictCdsAndOrder`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCloudDriveServiceResponseConflictCdsAndOrderConflictOrder {
    pub cds_id: Option<String>,
    pub order_id: Option<String>,
    pub region_id: Option<String>,
}

opaque!(CreateCloudDriveServiceResponseConflictCdsAndOrderConflictOrder);

/// `ConflictCdsAndOrder` of [`CreateCloudDriveServiceResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCloudDriveServiceResponseConflictCdsAndOrder {
    pub conflict_cds: Option<Vec<CreateCloudDriveServiceResponseConflictCdsAndOrderConflictCds>>,
    pub conflict_order: Option<Vec<CreateCloudDriveServiceResponseConflictCdsAndOrderConflictOrder>>,
}

opaque!(CreateCloudDriveServiceResponseConflictCdsAndOrder);

/// The answer of `CreateCloudDriveService`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateCloudDriveService>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCloudDriveServiceResponse {
    pub cds_id: Option<String>,
    pub cds_name: Option<String>,
    pub cen_id: Option<String>,
    pub conflict_cds_and_order: Option<CreateCloudDriveServiceResponseConflictCdsAndOrder>,
    pub domain_name: Option<String>,
    pub error_code: Option<String>,
    pub max_size: Option<String>,
    pub office_site_type: Option<String>,
    pub order_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(CreateCloudDriveServiceResponse);

/// The parameters of `CreateCloudDriveUsers`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateCloudDriveUsers>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCloudDriveUsers {
    pub cds_id: String,
    /// 0 to 100 items.
    pub end_user_id: Vec<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub user_max_size: i64,
}

impl CreateCloudDriveUsers {
    /// With what is required.
    #[must_use]
    pub fn new(
        cds_id: impl Into<String>,
        end_user_id: impl IntoIterator<Item = impl Into<String>>,
        user_max_size: impl Into<i64>,
    ) -> Self {
        Self {
            cds_id: cds_id.into(),
            end_user_id: end_user_id.into_iter().map(Into::into).collect(),
            region_id: None,
            user_max_size: user_max_size.into(),
        }
    }

    setter!(region_id: String);
}

opaque!(CreateCloudDriveUsers);

/// The answer of `CreateCloudDriveUsers`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateCloudDriveUsers>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateCloudDriveUsersResponse {
    pub request_id: Option<String>,
}

opaque!(CreateCloudDriveUsersResponse);

/// `SegmentTimers` of [`CreateConfigGroupConfigTimers`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateConfigGroupConfigTimersSegmentTimers {
    pub appointment_timer: Option<i64>,
    pub create_snapshot: Option<bool>,
    pub end_cron_expression: Option<String>,
    pub enforce: Option<bool>,
    pub image_id: Option<String>,
    pub interval: Option<i64>,
    pub ip_segments: Option<Vec<String>>,
    pub lock_screen_time: Option<i64>,
    pub notification_time: Option<i64>,
    pub operation_type: Option<String>,
    pub patch_id: Option<String>,
    /// 0 to 30 items.
    pub process_whitelist: Option<Vec<String>>,
    pub reset_type: Option<String>,
    pub start_cron_expression: Option<String>,
    pub timer_order: Option<i64>,
    pub timezone: Option<String>,
    pub trigger_type: Option<String>,
    pub verification_notification_time: Option<i64>,
    pub verification_time: Option<i64>,
}

impl CreateConfigGroupConfigTimersSegmentTimers {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(appointment_timer: i64);
    setter!(create_snapshot: bool);
    setter!(end_cron_expression: String);
    setter!(enforce: bool);
    setter!(image_id: String);
    setter!(interval: i64);
    setter!(ip_segments: [String]);
    setter!(lock_screen_time: i64);
    setter!(notification_time: i64);
    setter!(operation_type: String);
    setter!(patch_id: String);
    setter!(process_whitelist: [String]);
    setter!(reset_type: String);
    setter!(start_cron_expression: String);
    setter!(timer_order: i64);
    setter!(timezone: String);
    setter!(trigger_type: String);
    setter!(verification_notification_time: i64);
    setter!(verification_time: i64);
}

opaque!(CreateConfigGroupConfigTimersSegmentTimers);

/// `ConfigTimers` of [`CreateConfigGroup`].
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateConfigGroupConfigTimers {
    pub allow_client_setting: Option<bool>,
    pub cron_expression: Option<String>,
    pub enforce: Option<bool>,
    pub interval: Option<i64>,
    pub notification_time: Option<i64>,
    pub operation_type: Option<String>,
    /// 0 to 30 items.
    pub process_whitelist: Option<Vec<String>>,
    pub reset_type: Option<String>,
    /// 0 to 10 items.
    pub segment_timers: Option<Vec<CreateConfigGroupConfigTimersSegmentTimers>>,
    pub timer_type: String,
    pub trigger_type: Option<String>,
}

impl CreateConfigGroupConfigTimers {
    /// With what is required.
    #[must_use]
    pub fn new(timer_type: impl Into<String>) -> Self {
        Self {
            allow_client_setting: None,
            cron_expression: None,
            enforce: None,
            interval: None,
            notification_time: None,
            operation_type: None,
            process_whitelist: None,
            reset_type: None,
            segment_timers: None,
            timer_type: timer_type.into(),
            trigger_type: None,
        }
    }

    setter!(allow_client_setting: bool);
    setter!(cron_expression: String);
    setter!(enforce: bool);
    setter!(interval: i64);
    setter!(notification_time: i64);
    setter!(operation_type: String);
    setter!(process_whitelist: [String]);
    setter!(reset_type: String);
    setter!(segment_timers: [CreateConfigGroupConfigTimersSegmentTimers]);
    setter!(trigger_type: String);
}

opaque!(CreateConfigGroupConfigTimers);

/// The parameters of `CreateConfigGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateConfigGroup>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateConfigGroup {
    /// 0 to 20 items.
    pub config_timers: Option<Vec<CreateConfigGroupConfigTimers>>,
    pub description: Option<String>,
    pub name: String,
    pub product_type: String,
    pub region_id: Option<String>,
    pub r#type: String,
}

impl CreateConfigGroup {
    /// With what is required.
    #[must_use]
    pub fn new(name: impl Into<String>, product_type: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            config_timers: None,
            description: None,
            name: name.into(),
            product_type: product_type.into(),
            region_id: None,
            r#type: r#type.into(),
        }
    }

    setter!(config_timers: [CreateConfigGroupConfigTimers]);
    setter!(description: String);
    setter!(region_id: String);
}

opaque!(CreateConfigGroup);

/// The answer of `CreateConfigGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateConfigGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateConfigGroupResponse {
    pub group_id: Option<String>,
    pub message: Option<String>,
    pub request_id: Option<String>,
}

opaque!(CreateConfigGroupResponse);

/// `Tag` of [`CreateDesktopGroup`].
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDesktopGroupTag {
    pub key: String,
    pub value: String,
}

impl CreateDesktopGroupTag {
    /// With what is required.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self { key: key.into(), value: value.into() }
    }
}

opaque!(CreateDesktopGroupTag);

/// The parameters of `CreateDesktopGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateDesktopGroup>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDesktopGroup {
    pub all_classify_users: Option<bool>,
    pub allow_auto_setup: Option<i64>,
    pub allow_buffer_count: Option<i64>,
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub bind_amount: Option<i64>,
    pub bundle_id: Option<String>,
    pub buy_desktops_count: Option<i64>,
    pub charge_type: String,
    pub classify: Option<String>,
    pub client_token: Option<String>,
    pub comments: Option<String>,
    pub connect_duration: Option<i64>,
    pub data_disk_category: Option<String>,
    pub data_disk_per_level: Option<String>,
    pub data_disk_size: Option<i64>,
    pub default_init_desktop_count: Option<i64>,
    pub default_language: Option<String>,
    pub delete_duration: Option<i64>,
    pub desktop_group_name: Option<String>,
    pub desktop_type: Option<String>,
    pub directory_id: Option<String>,
    /// 0 to 1000 items.
    pub end_user_ids: Option<Vec<String>>,
    pub exclusive_type: Option<String>,
    pub file_system_id: Option<String>,
    pub group_amount: Option<i64>,
    pub group_version: Option<i64>,
    pub hostname: Option<String>,
    pub idle_disconnect_duration: Option<i64>,
    pub image_id: Option<String>,
    pub keep_duration: Option<i64>,
    pub load_policy: Option<i64>,
    pub max_desktops_count: Option<i64>,
    pub min_desktops_count: Option<i64>,
    pub multi_resource: Option<bool>,
    pub office_site_id: String,
    pub own_type: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub policy_group_id: String,
    pub profile_follow_switch: Option<bool>,
    pub promotion_id: Option<String>,
    pub ratio_threshold: Option<f64>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub reseller_owner_uid: Option<i64>,
    pub reset_type: Option<i64>,
    pub scale_strategy_id: Option<String>,
    pub session_type: Option<String>,
    pub simple_user_group_id: Option<String>,
    pub snapshot_policy_id: Option<String>,
    pub stop_duration: Option<i64>,
    pub system_disk_category: Option<String>,
    pub system_disk_per_level: Option<String>,
    pub system_disk_size: Option<i64>,
    /// 0 to 100 items.
    pub tag: Option<Vec<CreateDesktopGroupTag>>,
    pub timer_group_id: Option<String>,
    pub user_group_name: Option<String>,
    pub user_ou_path: Option<String>,
    pub volume_encryption_enabled: Option<bool>,
    pub volume_encryption_key: Option<String>,
    pub vpc_id: Option<String>,
}

impl CreateDesktopGroup {
    /// With what is required.
    #[must_use]
    pub fn new(
        charge_type: impl Into<String>,
        office_site_id: impl Into<String>,
        policy_group_id: impl Into<String>,
    ) -> Self {
        Self {
            all_classify_users: None,
            allow_auto_setup: None,
            allow_buffer_count: None,
            auto_pay: None,
            auto_renew: None,
            bind_amount: None,
            bundle_id: None,
            buy_desktops_count: None,
            charge_type: charge_type.into(),
            classify: None,
            client_token: None,
            comments: None,
            connect_duration: None,
            data_disk_category: None,
            data_disk_per_level: None,
            data_disk_size: None,
            default_init_desktop_count: None,
            default_language: None,
            delete_duration: None,
            desktop_group_name: None,
            desktop_type: None,
            directory_id: None,
            end_user_ids: None,
            exclusive_type: None,
            file_system_id: None,
            group_amount: None,
            group_version: None,
            hostname: None,
            idle_disconnect_duration: None,
            image_id: None,
            keep_duration: None,
            load_policy: None,
            max_desktops_count: None,
            min_desktops_count: None,
            multi_resource: None,
            office_site_id: office_site_id.into(),
            own_type: None,
            period: None,
            period_unit: None,
            policy_group_id: policy_group_id.into(),
            profile_follow_switch: None,
            promotion_id: None,
            ratio_threshold: None,
            region_id: None,
            reseller_owner_uid: None,
            reset_type: None,
            scale_strategy_id: None,
            session_type: None,
            simple_user_group_id: None,
            snapshot_policy_id: None,
            stop_duration: None,
            system_disk_category: None,
            system_disk_per_level: None,
            system_disk_size: None,
            tag: None,
            timer_group_id: None,
            user_group_name: None,
            user_ou_path: None,
            volume_encryption_enabled: None,
            volume_encryption_key: None,
            vpc_id: None,
        }
    }

    setter!(all_classify_users: bool);
    setter!(allow_auto_setup: i64);
    setter!(allow_buffer_count: i64);
    setter!(auto_pay: bool);
    setter!(auto_renew: bool);
    setter!(bind_amount: i64);
    setter!(bundle_id: String);
    setter!(buy_desktops_count: i64);
    setter!(classify: String);
    setter!(client_token: String);
    setter!(comments: String);
    setter!(connect_duration: i64);
    setter!(data_disk_category: String);
    setter!(data_disk_per_level: String);
    setter!(data_disk_size: i64);
    setter!(default_init_desktop_count: i64);
    setter!(default_language: String);
    setter!(delete_duration: i64);
    setter!(desktop_group_name: String);
    setter!(desktop_type: String);
    setter!(directory_id: String);
    setter!(end_user_ids: [String]);
    setter!(exclusive_type: String);
    setter!(file_system_id: String);
    setter!(group_amount: i64);
    setter!(group_version: i64);
    setter!(hostname: String);
    setter!(idle_disconnect_duration: i64);
    setter!(image_id: String);
    setter!(keep_duration: i64);
    setter!(load_policy: i64);
    setter!(max_desktops_count: i64);
    setter!(min_desktops_count: i64);
    setter!(multi_resource: bool);
    setter!(own_type: i64);
    setter!(period: i64);
    setter!(period_unit: String);
    setter!(profile_follow_switch: bool);
    setter!(promotion_id: String);
    setter!(ratio_threshold: f64);
    setter!(region_id: String);
    setter!(reseller_owner_uid: i64);
    setter!(reset_type: i64);
    setter!(scale_strategy_id: String);
    setter!(session_type: String);
    setter!(simple_user_group_id: String);
    setter!(snapshot_policy_id: String);
    setter!(stop_duration: i64);
    setter!(system_disk_category: String);
    setter!(system_disk_per_level: String);
    setter!(system_disk_size: i64);
    setter!(tag: [CreateDesktopGroupTag]);
    setter!(timer_group_id: String);
    setter!(user_group_name: String);
    setter!(user_ou_path: String);
    setter!(volume_encryption_enabled: bool);
    setter!(volume_encryption_key: String);
    setter!(vpc_id: String);
}

opaque!(CreateDesktopGroup);

/// The answer of `CreateDesktopGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateDesktopGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDesktopGroupResponse {
    pub desktop_group_id: Option<String>,
    pub desktop_group_ids: Option<Vec<String>>,
    pub order_ids: Option<Vec<String>>,
    pub request_id: Option<String>,
}

opaque!(CreateDesktopGroupResponse);

/// The parameters of `CreateDesktopOversoldGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateDesktopOversoldGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDesktopOversoldGroup {
    pub concurrence_count: Option<i64>,
    pub data_disk_size: Option<i64>,
    pub description: Option<String>,
    pub desktop_type: Option<String>,
    pub directory_id: Option<String>,
    pub idle_disconnect_duration: Option<i64>,
    pub image_id: Option<String>,
    pub keep_duration: Option<i64>,
    pub name: Option<String>,
    pub oversold_user_count: Option<i64>,
    pub oversold_warn: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub policy_group_id: Option<String>,
    pub stop_duration: Option<i64>,
    pub system_disk_size: Option<i64>,
}

impl CreateDesktopOversoldGroup {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(concurrence_count: i64);
    setter!(data_disk_size: i64);
    setter!(description: String);
    setter!(desktop_type: String);
    setter!(directory_id: String);
    setter!(idle_disconnect_duration: i64);
    setter!(image_id: String);
    setter!(keep_duration: i64);
    setter!(name: String);
    setter!(oversold_user_count: i64);
    setter!(oversold_warn: i64);
    setter!(period: i64);
    setter!(period_unit: String);
    setter!(policy_group_id: String);
    setter!(stop_duration: i64);
    setter!(system_disk_size: i64);
}

opaque!(CreateDesktopOversoldGroup);

/// `Data` of [`CreateDesktopOversoldGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDesktopOversoldGroupResponseData {
    pub order_id: Option<i64>,
    pub oversold_group_id: Option<String>,
}

opaque!(CreateDesktopOversoldGroupResponseData);

/// The answer of `CreateDesktopOversoldGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateDesktopOversoldGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDesktopOversoldGroupResponse {
    pub data: Option<CreateDesktopOversoldGroupResponseData>,
    pub request_id: Option<String>,
}

opaque!(CreateDesktopOversoldGroupResponse);

/// `BundleModels` of [`CreateDesktops`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDesktopsBundleModels {
    pub amount: Option<i64>,
    pub bundle_id: Option<String>,
    pub desktop_name: Option<String>,
    /// 0 to 100 items.
    pub end_user_ids: Option<Vec<String>>,
    pub hostname: Option<String>,
    pub volume_encryption_enabled: Option<bool>,
    pub volume_encryption_key: Option<String>,
}

impl CreateDesktopsBundleModels {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(amount: i64);
    setter!(bundle_id: String);
    setter!(desktop_name: String);
    setter!(end_user_ids: [String]);
    setter!(hostname: String);
    setter!(volume_encryption_enabled: bool);
    setter!(volume_encryption_key: String);
}

opaque!(CreateDesktopsBundleModels);

/// `DesktopAttachment` of [`CreateDesktops`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDesktopsDesktopAttachment {
    pub data_disk_category: Option<String>,
    pub data_disk_per_level: Option<String>,
    pub data_disk_size: Option<i64>,
    pub default_language: Option<String>,
    pub desktop_type: Option<String>,
    pub image_id: Option<String>,
    pub system_disk_category: Option<String>,
    pub system_disk_per_level: Option<String>,
    pub system_disk_size: Option<i64>,
}

impl CreateDesktopsDesktopAttachment {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(data_disk_category: String);
    setter!(data_disk_per_level: String);
    setter!(data_disk_size: i64);
    setter!(default_language: String);
    setter!(desktop_type: String);
    setter!(image_id: String);
    setter!(system_disk_category: String);
    setter!(system_disk_per_level: String);
    setter!(system_disk_size: i64);
}

opaque!(CreateDesktopsDesktopAttachment);

/// `DesktopNameModel` of [`CreateDesktops`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDesktopsDesktopNameModel {
    pub desktop_name_is_suffix: Option<bool>,
}

impl CreateDesktopsDesktopNameModel {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(desktop_name_is_suffix: bool);
}

opaque!(CreateDesktopsDesktopNameModel);

/// `DesktopTimers` of [`CreateDesktops`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDesktopsDesktopTimers {
    pub allow_client_setting: Option<bool>,
    pub cron_expression: Option<String>,
    pub enforce: Option<bool>,
    pub interval: Option<i64>,
    pub operation_type: Option<String>,
    pub reset_type: Option<String>,
    pub timer_type: Option<String>,
}

impl CreateDesktopsDesktopTimers {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(allow_client_setting: bool);
    setter!(cron_expression: String);
    setter!(enforce: bool);
    setter!(interval: i64);
    setter!(operation_type: String);
    setter!(reset_type: String);
    setter!(timer_type: String);
}

opaque!(CreateDesktopsDesktopTimers);

/// `MonthDesktopSetting` of [`CreateDesktops`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDesktopsMonthDesktopSetting {
    pub buyer_id: Option<i64>,
    pub desktop_id: Option<String>,
    pub use_duration: Option<i64>,
}

impl CreateDesktopsMonthDesktopSetting {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(buyer_id: i64);
    setter!(desktop_id: String);
    setter!(use_duration: i64);
}

opaque!(CreateDesktopsMonthDesktopSetting);

/// `PurchaseOptions` of [`CreateDesktops`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDesktopsPurchaseOptions {
    pub credit_package_amount_spec: Option<i64>,
    pub credit_package_period: Option<i64>,
    pub credit_package_period_unit: Option<String>,
    pub monthly_credits: Option<i64>,
}

impl CreateDesktopsPurchaseOptions {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(credit_package_amount_spec: i64);
    setter!(credit_package_period: i64);
    setter!(credit_package_period_unit: String);
    setter!(monthly_credits: i64);
}

opaque!(CreateDesktopsPurchaseOptions);

/// `Tag` of [`CreateDesktops`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDesktopsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl CreateDesktopsTag {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(key: String);
    setter!(value: String);
}

opaque!(CreateDesktopsTag);

/// `UserCommands` of [`CreateDesktops`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDesktopsUserCommands {
    /// Secret.
    pub content: Option<String>,
    /// Default: Base64.
    pub content_encoding: Option<String>,
    pub content_type: Option<String>,
}

impl CreateDesktopsUserCommands {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(content: String);
    setter!(content_encoding: String);
    setter!(content_type: String);
}

opaque!(CreateDesktopsUserCommands);

/// The parameters of `CreateDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDesktops {
    pub amount: Option<i64>,
    pub app_rule_id: Option<String>,
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub bundle_id: Option<String>,
    /// 0 to 20 items.
    pub bundle_models: Option<Vec<CreateDesktopsBundleModels>>,
    /// Secret.
    pub channel_cookie: Option<String>,
    pub charge_type: Option<String>,
    pub desktop_attachment: Option<CreateDesktopsDesktopAttachment>,
    pub desktop_member_ip: Option<String>,
    pub desktop_name: Option<String>,
    pub desktop_name_model: Option<CreateDesktopsDesktopNameModel>,
    pub desktop_name_suffix: Option<bool>,
    /// 0 to 20 items.
    pub desktop_timers: Option<Vec<CreateDesktopsDesktopTimers>>,
    pub directory_id: Option<String>,
    /// 0 to 300 items.
    pub end_user_id: Option<Vec<String>>,
    pub extend_info: Option<String>,
    pub group_id: Option<String>,
    pub hostname: Option<String>,
    pub month_desktop_setting: Option<CreateDesktopsMonthDesktopSetting>,
    pub office_site_id: Option<String>,
    pub ou_path: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub policy_group_id: Option<String>,
    pub promotion_id: Option<String>,
    pub purchase_options: Option<CreateDesktopsPurchaseOptions>,
    pub qos_rule_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub reseller_owner_uid: Option<i64>,
    pub reserve_pool_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub saving_plan_id: Option<String>,
    pub snapshot_policy_id: Option<String>,
    pub sub_pay_type: Option<String>,
    pub subnet_id: Option<String>,
    /// 0 to 20 items.
    pub tag: Option<Vec<CreateDesktopsTag>>,
    pub timer_group_id: Option<String>,
    pub user_assign_mode: Option<String>,
    /// 0 to 20 items.
    pub user_commands: Option<Vec<CreateDesktopsUserCommands>>,
    pub user_name: Option<String>,
    pub volume_encryption_enabled: Option<bool>,
    pub volume_encryption_key: Option<String>,
    pub vpc_id: Option<String>,
}

impl CreateDesktops {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(amount: i64);
    setter!(app_rule_id: String);
    setter!(auto_pay: bool);
    setter!(auto_renew: bool);
    setter!(bundle_id: String);
    setter!(bundle_models: [CreateDesktopsBundleModels]);
    setter!(channel_cookie: String);
    setter!(charge_type: String);
    setter!(desktop_attachment: CreateDesktopsDesktopAttachment);
    setter!(desktop_member_ip: String);
    setter!(desktop_name: String);
    setter!(desktop_name_model: CreateDesktopsDesktopNameModel);
    setter!(desktop_name_suffix: bool);
    setter!(desktop_timers: [CreateDesktopsDesktopTimers]);
    setter!(directory_id: String);
    setter!(end_user_id: [String]);
    setter!(extend_info: String);
    setter!(group_id: String);
    setter!(hostname: String);
    setter!(month_desktop_setting: CreateDesktopsMonthDesktopSetting);
    setter!(office_site_id: String);
    setter!(ou_path: String);
    setter!(period: i64);
    setter!(period_unit: String);
    setter!(policy_group_id: String);
    setter!(promotion_id: String);
    setter!(purchase_options: CreateDesktopsPurchaseOptions);
    setter!(qos_rule_id: String);
    setter!(region_id: String);
    setter!(reseller_owner_uid: i64);
    setter!(reserve_pool_id: String);
    setter!(resource_group_id: String);
    setter!(saving_plan_id: String);
    setter!(snapshot_policy_id: String);
    setter!(sub_pay_type: String);
    setter!(subnet_id: String);
    setter!(tag: [CreateDesktopsTag]);
    setter!(timer_group_id: String);
    setter!(user_assign_mode: String);
    setter!(user_commands: [CreateDesktopsUserCommands]);
    setter!(user_name: String);
    setter!(volume_encryption_enabled: bool);
    setter!(volume_encryption_key: String);
    setter!(vpc_id: String);
}

opaque!(CreateDesktops);

/// The answer of `CreateDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateDesktops>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDesktopsResponse {
    pub desktop_id: Option<Vec<String>>,
    pub order_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(CreateDesktopsResponse);

/// The parameters of `CreateDiskEncryptionService`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateDiskEncryptionService>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDiskEncryptionService {
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl CreateDiskEncryptionService {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(region_id: String);
}

opaque!(CreateDiskEncryptionService);

/// The answer of `CreateDiskEncryptionService`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateDiskEncryptionService>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDiskEncryptionServiceResponse {
    pub order_id: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(CreateDiskEncryptionServiceResponse);

/// The parameters of `CreateDrive`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateDrive>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDrive {
    pub ali_uid: Option<i64>,
    pub description: Option<String>,
    pub domain_id: Option<String>,
    pub drive_name: Option<String>,
    pub external_domain_id: Option<String>,
    pub profile_roaming: Option<bool>,
    pub region_id: Option<String>,
    pub resource_type: Option<String>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
}

impl CreateDrive {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(ali_uid: i64);
    setter!(description: String);
    setter!(domain_id: String);
    setter!(drive_name: String);
    setter!(external_domain_id: String);
    setter!(profile_roaming: bool);
    setter!(region_id: String);
    setter!(resource_type: String);
    setter!(r#type: String);
    setter!(user_id: String);
}

opaque!(CreateDrive);

/// `Drive` of [`CreateDriveResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDriveResponseDrive {
    pub ali_uid: Option<String>,
    pub description: Option<String>,
    pub domain_id: Option<String>,
    pub drive_id: Option<String>,
    pub external_drive_id: Option<String>,
    pub external_user_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub profile_roaming: Option<bool>,
    pub status: Option<String>,
    pub total_size: Option<i64>,
    pub r#type: Option<String>,
    pub used_size: Option<i64>,
    pub user_id: Option<String>,
}

opaque!(CreateDriveResponseDrive);

/// The answer of `CreateDrive`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateDrive>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDriveResponse {
    pub code: Option<String>,
    pub drive: Option<CreateDriveResponseDrive>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(CreateDriveResponse);

/// `FilterList` of [`CreateEcdReportTask`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateEcdReportTaskFilterList {
    pub filter_key: Option<String>,
    /// 0 to 200 items.
    pub filter_values: Option<Vec<String>>,
}

impl CreateEcdReportTaskFilterList {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(filter_key: String);
    setter!(filter_values: [String]);
}

opaque!(CreateEcdReportTaskFilterList);

/// The parameters of `CreateEcdReportTask`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateEcdReportTask>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateEcdReportTask {
    pub business_channel: Option<String>,
    /// 0 to 20 items.
    pub filter_list: Option<Vec<CreateEcdReportTaskFilterList>>,
    pub lang_type: Option<String>,
    pub report_file_name: Option<String>,
    pub sub_type: String,
    pub task_type: String,
}

impl CreateEcdReportTask {
    /// With what is required.
    #[must_use]
    pub fn new(sub_type: impl Into<String>, task_type: impl Into<String>) -> Self {
        Self {
            business_channel: None,
            filter_list: None,
            lang_type: None,
            report_file_name: None,
            sub_type: sub_type.into(),
            task_type: task_type.into(),
        }
    }

    setter!(business_channel: String);
    setter!(filter_list: [CreateEcdReportTaskFilterList]);
    setter!(lang_type: String);
    setter!(report_file_name: String);
}

opaque!(CreateEcdReportTask);

/// The answer of `CreateEcdReportTask`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateEcdReportTask>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateEcdReportTaskResponse {
    pub code: Option<String>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}

opaque!(CreateEcdReportTaskResponse);

/// The parameters of `CreateForwardEntry`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateForwardEntry>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateForwardEntry {
    pub external_ip: String,
    pub external_port: String,
    pub forward_entry_name: Option<String>,
    pub forward_table_id: String,
    pub internal_ip: String,
    pub internal_port: String,
    pub ip_protocol: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl CreateForwardEntry {
    /// With what is required.
    #[must_use]
    pub fn new(
        external_ip: impl Into<String>,
        external_port: impl Into<String>,
        forward_table_id: impl Into<String>,
        internal_ip: impl Into<String>,
        internal_port: impl Into<String>,
        ip_protocol: impl Into<String>,
    ) -> Self {
        Self {
            external_ip: external_ip.into(),
            external_port: external_port.into(),
            forward_entry_name: None,
            forward_table_id: forward_table_id.into(),
            internal_ip: internal_ip.into(),
            internal_port: internal_port.into(),
            ip_protocol: ip_protocol.into(),
            region_id: None,
        }
    }

    setter!(forward_entry_name: String);
    setter!(region_id: String);
}

opaque!(CreateForwardEntry);

/// The answer of `CreateForwardEntry`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateForwardEntry>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateForwardEntryResponse {
    pub forward_entry_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(CreateForwardEntryResponse);

/// The parameters of `CreateImage`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateImage>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateImage {
    pub auto_clean_userdata: Option<bool>,
    /// 0 to 100 items.
    pub data_snapshot_ids: Option<Vec<String>>,
    pub description: Option<String>,
    pub desktop_id: Option<String>,
    pub disk_type: Option<String>,
    pub image_name: Option<String>,
    pub image_resource_type: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub snapshot_id: Option<String>,
    /// 0 to 100 items.
    pub snapshot_ids: Option<Vec<String>>,
}

impl CreateImage {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(auto_clean_userdata: bool);
    setter!(data_snapshot_ids: [String]);
    setter!(description: String);
    setter!(desktop_id: String);
    setter!(disk_type: String);
    setter!(image_name: String);
    setter!(image_resource_type: String);
    setter!(region_id: String);
    setter!(snapshot_id: String);
    setter!(snapshot_ids: [String]);
}

opaque!(CreateImage);

/// The answer of `CreateImage`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateImage>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateImageResponse {
    pub image_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(CreateImageResponse);

/// The parameters of `CreateNASFileSystem`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateNASFileSystem>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateNASFileSystem {
    pub capacity: Option<i64>,
    pub description: Option<String>,
    pub encrypt_type: Option<String>,
    pub file_system_type: Option<String>,
    pub name: Option<String>,
    pub office_site_id: String,
    pub protocol_type: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub storage_type: Option<String>,
}

impl CreateNASFileSystem {
    /// With what is required.
    #[must_use]
    pub fn new(office_site_id: impl Into<String>) -> Self {
        Self {
            capacity: None,
            description: None,
            encrypt_type: None,
            file_system_type: None,
            name: None,
            office_site_id: office_site_id.into(),
            protocol_type: None,
            region_id: None,
            storage_type: None,
        }
    }

    setter!(capacity: i64);
    setter!(description: String);
    setter!(encrypt_type: String);
    setter!(file_system_type: String);
    setter!(name: String);
    setter!(protocol_type: String);
    setter!(region_id: String);
    setter!(storage_type: String);
}

opaque!(CreateNASFileSystem);

/// The answer of `CreateNASFileSystem`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateNASFileSystem>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateNASFileSystemResponse {
    pub file_system_id: Option<String>,
    pub file_system_name: Option<String>,
    pub mount_target_domain: Option<String>,
    pub office_site_id: Option<String>,
    pub protocol_type: Option<String>,
    pub request_id: Option<String>,
}

opaque!(CreateNASFileSystemResponse);

/// The parameters of `CreateNatGateway`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateNatGateway>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateNatGateway {
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub v_switch_id: String,
    pub vpc_id: String,
}

impl CreateNatGateway {
    /// With what is required.
    #[must_use]
    pub fn new(v_switch_id: impl Into<String>, vpc_id: impl Into<String>) -> Self {
        Self { region_id: None, v_switch_id: v_switch_id.into(), vpc_id: vpc_id.into() }
    }

    setter!(region_id: String);
}

opaque!(CreateNatGateway);

/// The answer of `CreateNatGateway`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateNatGateway>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateNatGatewayResponse {
    pub forward_table_ids: Option<Vec<String>>,
    pub nat_gateway_id: Option<String>,
    pub request_id: Option<String>,
    pub snat_table_ids: Option<Vec<String>>,
}

opaque!(CreateNatGatewayResponse);

/// `Tag` of [`CreateNetworkPackage`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateNetworkPackageTag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl CreateNetworkPackageTag {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(key: String);
    setter!(value: String);
}

opaque!(CreateNetworkPackageTag);

/// The parameters of `CreateNetworkPackage`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateNetworkPackage>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateNetworkPackage {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub bandwidth: i64,
    /// Secret.
    pub channel_cookie: Option<String>,
    pub internet_charge_type: Option<String>,
    pub office_site_id: Option<String>,
    pub pay_type: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub reseller_owner_uid: Option<i64>,
    pub tag: Option<Vec<CreateNetworkPackageTag>>,
}

impl CreateNetworkPackage {
    /// With what is required.
    #[must_use]
    pub fn new(bandwidth: impl Into<i64>) -> Self {
        Self {
            auto_pay: None,
            auto_renew: None,
            bandwidth: bandwidth.into(),
            channel_cookie: None,
            internet_charge_type: None,
            office_site_id: None,
            pay_type: None,
            period: None,
            period_unit: None,
            promotion_id: None,
            region_id: None,
            reseller_owner_uid: None,
            tag: None,
        }
    }

    setter!(auto_pay: bool);
    setter!(auto_renew: bool);
    setter!(channel_cookie: String);
    setter!(internet_charge_type: String);
    setter!(office_site_id: String);
    setter!(pay_type: String);
    setter!(period: i64);
    setter!(period_unit: String);
    setter!(promotion_id: String);
    setter!(region_id: String);
    setter!(reseller_owner_uid: i64);
    setter!(tag: [CreateNetworkPackageTag]);
}

opaque!(CreateNetworkPackage);

/// The answer of `CreateNetworkPackage`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateNetworkPackage>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateNetworkPackageResponse {
    pub network_package_id: Option<String>,
    pub order_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(CreateNetworkPackageResponse);

/// `AccelerateRegion` of [`CreateOfficeSiteAccelerator`].
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateOfficeSiteAcceleratorAccelerateRegion {
    pub accelerate_region_id: String,
    pub bandwidth: i64,
    pub ip_version: Option<String>,
    pub isp_type: String,
}

impl CreateOfficeSiteAcceleratorAccelerateRegion {
    /// With what is required.
    #[must_use]
    pub fn new(
        accelerate_region_id: impl Into<String>,
        bandwidth: impl Into<i64>,
        isp_type: impl Into<String>,
    ) -> Self {
        Self {
            accelerate_region_id: accelerate_region_id.into(),
            bandwidth: bandwidth.into(),
            ip_version: None,
            isp_type: isp_type.into(),
        }
    }

    setter!(ip_version: String);
}

opaque!(CreateOfficeSiteAcceleratorAccelerateRegion);

/// The parameters of `CreateOfficeSiteAccelerator`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateOfficeSiteAccelerator>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateOfficeSiteAccelerator {
    pub accelerate_region: Vec<CreateOfficeSiteAcceleratorAccelerateRegion>,
    pub name: Option<String>,
    pub office_site_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}

impl CreateOfficeSiteAccelerator {
    /// With what is required.
    #[must_use]
    pub fn new(
        accelerate_region: impl IntoIterator<Item = impl Into<CreateOfficeSiteAcceleratorAccelerateRegion>>,
        office_site_id: impl Into<String>,
    ) -> Self {
        Self {
            accelerate_region: accelerate_region.into_iter().map(Into::into).collect(),
            name: None,
            office_site_id: office_site_id.into(),
            region_id: None,
            resource_group_id: None,
        }
    }

    setter!(name: String);
    setter!(region_id: String);
    setter!(resource_group_id: String);
}

opaque!(CreateOfficeSiteAccelerator);

/// The answer of `CreateOfficeSiteAccelerator`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateOfficeSiteAccelerator>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateOfficeSiteAcceleratorResponse {
    pub accelerator_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(CreateOfficeSiteAcceleratorResponse);

/// `AuthorizeAccessPolicyRule` of [`CreatePolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreatePolicyGroupAuthorizeAccessPolicyRule {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}

impl CreatePolicyGroupAuthorizeAccessPolicyRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cidr_ip: String);
    setter!(description: String);
}

opaque!(CreatePolicyGroupAuthorizeAccessPolicyRule);

/// `AuthorizeSecurityPolicyRule` of [`CreatePolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreatePolicyGroupAuthorizeSecurityPolicyRule {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    pub ip_protocol: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
}

impl CreatePolicyGroupAuthorizeSecurityPolicyRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cidr_ip: String);
    setter!(description: String);
    setter!(ip_protocol: String);
    setter!(policy: String);
    setter!(port_range: String);
    setter!(priority: String);
    setter!(r#type: String);
}

opaque!(CreatePolicyGroupAuthorizeSecurityPolicyRule);

/// `ClientType` of [`CreatePolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreatePolicyGroupClientType {
    pub client_type: Option<String>,
    pub status: Option<String>,
}

impl CreatePolicyGroupClientType {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(client_type: String);
    setter!(status: String);
}

opaque!(CreatePolicyGroupClientType);

/// `DeviceRedirects` of [`CreatePolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreatePolicyGroupDeviceRedirects {
    pub device_type: Option<String>,
    pub redirect_type: Option<String>,
}

impl CreatePolicyGroupDeviceRedirects {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(device_type: String);
    setter!(redirect_type: String);
}

opaque!(CreatePolicyGroupDeviceRedirects);

/// `DeviceRules` of [`CreatePolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreatePolicyGroupDeviceRules {
    pub device_name: Option<String>,
    pub device_pid: Option<String>,
    pub device_type: Option<String>,
    pub device_vid: Option<String>,
    pub opt_command: Option<String>,
    pub platforms: Option<String>,
    pub redirect_type: Option<String>,
}

impl CreatePolicyGroupDeviceRules {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(device_name: String);
    setter!(device_pid: String);
    setter!(device_type: String);
    setter!(device_vid: String);
    setter!(opt_command: String);
    setter!(platforms: String);
    setter!(redirect_type: String);
}

opaque!(CreatePolicyGroupDeviceRules);

/// `DomainResolveRule` of [`CreatePolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreatePolicyGroupDomainResolveRule {
    pub description: Option<String>,
    pub domain: Option<String>,
    pub policy: Option<String>,
}

impl CreatePolicyGroupDomainResolveRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(description: String);
    setter!(domain: String);
    setter!(policy: String);
}

opaque!(CreatePolicyGroupDomainResolveRule);

/// `UsbSupplyRedirectRule` of [`CreatePolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreatePolicyGroupUsbSupplyRedirectRule {
    pub description: Option<String>,
    pub device_class: Option<String>,
    pub device_subclass: Option<String>,
    pub product_id: Option<String>,
    pub usb_redirect_type: Option<i64>,
    pub usb_rule_type: Option<i64>,
    pub vendor_id: Option<String>,
}

impl CreatePolicyGroupUsbSupplyRedirectRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(description: String);
    setter!(device_class: String);
    setter!(device_subclass: String);
    setter!(product_id: String);
    setter!(usb_redirect_type: i64);
    setter!(usb_rule_type: i64);
    setter!(vendor_id: String);
}

opaque!(CreatePolicyGroupUsbSupplyRedirectRule);

/// The parameters of `CreatePolicyGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/CreatePolicyGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreatePolicyGroup {
    pub admin_access: Option<String>,
    pub app_content_protection: Option<String>,
    /// 0 to 100 items.
    pub authorize_access_policy_rule: Option<Vec<CreatePolicyGroupAuthorizeAccessPolicyRule>>,
    /// 0 to 200 items.
    pub authorize_security_policy_rule: Option<Vec<CreatePolicyGroupAuthorizeSecurityPolicyRule>>,
    pub camera_redirect: Option<String>,
    /// 0 to 100 items.
    pub client_type: Option<Vec<CreatePolicyGroupClientType>>,
    pub clipboard: Option<String>,
    /// 0 to 100 items.
    pub device_redirects: Option<Vec<CreatePolicyGroupDeviceRedirects>>,
    /// 0 to 100 items.
    pub device_rules: Option<Vec<CreatePolicyGroupDeviceRules>>,
    pub domain_list: Option<String>,
    /// 0 to 500 items.
    pub domain_resolve_rule: Option<Vec<CreatePolicyGroupDomainResolveRule>>,
    pub domain_resolve_rule_type: Option<String>,
    pub end_user_apply_admin_coordinate: Option<String>,
    pub end_user_group_coordinate: Option<String>,
    pub gpu_acceleration: Option<String>,
    pub html5_access: Option<String>,
    pub html5_file_transfer: Option<String>,
    pub internet_communication_protocol: Option<String>,
    pub local_drive: Option<String>,
    pub max_reconnect_time: Option<i64>,
    pub name: Option<String>,
    pub net_redirect: Option<String>,
    pub preempt_login: Option<String>,
    /// 0 to 5 items.
    pub preempt_login_user: Option<Vec<String>>,
    pub printer_redirection: Option<String>,
    pub record_content: Option<String>,
    pub record_content_expires: Option<i64>,
    pub recording: Option<String>,
    pub recording_audio: Option<String>,
    pub recording_duration: Option<i64>,
    pub recording_end_time: Option<String>,
    pub recording_expires: Option<i64>,
    pub recording_fps: Option<i64>,
    pub recording_start_time: Option<String>,
    pub recording_user_notify: Option<String>,
    pub recording_user_notify_message: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub remote_coordinate: Option<String>,
    pub scope: Option<String>,
    /// 0 to 3 items.
    pub scope_value: Option<Vec<String>>,
    pub usb_redirect: Option<String>,
    /// 0 to 100 items.
    pub usb_supply_redirect_rule: Option<Vec<CreatePolicyGroupUsbSupplyRedirectRule>>,
    pub video_redirect: Option<String>,
    pub visual_quality: Option<String>,
    pub watermark: Option<String>,
    pub watermark_anti_cam: Option<String>,
    pub watermark_color: Option<i64>,
    pub watermark_degree: Option<f64>,
    pub watermark_font_size: Option<i64>,
    pub watermark_font_style: Option<String>,
    pub watermark_power: Option<String>,
    pub watermark_row_amount: Option<i64>,
    pub watermark_security: Option<String>,
    pub watermark_transparency: Option<String>,
    pub watermark_transparency_value: Option<i64>,
    pub watermark_type: Option<String>,
    pub wy_assistant: Option<String>,
}

impl CreatePolicyGroup {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(admin_access: String);
    setter!(app_content_protection: String);
    setter!(authorize_access_policy_rule: [CreatePolicyGroupAuthorizeAccessPolicyRule]);
    setter!(authorize_security_policy_rule: [CreatePolicyGroupAuthorizeSecurityPolicyRule]);
    setter!(camera_redirect: String);
    setter!(client_type: [CreatePolicyGroupClientType]);
    setter!(clipboard: String);
    setter!(device_redirects: [CreatePolicyGroupDeviceRedirects]);
    setter!(device_rules: [CreatePolicyGroupDeviceRules]);
    setter!(domain_list: String);
    setter!(domain_resolve_rule: [CreatePolicyGroupDomainResolveRule]);
    setter!(domain_resolve_rule_type: String);
    setter!(end_user_apply_admin_coordinate: String);
    setter!(end_user_group_coordinate: String);
    setter!(gpu_acceleration: String);
    setter!(html5_access: String);
    setter!(html5_file_transfer: String);
    setter!(internet_communication_protocol: String);
    setter!(local_drive: String);
    setter!(max_reconnect_time: i64);
    setter!(name: String);
    setter!(net_redirect: String);
    setter!(preempt_login: String);
    setter!(preempt_login_user: [String]);
    setter!(printer_redirection: String);
    setter!(record_content: String);
    setter!(record_content_expires: i64);
    setter!(recording: String);
    setter!(recording_audio: String);
    setter!(recording_duration: i64);
    setter!(recording_end_time: String);
    setter!(recording_expires: i64);
    setter!(recording_fps: i64);
    setter!(recording_start_time: String);
    setter!(recording_user_notify: String);
    setter!(recording_user_notify_message: String);
    setter!(region_id: String);
    setter!(remote_coordinate: String);
    setter!(scope: String);
    setter!(scope_value: [String]);
    setter!(usb_redirect: String);
    setter!(usb_supply_redirect_rule: [CreatePolicyGroupUsbSupplyRedirectRule]);
    setter!(video_redirect: String);
    setter!(visual_quality: String);
    setter!(watermark: String);
    setter!(watermark_anti_cam: String);
    setter!(watermark_color: i64);
    setter!(watermark_degree: f64);
    setter!(watermark_font_size: i64);
    setter!(watermark_font_style: String);
    setter!(watermark_power: String);
    setter!(watermark_row_amount: i64);
    setter!(watermark_security: String);
    setter!(watermark_transparency: String);
    setter!(watermark_transparency_value: i64);
    setter!(watermark_type: String);
    setter!(wy_assistant: String);
}

opaque!(CreatePolicyGroup);

/// The answer of `CreatePolicyGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/CreatePolicyGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreatePolicyGroupResponse {
    pub policy_group_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(CreatePolicyGroupResponse);

/// The parameters of `CreateQosRule`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateQosRule>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateQosRule {
    pub auth_android_id: Option<Vec<String>>,
    pub auth_desktop_group_id: Option<Vec<String>>,
    pub auth_desktop_id: Option<Vec<String>>,
    pub download: i64,
    pub network_package_id: String,
    pub qos_rule_name: String,
    pub upload: i64,
}

impl CreateQosRule {
    /// With what is required.
    #[must_use]
    pub fn new(
        download: impl Into<i64>,
        network_package_id: impl Into<String>,
        qos_rule_name: impl Into<String>,
        upload: impl Into<i64>,
    ) -> Self {
        Self {
            auth_android_id: None,
            auth_desktop_group_id: None,
            auth_desktop_id: None,
            download: download.into(),
            network_package_id: network_package_id.into(),
            qos_rule_name: qos_rule_name.into(),
            upload: upload.into(),
        }
    }

    setter!(auth_android_id: [String]);
    setter!(auth_desktop_group_id: [String]);
    setter!(auth_desktop_id: [String]);
}

opaque!(CreateQosRule);

/// The answer of `CreateQosRule`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateQosRule>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateQosRuleResponse {
    pub qos_rule_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(CreateQosRuleResponse);

/// The parameters of `CreateRAMDirectory`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateRAMDirectory>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateRAMDirectory {
    pub desktop_access_type: Option<String>,
    pub directory_name: String,
    pub enable_admin_access: Option<bool>,
    pub enable_internet_access: Option<bool>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// 0 to 20 items.
    pub v_switch_id: Vec<String>,
}

impl CreateRAMDirectory {
    /// With what is required.
    #[must_use]
    pub fn new(
        directory_name: impl Into<String>,
        v_switch_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            desktop_access_type: None,
            directory_name: directory_name.into(),
            enable_admin_access: None,
            enable_internet_access: None,
            region_id: None,
            v_switch_id: v_switch_id.into_iter().map(Into::into).collect(),
        }
    }

    setter!(desktop_access_type: String);
    setter!(enable_admin_access: bool);
    setter!(enable_internet_access: bool);
    setter!(region_id: String);
}

opaque!(CreateRAMDirectory);

/// The answer of `CreateRAMDirectory`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateRAMDirectory>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateRAMDirectoryResponse {
    pub directory_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(CreateRAMDirectoryResponse);

/// The parameters of `CreateRouteEntry`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateRouteEntry>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateRouteEntry {
    pub description: Option<String>,
    pub destination_cidr_block: String,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub route_entry_name: Option<String>,
    pub route_table_id: String,
}

impl CreateRouteEntry {
    /// With what is required.
    #[must_use]
    pub fn new(destination_cidr_block: impl Into<String>, route_table_id: impl Into<String>) -> Self {
        Self {
            description: None,
            destination_cidr_block: destination_cidr_block.into(),
            next_hop_id: None,
            next_hop_type: None,
            region_id: None,
            route_entry_name: None,
            route_table_id: route_table_id.into(),
        }
    }

    setter!(description: String);
    setter!(next_hop_id: String);
    setter!(next_hop_type: String);
    setter!(region_id: String);
    setter!(route_entry_name: String);
}

opaque!(CreateRouteEntry);

/// The answer of `CreateRouteEntry`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateRouteEntry>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateRouteEntryResponse {
    pub request_id: Option<String>,
    pub route_entry_id: Option<String>,
}

opaque!(CreateRouteEntryResponse);

/// The parameters of `CreateRouteTable`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateRouteTable>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateRouteTable {
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub route_table_name: Option<String>,
    pub vpc_id: String,
}

impl CreateRouteTable {
    /// With what is required.
    #[must_use]
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            client_token: None,
            description: None,
            region_id: None,
            route_table_name: None,
            vpc_id: vpc_id.into(),
        }
    }

    setter!(client_token: String);
    setter!(description: String);
    setter!(region_id: String);
    setter!(route_table_name: String);
}

opaque!(CreateRouteTable);

/// The answer of `CreateRouteTable`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateRouteTable>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateRouteTableResponse {
    pub request_id: Option<String>,
    pub route_table_id: Option<String>,
}

opaque!(CreateRouteTableResponse);

/// The parameters of `CreateSimpleOfficeSite`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateSimpleOfficeSite>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateSimpleOfficeSite {
    pub access_attribute: Option<String>,
    pub account_type: Option<String>,
    pub authority_host: Option<String>,
    pub bandwidth: Option<i64>,
    pub cen_id: Option<String>,
    pub cen_owner_id: Option<i64>,
    pub cidr_block: Option<String>,
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<String>,
    pub cloud_box_office_site: Option<bool>,
    pub desktop_access_type: Option<String>,
    pub domain_name: Option<String>,
    pub eid: Option<String>,
    pub enable_admin_access: Option<bool>,
    pub enable_internet_access: Option<bool>,
    pub need_verify_zero_device: Option<bool>,
    pub office_site_name: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub tenant_id: Option<String>,
    /// 0 to 10 items.
    pub v_switch_id: Option<Vec<String>>,
    /// Secret.
    pub verify_code: Option<String>,
    pub vpc_type: Option<String>,
}

impl CreateSimpleOfficeSite {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(access_attribute: String);
    setter!(account_type: String);
    setter!(authority_host: String);
    setter!(bandwidth: i64);
    setter!(cen_id: String);
    setter!(cen_owner_id: i64);
    setter!(cidr_block: String);
    setter!(client_id: String);
    setter!(client_secret: String);
    setter!(cloud_box_office_site: bool);
    setter!(desktop_access_type: String);
    setter!(domain_name: String);
    setter!(eid: String);
    setter!(enable_admin_access: bool);
    setter!(enable_internet_access: bool);
    setter!(need_verify_zero_device: bool);
    setter!(office_site_name: String);
    setter!(region_id: String);
    setter!(tenant_id: String);
    setter!(v_switch_id: [String]);
    setter!(verify_code: String);
    setter!(vpc_type: String);
}

opaque!(CreateSimpleOfficeSite);

/// The answer of `CreateSimpleOfficeSite`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateSimpleOfficeSite>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateSimpleOfficeSiteResponse {
    pub office_site_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(CreateSimpleOfficeSiteResponse);

/// The parameters of `CreateSnapshot`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateSnapshot>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateSnapshot {
    pub description: Option<String>,
    pub desktop_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub snapshot_name: String,
    pub source_disk_type: String,
}

impl CreateSnapshot {
    /// With what is required.
    #[must_use]
    pub fn new(
        desktop_id: impl Into<String>,
        snapshot_name: impl Into<String>,
        source_disk_type: impl Into<String>,
    ) -> Self {
        Self {
            description: None,
            desktop_id: desktop_id.into(),
            region_id: None,
            snapshot_name: snapshot_name.into(),
            source_disk_type: source_disk_type.into(),
        }
    }

    setter!(description: String);
    setter!(region_id: String);
}

opaque!(CreateSnapshot);

/// The answer of `CreateSnapshot`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateSnapshot>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateSnapshotResponse {
    pub request_id: Option<String>,
    pub snapshot_id: Option<String>,
}

opaque!(CreateSnapshotResponse);

/// The parameters of `CreateSnatEntry`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateSnatEntry>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateSnatEntry {
    pub eip_affinity: Option<i64>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub snat_entry_name: Option<String>,
    pub snat_ip: String,
    pub snat_table_id: String,
    #[serde(rename = "SourceCIDR")]
    pub source_cidr: String,
}

impl CreateSnatEntry {
    /// With what is required.
    #[must_use]
    pub fn new(
        snat_ip: impl Into<String>,
        snat_table_id: impl Into<String>,
        source_cidr: impl Into<String>,
    ) -> Self {
        Self {
            eip_affinity: None,
            region_id: None,
            snat_entry_name: None,
            snat_ip: snat_ip.into(),
            snat_table_id: snat_table_id.into(),
            source_cidr: source_cidr.into(),
        }
    }

    setter!(eip_affinity: i64);
    setter!(region_id: String);
    setter!(snat_entry_name: String);
}

opaque!(CreateSnatEntry);

/// The answer of `CreateSnatEntry`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateSnatEntry>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateSnatEntryResponse {
    pub request_id: Option<String>,
    pub snat_entry_id: Option<String>,
}

opaque!(CreateSnatEntryResponse);

/// The parameters of `CreateSubnet`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateSubnet>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateSubnet {
    pub cidr_block: String,
    pub name: Option<String>,
    pub office_site_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
}

impl CreateSubnet {
    /// With what is required.
    #[must_use]
    pub fn new(cidr_block: impl Into<String>, office_site_id: impl Into<String>) -> Self {
        Self {
            cidr_block: cidr_block.into(),
            name: None,
            office_site_id: office_site_id.into(),
            region_id: None,
            zone_id: None,
        }
    }

    setter!(name: String);
    setter!(region_id: String);
    setter!(zone_id: String);
}

opaque!(CreateSubnet);

/// The answer of `CreateSubnet`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateSubnet>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateSubnetResponse {
    pub request_id: Option<String>,
    pub subnet_id: Option<String>,
}

opaque!(CreateSubnetResponse);

/// `DataDiskList` of [`CreateTemplate`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateTemplateDataDiskList {
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}

impl CreateTemplateDataDiskList {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(performance_level: String);
    setter!(size: i64);
}

opaque!(CreateTemplateDataDiskList);

/// `RegionConfigList` of [`CreateTemplate`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateTemplateRegionConfigList {
    pub office_site_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_instance_type: Option<String>,
    pub snapshot_policy_id: Option<String>,
    pub subnet_id: Option<String>,
    pub virtual_node_pool_id: Option<String>,
    pub volume_encryption_enable: Option<bool>,
    pub volume_encryption_key: Option<String>,
}

impl CreateTemplateRegionConfigList {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(office_site_id: String);
    setter!(region_id: String);
    setter!(resource_instance_type: String);
    setter!(snapshot_policy_id: String);
    setter!(subnet_id: String);
    setter!(virtual_node_pool_id: String);
    setter!(volume_encryption_enable: bool);
    setter!(volume_encryption_key: String);
}

opaque!(CreateTemplateRegionConfigList);

/// `ResourceTagList` of [`CreateTemplate`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateTemplateResourceTagList {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl CreateTemplateResourceTagList {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(key: String);
    setter!(value: String);
}

opaque!(CreateTemplateResourceTagList);

/// `SiteConfigList` of [`CreateTemplate`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateTemplateSiteConfigList {
    pub app_rule_id: Option<String>,
    pub site_id: Option<String>,
}

impl CreateTemplateSiteConfigList {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(app_rule_id: String);
    setter!(site_id: String);
}

opaque!(CreateTemplateSiteConfigList);

/// The parameters of `CreateTemplate`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateTemplate>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateTemplate {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub biz_type: Option<String>,
    pub charge_type: Option<String>,
    pub data_disk_list: Option<Vec<CreateTemplateDataDiskList>>,
    pub default_language: Option<String>,
    pub description: Option<String>,
    pub image_id: Option<String>,
    pub instance_name: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub policy_group_id: Option<String>,
    pub post_paid_after_used_up: Option<bool>,
    pub product_type: Option<String>,
    /// 0 to 10 items.
    pub region_config_list: Option<Vec<CreateTemplateRegionConfigList>>,
    pub resource_group_id: Option<String>,
    /// 0 to 20 items.
    pub resource_tag_list: Option<Vec<CreateTemplateResourceTagList>>,
    pub site_config_list: Option<Vec<CreateTemplateSiteConfigList>>,
    pub system_disk_performance_level: Option<String>,
    pub system_disk_size: Option<i64>,
    pub template_name: String,
    pub timer_group_id: Option<String>,
    pub user_duration: Option<i64>,
}

impl CreateTemplate {
    /// With what is required.
    #[must_use]
    pub fn new(template_name: impl Into<String>) -> Self {
        Self {
            auto_pay: None,
            auto_renew: None,
            biz_type: None,
            charge_type: None,
            data_disk_list: None,
            default_language: None,
            description: None,
            image_id: None,
            instance_name: None,
            period: None,
            period_unit: None,
            policy_group_id: None,
            post_paid_after_used_up: None,
            product_type: None,
            region_config_list: None,
            resource_group_id: None,
            resource_tag_list: None,
            site_config_list: None,
            system_disk_performance_level: None,
            system_disk_size: None,
            template_name: template_name.into(),
            timer_group_id: None,
            user_duration: None,
        }
    }

    setter!(auto_pay: bool);
    setter!(auto_renew: bool);
    setter!(biz_type: String);
    setter!(charge_type: String);
    setter!(data_disk_list: [CreateTemplateDataDiskList]);
    setter!(default_language: String);
    setter!(description: String);
    setter!(image_id: String);
    setter!(instance_name: String);
    setter!(period: i64);
    setter!(period_unit: String);
    setter!(policy_group_id: String);
    setter!(post_paid_after_used_up: bool);
    setter!(product_type: String);
    setter!(region_config_list: [CreateTemplateRegionConfigList]);
    setter!(resource_group_id: String);
    setter!(resource_tag_list: [CreateTemplateResourceTagList]);
    setter!(site_config_list: [CreateTemplateSiteConfigList]);
    setter!(system_disk_performance_level: String);
    setter!(system_disk_size: i64);
    setter!(timer_group_id: String);
    setter!(user_duration: i64);
}

opaque!(CreateTemplate);

/// The answer of `CreateTemplate`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateTemplate>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateTemplateResponse {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(CreateTemplateResponse);

/// The parameters of `CreateVirtualBridge`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateVirtualBridge>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateVirtualBridge {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub bridge_level: Option<String>,
    pub office_site_id: String,
    /// Secret.
    pub paid_call_back_url: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl CreateVirtualBridge {
    /// With what is required.
    #[must_use]
    pub fn new(office_site_id: impl Into<String>) -> Self {
        Self {
            auto_pay: None,
            auto_renew: None,
            bridge_level: None,
            office_site_id: office_site_id.into(),
            paid_call_back_url: None,
            period: None,
            period_unit: None,
            promotion_id: None,
            region_id: None,
        }
    }

    setter!(auto_pay: bool);
    setter!(auto_renew: bool);
    setter!(bridge_level: String);
    setter!(paid_call_back_url: String);
    setter!(period: i64);
    setter!(period_unit: String);
    setter!(promotion_id: String);
    setter!(region_id: String);
}

opaque!(CreateVirtualBridge);

/// The answer of `CreateVirtualBridge`. <https://api.aliyun.com/document/ecd/2020-09-30/CreateVirtualBridge>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateVirtualBridgeResponse {
    pub bridge_id: Option<String>,
    pub order_id: Option<i64>,
    pub request_id: Option<String>,
}

opaque!(CreateVirtualBridgeResponse);

/// The parameters of `DeleteAutoSnapshotPolicy`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteAutoSnapshotPolicy>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicy {
    /// 0 to 100 items.
    pub policy_id: Vec<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DeleteAutoSnapshotPolicy {
    /// With what is required.
    #[must_use]
    pub fn new(policy_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { policy_id: policy_id.into_iter().map(Into::into).collect(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(DeleteAutoSnapshotPolicy);

/// The answer of `DeleteAutoSnapshotPolicy`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteAutoSnapshotPolicy>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicyResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteAutoSnapshotPolicyResponse);

/// The parameters of `DeleteBundles`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteBundles>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteBundles {
    /// 0 to 100 items.
    pub bundle_id: Vec<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DeleteBundles {
    /// With what is required.
    #[must_use]
    pub fn new(bundle_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { bundle_id: bundle_id.into_iter().map(Into::into).collect(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(DeleteBundles);

/// The answer of `DeleteBundles`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteBundles>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteBundlesResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteBundlesResponse);

/// The parameters of `DeleteCdsFile`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteCdsFile>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteCdsFile {
    pub cds_id: String,
    pub end_user_id: Option<String>,
    pub file_id: String,
    pub group_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DeleteCdsFile {
    /// With what is required.
    #[must_use]
    pub fn new(cds_id: impl Into<String>, file_id: impl Into<String>) -> Self {
        Self {
            cds_id: cds_id.into(),
            end_user_id: None,
            file_id: file_id.into(),
            group_id: None,
            region_id: None,
        }
    }

    setter!(end_user_id: String);
    setter!(group_id: String);
    setter!(region_id: String);
}

opaque!(DeleteCdsFile);

/// The answer of `DeleteCdsFile`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteCdsFile>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteCdsFileResponse {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(DeleteCdsFileResponse);

/// The parameters of `DeleteCenterPolicy`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteCenterPolicy>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteCenterPolicy {
    pub business_type: i64,
    /// 0 to 100 items.
    pub policy_group_ids: Vec<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub resource_type: String,
}

impl DeleteCenterPolicy {
    /// With what is required.
    #[must_use]
    pub fn new(
        business_type: impl Into<i64>,
        policy_group_ids: impl IntoIterator<Item = impl Into<String>>,
        resource_type: impl Into<String>,
    ) -> Self {
        Self {
            business_type: business_type.into(),
            policy_group_ids: policy_group_ids.into_iter().map(Into::into).collect(),
            region_id: None,
            resource_type: resource_type.into(),
        }
    }

    setter!(region_id: String);
}

opaque!(DeleteCenterPolicy);

/// The answer of `DeleteCenterPolicy`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteCenterPolicy>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteCenterPolicyResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteCenterPolicyResponse);

/// The parameters of `DeleteCloudDriveGroups`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteCloudDriveGroups>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteCloudDriveGroups {
    pub cds_id: String,
    /// 0 to 50 items.
    pub group_id: Option<Vec<String>>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DeleteCloudDriveGroups {
    /// With what is required.
    #[must_use]
    pub fn new(cds_id: impl Into<String>) -> Self {
        Self { cds_id: cds_id.into(), group_id: None, region_id: None }
    }

    setter!(group_id: [String]);
    setter!(region_id: String);
}

opaque!(DeleteCloudDriveGroups);

/// The answer of `DeleteCloudDriveGroups`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteCloudDriveGroups>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteCloudDriveGroupsResponse {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(DeleteCloudDriveGroupsResponse);

/// The parameters of `DeleteCloudDriveUsers`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteCloudDriveUsers>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteCloudDriveUsers {
    pub cds_id: String,
    /// 0 to 100 items.
    pub end_user_id: Option<Vec<String>>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DeleteCloudDriveUsers {
    /// With what is required.
    #[must_use]
    pub fn new(cds_id: impl Into<String>) -> Self {
        Self { cds_id: cds_id.into(), end_user_id: None, region_id: None }
    }

    setter!(end_user_id: [String]);
    setter!(region_id: String);
}

opaque!(DeleteCloudDriveUsers);

/// The answer of `DeleteCloudDriveUsers`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteCloudDriveUsers>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteCloudDriveUsersResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteCloudDriveUsersResponse);

/// The parameters of `DeleteConfigGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteConfigGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteConfigGroup {
    /// 0 to 100 items.
    pub group_ids: Option<Vec<String>>,
    pub region_id: Option<String>,
}

impl DeleteConfigGroup {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(group_ids: [String]);
    setter!(region_id: String);
}

opaque!(DeleteConfigGroup);

/// The answer of `DeleteConfigGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteConfigGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteConfigGroupResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteConfigGroupResponse);

/// The parameters of `DeleteDesktopGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteDesktopGroup>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteDesktopGroup {
    pub desktop_group_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub reseller_owner_uid: Option<i64>,
}

impl DeleteDesktopGroup {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_group_id: impl Into<String>) -> Self {
        Self { desktop_group_id: desktop_group_id.into(), region_id: None, reseller_owner_uid: None }
    }

    setter!(region_id: String);
    setter!(reseller_owner_uid: i64);
}

opaque!(DeleteDesktopGroup);

/// The answer of `DeleteDesktopGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteDesktopGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteDesktopGroupResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteDesktopGroupResponse);

/// The parameters of `DeleteDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteDesktops>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteDesktops {
    /// 1 to 200 items.
    pub desktop_id: Vec<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub reseller_owner_uid: Option<i64>,
}

impl DeleteDesktops {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            desktop_id: desktop_id.into_iter().map(Into::into).collect(),
            region_id: None,
            reseller_owner_uid: None,
        }
    }

    setter!(region_id: String);
    setter!(reseller_owner_uid: i64);
}

opaque!(DeleteDesktops);

/// The answer of `DeleteDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteDesktops>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteDesktopsResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteDesktopsResponse);

/// The parameters of `DeleteDevices`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteDevices>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteDevices {
    pub client_type: i64,
    /// 0 to 100 items.
    pub device_ids: Vec<String>,
    pub force: i64,
    pub region_id: Option<String>,
}

impl DeleteDevices {
    /// With what is required.
    #[must_use]
    pub fn new(
        client_type: impl Into<i64>,
        device_ids: impl IntoIterator<Item = impl Into<String>>,
        force: impl Into<i64>,
    ) -> Self {
        Self {
            client_type: client_type.into(),
            device_ids: device_ids.into_iter().map(Into::into).collect(),
            force: force.into(),
            region_id: None,
        }
    }

    setter!(region_id: String);
}

opaque!(DeleteDevices);

/// The answer of `DeleteDevices`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteDevices>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteDevicesResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteDevicesResponse);

/// The parameters of `DeleteDirectories`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteDirectories>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteDirectories {
    /// 0 to 100 items.
    pub directory_id: Vec<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DeleteDirectories {
    /// With what is required.
    #[must_use]
    pub fn new(directory_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { directory_id: directory_id.into_iter().map(Into::into).collect(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(DeleteDirectories);

/// The answer of `DeleteDirectories`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteDirectories>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteDirectoriesResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteDirectoriesResponse);

/// The parameters of `DeleteDrive`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteDrive>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteDrive {
    pub drive_id: Option<String>,
    pub region_id: Option<String>,
}

impl DeleteDrive {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(drive_id: String);
    setter!(region_id: String);
}

opaque!(DeleteDrive);

/// The answer of `DeleteDrive`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteDrive>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteDriveResponse {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(DeleteDriveResponse);

/// The parameters of `DeleteEduRoom`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteEduRoom>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteEduRoom {
    pub edu_room_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DeleteEduRoom {
    /// With what is required.
    #[must_use]
    pub fn new(edu_room_id: impl Into<String>) -> Self {
        Self { edu_room_id: edu_room_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(DeleteEduRoom);

/// The answer of `DeleteEduRoom`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteEduRoom>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteEduRoomResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteEduRoomResponse);

/// The parameters of `DeleteForwardEntry`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteForwardEntry>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteForwardEntry {
    pub forward_entry_id: Option<String>,
    pub forward_table_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DeleteForwardEntry {
    /// With what is required.
    #[must_use]
    pub fn new(forward_table_id: impl Into<String>) -> Self {
        Self { forward_entry_id: None, forward_table_id: forward_table_id.into(), region_id: None }
    }

    setter!(forward_entry_id: String);
    setter!(region_id: String);
}

opaque!(DeleteForwardEntry);

/// The answer of `DeleteForwardEntry`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteForwardEntry>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteForwardEntryResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteForwardEntryResponse);

/// The parameters of `DeleteImages`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteImages>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteImages {
    /// Default: false.
    pub delete_cascaded_bundle: Option<bool>,
    /// 0 to 100 items.
    pub image_id: Vec<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DeleteImages {
    /// With what is required.
    #[must_use]
    pub fn new(image_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            delete_cascaded_bundle: None,
            image_id: image_id.into_iter().map(Into::into).collect(),
            region_id: None,
        }
    }

    setter!(delete_cascaded_bundle: bool);
    setter!(region_id: String);
}

opaque!(DeleteImages);

/// The answer of `DeleteImages`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteImages>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteImagesResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteImagesResponse);

/// The parameters of `DeleteNASFileSystems`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteNASFileSystems>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteNASFileSystems {
    /// 0 to 100 items.
    pub file_system_id: Vec<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DeleteNASFileSystems {
    /// With what is required.
    #[must_use]
    pub fn new(file_system_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { file_system_id: file_system_id.into_iter().map(Into::into).collect(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(DeleteNASFileSystems);

/// The answer of `DeleteNASFileSystems`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteNASFileSystems>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteNASFileSystemsResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteNASFileSystemsResponse);

/// The parameters of `DeleteNatGateway`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteNatGateway>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteNatGateway {
    pub nat_gateway_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DeleteNatGateway {
    /// With what is required.
    #[must_use]
    pub fn new(nat_gateway_id: impl Into<String>) -> Self {
        Self { nat_gateway_id: nat_gateway_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(DeleteNatGateway);

/// The answer of `DeleteNatGateway`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteNatGateway>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteNatGatewayResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteNatGatewayResponse);

/// The parameters of `DeleteNetworkPackages`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteNetworkPackages>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteNetworkPackages {
    /// 0 to 100 items.
    pub network_package_id: Vec<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub reseller_owner_uid: Option<i64>,
}

impl DeleteNetworkPackages {
    /// With what is required.
    #[must_use]
    pub fn new(network_package_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            network_package_id: network_package_id.into_iter().map(Into::into).collect(),
            region_id: None,
            reseller_owner_uid: None,
        }
    }

    setter!(region_id: String);
    setter!(reseller_owner_uid: i64);
}

opaque!(DeleteNetworkPackages);

/// The answer of `DeleteNetworkPackages`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteNetworkPackages>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteNetworkPackagesResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteNetworkPackagesResponse);

/// The parameters of `DeleteOfficeSiteAccelerator`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteOfficeSiteAccelerator>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteOfficeSiteAccelerator {
    pub office_site_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DeleteOfficeSiteAccelerator {
    /// With what is required.
    #[must_use]
    pub fn new(office_site_id: impl Into<String>) -> Self {
        Self { office_site_id: office_site_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(DeleteOfficeSiteAccelerator);

/// The answer of `DeleteOfficeSiteAccelerator`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteOfficeSiteAccelerator>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteOfficeSiteAcceleratorResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteOfficeSiteAcceleratorResponse);

/// The parameters of `DeleteOfficeSites`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteOfficeSites>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteOfficeSites {
    /// 0 to 100 items.
    pub office_site_id: Vec<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DeleteOfficeSites {
    /// With what is required.
    #[must_use]
    pub fn new(office_site_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { office_site_id: office_site_id.into_iter().map(Into::into).collect(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(DeleteOfficeSites);

/// The answer of `DeleteOfficeSites`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteOfficeSites>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteOfficeSitesResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteOfficeSitesResponse);

/// The parameters of `DeletePolicyGroups`. <https://api.aliyun.com/document/ecd/2020-09-30/DeletePolicyGroups>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeletePolicyGroups {
    /// 0 to 100 items.
    pub policy_group_id: Vec<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DeletePolicyGroups {
    /// With what is required.
    #[must_use]
    pub fn new(policy_group_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { policy_group_id: policy_group_id.into_iter().map(Into::into).collect(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(DeletePolicyGroups);

/// The answer of `DeletePolicyGroups`. <https://api.aliyun.com/document/ecd/2020-09-30/DeletePolicyGroups>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeletePolicyGroupsResponse {
    pub request_id: Option<String>,
}

opaque!(DeletePolicyGroupsResponse);

/// The parameters of `DeleteQosRules`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteQosRules>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteQosRules {
    pub qos_rule_id: Vec<String>,
}

impl DeleteQosRules {
    /// With what is required.
    #[must_use]
    pub fn new(qos_rule_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { qos_rule_id: qos_rule_id.into_iter().map(Into::into).collect() }
    }
}

opaque!(DeleteQosRules);

/// The answer of `DeleteQosRules`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteQosRules>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteQosRulesResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteQosRulesResponse);

/// The parameters of `DeleteRouteEntry`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteRouteEntry>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteRouteEntry {
    pub destination_cidr_block: Option<String>,
    pub next_hop_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub route_entry_id: Option<String>,
    pub route_table_id: String,
}

impl DeleteRouteEntry {
    /// With what is required.
    #[must_use]
    pub fn new(route_table_id: impl Into<String>) -> Self {
        Self {
            destination_cidr_block: None,
            next_hop_id: None,
            region_id: None,
            route_entry_id: None,
            route_table_id: route_table_id.into(),
        }
    }

    setter!(destination_cidr_block: String);
    setter!(next_hop_id: String);
    setter!(region_id: String);
    setter!(route_entry_id: String);
}

opaque!(DeleteRouteEntry);

/// The answer of `DeleteRouteEntry`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteRouteEntry>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteRouteEntryResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteRouteEntryResponse);

/// The parameters of `DeleteRouteTable`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteRouteTable>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteRouteTable {
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub route_table_id: String,
}

impl DeleteRouteTable {
    /// With what is required.
    #[must_use]
    pub fn new(route_table_id: impl Into<String>) -> Self {
        Self { region_id: None, route_table_id: route_table_id.into() }
    }

    setter!(region_id: String);
}

opaque!(DeleteRouteTable);

/// The answer of `DeleteRouteTable`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteRouteTable>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteRouteTableResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteRouteTableResponse);

/// The parameters of `DeleteSnapshot`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteSnapshot>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteSnapshot {
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// 0 to 100 items.
    pub snapshot_id: Vec<String>,
}

impl DeleteSnapshot {
    /// With what is required.
    #[must_use]
    pub fn new(snapshot_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { region_id: None, snapshot_id: snapshot_id.into_iter().map(Into::into).collect() }
    }

    setter!(region_id: String);
}

opaque!(DeleteSnapshot);

/// The answer of `DeleteSnapshot`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteSnapshot>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteSnapshotResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteSnapshotResponse);

/// The parameters of `DeleteSnatEntry`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteSnatEntry>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteSnatEntry {
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub snat_entry_id: String,
    pub snat_table_id: String,
}

impl DeleteSnatEntry {
    /// With what is required.
    #[must_use]
    pub fn new(snat_entry_id: impl Into<String>, snat_table_id: impl Into<String>) -> Self {
        Self { region_id: None, snat_entry_id: snat_entry_id.into(), snat_table_id: snat_table_id.into() }
    }

    setter!(region_id: String);
}

opaque!(DeleteSnatEntry);

/// The answer of `DeleteSnatEntry`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteSnatEntry>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteSnatEntryResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteSnatEntryResponse);

/// The parameters of `DeleteSubnet`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteSubnet>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteSubnet {
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub subnet_id: String,
}

impl DeleteSubnet {
    /// With what is required.
    #[must_use]
    pub fn new(subnet_id: impl Into<String>) -> Self {
        Self { region_id: None, subnet_id: subnet_id.into() }
    }

    setter!(region_id: String);
}

opaque!(DeleteSubnet);

/// The answer of `DeleteSubnet`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteSubnet>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteSubnetResponse {
    pub request_id: Option<String>,
    pub subnet_id: Option<String>,
}

opaque!(DeleteSubnetResponse);

/// The parameters of `DeleteTemplates`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteTemplates>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteTemplates {
    pub biz_type: Option<String>,
    /// 0 to 100 items.
    pub template_ids: Option<Vec<String>>,
}

impl DeleteTemplates {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(biz_type: String);
    setter!(template_ids: [String]);
}

opaque!(DeleteTemplates);

/// The answer of `DeleteTemplates`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteTemplates>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteTemplatesResponse {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(DeleteTemplatesResponse);

/// The parameters of `DeleteVirtualBridge`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteVirtualBridge>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteVirtualBridge {
    pub bridge_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DeleteVirtualBridge {
    /// With what is required.
    #[must_use]
    pub fn new(bridge_id: impl Into<String>) -> Self {
        Self { bridge_id: bridge_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(DeleteVirtualBridge);

/// The answer of `DeleteVirtualBridge`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteVirtualBridge>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteVirtualBridgeResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteVirtualBridgeResponse);

/// The parameters of `DeleteVirtualMFADevice`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteVirtualMFADevice>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteVirtualMFADevice {
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub serial_number: String,
}

impl DeleteVirtualMFADevice {
    /// With what is required.
    #[must_use]
    pub fn new(serial_number: impl Into<String>) -> Self {
        Self { region_id: None, serial_number: serial_number.into() }
    }

    setter!(region_id: String);
}

opaque!(DeleteVirtualMFADevice);

/// The answer of `DeleteVirtualMFADevice`. <https://api.aliyun.com/document/ecd/2020-09-30/DeleteVirtualMFADevice>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteVirtualMFADeviceResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteVirtualMFADeviceResponse);

/// The parameters of `DescribeAclEntries`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeAclEntries>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeAclEntries {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
}

impl DescribeAclEntries {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(office_site_id: String);
    setter!(region_id: String);
    setter!(source_id: String);
    setter!(source_type: String);
}

opaque!(DescribeAclEntries);

/// `AclEntries` of [`DescribeAclEntriesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeAclEntriesResponseAclEntries {
    pub policy: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
}

opaque!(DescribeAclEntriesResponseAclEntries);

/// The answer of `DescribeAclEntries`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeAclEntries>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeAclEntriesResponse {
    pub acl_entries: Option<Vec<DescribeAclEntriesResponseAclEntries>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeAclEntriesResponse);

/// The parameters of `DescribeAutoSnapshotPolicy`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeAutoSnapshotPolicy>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicy {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeAutoSnapshotPolicy {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(policy_id: String);
    setter!(policy_name: String);
    setter!(region_id: String);
}

opaque!(DescribeAutoSnapshotPolicy);

/// `AutoSnapshotPolicies` of [`DescribeAutoSnapshotPolicyResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyResponseAutoSnapshotPolicies {
    pub creation_time: Option<String>,
    pub cron_expression: Option<String>,
    pub desktop_num: Option<i64>,
    pub disk_type: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub region_id: Option<String>,
    pub retention_days: Option<String>,
    pub status: Option<String>,
    pub time_points: Option<String>,
}

opaque!(DescribeAutoSnapshotPolicyResponseAutoSnapshotPolicies);

/// The answer of `DescribeAutoSnapshotPolicy`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeAutoSnapshotPolicy>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyResponse {
    pub auto_snapshot_policies: Option<Vec<DescribeAutoSnapshotPolicyResponseAutoSnapshotPolicies>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeAutoSnapshotPolicyResponse);

/// The parameters of `DescribeBundles`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeBundles>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeBundles {
    /// 0 to 100 items.
    pub bundle_id: Option<Vec<String>>,
    pub bundle_type: Option<String>,
    pub check_stock: Option<bool>,
    pub cpu_count: Option<i64>,
    pub desktop_type_family: Option<String>,
    pub fota_channel: Option<String>,
    pub from_desktop_group: Option<bool>,
    pub gpu_count: Option<f64>,
    pub gpu_driver_type: Option<String>,
    /// 0 to 100 items.
    pub image_id: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub memory_size: Option<i64>,
    pub next_token: Option<String>,
    pub os_type: Option<String>,
    pub protocol_type: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub scope: Option<String>,
    pub selected_bundle: Option<bool>,
    pub session_type: Option<String>,
    pub support_multi_session: Option<bool>,
    pub volume_encryption_enabled: Option<bool>,
}

impl DescribeBundles {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(bundle_id: [String]);
    setter!(bundle_type: String);
    setter!(check_stock: bool);
    setter!(cpu_count: i64);
    setter!(desktop_type_family: String);
    setter!(fota_channel: String);
    setter!(from_desktop_group: bool);
    setter!(gpu_count: f64);
    setter!(gpu_driver_type: String);
    setter!(image_id: [String]);
    setter!(max_results: i64);
    setter!(memory_size: i64);
    setter!(next_token: String);
    setter!(os_type: String);
    setter!(protocol_type: String);
    setter!(region_id: String);
    setter!(scope: String);
    setter!(selected_bundle: bool);
    setter!(session_type: String);
    setter!(support_multi_session: bool);
    setter!(volume_encryption_enabled: bool);
}

opaque!(DescribeBundles);

/// `DesktopTypeAttribute` of [`DescribeBundlesResponseBundles`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeBundlesResponseBundlesDesktopTypeAttribute {
    pub cpu_count: Option<i64>,
    pub gpu_count: Option<f64>,
    pub gpu_spec: Option<String>,
    pub memory_size: Option<i64>,
}

opaque!(DescribeBundlesResponseBundlesDesktopTypeAttribute);

/// `Disks` of [`DescribeBundlesResponseBundles`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeBundlesResponseBundlesDisks {
    pub disk_performance_level: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
}

opaque!(DescribeBundlesResponseBundlesDisks);

/// `Bundles` of [`DescribeBundlesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeBundlesResponseBundles {
    pub bundle_id: Option<String>,
    pub bundle_name: Option<String>,
    pub bundle_type: Option<String>,
    pub creation_time: Option<String>,
    pub data_disk_category: Option<String>,
    pub description: Option<String>,
    pub desktop_type: Option<String>,
    pub desktop_type_attribute: Option<DescribeBundlesResponseBundlesDesktopTypeAttribute>,
    pub desktop_type_family: Option<String>,
    pub disks: Option<Vec<DescribeBundlesResponseBundlesDisks>>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_status: Option<String>,
    pub language: Option<String>,
    pub os_type: Option<String>,
    pub platform: Option<String>,
    pub protocol_type: Option<String>,
    pub session_type: Option<String>,
    pub stock_state: Option<String>,
    pub system_disk_category: Option<String>,
    pub volume_encryption_enabled: Option<bool>,
    pub volume_encryption_key: Option<String>,
}

opaque!(DescribeBundlesResponseBundles);

/// The answer of `DescribeBundles`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeBundles>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeBundlesResponse {
    pub bundles: Option<Vec<DescribeBundlesResponseBundles>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeBundlesResponse);

/// The parameters of `DescribeCdsFileShareLinks`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCdsFileShareLinks>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCdsFileShareLinks {
    pub cds_id: String,
    /// 0 to 20 items.
    pub creators: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub share_id: Option<String>,
    pub share_name: Option<String>,
    pub status: Option<String>,
}

impl DescribeCdsFileShareLinks {
    /// With what is required.
    #[must_use]
    pub fn new(cds_id: impl Into<String>) -> Self {
        Self {
            cds_id: cds_id.into(),
            creators: None,
            max_results: None,
            next_token: None,
            share_id: None,
            share_name: None,
            status: None,
        }
    }

    setter!(creators: [String]);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(share_id: String);
    setter!(share_name: String);
    setter!(status: String);
}

opaque!(DescribeCdsFileShareLinks);

/// `Data` of [`DescribeCdsFileShareLinksResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCdsFileShareLinksResponseData {
    pub access_count: Option<i64>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub disable_download: Option<bool>,
    pub disable_preview: Option<bool>,
    pub disable_save: Option<bool>,
    pub download_count: Option<i64>,
    pub download_limit: Option<i64>,
    pub drive_id: Option<String>,
    pub expiration: Option<String>,
    pub expired: Option<bool>,
    pub file_ids: Option<String>,
    pub modifiy_time: Option<String>,
    pub preview_count: Option<i64>,
    pub preview_limit: Option<i64>,
    pub report_count: Option<i64>,
    pub save_count: Option<i64>,
    pub save_limit: Option<i64>,
    pub share_id: Option<String>,
    /// Secret.
    pub share_link: Option<String>,
    pub share_name: Option<String>,
    /// Secret.
    pub share_pwd: Option<String>,
    pub status: Option<String>,
    pub video_preview_count: Option<i64>,
}

opaque!(DescribeCdsFileShareLinksResponseData);

/// The answer of `DescribeCdsFileShareLinks`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCdsFileShareLinks>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCdsFileShareLinksResponse {
    pub code: Option<String>,
    pub data: Option<Vec<DescribeCdsFileShareLinksResponseData>>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(DescribeCdsFileShareLinksResponse);

/// The parameters of `DescribeCens`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCens>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCens {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeCens {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(page_number: i64);
    setter!(page_size: i64);
    setter!(region_id: String);
}

opaque!(DescribeCens);

/// `PackageIds` of [`DescribeCensResponseCens`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCensResponseCensPackageIds {
    pub package_id: Option<String>,
}

opaque!(DescribeCensResponseCensPackageIds);

/// `Tags` of [`DescribeCensResponseCens`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCensResponseCensTags {
    pub key: Option<String>,
    pub value: Option<String>,
}

opaque!(DescribeCensResponseCensTags);

/// `Cens` of [`DescribeCensResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCensResponseCens {
    pub cen_id: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub ipv6_level: Option<String>,
    pub name: Option<String>,
    pub package_ids: Option<Vec<DescribeCensResponseCensPackageIds>>,
    pub protection_level: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<DescribeCensResponseCensTags>>,
}

opaque!(DescribeCensResponseCens);

/// The answer of `DescribeCens`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCens>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCensResponse {
    pub cens: Option<Vec<DescribeCensResponseCens>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub request_id: Option<String>,
    pub total_count: Option<i64>,
}

opaque!(DescribeCensResponse);

/// The parameters of `DescribeCenterPolicyList`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCenterPolicyList>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCenterPolicyList {
    pub academic_proxy: Option<String>,
    pub business_type: i64,
    pub model_library: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// 0 to 100 items.
    pub policy_group_id: Option<Vec<String>>,
    pub port_proxy: Option<String>,
    pub resource_type: String,
    pub scope: Option<String>,
}

impl DescribeCenterPolicyList {
    /// With what is required.
    #[must_use]
    pub fn new(business_type: impl Into<i64>, resource_type: impl Into<String>) -> Self {
        Self {
            academic_proxy: None,
            business_type: business_type.into(),
            model_library: None,
            page_number: None,
            page_size: None,
            policy_group_id: None,
            port_proxy: None,
            resource_type: resource_type.into(),
            scope: None,
        }
    }

    setter!(academic_proxy: String);
    setter!(model_library: String);
    setter!(page_number: i64);
    setter!(page_size: i64);
    setter!(policy_group_id: [String]);
    setter!(port_proxy: String);
    setter!(scope: String);
}

opaque!(DescribeCenterPolicyList);

/// `AuthorizeAccessPolicyRules` of [`DescribeCenterPolicyListResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCenterPolicyListResponseDescribePolicyGroupsAuthorizeAccessPolicyRules {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}

opaque!(DescribeCenterPolicyListResponseDescribePolicyGroupsAuthorizeAccessPolicyRules);

/// `AuthorizeSecurityPolicyRules` of [`DescribeCenterPolicyListResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCenterPolicyListResponseDescribePolicyGroupsAuthorizeSecurityPolicyRules {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    pub ip_protocol: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
}

opaque!(DescribeCenterPolicyListResponseDescribePolicyGroupsAuthorizeSecurityPolicyRules);

/// `ClientTypes` of [`DescribeCenterPolicyListResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCenterPolicyListResponseDescribePolicyGroupsClientTypes {
    pub client_type: Option<String>,
    pub status: Option<String>,
}

opaque!(DescribeCenterPolicyListResponseDescribePolicyGroupsClientTypes);

/// `DeviceRedirects` of [`DescribeCenterPolicyListResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCenterPolicyListResponseDescribePolicyGroupsDeviceRedirects {
    pub device_type: Option<String>,
    pub redirect_type: Option<String>,
}

opaque!(DescribeCenterPolicyListResponseDescribePolicyGroupsDeviceRedirects);

/// `DeviceRules` of [`DescribeCenterPolicyListResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCenterPolicyListResponseDescribePolicyGroupsDeviceRules {
    pub device_name: Option<String>,
    pub device_pid: Option<String>,
    pub device_type: Option<String>,
    pub device_vid: Option<String>,
    pub opt_command: Option<String>,
    pub platforms: Option<String>,
    pub redirect_type: Option<String>,
}

opaque!(DescribeCenterPolicyListResponseDescribePolicyGroupsDeviceRules);

/// `DomainResolveRule` of [`DescribeCenterPolicyListResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCenterPolicyListResponseDescribePolicyGroupsDomainResolveRule {
    pub description: Option<String>,
    pub domain: Option<String>,
    pub policy: Option<String>,
}

opaque!(DescribeCenterPolicyListResponseDescribePolicyGroupsDomainResolveRule);

/// `NetRedirectRule` of [`DescribeCenterPolicyListResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCenterPolicyListResponseDescribePolicyGroupsNetRedirectRule {
    pub domain: Option<String>,
    pub policy: Option<String>,
    pub rule_type: Option<String>,
}

opaque!(DescribeCenterPolicyListResponseDescribePolicyGroupsNetRedirectRule);

/// `UsbSupplyRedirectRule` of [`DescribeCenterPolicyListResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCenterPolicyListResponseDescribePolicyGroupsUsbSupplyRedirectRule {
    pub description: Option<String>,
    pub product_id: Option<String>,
    pub usb_redirect_type: Option<i64>,
    pub usb_rule_type: Option<i64>,
    pub vendor_id: Option<String>,
}

opaque!(DescribeCenterPolicyListResponseDescribePolicyGroupsUsbSupplyRedirectRule);

/// `DescribePolicyGroups` of [`DescribeCenterPolicyListResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCenterPolicyListResponseDescribePolicyGroups {
    pub academic_proxy: Option<String>,
    pub admin_access: Option<String>,
    pub admin_keyboard_on_full_screen: Option<String>,
    pub admin_keyboard_on_windows: Option<String>,
    pub admin_monitor: Option<i64>,
    pub app_content_protection: Option<String>,
    pub authorize_access_policy_rules:
        Option<Vec<DescribeCenterPolicyListResponseDescribePolicyGroupsAuthorizeAccessPolicyRules>>,
    pub authorize_security_policy_rules:
        Option<Vec<DescribeCenterPolicyListResponseDescribePolicyGroupsAuthorizeSecurityPolicyRules>>,
    pub auto_reconnect: Option<String>,
    pub camera_redirect: Option<String>,
    pub client_control_menu: Option<String>,
    pub client_create_snapshot: Option<String>,
    pub client_hibernate: Option<String>,
    pub client_restart: Option<String>,
    pub client_shutdown: Option<String>,
    pub client_types: Option<Vec<DescribeCenterPolicyListResponseDescribePolicyGroupsClientTypes>>,
    pub clipboard: Option<String>,
    pub color_enhancement: Option<String>,
    pub cpd_drive_clipboard: Option<String>,
    pub cpu_down_grade_duration: Option<i64>,
    pub cpu_overload: Option<String>,
    pub cpu_processors: Option<Vec<String>>,
    pub cpu_protected_mode: Option<String>,
    pub cpu_rate_limit: Option<i64>,
    pub cpu_sample_duration: Option<i64>,
    pub cpu_single_rate_limit: Option<i64>,
    pub desktop_count: Option<i64>,
    pub desktop_group_count: Option<i64>,
    pub device_connect_hint: Option<String>,
    pub device_redirects: Option<Vec<DescribeCenterPolicyListResponseDescribePolicyGroupsDeviceRedirects>>,
    pub device_rules: Option<Vec<DescribeCenterPolicyListResponseDescribePolicyGroupsDeviceRules>>,
    pub disconnect_keep_session: Option<String>,
    pub disconnect_keep_session_time: Option<i64>,
    pub disk_overload: Option<String>,
    pub display_mode: Option<String>,
    pub domain_register_value: Option<String>,
    pub domain_resolve_rule:
        Option<Vec<DescribeCenterPolicyListResponseDescribePolicyGroupsDomainResolveRule>>,
    pub domain_resolve_rule_type: Option<String>,
    pub end_user_apply_admin_coordinate: Option<String>,
    pub end_user_count: Option<String>,
    pub end_user_group_coordinate: Option<String>,
    pub external_drive: Option<String>,
    pub file_migrate: Option<String>,
    pub file_transfer_address: Option<String>,
    pub file_transfer_in_size: Option<String>,
    pub file_transfer_in_unit: Option<String>,
    pub file_transfer_out_size: Option<String>,
    pub file_transfer_out_unit: Option<String>,
    pub file_transfer_size_limit: Option<String>,
    pub file_transfer_speed: Option<String>,
    pub file_transfer_speed_location: Option<String>,
    pub gpu_acceleration: Option<String>,
    pub hover_config_msg: Option<String>,
    pub hover_hibernate: Option<String>,
    pub hover_restart: Option<String>,
    pub hover_shutdown: Option<String>,
    pub html5_access: Option<String>,
    pub html5_file_transfer: Option<String>,
    pub internet_communication_protocol: Option<String>,
    pub internet_printer: Option<String>,
    pub keyboard_control: Option<String>,
    pub kms_server: Option<String>,
    pub kms_server_config: Option<String>,
    pub local_drive: Option<String>,
    pub max_reconnect_time: Option<i64>,
    pub memory_down_grade_duration: Option<i64>,
    pub memory_overload: Option<String>,
    pub memory_processors: Option<Vec<String>>,
    pub memory_protected_mode: Option<String>,
    pub memory_rate_limit: Option<i64>,
    pub memory_sample_duration: Option<i64>,
    pub memory_single_rate_limit: Option<i64>,
    pub mobile_restart: Option<String>,
    pub mobile_safe_menu: Option<String>,
    pub mobile_shutdown: Option<String>,
    pub mobile_wuying_keeper: Option<String>,
    pub mobile_wy_assistant: Option<String>,
    pub model_library: Option<String>,
    pub multi_screen: Option<String>,
    pub name: Option<String>,
    pub net_redirect: Option<String>,
    pub net_redirect_rule: Option<Vec<DescribeCenterPolicyListResponseDescribePolicyGroupsNetRedirectRule>>,
    pub network_printer: Option<String>,
    pub no_operation_disconnect: Option<String>,
    pub no_operation_disconnect_time: Option<i64>,
    pub organization_count: Option<String>,
    pub policy_group_id: Option<String>,
    pub policy_group_type: Option<String>,
    pub policy_status: Option<String>,
    pub port_proxy: Option<String>,
    pub printer_alert: Option<String>,
    pub printer_alert_content: Option<String>,
    pub printer_alert_title: Option<String>,
    pub printer_redirection: Option<String>,
    pub quality_enhancement: Option<String>,
    pub record_content: Option<String>,
    pub record_content_expires: Option<i64>,
    pub record_event_duration: Option<i64>,
    pub record_event_file_paths: Option<Vec<String>>,
    pub record_event_registers: Option<Vec<String>>,
    pub recording: Option<String>,
    pub recording_audio: Option<String>,
    pub recording_duration: Option<i64>,
    pub recording_end_time: Option<String>,
    pub recording_expires: Option<i64>,
    pub recording_fps: Option<i64>,
    pub recording_start_time: Option<String>,
    pub recording_user_notify: Option<String>,
    pub recording_user_notify_message: Option<String>,
    pub remote_coordinate: Option<String>,
    pub reset_desktop: Option<String>,
    pub resolution_dpi: Option<i64>,
    pub resolution_height: Option<i64>,
    pub resolution_model: Option<String>,
    pub resolution_width: Option<i64>,
    pub resource_group_count: Option<i64>,
    pub safe_menu: Option<String>,
    pub scope: Option<String>,
    pub scope_value: Option<Vec<String>>,
    pub screen_display_mode: Option<String>,
    pub smooth_enhancement: Option<String>,
    pub status_monitor: Option<String>,
    pub streaming_mode: Option<String>,
    pub target_fps: Option<i64>,
    pub taskbar: Option<String>,
    pub three_screen: Option<String>,
    pub usb_redirect: Option<String>,
    pub usb_supply_redirect_rule:
        Option<Vec<DescribeCenterPolicyListResponseDescribePolicyGroupsUsbSupplyRedirectRule>>,
    pub use_time: Option<String>,
    pub video_enc_avg_kbps: Option<i64>,
    #[serde(rename = "VideoEncMaxQP")]
    pub video_enc_max_qp: Option<i64>,
    #[serde(rename = "VideoEncMinQP")]
    pub video_enc_min_qp: Option<i64>,
    pub video_enc_peak_kbps: Option<i64>,
    pub video_enc_policy: Option<String>,
    pub video_redirect: Option<String>,
    pub visual_quality: Option<String>,
    pub watermark: Option<String>,
    pub watermark_anti_cam: Option<String>,
    pub watermark_color: Option<i64>,
    pub watermark_custom_text: Option<String>,
    pub watermark_degree: Option<f64>,
    pub watermark_font_size: Option<i64>,
    pub watermark_font_style: Option<String>,
    pub watermark_power: Option<String>,
    pub watermark_row_amount: Option<i64>,
    pub watermark_security: Option<String>,
    pub watermark_shadow: Option<String>,
    pub watermark_transparency_value: Option<i64>,
    pub watermark_type: Option<String>,
    pub wuying_keeper: Option<String>,
    pub wy_assistant: Option<String>,
}

opaque!(DescribeCenterPolicyListResponseDescribePolicyGroups);

/// The answer of `DescribeCenterPolicyList`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCenterPolicyList>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCenterPolicyListResponse {
    pub describe_policy_groups: Option<Vec<DescribeCenterPolicyListResponseDescribePolicyGroups>>,
    pub request_id: Option<String>,
    pub total_count: Option<i64>,
}

opaque!(DescribeCenterPolicyListResponse);

/// The parameters of `DescribeClientEvents`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeClientEvents>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeClientEvents {
    pub desktop_id: Option<String>,
    pub desktop_ip: Option<String>,
    pub desktop_name: Option<String>,
    pub directory_id: Option<String>,
    pub end_time: Option<String>,
    pub end_user_id: Option<String>,
    pub end_user_ids: Option<Vec<String>>,
    pub event_type: Option<String>,
    /// 0 to 50 items.
    pub event_types: Option<Vec<String>>,
    pub fill_hardware_info: Option<bool>,
    pub language: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}

impl DescribeClientEvents {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(desktop_id: String);
    setter!(desktop_ip: String);
    setter!(desktop_name: String);
    setter!(directory_id: String);
    setter!(end_time: String);
    setter!(end_user_id: String);
    setter!(end_user_ids: [String]);
    setter!(event_type: String);
    setter!(event_types: [String]);
    setter!(fill_hardware_info: bool);
    setter!(language: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(office_site_id: String);
    setter!(office_site_name: String);
    setter!(region_id: String);
    setter!(start_time: String);
}

opaque!(DescribeClientEvents);

/// `TerminalInfo` of [`DescribeClientEventsResponseEvents`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeClientEventsResponseEventsTerminalInfo {
    pub model: Option<String>,
    pub product_name: Option<String>,
    pub serial_number: Option<String>,
}

opaque!(DescribeClientEventsResponseEventsTerminalInfo);

/// `Events` of [`DescribeClientEventsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeClientEventsResponseEvents {
    pub ali_uid: Option<String>,
    pub bytes_received: Option<String>,
    pub bytes_send: Option<String>,
    pub client_ip: Option<String>,
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    pub client_version: Option<String>,
    pub description: Option<String>,
    pub desktop_group_id: Option<String>,
    pub desktop_group_name: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_ip: Option<String>,
    pub desktop_name: Option<String>,
    pub directory_id: Option<String>,
    pub directory_type: Option<String>,
    pub end_user_id: Option<String>,
    pub event_id: Option<String>,
    pub event_time: Option<String>,
    pub event_type: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub office_site_type: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub terminal_info: Option<DescribeClientEventsResponseEventsTerminalInfo>,
}

opaque!(DescribeClientEventsResponseEvents);

/// The answer of `DescribeClientEvents`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeClientEvents>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeClientEventsResponse {
    pub events: Option<Vec<DescribeClientEventsResponseEvents>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub total_count: Option<i64>,
}

opaque!(DescribeClientEventsResponse);

/// The parameters of `DescribeCloudDiskGroupDrives`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCloudDiskGroupDrives>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCloudDiskGroupDrives {
    pub cds_id: String,
    pub group_name: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeCloudDiskGroupDrives {
    /// With what is required.
    #[must_use]
    pub fn new(cds_id: impl Into<String>) -> Self {
        Self { cds_id: cds_id.into(), group_name: None, max_results: None, next_token: None, region_id: None }
    }

    setter!(group_name: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(region_id: String);
}

opaque!(DescribeCloudDiskGroupDrives);

/// `CloudDriveGroups` of [`DescribeCloudDiskGroupDrivesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCloudDiskGroupDrivesResponseCloudDriveGroups {
    pub auth_dimension: Option<String>,
    pub create_time: Option<String>,
    pub directory_id: Option<String>,
    pub drive_id: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub org_id: Option<String>,
    pub status: Option<String>,
    pub total_size: Option<i64>,
    pub used_size: Option<String>,
}

opaque!(DescribeCloudDiskGroupDrivesResponseCloudDriveGroups);

/// The answer of `DescribeCloudDiskGroupDrives`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCloudDiskGroupDrives>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCloudDiskGroupDrivesResponse {
    pub cloud_drive_groups: Option<Vec<DescribeCloudDiskGroupDrivesResponseCloudDriveGroups>>,
    pub count: Option<i64>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(DescribeCloudDiskGroupDrivesResponse);

/// The parameters of `DescribeCloudDiskGroups`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCloudDiskGroups>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCloudDiskGroups {
    pub cds_id: String,
    /// 0 to 100 items.
    pub group_id: Option<Vec<String>>,
    pub group_name: Option<String>,
    pub parent_org_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeCloudDiskGroups {
    /// With what is required.
    #[must_use]
    pub fn new(cds_id: impl Into<String>) -> Self {
        Self { cds_id: cds_id.into(), group_id: None, group_name: None, parent_org_id: None, region_id: None }
    }

    setter!(group_id: [String]);
    setter!(group_name: String);
    setter!(parent_org_id: String);
    setter!(region_id: String);
}

opaque!(DescribeCloudDiskGroups);

/// `CloudDriveGroups` of [`DescribeCloudDiskGroupsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCloudDiskGroupsResponseCloudDriveGroups {
    pub create_time: Option<String>,
    pub directory_id: Option<String>,
    pub drive_id: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub org_id: Option<String>,
    pub status: Option<String>,
    pub total_size: Option<i64>,
    pub used_size: Option<String>,
}

opaque!(DescribeCloudDiskGroupsResponseCloudDriveGroups);

/// The answer of `DescribeCloudDiskGroups`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCloudDiskGroups>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCloudDiskGroupsResponse {
    pub cloud_drive_groups: Option<Vec<DescribeCloudDiskGroupsResponseCloudDriveGroups>>,
    pub count: Option<i64>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(DescribeCloudDiskGroupsResponse);

/// The parameters of `DescribeCloudDriveGroups`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCloudDriveGroups>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCloudDriveGroups {
    pub cds_id: String,
    pub directory_id: Option<String>,
    pub directory_name: Option<String>,
    pub drive_status: Option<String>,
    pub drive_type: String,
    /// 0 to 100 items.
    pub group_id: Option<Vec<String>>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub parent_group_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeCloudDriveGroups {
    /// With what is required.
    #[must_use]
    pub fn new(cds_id: impl Into<String>, drive_type: impl Into<String>) -> Self {
        Self {
            cds_id: cds_id.into(),
            directory_id: None,
            directory_name: None,
            drive_status: None,
            drive_type: drive_type.into(),
            group_id: None,
            group_name: None,
            group_type: None,
            max_results: None,
            next_token: None,
            parent_group_id: None,
            region_id: None,
        }
    }

    setter!(directory_id: String);
    setter!(directory_name: String);
    setter!(drive_status: String);
    setter!(group_id: [String]);
    setter!(group_name: String);
    setter!(group_type: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(parent_group_id: String);
    setter!(region_id: String);
}

opaque!(DescribeCloudDriveGroups);

/// `AdminUserInfos` of [`DescribeCloudDriveGroupsResponseCloudDriveGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCloudDriveGroupsResponseCloudDriveGroupsAdminUserInfos {
    pub email: Option<String>,
    pub end_user_id: Option<String>,
    pub job_number: Option<String>,
    pub nick_name: Option<String>,
    pub phone: Option<String>,
    pub real_nick_name: Option<String>,
    pub remark: Option<String>,
}

opaque!(DescribeCloudDriveGroupsResponseCloudDriveGroupsAdminUserInfos);

/// `CloudDriveGroups` of [`DescribeCloudDriveGroupsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCloudDriveGroupsResponseCloudDriveGroups {
    pub admin_user_ids: Option<String>,
    pub admin_user_infos: Option<Vec<DescribeCloudDriveGroupsResponseCloudDriveGroupsAdminUserInfos>>,
    pub create_time: Option<String>,
    pub directory_id: Option<String>,
    pub drive_id: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub org_id: Option<String>,
    pub recycle_bin_size: Option<String>,
    pub status: Option<String>,
    pub total_size: Option<i64>,
    pub used_size: Option<String>,
}

opaque!(DescribeCloudDriveGroupsResponseCloudDriveGroups);

/// The answer of `DescribeCloudDriveGroups`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCloudDriveGroups>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCloudDriveGroupsResponse {
    pub cloud_drive_groups: Option<Vec<DescribeCloudDriveGroupsResponseCloudDriveGroups>>,
    pub count: Option<i64>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(DescribeCloudDriveGroupsResponse);

/// The parameters of `DescribeCloudDrivePermissions`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCloudDrivePermissions>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCloudDrivePermissions {
    pub cds_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeCloudDrivePermissions {
    /// With what is required.
    #[must_use]
    pub fn new(cds_id: impl Into<String>) -> Self {
        Self { cds_id: cds_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(DescribeCloudDrivePermissions);

/// `CloudDrivePermissionModels` of [`DescribeCloudDrivePermissionsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCloudDrivePermissionsResponseCloudDrivePermissionModels {
    pub end_users: Option<Vec<String>>,
    pub permission: Option<String>,
}

opaque!(DescribeCloudDrivePermissionsResponseCloudDrivePermissionModels);

/// The answer of `DescribeCloudDrivePermissions`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCloudDrivePermissions>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCloudDrivePermissionsResponse {
    pub cloud_drive_permission_models:
        Option<Vec<DescribeCloudDrivePermissionsResponseCloudDrivePermissionModels>>,
    pub request_id: Option<String>,
}

opaque!(DescribeCloudDrivePermissionsResponse);

/// The parameters of `DescribeCloudDriveUsers`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCloudDriveUsers>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCloudDriveUsers {
    pub cds_id: String,
    pub end_user_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeCloudDriveUsers {
    /// With what is required.
    #[must_use]
    pub fn new(cds_id: impl Into<String>) -> Self {
        Self {
            cds_id: cds_id.into(),
            end_user_id: None,
            max_results: None,
            next_token: None,
            region_id: None,
        }
    }

    setter!(end_user_id: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(region_id: String);
}

opaque!(DescribeCloudDriveUsers);

/// `CloudDriveUsers` of [`DescribeCloudDriveUsersResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCloudDriveUsersResponseCloudDriveUsers {
    pub drive_id: Option<String>,
    pub end_user_id: Option<String>,
    pub status: Option<String>,
    pub total_size: Option<i64>,
    pub used_size: Option<i64>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}

opaque!(DescribeCloudDriveUsersResponseCloudDriveUsers);

/// The answer of `DescribeCloudDriveUsers`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCloudDriveUsers>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCloudDriveUsersResponse {
    pub cloud_drive_users: Option<Vec<DescribeCloudDriveUsersResponseCloudDriveUsers>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeCloudDriveUsersResponse);

/// The parameters of `DescribeConfigGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeConfigGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeConfigGroup {
    pub group_id: Option<String>,
    /// 0 to 100 items.
    pub group_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product_type: Option<String>,
    pub region_id: Option<String>,
    /// 0 to 100 items.
    pub statuses: Option<Vec<String>>,
    pub r#type: Option<String>,
}

impl DescribeConfigGroup {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(group_id: String);
    setter!(group_ids: [String]);
    setter!(name: String);
    setter!(page_number: i64);
    setter!(page_size: i64);
    setter!(product_type: String);
    setter!(region_id: String);
    setter!(statuses: [String]);
    setter!(r#type: String);
}

opaque!(DescribeConfigGroup);

/// `Data` of [`DescribeConfigGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
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
    pub product_type: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}

opaque!(DescribeConfigGroupResponseData);

/// The answer of `DescribeConfigGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeConfigGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeConfigGroupResponse {
    pub data: Option<Vec<DescribeConfigGroupResponseData>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub request_id: Option<String>,
    pub total_count: Option<i64>,
}

opaque!(DescribeConfigGroupResponse);

/// The parameters of `DescribeConsoleMessages`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeConsoleMessages>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeConsoleMessages {
    pub business_channel: Option<String>,
    pub client_types: Option<Vec<String>>,
    pub keyword: Option<String>,
    pub message_ids: Option<Vec<String>>,
    pub message_level: Option<String>,
    pub message_type: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub target_ids: Option<Vec<String>>,
    pub target_type: Option<String>,
}

impl DescribeConsoleMessages {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(business_channel: String);
    setter!(client_types: [String]);
    setter!(keyword: String);
    setter!(message_ids: [String]);
    setter!(message_level: String);
    setter!(message_type: String);
    setter!(page_num: i64);
    setter!(page_size: i64);
    setter!(target_ids: [String]);
    setter!(target_type: String);
}

opaque!(DescribeConsoleMessages);

/// `ContentConfigs` of [`DescribeConsoleMessagesResponseMessageList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeConsoleMessagesResponseMessageListContentConfigs {
    pub color: Option<String>,
    pub content_text: Option<String>,
    pub lang_type: Option<String>,
}

opaque!(DescribeConsoleMessagesResponseMessageListContentConfigs);

/// `HyperLinkConfigs` of [`DescribeConsoleMessagesResponseMessageList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeConsoleMessagesResponseMessageListHyperLinkConfigs {
    pub title: Option<String>,
    pub url: Option<String>,
}

opaque!(DescribeConsoleMessagesResponseMessageListHyperLinkConfigs);

/// `ImageInfoList` of [`DescribeConsoleMessagesResponseMessageList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeConsoleMessagesResponseMessageListImageInfoList {
    pub file_name: Option<String>,
    pub image_file_path: Option<String>,
    pub image_type: Option<String>,
    pub image_url: Option<String>,
}

opaque!(DescribeConsoleMessagesResponseMessageListImageInfoList);

/// `MetaData` of [`DescribeConsoleMessagesResponseMessageList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeConsoleMessagesResponseMessageListMetaData {
    pub ad_domain: Option<String>,
    pub office_site_id: Option<String>,
    pub timer: Option<Vec<String>>,
    pub timer_type: Option<String>,
}

opaque!(DescribeConsoleMessagesResponseMessageListMetaData);

/// `TitleConfigs` of [`DescribeConsoleMessagesResponseMessageList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeConsoleMessagesResponseMessageListTitleConfigs {
    pub color: Option<String>,
    pub lang_type: Option<String>,
    pub title_text: Option<String>,
}

opaque!(DescribeConsoleMessagesResponseMessageListTitleConfigs);

/// `MessageList` of [`DescribeConsoleMessagesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeConsoleMessagesResponseMessageList {
    pub client_types: Option<Vec<String>>,
    pub content_configs: Option<Vec<DescribeConsoleMessagesResponseMessageListContentConfigs>>,
    pub end_time: Option<String>,
    pub gmt_create: Option<String>,
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
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub target_ids: Option<String>,
    pub target_type: Option<String>,
    pub title_configs: Option<Vec<DescribeConsoleMessagesResponseMessageListTitleConfigs>>,
}

opaque!(DescribeConsoleMessagesResponseMessageList);

/// The answer of `DescribeConsoleMessages`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeConsoleMessages>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeConsoleMessagesResponse {
    pub message_list: Option<Vec<DescribeConsoleMessagesResponseMessageList>>,
    pub request_id: Option<String>,
    pub total_count: Option<String>,
}

opaque!(DescribeConsoleMessagesResponse);

/// The parameters of `DescribeCustomizedListHeaders`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCustomizedListHeaders>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCustomizedListHeaders {
    pub lang_type: Option<String>,
    pub list_type: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeCustomizedListHeaders {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(lang_type: String);
    setter!(list_type: String);
    setter!(region_id: String);
}

opaque!(DescribeCustomizedListHeaders);

/// `Headers` of [`DescribeCustomizedListHeadersResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCustomizedListHeadersResponseHeaders {
    pub display_type: Option<String>,
    pub header_key: Option<String>,
    pub header_name: Option<String>,
}

opaque!(DescribeCustomizedListHeadersResponseHeaders);

/// The answer of `DescribeCustomizedListHeaders`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCustomizedListHeaders>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCustomizedListHeadersResponse {
    pub headers: Option<Vec<DescribeCustomizedListHeadersResponseHeaders>>,
    pub request_id: Option<String>,
}

opaque!(DescribeCustomizedListHeadersResponse);

/// The parameters of `DescribeDesktopGroupSessions`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopGroupSessions>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopGroupSessions {
    pub desktop_group_ids: Option<Vec<String>>,
    pub desktop_group_name: Option<String>,
    pub end_time: Option<String>,
    pub end_user_id: Option<String>,
    pub fill_terminal_info: Option<bool>,
    pub language: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub own_type: Option<i64>,
    pub region_id: Option<String>,
    pub session_status: Option<String>,
    pub start_time: Option<String>,
}

impl DescribeDesktopGroupSessions {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(desktop_group_ids: [String]);
    setter!(desktop_group_name: String);
    setter!(end_time: String);
    setter!(end_user_id: String);
    setter!(fill_terminal_info: bool);
    setter!(language: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(own_type: i64);
    setter!(region_id: String);
    setter!(session_status: String);
    setter!(start_time: String);
}

opaque!(DescribeDesktopGroupSessions);

/// `TerminalInfo` of [`DescribeDesktopGroupSessionsResponseSessions`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopGroupSessionsResponseSessionsTerminalInfo {
    pub model: Option<String>,
    pub product_name: Option<String>,
    pub serial_number: Option<String>,
    pub uuid: Option<String>,
}

opaque!(DescribeDesktopGroupSessionsResponseSessionsTerminalInfo);

/// `Sessions` of [`DescribeDesktopGroupSessionsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopGroupSessionsResponseSessions {
    pub account_type: Option<String>,
    pub client_ip: Option<String>,
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    pub client_version: Option<String>,
    pub desktop_group_id: Option<String>,
    pub desktop_group_name: Option<String>,
    pub desktop_id: Option<String>,
    pub directory_type: Option<String>,
    pub end_user_apply_coordinate_time: Option<i64>,
    pub end_user_id: Option<String>,
    pub last_session_end_time: Option<String>,
    pub last_session_start_time: Option<String>,
    pub latest_connection_time: Option<i64>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub os_type: Option<String>,
    pub own_type: Option<i64>,
    pub protocol_type: Option<String>,
    pub session_idle_time: Option<i64>,
    pub session_status: Option<String>,
    pub terminal_info: Option<DescribeDesktopGroupSessionsResponseSessionsTerminalInfo>,
    pub total_connection_duration: Option<i64>,
}

opaque!(DescribeDesktopGroupSessionsResponseSessions);

/// The answer of `DescribeDesktopGroupSessions`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopGroupSessions>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopGroupSessionsResponse {
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub sessions: Option<Vec<DescribeDesktopGroupSessionsResponseSessions>>,
    pub total_count: Option<i64>,
}

opaque!(DescribeDesktopGroupSessionsResponse);

/// `Tag` of [`DescribeDesktopGroups`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl DescribeDesktopGroupsTag {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(key: String);
    setter!(value: String);
}

opaque!(DescribeDesktopGroupsTag);

/// The parameters of `DescribeDesktopGroups`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopGroups>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopGroups {
    /// 0 to 100 items.
    pub bundle_id: Option<Vec<String>>,
    pub desktop_group_id: Option<String>,
    /// 0 to 100 items.
    pub desktop_group_ids: Option<Vec<String>>,
    pub desktop_group_name: Option<String>,
    pub desktop_type: Option<String>,
    /// 0 to 1000 items.
    pub end_user_ids: Option<Vec<String>>,
    /// 0 to 1000 items.
    pub excluded_end_user_ids: Option<Vec<String>>,
    /// 0 to 100 items.
    pub image_id: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub multi_resource: Option<bool>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    pub own_type: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub policy_group_id: Option<String>,
    pub protocol_type: Option<String>,
    pub qos_rule_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub status: Option<i64>,
    /// 0 to 100 items.
    pub tag: Option<Vec<DescribeDesktopGroupsTag>>,
}

impl DescribeDesktopGroups {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(bundle_id: [String]);
    setter!(desktop_group_id: String);
    setter!(desktop_group_ids: [String]);
    setter!(desktop_group_name: String);
    setter!(desktop_type: String);
    setter!(end_user_ids: [String]);
    setter!(excluded_end_user_ids: [String]);
    setter!(image_id: [String]);
    setter!(max_results: i64);
    setter!(multi_resource: bool);
    setter!(next_token: String);
    setter!(office_site_id: String);
    setter!(own_type: i64);
    setter!(period: i64);
    setter!(period_unit: String);
    setter!(policy_group_id: String);
    setter!(protocol_type: String);
    setter!(qos_rule_id: String);
    setter!(region_id: String);
    setter!(status: i64);
    setter!(tag: [DescribeDesktopGroupsTag]);
}

opaque!(DescribeDesktopGroups);

/// `CountPerStatus` of [`DescribeDesktopGroupsResponseDesktopGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopGroupsResponseDesktopGroupsCountPerStatus {
    pub count: Option<i64>,
    pub status: Option<String>,
}

opaque!(DescribeDesktopGroupsResponseDesktopGroupsCountPerStatus);

/// `Tags` of [`DescribeDesktopGroupsResponseDesktopGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopGroupsResponseDesktopGroupsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}

opaque!(DescribeDesktopGroupsResponseDesktopGroupsTags);

/// `DesktopGroups` of [`DescribeDesktopGroupsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopGroupsResponseDesktopGroups {
    pub account_type: Option<String>,
    pub bind_amount: Option<i64>,
    pub buy_desktops_count: Option<i64>,
    pub comments: Option<String>,
    pub connect_duration: Option<i64>,
    pub count_per_status: Option<Vec<DescribeDesktopGroupsResponseDesktopGroupsCountPerStatus>>,
    pub cpu: Option<i64>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub data_disk_category: Option<String>,
    pub data_disk_size: Option<String>,
    pub desktop_count: Option<i64>,
    pub desktop_group_id: Option<String>,
    pub desktop_group_name: Option<String>,
    pub desktop_type: Option<String>,
    pub end_user_count: Option<i64>,
    pub entra_domain_name: Option<String>,
    pub env_id: Option<String>,
    pub env_type: Option<String>,
    pub expired_time: Option<String>,
    pub expired_times: Option<Vec<String>>,
    pub gpu_count: Option<f64>,
    pub gpu_driver_version: Option<String>,
    pub gpu_spec: Option<String>,
    pub idle_disconnect_duration: Option<i64>,
    pub image_id: Option<String>,
    pub is_ldap: Option<bool>,
    pub keep_duration: Option<i64>,
    pub load_policy: Option<i64>,
    pub max_desktops_count: Option<i64>,
    pub memory: Option<i64>,
    pub min_desktops_count: Option<i64>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub office_site_type: Option<String>,
    pub org_id: Option<String>,
    pub os_type: Option<String>,
    pub own_bundle_id: Option<String>,
    pub own_bundle_name: Option<String>,
    pub own_type: Option<i64>,
    pub pay_type: Option<String>,
    pub policy_group_id: Option<String>,
    pub policy_group_id_list: Option<Vec<String>>,
    pub policy_group_name: Option<String>,
    pub policy_group_name_list: Option<Vec<String>>,
    pub protocol_type: Option<String>,
    pub qos_rule_id: Option<String>,
    pub ratio_threshold: Option<f64>,
    pub reset_type: Option<i64>,
    pub simple_user_group_id: Option<String>,
    pub status: Option<i64>,
    pub stop_duration: Option<i64>,
    pub subnet_id: Option<String>,
    pub system_disk_category: Option<String>,
    pub system_disk_size: Option<i64>,
    pub tags: Option<Vec<DescribeDesktopGroupsResponseDesktopGroupsTags>>,
    pub user_group_name: Option<String>,
    pub user_ou_path: Option<String>,
    pub version: Option<i64>,
    pub volume_encryption_enabled: Option<bool>,
    pub volume_encryption_key: Option<String>,
}

opaque!(DescribeDesktopGroupsResponseDesktopGroups);

/// The answer of `DescribeDesktopGroups`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopGroups>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopGroupsResponse {
    pub desktop_groups: Option<Vec<DescribeDesktopGroupsResponseDesktopGroups>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeDesktopGroupsResponse);

/// The parameters of `DescribeDesktopInfo`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopInfo>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopInfo {
    pub business_channel: Option<String>,
    /// 0 to 100 items.
    pub desktop_id: Option<Vec<String>>,
    pub need_extra_info: Option<bool>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeDesktopInfo {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(business_channel: String);
    setter!(desktop_id: [String]);
    setter!(need_extra_info: bool);
    setter!(region_id: String);
}

opaque!(DescribeDesktopInfo);

/// `Desktops` of [`DescribeDesktopInfoResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopInfoResponseDesktops {
    pub connection_status: Option<String>,
    pub current_app_version: Option<String>,
    pub desktop_group_id: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_status: Option<String>,
    pub management_flag: Option<Vec<String>>,
    pub new_app_size: Option<i64>,
    pub new_app_version: Option<String>,
    pub release_note: Option<String>,
    pub start_time: Option<String>,
}

opaque!(DescribeDesktopInfoResponseDesktops);

/// The answer of `DescribeDesktopInfo`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopInfo>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopInfoResponse {
    pub desktops: Option<Vec<DescribeDesktopInfoResponseDesktops>>,
    pub request_id: Option<String>,
}

opaque!(DescribeDesktopInfoResponse);

/// The parameters of `DescribeDesktopMetadata`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopMetadata>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopMetadata {
    pub creation_time_start: Option<String>,
    pub desktop_ids: Option<Vec<String>>,
    pub end_user_id: Option<String>,
    pub group_id: Option<String>,
    pub host_name: Option<String>,
    pub image_id: Option<String>,
    pub include_desktop_group: Option<bool>,
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub network_interface_ip: Option<String>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    pub operation_time_start: Option<String>,
    pub region_id: Option<String>,
    pub search_region_id: Option<String>,
}

impl DescribeDesktopMetadata {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(creation_time_start: String);
    setter!(desktop_ids: [String]);
    setter!(end_user_id: String);
    setter!(group_id: String);
    setter!(host_name: String);
    setter!(image_id: String);
    setter!(include_desktop_group: bool);
    setter!(keyword: String);
    setter!(max_results: i64);
    setter!(network_interface_ip: String);
    setter!(next_token: String);
    setter!(office_site_id: String);
    setter!(operation_time_start: String);
    setter!(region_id: String);
    setter!(search_region_id: String);
}

opaque!(DescribeDesktopMetadata);

/// `Desktops` of [`DescribeDesktopMetadataResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopMetadataResponseDesktops {
    pub agent_provider_list: Option<Vec<String>>,
    pub charge_type: Option<String>,
    pub creation_time: Option<String>,
    pub desktop_group_id: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub desktop_status: Option<String>,
    pub desktop_type: Option<String>,
    pub expired_time: Option<String>,
    pub image_id: Option<String>,
    pub local_name: Option<String>,
    pub management_flags: Option<Vec<String>>,
    pub member_eni_ip: Option<String>,
    pub office_site_id: Option<String>,
    pub platform: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub start_time: Option<String>,
}

opaque!(DescribeDesktopMetadataResponseDesktops);

/// The answer of `DescribeDesktopMetadata`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopMetadata>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopMetadataResponse {
    pub desktops: Option<Vec<DescribeDesktopMetadataResponseDesktops>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeDesktopMetadataResponse);

/// The parameters of `DescribeDesktopOversoldGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopOversoldGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopOversoldGroup {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub oversold_group_ids: Option<Vec<String>>,
}

impl DescribeDesktopOversoldGroup {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(oversold_group_ids: [String]);
}

opaque!(DescribeDesktopOversoldGroup);

/// `Data` of [`DescribeDesktopOversoldGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopOversoldGroupResponseData {
    pub concurrence_count: Option<i64>,
    pub cur_concurrence_count: Option<i64>,
    pub data_disk_size: Option<i64>,
    pub description: Option<String>,
    pub desktop_type: Option<String>,
    pub directory_id: Option<String>,
    pub expire_time: Option<String>,
    pub idle_disconnect_duration: Option<String>,
    pub image_id: Option<String>,
    pub keep_duration: Option<String>,
    pub name: Option<String>,
    pub oversold_group_id: Option<String>,
    pub oversold_user_count: Option<i64>,
    pub oversold_warn: Option<i64>,
    pub policy_group_id: Option<String>,
    pub sale_status: Option<String>,
    pub status: Option<String>,
    pub stop_duration: Option<i64>,
    pub system_disk_size: Option<i64>,
}

opaque!(DescribeDesktopOversoldGroupResponseData);

/// The answer of `DescribeDesktopOversoldGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopOversoldGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopOversoldGroupResponse {
    pub count: Option<i64>,
    pub data: Option<Vec<DescribeDesktopOversoldGroupResponseData>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeDesktopOversoldGroupResponse);

/// The parameters of `DescribeDesktopOversoldUser`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopOversoldUser>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopOversoldUser {
    pub client_token: Option<String>,
    pub end_user_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub oversold_group_id: Option<String>,
    pub user_desktop_ids: Option<Vec<String>>,
    pub user_group_id: Option<String>,
}

impl DescribeDesktopOversoldUser {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(client_token: String);
    setter!(end_user_id: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(oversold_group_id: String);
    setter!(user_desktop_ids: [String]);
    setter!(user_group_id: String);
}

opaque!(DescribeDesktopOversoldUser);

/// `Data` of [`DescribeDesktopOversoldUserResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopOversoldUserResponseData {
    pub end_user_id: Option<String>,
    pub oversold_group_id: Option<String>,
    pub user_desktop_id: Option<String>,
    pub user_group_id: Option<String>,
}

opaque!(DescribeDesktopOversoldUserResponseData);

/// The answer of `DescribeDesktopOversoldUser`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopOversoldUser>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopOversoldUserResponse {
    pub count: Option<i64>,
    pub data: Option<Vec<DescribeDesktopOversoldUserResponseData>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeDesktopOversoldUserResponse);

/// The parameters of `DescribeDesktopOversoldUserGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopOversoldUserGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopOversoldUserGroup {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub oversold_group_id: Option<String>,
    pub user_group_ids: Option<Vec<String>>,
}

impl DescribeDesktopOversoldUserGroup {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(oversold_group_id: String);
    setter!(user_group_ids: [String]);
}

opaque!(DescribeDesktopOversoldUserGroup);

/// `Data` of [`DescribeDesktopOversoldUserGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopOversoldUserGroupResponseData {
    pub image_id: Option<String>,
    pub name: Option<String>,
    pub oversold_group_id: Option<String>,
    pub policy_group_id: Option<String>,
    pub user_group_id: Option<String>,
}

opaque!(DescribeDesktopOversoldUserGroupResponseData);

/// The answer of `DescribeDesktopOversoldUserGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopOversoldUserGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopOversoldUserGroupResponse {
    pub count: Option<i64>,
    pub data: Option<Vec<DescribeDesktopOversoldUserGroupResponseData>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeDesktopOversoldUserGroupResponse);

/// The parameters of `DescribeDesktopSessions`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopSessions>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopSessions {
    pub check_os_session: Option<bool>,
    /// 0 to 100 items.
    pub desktop_id: Option<Vec<String>>,
    pub desktop_name: Option<String>,
    pub end_time: Option<String>,
    pub end_user_id: Option<String>,
    pub end_user_id_filter: Option<String>,
    pub end_user_ids: Option<Vec<String>>,
    pub fill_hardware_info: Option<bool>,
    pub language: Option<String>,
    pub office_site_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub session_status: Option<String>,
    pub start_time: Option<String>,
    pub sub_pay_type: Option<String>,
}

impl DescribeDesktopSessions {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(check_os_session: bool);
    setter!(desktop_id: [String]);
    setter!(desktop_name: String);
    setter!(end_time: String);
    setter!(end_user_id: String);
    setter!(end_user_id_filter: String);
    setter!(end_user_ids: [String]);
    setter!(fill_hardware_info: bool);
    setter!(language: String);
    setter!(office_site_id: String);
    setter!(page_number: i64);
    setter!(page_size: i64);
    setter!(region_id: String);
    setter!(resource_group_id: String);
    setter!(session_status: String);
    setter!(start_time: String);
    setter!(sub_pay_type: String);
}

opaque!(DescribeDesktopSessions);

/// `ResourceGroups` of [`DescribeDesktopSessionsResponseSessions`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopSessionsResponseSessionsResourceGroups {
    pub id: Option<String>,
    pub name: Option<String>,
}

opaque!(DescribeDesktopSessionsResponseSessionsResourceGroups);

/// `TerminalInfo` of [`DescribeDesktopSessionsResponseSessions`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopSessionsResponseSessionsTerminalInfo {
    pub model: Option<String>,
    pub product_name: Option<String>,
    pub serial_number: Option<String>,
    pub uuid: Option<String>,
}

opaque!(DescribeDesktopSessionsResponseSessionsTerminalInfo);

/// `Sessions` of [`DescribeDesktopSessionsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopSessionsResponseSessions {
    pub account_type: Option<String>,
    pub client_ip: Option<String>,
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    pub client_version: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub directory_type: Option<String>,
    pub end_user_apply_coordinate_time: Option<i64>,
    pub end_user_id: Option<String>,
    pub latest_connection_time: Option<i64>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub os_session_status: Option<String>,
    pub os_type: Option<String>,
    pub protocol_type: Option<String>,
    pub resource_groups: Option<Vec<DescribeDesktopSessionsResponseSessionsResourceGroups>>,
    pub session_end_time: Option<String>,
    pub session_idle_time: Option<i64>,
    pub session_start_time: Option<String>,
    pub session_status: Option<String>,
    pub sub_pay_type: Option<String>,
    pub terminal_info: Option<DescribeDesktopSessionsResponseSessionsTerminalInfo>,
    pub total_connection_time: Option<i64>,
}

opaque!(DescribeDesktopSessionsResponseSessions);

/// The answer of `DescribeDesktopSessions`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopSessions>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopSessionsResponse {
    pub request_id: Option<String>,
    pub sessions: Option<Vec<DescribeDesktopSessionsResponseSessions>>,
    pub total_count: Option<i64>,
}

opaque!(DescribeDesktopSessionsResponse);

/// The parameters of `DescribeDesktopTypes`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopTypes>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopTypes {
    pub applied_scope: Option<String>,
    pub business_channel: Option<String>,
    pub cpu_count: Option<i64>,
    pub desktop_group_id_for_modify: Option<String>,
    pub desktop_id_for_modify: Option<String>,
    pub desktop_scenario: Option<String>,
    pub desktop_type_id: Option<String>,
    /// 0 to 100 items.
    pub desktop_type_id_list: Option<Vec<String>>,
    pub gpu_count: Option<f64>,
    pub gpu_driver_type: Option<String>,
    pub gpu_memory: Option<i64>,
    pub instance_type_family: Option<String>,
    pub memory_size: Option<i64>,
    pub office_site_id: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub scope: Option<String>,
    /// 0 to 100 items.
    pub scope_set: Option<Vec<String>>,
    pub sort_type: Option<String>,
    pub support_min_session_count: Option<i64>,
    pub zone_id: Option<String>,
}

impl DescribeDesktopTypes {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(applied_scope: String);
    setter!(business_channel: String);
    setter!(cpu_count: i64);
    setter!(desktop_group_id_for_modify: String);
    setter!(desktop_id_for_modify: String);
    setter!(desktop_scenario: String);
    setter!(desktop_type_id: String);
    setter!(desktop_type_id_list: [String]);
    setter!(gpu_count: f64);
    setter!(gpu_driver_type: String);
    setter!(gpu_memory: i64);
    setter!(instance_type_family: String);
    setter!(memory_size: i64);
    setter!(office_site_id: String);
    setter!(order_by: String);
    setter!(order_type: String);
    setter!(region_id: String);
    setter!(scope: String);
    setter!(scope_set: [String]);
    setter!(sort_type: String);
    setter!(support_min_session_count: i64);
    setter!(zone_id: String);
}

opaque!(DescribeDesktopTypes);

/// `DesktopTypes` of [`DescribeDesktopTypesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopTypesResponseDesktopTypes {
    pub cpu_count: Option<String>,
    pub data_disk_size: Option<String>,
    pub description: Option<String>,
    pub desktop_type_id: Option<String>,
    pub desktop_type_status: Option<String>,
    pub env_id: Option<String>,
    pub env_type: Option<String>,
    pub gpu_count: Option<f64>,
    pub gpu_memory: Option<i64>,
    pub gpu_spec: Option<String>,
    pub instance_type_family: Option<String>,
    pub max_session_count: Option<i64>,
    pub memory_size: Option<String>,
    pub sale_types: Option<Vec<String>>,
    pub scopes: Option<Vec<String>>,
    pub stock_state: Option<String>,
    pub system_disk_size: Option<String>,
}

opaque!(DescribeDesktopTypesResponseDesktopTypes);

/// The answer of `DescribeDesktopTypes`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopTypes>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopTypesResponse {
    pub desktop_types: Option<Vec<DescribeDesktopTypesResponseDesktopTypes>>,
    pub request_id: Option<String>,
}

opaque!(DescribeDesktopTypesResponse);

/// `Tag` of [`DescribeDesktops`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl DescribeDesktopsTag {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(key: String);
    setter!(value: String);
}

opaque!(DescribeDesktopsTag);

/// The parameters of `DescribeDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktops {
    pub business_channel: Option<String>,
    pub charge_type: Option<String>,
    pub desktop_group_id: Option<String>,
    /// 0 to 100 items.
    pub desktop_id: Option<Vec<String>>,
    pub desktop_name: Option<String>,
    pub desktop_status: Option<String>,
    /// 0 to 10 items.
    pub desktop_status_list: Option<Vec<String>>,
    pub desktop_type: Option<String>,
    pub directory_id: Option<String>,
    /// 0 to 100 items.
    pub end_user_id: Option<Vec<String>>,
    /// 0 to 50 items.
    pub excluded_end_user_id: Option<Vec<String>>,
    pub expired_time: Option<String>,
    pub fill_resource_group: Option<bool>,
    pub filter_desktop_group: Option<bool>,
    pub gpu_instance_group_id: Option<String>,
    pub group_id: Option<String>,
    /// 0 to 100 items.
    pub image_id: Option<Vec<String>>,
    pub include_auto_snapshot_policy: Option<bool>,
    pub management_flag: Option<String>,
    pub max_results: Option<i64>,
    pub multi_resource: Option<bool>,
    pub network_interface_ip: Option<String>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub only_desktop_group: Option<bool>,
    /// 0 to 10 items.
    pub os_types: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policy_group_id: Option<String>,
    pub protocol_type: Option<String>,
    pub public_ip: Option<String>,
    pub qos_rule_id: Option<String>,
    pub query_fota_update: Option<bool>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub reserve_pool_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub snapshot_policy_id: Option<String>,
    pub sub_pay_type: Option<String>,
    /// 0 to 20 items.
    pub tag: Option<Vec<DescribeDesktopsTag>>,
    pub user_name: Option<String>,
}

impl DescribeDesktops {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(business_channel: String);
    setter!(charge_type: String);
    setter!(desktop_group_id: String);
    setter!(desktop_id: [String]);
    setter!(desktop_name: String);
    setter!(desktop_status: String);
    setter!(desktop_status_list: [String]);
    setter!(desktop_type: String);
    setter!(directory_id: String);
    setter!(end_user_id: [String]);
    setter!(excluded_end_user_id: [String]);
    setter!(expired_time: String);
    setter!(fill_resource_group: bool);
    setter!(filter_desktop_group: bool);
    setter!(gpu_instance_group_id: String);
    setter!(group_id: String);
    setter!(image_id: [String]);
    setter!(include_auto_snapshot_policy: bool);
    setter!(management_flag: String);
    setter!(max_results: i64);
    setter!(multi_resource: bool);
    setter!(network_interface_ip: String);
    setter!(next_token: String);
    setter!(office_site_id: String);
    setter!(office_site_name: String);
    setter!(only_desktop_group: bool);
    setter!(os_types: [String]);
    setter!(page_number: i64);
    setter!(page_size: i64);
    setter!(policy_group_id: String);
    setter!(protocol_type: String);
    setter!(public_ip: String);
    setter!(qos_rule_id: String);
    setter!(query_fota_update: bool);
    setter!(region_id: String);
    setter!(reserve_pool_id: String);
    setter!(resource_group_id: String);
    setter!(snapshot_policy_id: String);
    setter!(sub_pay_type: String);
    setter!(tag: [DescribeDesktopsTag]);
    setter!(user_name: String);
}

opaque!(DescribeDesktops);

/// `DesktopDurationList` of [`DescribeDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopsResponseDesktopsDesktopDurationList {
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

opaque!(DescribeDesktopsResponseDesktopsDesktopDurationList);

/// `Disks` of [`DescribeDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopsResponseDesktopsDisks {
    pub disk_category: Option<String>,
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub performance_level: Option<String>,
}

opaque!(DescribeDesktopsResponseDesktopsDisks);

/// `FotaUpdate` of [`DescribeDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopsResponseDesktopsFotaUpdate {
    pub current_app_version: Option<String>,
    pub new_app_version: Option<String>,
    pub release_note: Option<String>,
    pub release_note_en: Option<String>,
    pub release_note_jp: Option<String>,
    pub size: Option<i64>,
}

opaque!(DescribeDesktopsResponseDesktopsFotaUpdate);

/// `Packages` of [`DescribeDesktopsResponseDesktopsOsUpdate`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopsResponseDesktopsOsUpdatePackages {
    pub description: Option<String>,
    pub kb: Option<String>,
    pub title: Option<String>,
}

opaque!(DescribeDesktopsResponseDesktopsOsUpdatePackages);

/// `OsUpdate` of [`DescribeDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopsResponseDesktopsOsUpdate {
    pub check_id: Option<String>,
    pub package_count: Option<i64>,
    pub packages: Option<Vec<DescribeDesktopsResponseDesktopsOsUpdatePackages>>,
}

opaque!(DescribeDesktopsResponseDesktopsOsUpdate);

/// `ResourceGroups` of [`DescribeDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopsResponseDesktopsResourceGroups {
    pub id: Option<String>,
    pub name: Option<String>,
}

opaque!(DescribeDesktopsResponseDesktopsResourceGroups);

/// `Sessions` of [`DescribeDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopsResponseDesktopsSessions {
    pub end_user_id: Option<String>,
    pub establishment_time: Option<String>,
    pub external_user_name: Option<String>,
}

opaque!(DescribeDesktopsResponseDesktopsSessions);

/// `Tags` of [`DescribeDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopsResponseDesktopsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}

opaque!(DescribeDesktopsResponseDesktopsTags);

/// `Desktops` of [`DescribeDesktopsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopsResponseDesktops {
    pub account_type: Option<String>,
    pub agent_provider_list: Option<Vec<String>>,
    pub bind_amount: Option<i64>,
    pub bundle_id: Option<String>,
    pub bundle_name: Option<String>,
    pub charge_type: Option<String>,
    pub connection_status: Option<String>,
    pub cpu: Option<i64>,
    pub creation_time: Option<String>,
    pub data_disk_category: Option<String>,
    pub data_disk_size: Option<String>,
    pub desktop_duration_list: Option<Vec<DescribeDesktopsResponseDesktopsDesktopDurationList>>,
    pub desktop_group_id: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub desktop_status: Option<String>,
    pub desktop_type: Option<String>,
    pub directory_id: Option<String>,
    pub directory_type: Option<String>,
    pub disks: Option<Vec<DescribeDesktopsResponseDesktopsDisks>>,
    pub domain_type: Option<String>,
    pub downgrade_quota: Option<i64>,
    pub downgraded_times: Option<i64>,
    pub end_user_ids: Option<Vec<String>>,
    pub entra_domain_name: Option<String>,
    pub env_id: Option<String>,
    pub env_type: Option<String>,
    pub expired_time: Option<String>,
    pub fota_update: Option<DescribeDesktopsResponseDesktopsFotaUpdate>,
    pub gpu_category: Option<i64>,
    pub gpu_count: Option<f64>,
    pub gpu_driver_version: Option<String>,
    pub gpu_spec: Option<String>,
    pub hibernation_beta: Option<bool>,
    pub hibernation_options_configured: Option<bool>,
    pub host_name: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub is_ldap: Option<bool>,
    pub management_flag: Option<String>,
    pub management_flags: Option<Vec<String>>,
    pub memory: Option<i64>,
    pub network_interface_id: Option<String>,
    pub network_interface_ip: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub office_site_type: Option<String>,
    pub office_site_vpc_type: Option<String>,
    pub os_type: Option<String>,
    pub os_update: Option<DescribeDesktopsResponseDesktopsOsUpdate>,
    pub platform: Option<String>,
    pub policy_group_id: Option<String>,
    pub policy_group_id_list: Option<Vec<String>>,
    pub policy_group_name: Option<String>,
    pub policy_group_name_list: Option<Vec<String>>,
    pub progress: Option<String>,
    pub protocol_type: Option<String>,
    pub reserve_pool_id: Option<String>,
    pub reserve_pool_name: Option<String>,
    pub resource_groups: Option<Vec<DescribeDesktopsResponseDesktopsResourceGroups>>,
    pub serial_number: Option<String>,
    pub session_type: Option<String>,
    pub sessions: Option<Vec<DescribeDesktopsResponseDesktopsSessions>>,
    pub snapshot_policy_id: Option<String>,
    pub snapshot_policy_name: Option<String>,
    pub standard_start_time: Option<String>,
    pub start_time: Option<String>,
    pub subnet_id: Option<String>,
    pub support_hibernation: Option<bool>,
    pub system_disk_category: Option<String>,
    pub system_disk_size: Option<i64>,
    pub tags: Option<Vec<DescribeDesktopsResponseDesktopsTags>>,
    pub volume_encryption_enabled: Option<bool>,
    pub volume_encryption_key: Option<String>,
    pub zone_id: Option<String>,
    pub zone_type: Option<String>,
}

opaque!(DescribeDesktopsResponseDesktops);

/// The answer of `DescribeDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktops>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopsResponse {
    pub desktops: Option<Vec<DescribeDesktopsResponseDesktops>>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub request_id: Option<String>,
    pub total_count: Option<i64>,
}

opaque!(DescribeDesktopsResponse);

/// The parameters of `DescribeDesktopsInGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopsInGroup>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopsInGroup {
    pub custom_end_time_period: Option<i64>,
    pub custom_start_time_period: Option<i64>,
    pub desktop_group_id: String,
    pub ignore_deleted: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub pay_type: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeDesktopsInGroup {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_group_id: impl Into<String>) -> Self {
        Self {
            custom_end_time_period: None,
            custom_start_time_period: None,
            desktop_group_id: desktop_group_id.into(),
            ignore_deleted: None,
            max_results: None,
            next_token: None,
            pay_type: None,
            region_id: None,
        }
    }

    setter!(custom_end_time_period: i64);
    setter!(custom_start_time_period: i64);
    setter!(ignore_deleted: bool);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(pay_type: String);
    setter!(region_id: String);
}

opaque!(DescribeDesktopsInGroup);

/// `PaidDesktops` of [`DescribeDesktopsInGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopsInGroupResponsePaidDesktops {
    pub connection_status: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub desktop_status: Option<String>,
    pub disk_type: Option<String>,
    pub end_user_id: Option<String>,
    pub end_user_ids: Option<Vec<String>>,
    pub end_user_name: Option<String>,
    pub end_user_names: Option<Vec<String>>,
    pub expired_time: Option<String>,
    pub fota_version: Option<String>,
    pub gpu_driver_version: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub management_flag: Option<String>,
    pub management_flags: Option<Vec<String>>,
    pub member_eni_ip: Option<String>,
    pub os_type: Option<String>,
    pub primary_eni_ip: Option<String>,
    pub protocol_type: Option<String>,
    pub reset_time: Option<String>,
    pub system_disk_size: Option<i64>,
}

opaque!(DescribeDesktopsInGroupResponsePaidDesktops);

/// `PostPaidDesktops` of [`DescribeDesktopsInGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopsInGroupResponsePostPaidDesktops {
    pub connection_status: Option<String>,
    pub create_duration: Option<String>,
    pub create_time: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub desktop_status: Option<String>,
    pub disk_type: Option<String>,
    pub end_user_id: Option<String>,
    pub end_user_ids: Option<Vec<String>>,
    pub end_user_name: Option<String>,
    pub end_user_names: Option<Vec<String>>,
    pub fota_version: Option<String>,
    pub gpu_driver_version: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub management_flag: Option<String>,
    pub management_flags: Option<Vec<String>>,
    pub member_eni_ip: Option<String>,
    pub os_type: Option<String>,
    pub primary_eni_ip: Option<String>,
    pub protocol_type: Option<String>,
    pub release_time: Option<String>,
    pub reset_time: Option<String>,
    pub system_disk_size: Option<i64>,
}

opaque!(DescribeDesktopsInGroupResponsePostPaidDesktops);

/// The answer of `DescribeDesktopsInGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopsInGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDesktopsInGroupResponse {
    pub next_token: Option<String>,
    pub online_pre_paid_desktops_count: Option<i64>,
    pub paid_desktops: Option<Vec<DescribeDesktopsInGroupResponsePaidDesktops>>,
    pub paid_desktops_count: Option<i64>,
    pub post_paid_desktops: Option<Vec<DescribeDesktopsInGroupResponsePostPaidDesktops>>,
    pub post_paid_desktops_count: Option<i64>,
    pub post_paid_desktops_total_amount: Option<i64>,
    pub request_id: Option<String>,
    pub running_pre_paid_desktops_count: Option<i64>,
    pub stoped_pre_paid_desktops_count: Option<i64>,
    pub stopped_pre_paid_desktops_count: Option<i64>,
}

opaque!(DescribeDesktopsInGroupResponse);

/// The parameters of `DescribeDevices`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDevices>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDevices {
    pub ad_domain: Option<String>,
    pub client_type: String,
    pub device_id: Option<String>,
    pub directory_id: Option<String>,
    pub end_user_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region: Option<String>,
    pub user_type: Option<String>,
}

impl DescribeDevices {
    /// With what is required.
    #[must_use]
    pub fn new(client_type: impl Into<String>) -> Self {
        Self {
            ad_domain: None,
            client_type: client_type.into(),
            device_id: None,
            directory_id: None,
            end_user_id: None,
            page_number: None,
            page_size: None,
            region: None,
            user_type: None,
        }
    }

    setter!(ad_domain: String);
    setter!(device_id: String);
    setter!(directory_id: String);
    setter!(end_user_id: String);
    setter!(page_number: i64);
    setter!(page_size: i64);
    setter!(region: String);
    setter!(user_type: String);
}

opaque!(DescribeDevices);

/// `EndUserList` of [`DescribeDevicesResponseDevices`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDevicesResponseDevicesEndUserList {
    pub ad_domain: Option<String>,
    pub directory_id: Option<String>,
    pub end_user_id: Option<String>,
    pub user_type: Option<String>,
}

opaque!(DescribeDevicesResponseDevicesEndUserList);

/// `Devices` of [`DescribeDevicesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDevicesResponseDevices {
    pub device_id: Option<String>,
    pub end_user_list: Option<Vec<DescribeDevicesResponseDevicesEndUserList>>,
}

opaque!(DescribeDevicesResponseDevices);

/// The answer of `DescribeDevices`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDevices>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDevicesResponse {
    pub devices: Option<Vec<DescribeDevicesResponseDevices>>,
    pub request_id: Option<String>,
}

opaque!(DescribeDevicesResponse);

/// The parameters of `DescribeDirectories`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDirectories>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDirectories {
    /// 0 to 100 items.
    pub directory_id: Option<Vec<String>>,
    pub directory_status: Option<String>,
    pub directory_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub status: Option<String>,
}

impl DescribeDirectories {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(directory_id: [String]);
    setter!(directory_status: String);
    setter!(directory_type: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(region_id: String);
    setter!(status: String);
}

opaque!(DescribeDirectories);

/// `ADConnectors` of [`DescribeDirectoriesResponseDirectories`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDirectoriesResponseDirectoriesADConnectors {
    #[serde(rename = "ADConnectorAddress")]
    pub ad_connector_address: Option<String>,
    pub connector_status: Option<String>,
    pub network_interface_id: Option<String>,
    pub specification: Option<String>,
    /// Secret.
    pub trust_key: Option<String>,
    pub v_switch_id: Option<String>,
}

opaque!(DescribeDirectoriesResponseDirectoriesADConnectors);

/// `Logs` of [`DescribeDirectoriesResponseDirectories`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDirectoriesResponseDirectoriesLogs {
    pub level: Option<String>,
    pub message: Option<String>,
    pub step: Option<String>,
    pub time_stamp: Option<String>,
}

opaque!(DescribeDirectoriesResponseDirectoriesLogs);

/// `Directories` of [`DescribeDirectoriesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDirectoriesResponseDirectories {
    #[serde(rename = "ADConnectors")]
    pub ad_connectors: Option<Vec<DescribeDirectoriesResponseDirectoriesADConnectors>>,
    pub ad_hostname: Option<String>,
    #[serde(rename = "BackupDCHostname")]
    pub backup_dc_hostname: Option<String>,
    pub backup_dns: Option<String>,
    pub creation_time: Option<String>,
    pub custom_security_group_id: Option<String>,
    pub desktop_access_type: Option<String>,
    pub desktop_vpc_endpoint: Option<String>,
    pub directory_id: Option<String>,
    pub directory_type: Option<String>,
    pub dns_address: Option<Vec<String>>,
    pub dns_user_name: Option<String>,
    pub domain_name: Option<String>,
    /// Secret.
    pub domain_password: Option<String>,
    pub domain_user_name: Option<String>,
    pub enable_admin_access: Option<bool>,
    pub enable_cross_desktop_access: Option<bool>,
    pub enable_internet_access: Option<bool>,
    pub file_system_ids: Option<Vec<String>>,
    pub logs: Option<Vec<DescribeDirectoriesResponseDirectoriesLogs>>,
    pub mfa_enabled: Option<bool>,
    pub name: Option<String>,
    pub need_verify_login_risk: Option<bool>,
    pub ou_name: Option<String>,
    pub sso_enabled: Option<bool>,
    pub status: Option<String>,
    pub sub_dns_address: Option<Vec<String>>,
    pub sub_domain_name: Option<String>,
    /// Secret.
    pub trust_password: Option<String>,
    pub v_switch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
}

opaque!(DescribeDirectoriesResponseDirectories);

/// The answer of `DescribeDirectories`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDirectories>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDirectoriesResponse {
    pub ad_hostname: Option<String>,
    pub directories: Option<Vec<DescribeDirectoriesResponseDirectories>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeDirectoriesResponse);

/// The parameters of `DescribeDrives`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDrives>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDrives {
    /// 0 to 100 items.
    pub domain_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_type: Option<String>,
    pub user_id: Option<String>,
}

impl DescribeDrives {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(domain_ids: [String]);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(region_id: String);
    setter!(resource_type: String);
    setter!(user_id: String);
}

opaque!(DescribeDrives);

/// `DesktopGroups` of [`DescribeDrivesResponseDrives`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDrivesResponseDrivesDesktopGroups {
    pub desktop_group_id: Option<String>,
    pub desktop_group_name: Option<String>,
}

opaque!(DescribeDrivesResponseDrivesDesktopGroups);

/// `Drives` of [`DescribeDrivesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDrivesResponseDrives {
    pub ali_uid: Option<i64>,
    pub description: Option<String>,
    pub desktop_group_count: Option<i64>,
    pub desktop_groups: Option<Vec<DescribeDrivesResponseDrivesDesktopGroups>>,
    pub domain_id: Option<String>,
    pub drive_id: Option<String>,
    pub enable_profile_management: Option<bool>,
    pub external_domain_id: Option<String>,
    pub external_drive_id: Option<String>,
    pub external_user_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub profile_roaming: Option<bool>,
    pub status: Option<String>,
    pub total_size: Option<i64>,
    pub r#type: Option<String>,
    pub used_size: Option<i64>,
    pub user_id: Option<String>,
}

opaque!(DescribeDrivesResponseDrives);

/// The answer of `DescribeDrives`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDrives>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDrivesResponse {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub drives: Option<Vec<DescribeDrivesResponseDrives>>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(DescribeDrivesResponse);

/// The parameters of `DescribeEcdReportTasks`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeEcdReportTasks>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeEcdReportTasks {
    pub business_channel: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    /// 0 to 100 items.
    pub status: Option<Vec<String>>,
    pub sub_type: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
}

impl DescribeEcdReportTasks {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(business_channel: String);
    setter!(page_num: i64);
    setter!(page_size: i64);
    setter!(status: [String]);
    setter!(sub_type: String);
    setter!(task_id: String);
    setter!(task_type: String);
}

opaque!(DescribeEcdReportTasks);

/// `ExportTaskList` of [`DescribeEcdReportTasksResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeEcdReportTasksResponseExportTaskList {
    /// Secret.
    pub download_url: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub progress: Option<f64>,
    pub report_file_name: Option<String>,
    pub status: Option<String>,
    pub sub_type: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
}

opaque!(DescribeEcdReportTasksResponseExportTaskList);

/// The answer of `DescribeEcdReportTasks`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeEcdReportTasks>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeEcdReportTasksResponse {
    pub export_task_list: Option<Vec<DescribeEcdReportTasksResponseExportTaskList>>,
    pub request_id: Option<String>,
    pub total_count: Option<i64>,
}

opaque!(DescribeEcdReportTasksResponse);

/// The parameters of `DescribeFlowMetric`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeFlowMetric>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeFlowMetric {
    pub end_time: String,
    pub instance_id: String,
    pub instance_type: String,
    pub metric_type: String,
    pub period: i64,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub start_time: String,
}

impl DescribeFlowMetric {
    /// With what is required.
    #[must_use]
    pub fn new(
        end_time: impl Into<String>,
        instance_id: impl Into<String>,
        instance_type: impl Into<String>,
        metric_type: impl Into<String>,
        period: impl Into<i64>,
        start_time: impl Into<String>,
    ) -> Self {
        Self {
            end_time: end_time.into(),
            instance_id: instance_id.into(),
            instance_type: instance_type.into(),
            metric_type: metric_type.into(),
            period: period.into(),
            region_id: None,
            start_time: start_time.into(),
        }
    }

    setter!(region_id: String);
}

opaque!(DescribeFlowMetric);

/// The answer of `DescribeFlowMetric`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeFlowMetric>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeFlowMetricResponse {
    pub data: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeFlowMetricResponse);

/// The parameters of `DescribeForwardTableEntries`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeForwardTableEntries>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeForwardTableEntries {
    pub forward_entry_id: Option<String>,
    pub forward_table_id: Option<String>,
    pub max_results: Option<i64>,
    pub nat_gateway_id: Option<String>,
    pub next_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeForwardTableEntries {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(forward_entry_id: String);
    setter!(forward_table_id: String);
    setter!(max_results: i64);
    setter!(nat_gateway_id: String);
    setter!(next_token: String);
    setter!(region_id: String);
}

opaque!(DescribeForwardTableEntries);

/// `ForwardTableEntries` of [`DescribeForwardTableEntriesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeForwardTableEntriesResponseForwardTableEntries {
    pub external_ip: Option<String>,
    pub external_port: Option<String>,
    pub forward_entry_id: Option<String>,
    pub forward_entry_name: Option<String>,
    pub forward_table_id: Option<String>,
    pub internal_ip: Option<String>,
    pub internal_port: Option<String>,
    pub ip_protocol: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub status: Option<String>,
}

opaque!(DescribeForwardTableEntriesResponseForwardTableEntries);

/// The answer of `DescribeForwardTableEntries`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeForwardTableEntries>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeForwardTableEntriesResponse {
    pub forward_table_entries: Option<Vec<DescribeForwardTableEntriesResponseForwardTableEntries>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeForwardTableEntriesResponse);

/// The parameters of `DescribeFotaPendingDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeFotaPendingDesktops>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeFotaPendingDesktops {
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub task_uid: String,
}

impl DescribeFotaPendingDesktops {
    /// With what is required.
    #[must_use]
    pub fn new(task_uid: impl Into<String>) -> Self {
        Self {
            desktop_id: None,
            desktop_name: None,
            max_results: None,
            next_token: None,
            office_site_id: None,
            region_id: None,
            task_uid: task_uid.into(),
        }
    }

    setter!(desktop_id: String);
    setter!(desktop_name: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(office_site_id: String);
    setter!(region_id: String);
}

opaque!(DescribeFotaPendingDesktops);

/// `Sessions` of [`DescribeFotaPendingDesktopsResponseFotaPendingDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeFotaPendingDesktopsResponseFotaPendingDesktopsSessions {
    pub end_user_id: Option<String>,
}

opaque!(DescribeFotaPendingDesktopsResponseFotaPendingDesktopsSessions);

/// `FotaPendingDesktops` of [`DescribeFotaPendingDesktopsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeFotaPendingDesktopsResponseFotaPendingDesktops {
    pub current_app_version: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub fota_project: Option<String>,
    pub office_site_id: Option<String>,
    pub sessions: Option<Vec<DescribeFotaPendingDesktopsResponseFotaPendingDesktopsSessions>>,
    pub status: Option<i64>,
}

opaque!(DescribeFotaPendingDesktopsResponseFotaPendingDesktops);

/// The answer of `DescribeFotaPendingDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeFotaPendingDesktops>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeFotaPendingDesktopsResponse {
    pub code: Option<String>,
    pub fota_pending_desktops: Option<Vec<DescribeFotaPendingDesktopsResponseFotaPendingDesktops>>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeFotaPendingDesktopsResponse);

/// The parameters of `DescribeFotaTasks`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeFotaTasks>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeFotaTasks {
    pub fota_status: Option<String>,
    pub lang: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// 0 to 100 items.
    pub task_uid: Option<Vec<String>>,
    pub user_status: Option<String>,
}

impl DescribeFotaTasks {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(fota_status: String);
    setter!(lang: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(region_id: String);
    setter!(task_uid: [String]);
    setter!(user_status: String);
}

opaque!(DescribeFotaTasks);

/// `FotaTasks` of [`DescribeFotaTasksResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeFotaTasksResponseFotaTasks {
    pub app_version: Option<String>,
    pub fota_project: Option<String>,
    pub pending_custom_image_count: Option<i64>,
    pub pending_desktop_count: Option<i64>,
    pub publish_time: Option<String>,
    pub release_note: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub task_uid: Option<String>,
}

opaque!(DescribeFotaTasksResponseFotaTasks);

/// The answer of `DescribeFotaTasks`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeFotaTasks>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeFotaTasksResponse {
    pub code: Option<String>,
    pub fota_tasks: Option<Vec<DescribeFotaTasksResponseFotaTasks>>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeFotaTasksResponse);

/// The parameters of `DescribeGlobalDesktopRecords`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeGlobalDesktopRecords>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalDesktopRecords {
    pub business_channel: Option<String>,
    /// 0 to 100 items.
    pub desktop_id: Option<Vec<String>>,
    pub desktop_name: Option<String>,
    pub desktop_status_list: Option<Vec<String>>,
    pub desktop_type: Option<String>,
    pub end_time: Option<String>,
    pub end_user_id: Option<String>,
    pub exclude_desktop_status_list: Option<Vec<String>>,
    pub office_site_id: Option<String>,
    pub order_by: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub scope: Option<String>,
    pub sort_type: Option<String>,
    pub start_time: Option<String>,
    pub sub_pay_type: Option<String>,
    pub user_names: Option<Vec<String>>,
}

impl DescribeGlobalDesktopRecords {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(business_channel: String);
    setter!(desktop_id: [String]);
    setter!(desktop_name: String);
    setter!(desktop_status_list: [String]);
    setter!(desktop_type: String);
    setter!(end_time: String);
    setter!(end_user_id: String);
    setter!(exclude_desktop_status_list: [String]);
    setter!(office_site_id: String);
    setter!(order_by: String);
    setter!(page_number: i64);
    setter!(page_size: i64);
    setter!(region_id: String);
    setter!(resource_group_id: String);
    setter!(scope: String);
    setter!(sort_type: String);
    setter!(start_time: String);
    setter!(sub_pay_type: String);
    setter!(user_names: [String]);
}

opaque!(DescribeGlobalDesktopRecords);

/// `ResourceGroups` of [`DescribeGlobalDesktopRecordsResponseSessions`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalDesktopRecordsResponseSessionsResourceGroups {
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
}

opaque!(DescribeGlobalDesktopRecordsResponseSessionsResourceGroups);

/// `Sessions` of [`DescribeGlobalDesktopRecordsResponseSessions`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalDesktopRecordsResponseSessionsSessions {
    pub end_user_id: Option<String>,
    pub establishment_time: Option<String>,
}

opaque!(DescribeGlobalDesktopRecordsResponseSessionsSessions);

/// `Sessions` of [`DescribeGlobalDesktopRecordsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalDesktopRecordsResponseSessions {
    pub connection_status: Option<String>,
    pub cpu: Option<i64>,
    pub creation_time: Option<String>,
    pub desktop_group_id: Option<String>,
    pub desktop_group_name: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub desktop_status: Option<String>,
    pub end_user_id: Option<String>,
    pub end_user_ids: Option<Vec<String>>,
    pub gpu_spec: Option<String>,
    pub latest_connection_time: Option<i64>,
    pub latest_session_end_time: Option<String>,
    pub memory: Option<i64>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub office_site_type: Option<String>,
    pub os_type: Option<String>,
    pub platform: Option<String>,
    pub protocol_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_groups: Option<Vec<DescribeGlobalDesktopRecordsResponseSessionsResourceGroups>>,
    pub session_idle_time: Option<i64>,
    pub sessions: Option<Vec<DescribeGlobalDesktopRecordsResponseSessionsSessions>>,
    pub status_change_time: Option<i64>,
    pub sub_pay_type: Option<String>,
    pub total_connection_time: Option<i64>,
    pub up_time: Option<i64>,
}

opaque!(DescribeGlobalDesktopRecordsResponseSessions);

/// The answer of `DescribeGlobalDesktopRecords`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeGlobalDesktopRecords>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalDesktopRecordsResponse {
    pub request_id: Option<String>,
    pub sessions: Option<Vec<DescribeGlobalDesktopRecordsResponseSessions>>,
    pub total_count: Option<i64>,
}

opaque!(DescribeGlobalDesktopRecordsResponse);

/// The parameters of `DescribeGlobalTimerBatches`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeGlobalTimerBatches>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalTimerBatches {
    pub group_id: Option<String>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_types: Option<Vec<String>>,
    pub search_region_id: Option<String>,
    pub timer_type: Option<String>,
}

impl DescribeGlobalTimerBatches {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(group_id: String);
    setter!(max_results: String);
    setter!(next_token: String);
    setter!(region_id: String);
    setter!(resource_types: [String]);
    setter!(search_region_id: String);
    setter!(timer_type: String);
}

opaque!(DescribeGlobalTimerBatches);

/// `Results` of [`DescribeGlobalTimerBatchesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalTimerBatchesResponseResults {
    pub batch_id: Option<String>,
    pub create_time: Option<String>,
    pub failed_count: Option<i64>,
    pub running_count: Option<i64>,
    pub skipped_count: Option<i64>,
    pub succeed_count: Option<i64>,
    pub timer_type: Option<String>,
}

opaque!(DescribeGlobalTimerBatchesResponseResults);

/// The answer of `DescribeGlobalTimerBatches`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeGlobalTimerBatches>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalTimerBatchesResponse {
    pub count: Option<i64>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub results: Option<Vec<DescribeGlobalTimerBatchesResponseResults>>,
}

opaque!(DescribeGlobalTimerBatchesResponse);

/// The parameters of `DescribeGlobalTimerRecords`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeGlobalTimerRecords>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalTimerRecords {
    pub batch_id: Option<String>,
    /// 0 to 100 items.
    pub desktop_ids: Option<Vec<String>>,
    pub display_result_name: Option<String>,
    pub group_id: Option<String>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_types: Option<Vec<String>>,
    pub result_category: Option<String>,
    pub retryable: Option<bool>,
    pub search_region_id: Option<String>,
    pub timer_result: Option<String>,
    /// 0 to 100 items.
    pub timer_types: Option<Vec<String>>,
    pub wuying_server_ids: Option<Vec<String>>,
}

impl DescribeGlobalTimerRecords {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(batch_id: String);
    setter!(desktop_ids: [String]);
    setter!(display_result_name: String);
    setter!(group_id: String);
    setter!(max_results: String);
    setter!(next_token: String);
    setter!(region_id: String);
    setter!(resource_types: [String]);
    setter!(result_category: String);
    setter!(retryable: bool);
    setter!(search_region_id: String);
    setter!(timer_result: String);
    setter!(timer_types: [String]);
    setter!(wuying_server_ids: [String]);
}

opaque!(DescribeGlobalTimerRecords);

/// `Results` of [`DescribeGlobalTimerRecordsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalTimerRecordsResponseResults {
    pub action_type: Option<String>,
    pub batch_id: Option<String>,
    pub context: Option<String>,
    pub create_time: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub display_result_name: Option<String>,
    pub finish_time: Option<String>,
    pub region_id: Option<String>,
    pub resource_parent_id: Option<String>,
    pub retryable: Option<bool>,
    pub timer_group_id: Option<String>,
    pub timer_record_id: Option<String>,
    pub timer_result: Option<String>,
    pub timer_type: Option<String>,
}

opaque!(DescribeGlobalTimerRecordsResponseResults);

/// The answer of `DescribeGlobalTimerRecords`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeGlobalTimerRecords>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalTimerRecordsResponse {
    pub count: Option<i64>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub results: Option<Vec<DescribeGlobalTimerRecordsResponseResults>>,
}

opaque!(DescribeGlobalTimerRecordsResponse);

/// The parameters of `DescribeGuestApplications`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeGuestApplications>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGuestApplications {
    pub desktop_id: String,
    pub end_user_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeGuestApplications {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_id: impl Into<String>, end_user_id: impl Into<String>) -> Self {
        Self { desktop_id: desktop_id.into(), end_user_id: end_user_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(DescribeGuestApplications);

/// `ProcessData` of [`DescribeGuestApplicationsResponseApplications`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGuestApplicationsResponseApplicationsProcessData {
    pub application_name: Option<String>,
    pub application_version: Option<String>,
    pub cpu_percent: Option<f64>,
    pub gpu_percent: Option<f64>,
    pub iospeed: Option<f64>,
    pub mem_percent: Option<f64>,
    pub pid: Option<i64>,
    pub process_path: Option<String>,
}

opaque!(DescribeGuestApplicationsResponseApplicationsProcessData);

/// `Applications` of [`DescribeGuestApplicationsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGuestApplicationsResponseApplications {
    pub application_name: Option<String>,
    pub application_version: Option<String>,
    pub cpu_percent: Option<f64>,
    pub gpu_percent: Option<f64>,
    pub icon_url: Option<String>,
    pub io_speed: Option<f64>,
    pub mem_percent: Option<f64>,
    pub pid: Option<i64>,
    pub process_data: Option<Vec<DescribeGuestApplicationsResponseApplicationsProcessData>>,
    pub process_path: Option<String>,
    pub status: Option<String>,
}

opaque!(DescribeGuestApplicationsResponseApplications);

/// The answer of `DescribeGuestApplications`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeGuestApplications>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGuestApplicationsResponse {
    pub applications: Option<Vec<DescribeGuestApplicationsResponseApplications>>,
    pub request_id: Option<String>,
}

opaque!(DescribeGuestApplicationsResponse);

/// The parameters of `DescribeImageModifiedRecords`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeImageModifiedRecords>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeImageModifiedRecords {
    pub desktop_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeImageModifiedRecords {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_id: impl Into<String>) -> Self {
        Self { desktop_id: desktop_id.into(), max_results: None, next_token: None, region_id: None }
    }

    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(region_id: String);
}

opaque!(DescribeImageModifiedRecords);

/// `ImageModifiedRecords` of [`DescribeImageModifiedRecordsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeImageModifiedRecordsResponseImageModifiedRecords {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub new_image_id: Option<String>,
    pub new_image_name: Option<String>,
    pub reason: Option<String>,
    pub status: Option<i64>,
    pub update_time: Option<String>,
}

opaque!(DescribeImageModifiedRecordsResponseImageModifiedRecords);

/// The answer of `DescribeImageModifiedRecords`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeImageModifiedRecords>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeImageModifiedRecordsResponse {
    pub image_modified_records: Option<Vec<DescribeImageModifiedRecordsResponseImageModifiedRecords>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub total_count: Option<i64>,
}

opaque!(DescribeImageModifiedRecordsResponse);

/// The parameters of `DescribeImagePermission`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeImagePermission>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeImagePermission {
    pub image_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeImagePermission {
    /// With what is required.
    #[must_use]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self { image_id: image_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(DescribeImagePermission);

/// The answer of `DescribeImagePermission`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeImagePermission>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeImagePermissionResponse {
    pub ali_uids: Option<Vec<String>>,
    pub request_id: Option<String>,
}

opaque!(DescribeImagePermissionResponse);

/// The parameters of `DescribeImages`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeImages>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeImages {
    pub desktop_instance_type: Option<String>,
    pub fota_version: Option<String>,
    pub gpu_category: Option<bool>,
    pub gpu_driver_version: Option<String>,
    /// 0 to 100 items.
    pub image_id: Option<Vec<String>>,
    pub image_name: Option<String>,
    pub image_status: Option<String>,
    pub image_type: Option<String>,
    pub language_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub os_type: Option<String>,
    pub protocol_type: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub session_type: Option<String>,
}

impl DescribeImages {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(desktop_instance_type: String);
    setter!(fota_version: String);
    setter!(gpu_category: bool);
    setter!(gpu_driver_version: String);
    setter!(image_id: [String]);
    setter!(image_name: String);
    setter!(image_status: String);
    setter!(image_type: String);
    setter!(language_type: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(os_type: String);
    setter!(protocol_type: String);
    setter!(region_id: String);
    setter!(session_type: String);
}

opaque!(DescribeImages);

/// `Images` of [`DescribeImagesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeImagesResponseImages {
    pub app_version: Option<String>,
    pub creation_time: Option<String>,
    pub data_disk_size: Option<i64>,
    pub description: Option<String>,
    pub gpu_category: Option<bool>,
    pub gpu_driver_version: Option<String>,
    pub image_id: Option<String>,
    pub image_type: Option<String>,
    pub name: Option<String>,
    pub os_type: Option<String>,
    pub platform: Option<String>,
    pub progress: Option<String>,
    pub protocol_type: Option<String>,
    pub session_type: Option<String>,
    pub shared_count: Option<i64>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub supported_languages: Option<Vec<String>>,
    pub update_time: Option<String>,
    pub volume_encryption_enabled: Option<bool>,
    pub volume_encryption_key: Option<String>,
}

opaque!(DescribeImagesResponseImages);

/// The answer of `DescribeImages`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeImages>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeImagesResponse {
    pub images: Option<Vec<DescribeImagesResponseImages>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeImagesResponse);

/// The parameters of `DescribeInvocations`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeInvocations>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeInvocations {
    pub command_type: Option<String>,
    pub content_encoding: Option<String>,
    pub desktop_id: Option<String>,
    /// 0 to 500 items.
    pub desktop_ids: Option<Vec<String>>,
    pub end_user_id: Option<String>,
    pub include_invoke_desktops: Option<bool>,
    pub include_output: Option<bool>,
    pub invoke_id: Option<String>,
    pub invoke_status: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeInvocations {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(command_type: String);
    setter!(content_encoding: String);
    setter!(desktop_id: String);
    setter!(desktop_ids: [String]);
    setter!(end_user_id: String);
    setter!(include_invoke_desktops: bool);
    setter!(include_output: bool);
    setter!(invoke_id: String);
    setter!(invoke_status: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(region_id: String);
}

opaque!(DescribeInvocations);

/// `InvokeDesktops` of [`DescribeInvocationsResponseInvocations`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeInvocationsResponseInvocationsInvokeDesktops {
    pub creation_time: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub dropped: Option<i64>,
    pub error_code: Option<String>,
    pub error_info: Option<String>,
    pub exit_code: Option<i64>,
    pub finish_time: Option<String>,
    pub invocation_status: Option<String>,
    pub jvs_agent_id: Option<String>,
    /// Secret.
    pub output: Option<String>,
    pub repeats: Option<i64>,
    pub start_time: Option<String>,
    pub stop_time: Option<String>,
    pub update_time: Option<String>,
}

opaque!(DescribeInvocationsResponseInvocationsInvokeDesktops);

/// `Invocations` of [`DescribeInvocationsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeInvocationsResponseInvocations {
    /// Secret.
    pub command_content: Option<String>,
    pub command_type: Option<String>,
    pub creation_time: Option<String>,
    pub desktop_scenario: Option<String>,
    pub end_user_id: Option<String>,
    pub invocation_status: Option<String>,
    pub invoke_desktop_count: Option<i64>,
    pub invoke_desktop_succeed_count: Option<i64>,
    pub invoke_desktops: Option<Vec<DescribeInvocationsResponseInvocationsInvokeDesktops>>,
    pub invoke_id: Option<String>,
}

opaque!(DescribeInvocationsResponseInvocations);

/// The answer of `DescribeInvocations`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeInvocations>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeInvocationsResponse {
    pub invocations: Option<Vec<DescribeInvocationsResponseInvocations>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeInvocationsResponse);

/// The parameters of `DescribeIpAddresses`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeIpAddresses>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeIpAddresses {
    pub eip_id: Option<String>,
    pub instance_id: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeIpAddresses {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(eip_id: String);
    setter!(instance_id: [String]);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(region_id: String);
}

opaque!(DescribeIpAddresses);

/// `IpAddresses` of [`DescribeIpAddressesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeIpAddressesResponseIpAddresses {
    pub create_by_wuying: Option<bool>,
    pub eip_address: Option<String>,
    pub eip_id: Option<String>,
    pub eip_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
}

opaque!(DescribeIpAddressesResponseIpAddresses);

/// The answer of `DescribeIpAddresses`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeIpAddresses>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeIpAddressesResponse {
    pub ip_addresses: Option<Vec<DescribeIpAddressesResponseIpAddresses>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeIpAddressesResponse);

/// The parameters of `DescribeKmsKeys`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeKmsKeys>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeKmsKeys {
    pub region_id: Option<String>,
}

impl DescribeKmsKeys {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(region_id: String);
}

opaque!(DescribeKmsKeys);

/// `Keys` of [`DescribeKmsKeysResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeKmsKeysResponseKeys {
    pub alias: Option<String>,
    pub arn: Option<String>,
    pub key_id: Option<String>,
    pub r#type: Option<String>,
}

opaque!(DescribeKmsKeysResponseKeys);

/// The answer of `DescribeKmsKeys`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeKmsKeys>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeKmsKeysResponse {
    pub authorize_status: Option<String>,
    pub keys: Option<Vec<DescribeKmsKeysResponseKeys>>,
    pub kms_service_status: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeKmsKeysResponse);

/// `ResourceSpecs` of [`DescribeModificationPrice`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeModificationPriceResourceSpecs {
    pub desktop_id: Option<String>,
    pub root_disk_size_gib: Option<i64>,
    pub user_disk_size_gib: Option<i64>,
}

impl DescribeModificationPriceResourceSpecs {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(desktop_id: String);
    setter!(root_disk_size_gib: i64);
    setter!(user_disk_size_gib: i64);
}

opaque!(DescribeModificationPriceResourceSpecs);

/// The parameters of `DescribeModificationPrice`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeModificationPrice>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeModificationPrice {
    pub bandwidth: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub promotion_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub reseller_owner_uid: Option<i64>,
    /// 0 to 20 items.
    pub resource_specs: Option<Vec<DescribeModificationPriceResourceSpecs>>,
    pub resource_type: Option<String>,
    pub root_disk_performance_level: Option<String>,
    pub root_disk_size_gib: Option<i64>,
    pub user_disk_performance_level: Option<String>,
    pub user_disk_size_gib: Option<i64>,
}

impl DescribeModificationPrice {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(bandwidth: i64);
    setter!(instance_id: String);
    setter!(instance_type: String);
    setter!(promotion_id: String);
    setter!(region_id: String);
    setter!(reseller_owner_uid: i64);
    setter!(resource_specs: [DescribeModificationPriceResourceSpecs]);
    setter!(resource_type: String);
    setter!(root_disk_performance_level: String);
    setter!(root_disk_size_gib: i64);
    setter!(user_disk_performance_level: String);
    setter!(user_disk_size_gib: i64);
}

opaque!(DescribeModificationPrice);

/// `Promotions` of [`DescribeModificationPriceResponsePriceInfoPrice`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeModificationPriceResponsePriceInfoPricePromotions {
    pub option_code: Option<String>,
    pub promotion_desc: Option<String>,
    pub promotion_id: Option<String>,
    pub promotion_name: Option<String>,
    pub selected: Option<bool>,
}

opaque!(DescribeModificationPriceResponsePriceInfoPricePromotions);

/// `Price` of [`DescribeModificationPriceResponsePriceInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeModificationPriceResponsePriceInfoPrice {
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub order_lines: Option<BTreeMap<String, String>>,
    pub original_price: Option<f64>,
    pub promotions: Option<Vec<DescribeModificationPriceResponsePriceInfoPricePromotions>>,
    pub trade_price: Option<f64>,
}

opaque!(DescribeModificationPriceResponsePriceInfoPrice);

/// `Rules` of [`DescribeModificationPriceResponsePriceInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeModificationPriceResponsePriceInfoRules {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}

opaque!(DescribeModificationPriceResponsePriceInfoRules);

/// `PriceInfo` of [`DescribeModificationPriceResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeModificationPriceResponsePriceInfo {
    pub price: Option<DescribeModificationPriceResponsePriceInfoPrice>,
    pub rules: Option<Vec<DescribeModificationPriceResponsePriceInfoRules>>,
}

opaque!(DescribeModificationPriceResponsePriceInfo);

/// The answer of `DescribeModificationPrice`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeModificationPrice>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeModificationPriceResponse {
    pub price_info: Option<DescribeModificationPriceResponsePriceInfo>,
    pub request_id: Option<String>,
}

opaque!(DescribeModificationPriceResponse);

/// The parameters of `DescribeNASFileSystems`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeNASFileSystems>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeNASFileSystems {
    /// 0 to 100 items.
    pub file_system_id: Option<Vec<String>>,
    pub match_compatible_profile: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeNASFileSystems {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(file_system_id: [String]);
    setter!(match_compatible_profile: bool);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(office_site_id: String);
    setter!(region_id: String);
}

opaque!(DescribeNASFileSystems);

/// `AppInstanceGroups` of [`DescribeNASFileSystemsResponseFileSystems`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeNASFileSystemsResponseFileSystemsAppInstanceGroups {
    pub app_instance_group_id: Option<String>,
    pub app_instance_group_name: Option<String>,
}

opaque!(DescribeNASFileSystemsResponseFileSystemsAppInstanceGroups);

/// `DesktopGroups` of [`DescribeNASFileSystemsResponseFileSystems`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeNASFileSystemsResponseFileSystemsDesktopGroups {
    pub desktop_group_id: Option<String>,
    pub desktop_group_name: Option<String>,
}

opaque!(DescribeNASFileSystemsResponseFileSystemsDesktopGroups);

/// `OfficeSites` of [`DescribeNASFileSystemsResponseFileSystems`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeNASFileSystemsResponseFileSystemsOfficeSites {
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
}

opaque!(DescribeNASFileSystemsResponseFileSystemsOfficeSites);

/// `FileSystems` of [`DescribeNASFileSystemsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeNASFileSystemsResponseFileSystems {
    pub allow_operate_user_drive: Option<bool>,
    pub app_instance_groups: Option<Vec<DescribeNASFileSystemsResponseFileSystemsAppInstanceGroups>>,
    pub bandwidth: Option<i64>,
    pub capacity: Option<i64>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub desktop_groups: Option<Vec<DescribeNASFileSystemsResponseFileSystemsDesktopGroups>>,
    pub encryption_enabled: Option<bool>,
    pub file_system_id: Option<String>,
    pub file_system_name: Option<String>,
    pub file_system_status: Option<String>,
    pub file_system_type: Option<String>,
    pub metered_size: Option<i64>,
    pub mount_target_domain: Option<String>,
    pub mount_target_status: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub office_sites: Option<Vec<DescribeNASFileSystemsResponseFileSystemsOfficeSites>>,
    pub product_type: Option<String>,
    pub profile_compatible: Option<bool>,
    pub protocol_type: Option<String>,
    pub region_id: Option<String>,
    pub scene: Option<String>,
    pub size_quota: Option<i64>,
    pub storage_type: Option<String>,
    pub support_acl: Option<bool>,
    pub zone_id: Option<String>,
}

opaque!(DescribeNASFileSystemsResponseFileSystems);

/// The answer of `DescribeNASFileSystems`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeNASFileSystems>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeNASFileSystemsResponse {
    pub file_systems: Option<Vec<DescribeNASFileSystemsResponseFileSystems>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeNASFileSystemsResponse);

/// The parameters of `DescribeNatGateways`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeNatGateways>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeNatGateways {
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub next_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
}

impl DescribeNatGateways {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(max_results: i64);
    setter!(name: String);
    setter!(nat_gateway_id: String);
    setter!(next_token: String);
    setter!(region_id: String);
    setter!(vpc_id: String);
}

opaque!(DescribeNatGateways);

/// `IpLists` of [`DescribeNatGatewaysResponseNatGateways`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeNatGatewaysResponseNatGatewaysIpLists {
    pub allocation_id: Option<String>,
    pub ip_address: Option<String>,
    pub private_ip_address: Option<String>,
    pub snat_entry_enabled: Option<String>,
    pub using_status: Option<String>,
}

opaque!(DescribeNatGatewaysResponseNatGatewaysIpLists);

/// `NatGateways` of [`DescribeNatGatewaysResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeNatGatewaysResponseNatGateways {
    pub forward_table_ids: Option<Vec<String>>,
    pub ip_lists: Option<Vec<DescribeNatGatewaysResponseNatGatewaysIpLists>>,
    pub name: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub snat_table_ids: Option<Vec<String>>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}

opaque!(DescribeNatGatewaysResponseNatGateways);

/// The answer of `DescribeNatGateways`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeNatGateways>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeNatGatewaysResponse {
    pub max_results: Option<i64>,
    pub nat_gateways: Option<Vec<DescribeNatGatewaysResponseNatGateways>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeNatGatewaysResponse);

/// `Tag` of [`DescribeNetworkPackages`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeNetworkPackagesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl DescribeNetworkPackagesTag {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(key: String);
    setter!(value: String);
}

opaque!(DescribeNetworkPackagesTag);

/// The parameters of `DescribeNetworkPackages`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeNetworkPackages>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeNetworkPackages {
    pub internet_charge_type: Option<String>,
    pub max_results: Option<i64>,
    /// 0 to 100 items.
    pub network_package_id: Option<Vec<String>>,
    pub next_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub tag: Option<Vec<DescribeNetworkPackagesTag>>,
}

impl DescribeNetworkPackages {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(internet_charge_type: String);
    setter!(max_results: i64);
    setter!(network_package_id: [String]);
    setter!(next_token: String);
    setter!(region_id: String);
    setter!(tag: [DescribeNetworkPackagesTag]);
}

opaque!(DescribeNetworkPackages);

/// `Tags` of [`DescribeNetworkPackagesResponseNetworkPackages`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeNetworkPackagesResponseNetworkPackagesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}

opaque!(DescribeNetworkPackagesResponseNetworkPackagesTags);

/// `NetworkPackages` of [`DescribeNetworkPackagesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeNetworkPackagesResponseNetworkPackages {
    pub bandwidth: Option<i64>,
    pub business_status: Option<String>,
    pub create_time: Option<String>,
    pub eip_addresses: Option<Vec<String>>,
    pub expired_time: Option<String>,
    pub internet_charge_type: Option<String>,
    pub network_package_id: Option<String>,
    pub network_package_status: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub office_site_vpc_type: Option<String>,
    pub pay_type: Option<String>,
    pub reservation_active_time: Option<String>,
    pub reservation_bandwidth: Option<i64>,
    pub reservation_internet_charge_type: Option<String>,
    pub tags: Option<Vec<DescribeNetworkPackagesResponseNetworkPackagesTags>>,
}

opaque!(DescribeNetworkPackagesResponseNetworkPackages);

/// The answer of `DescribeNetworkPackages`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeNetworkPackages>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeNetworkPackagesResponse {
    pub network_packages: Option<Vec<DescribeNetworkPackagesResponseNetworkPackages>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeNetworkPackagesResponse);

/// The parameters of `DescribeOfficeSiteBridgeInfo`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeOfficeSiteBridgeInfo>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeOfficeSiteBridgeInfo {
    pub bridge_id: Option<String>,
    pub office_site_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeOfficeSiteBridgeInfo {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(bridge_id: String);
    setter!(office_site_id: String);
    setter!(region_id: String);
}

opaque!(DescribeOfficeSiteBridgeInfo);

/// `Bridge` of [`DescribeOfficeSiteBridgeInfoResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeOfficeSiteBridgeInfoResponseBridge {
    pub access_type: Option<String>,
    pub bridge_id: Option<String>,
    pub bridge_level: Option<String>,
    pub bridge_status: Option<String>,
    pub bridge_type: Option<String>,
    /// Secret.
    pub default_password: Option<String>,
    pub default_user: Option<String>,
    pub deploy_time: Option<String>,
    pub expire_time: Option<String>,
    pub internet_url: Option<String>,
    pub intranet_url: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub start_time: Option<String>,
}

opaque!(DescribeOfficeSiteBridgeInfoResponseBridge);

/// The answer of `DescribeOfficeSiteBridgeInfo`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeOfficeSiteBridgeInfo>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeOfficeSiteBridgeInfoResponse {
    pub bridge: Option<DescribeOfficeSiteBridgeInfoResponseBridge>,
    pub request_id: Option<String>,
}

opaque!(DescribeOfficeSiteBridgeInfoResponse);

/// The parameters of `DescribeOfficeSites`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeOfficeSites>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeOfficeSites {
    pub account_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// 0 to 100 items.
    pub office_site_id: Option<Vec<String>>,
    pub office_site_type: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub security_protection: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}

impl DescribeOfficeSites {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(account_type: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(office_site_id: [String]);
    setter!(office_site_type: String);
    setter!(region_id: String);
    setter!(security_protection: String);
    setter!(status: String);
    setter!(vpc_id: String);
}

opaque!(DescribeOfficeSites);

/// `ADConnectors` of [`DescribeOfficeSitesResponseOfficeSites`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeOfficeSitesResponseOfficeSitesADConnectors {
    #[serde(rename = "ADConnectorAddress")]
    pub ad_connector_address: Option<String>,
    pub connector_status: Option<String>,
    pub network_interface_id: Option<String>,
    pub specification: Option<String>,
    /// Secret.
    pub trust_key: Option<String>,
    pub v_switch_id: Option<String>,
}

opaque!(DescribeOfficeSitesResponseOfficeSitesADConnectors);

/// `Logs` of [`DescribeOfficeSitesResponseOfficeSites`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeOfficeSitesResponseOfficeSitesLogs {
    pub level: Option<String>,
    pub message: Option<String>,
    pub step: Option<String>,
    pub time_stamp: Option<String>,
}

opaque!(DescribeOfficeSitesResponseOfficeSitesLogs);

/// `ResourceAmounts` of [`DescribeOfficeSitesResponseOfficeSites`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeOfficeSitesResponseOfficeSitesResourceAmounts {
    #[serde(rename = "amount")]
    pub amount: Option<i64>,
    #[serde(rename = "resourceType")]
    pub resource_type: Option<String>,
}

opaque!(DescribeOfficeSitesResponseOfficeSitesResourceAmounts);

/// `OfficeSites` of [`DescribeOfficeSitesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeOfficeSitesResponseOfficeSites {
    #[serde(rename = "ADConnectors")]
    pub ad_connectors: Option<Vec<DescribeOfficeSitesResponseOfficeSitesADConnectors>>,
    pub accelerator_id: Option<String>,
    pub access_attribute: Option<String>,
    pub account_type: Option<String>,
    pub ad_hostname: Option<String>,
    pub authority_host: Option<String>,
    #[serde(rename = "BackupDCHostname")]
    pub backup_dc_hostname: Option<String>,
    pub backup_dns: Option<String>,
    pub bandwidth: Option<i64>,
    pub basic_internet_type: Option<String>,
    pub cen_attach_status: Option<String>,
    pub cen_id: Option<String>,
    pub cidr_block: Option<String>,
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<String>,
    pub cloud_box_office_site: Option<bool>,
    pub creation_time: Option<String>,
    pub custom_access_point: Option<String>,
    pub custom_dns_address: Option<Vec<String>>,
    pub custom_security_group_id: Option<String>,
    pub desktop_access_type: Option<String>,
    pub desktop_count: Option<i64>,
    pub desktop_vpc_endpoint: Option<String>,
    pub dns_address: Option<Vec<String>>,
    pub dns_user_name: Option<String>,
    pub domain_name: Option<String>,
    /// Secret.
    pub domain_password: Option<String>,
    pub domain_user_name: Option<String>,
    pub eid: Option<String>,
    pub enable_admin_access: Option<bool>,
    pub enable_cross_desktop_access: Option<bool>,
    pub enable_internet_access: Option<bool>,
    pub enable_service_route: Option<bool>,
    pub env_type: Option<String>,
    pub file_system_ids: Option<Vec<String>>,
    pub is_ldap: Option<bool>,
    pub ldap_url: Option<String>,
    pub logs: Option<Vec<DescribeOfficeSitesResponseOfficeSitesLogs>>,
    pub mfa_enabled: Option<bool>,
    pub name: Option<String>,
    pub need_verify_login_risk: Option<bool>,
    pub need_verify_zero_device: Option<bool>,
    pub network_package_id: Option<String>,
    pub nm_version: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_type: Option<String>,
    pub ou_name: Option<String>,
    pub protocol_type: Option<String>,
    pub rds_license_address: Option<String>,
    pub rds_license_domain_name: Option<String>,
    pub rds_license_status: Option<String>,
    pub resource_amounts: Option<Vec<DescribeOfficeSitesResponseOfficeSitesResourceAmounts>>,
    pub security_protection: Option<String>,
    pub sso_enabled: Option<bool>,
    pub sso_type: Option<String>,
    pub status: Option<String>,
    pub sub_dns_address: Option<Vec<String>>,
    pub sub_domain_name: Option<String>,
    pub subnet_mode: Option<String>,
    pub tenant_id: Option<String>,
    pub total_eds_count: Option<i64>,
    pub total_eds_count_for_group: Option<i64>,
    pub total_resource_amount: Option<i64>,
    /// Secret.
    pub trust_password: Option<String>,
    pub v_switch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub vpc_type: Option<String>,
    pub vpl_version: Option<String>,
}

opaque!(DescribeOfficeSitesResponseOfficeSites);

/// The answer of `DescribeOfficeSites`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeOfficeSites>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeOfficeSitesResponse {
    pub next_token: Option<String>,
    pub office_sites: Option<Vec<DescribeOfficeSitesResponseOfficeSites>>,
    pub request_id: Option<String>,
    pub total_count: Option<i64>,
}

opaque!(DescribeOfficeSitesResponse);

/// The parameters of `DescribeOnlineUserCount`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeOnlineUserCount>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeOnlineUserCount {
    pub biz_type: Option<i64>,
    pub office_site_id: Option<String>,
    pub region_id: Option<String>,
    pub search_region_id: Option<String>,
}

impl DescribeOnlineUserCount {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(biz_type: i64);
    setter!(office_site_id: String);
    setter!(region_id: String);
    setter!(search_region_id: String);
}

opaque!(DescribeOnlineUserCount);

/// The answer of `DescribeOnlineUserCount`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeOnlineUserCount>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeOnlineUserCountResponse {
    pub ad_assigned_user_count: Option<i64>,
    pub assigned_user_count: Option<i64>,
    pub online_user_count: Option<i64>,
    pub request_id: Option<String>,
    pub simple_assigned_user_count: Option<i64>,
}

opaque!(DescribeOnlineUserCountResponse);

/// The parameters of `DescribePeripheralDrivers`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribePeripheralDrivers>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePeripheralDrivers {
    pub brand: Option<String>,
    pub device_type: Option<String>,
    pub driver_ids: Option<Vec<String>>,
    pub filter: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}

impl DescribePeripheralDrivers {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(brand: String);
    setter!(device_type: String);
    setter!(driver_ids: [String]);
    setter!(filter: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(owner_type: String);
    setter!(page_number: i64);
    setter!(page_size: i64);
}

opaque!(DescribePeripheralDrivers);

/// `DriverInfos` of [`DescribePeripheralDriversResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePeripheralDriversResponseDriverInfos {
    pub brand: Option<String>,
    pub create_time: Option<String>,
    pub device_type: Option<String>,
    pub icon: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub os_type: Option<String>,
    pub owner_type: Option<String>,
    pub source: Option<String>,
}

opaque!(DescribePeripheralDriversResponseDriverInfos);

/// The answer of `DescribePeripheralDrivers`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribePeripheralDrivers>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePeripheralDriversResponse {
    pub count: Option<i64>,
    pub driver_infos: Option<Vec<DescribePeripheralDriversResponseDriverInfos>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribePeripheralDriversResponse);

/// The parameters of `DescribePolicyGroups`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribePolicyGroups>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePolicyGroups {
    pub business_channel: Option<String>,
    /// 0 to 100 items.
    pub external_policy_group_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// 0 to 100 items.
    pub policy_group_id: Option<Vec<String>>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub scope: Option<String>,
}

impl DescribePolicyGroups {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(business_channel: String);
    setter!(external_policy_group_ids: [String]);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(page_number: i64);
    setter!(page_size: i64);
    setter!(policy_group_id: [String]);
    setter!(region_id: String);
    setter!(scope: String);
}

opaque!(DescribePolicyGroups);

/// `AuthorizeAccessPolicyRules` of [`DescribePolicyGroupsResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePolicyGroupsResponseDescribePolicyGroupsAuthorizeAccessPolicyRules {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}

opaque!(DescribePolicyGroupsResponseDescribePolicyGroupsAuthorizeAccessPolicyRules);

/// `AuthorizeSecurityPolicyRules` of [`DescribePolicyGroupsResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePolicyGroupsResponseDescribePolicyGroupsAuthorizeSecurityPolicyRules {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    pub ip_protocol: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
}

opaque!(DescribePolicyGroupsResponseDescribePolicyGroupsAuthorizeSecurityPolicyRules);

/// `ClientTypes` of [`DescribePolicyGroupsResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePolicyGroupsResponseDescribePolicyGroupsClientTypes {
    pub client_type: Option<String>,
    pub status: Option<String>,
}

opaque!(DescribePolicyGroupsResponseDescribePolicyGroupsClientTypes);

/// `DeviceRedirects` of [`DescribePolicyGroupsResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePolicyGroupsResponseDescribePolicyGroupsDeviceRedirects {
    pub device_type: Option<String>,
    pub redirect_type: Option<String>,
}

opaque!(DescribePolicyGroupsResponseDescribePolicyGroupsDeviceRedirects);

/// `DeviceRules` of [`DescribePolicyGroupsResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePolicyGroupsResponseDescribePolicyGroupsDeviceRules {
    pub device_name: Option<String>,
    pub device_pid: Option<String>,
    pub device_type: Option<String>,
    pub device_vid: Option<String>,
    pub opt_command: Option<String>,
    pub platforms: Option<String>,
    pub redirect_type: Option<String>,
}

opaque!(DescribePolicyGroupsResponseDescribePolicyGroupsDeviceRules);

/// `DomainResolveRule` of [`DescribePolicyGroupsResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePolicyGroupsResponseDescribePolicyGroupsDomainResolveRule {
    pub description: Option<String>,
    pub domain: Option<String>,
    pub policy: Option<String>,
}

opaque!(DescribePolicyGroupsResponseDescribePolicyGroupsDomainResolveRule);

/// `NetRedirectRule` of [`DescribePolicyGroupsResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePolicyGroupsResponseDescribePolicyGroupsNetRedirectRule {
    pub domain: Option<String>,
    pub policy: Option<String>,
    pub rule_type: Option<String>,
}

opaque!(DescribePolicyGroupsResponseDescribePolicyGroupsNetRedirectRule);

/// `RecordEventLevels` of [`DescribePolicyGroupsResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePolicyGroupsResponseDescribePolicyGroupsRecordEventLevels {
    pub event_level: Option<String>,
    pub event_type: Option<String>,
}

opaque!(DescribePolicyGroupsResponseDescribePolicyGroupsRecordEventLevels);

/// `UsbSupplyRedirectRule` of [`DescribePolicyGroupsResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePolicyGroupsResponseDescribePolicyGroupsUsbSupplyRedirectRule {
    pub description: Option<String>,
    pub device_class: Option<String>,
    pub device_subclass: Option<String>,
    pub product_id: Option<String>,
    pub usb_redirect_type: Option<i64>,
    pub usb_rule_type: Option<i64>,
    pub vendor_id: Option<String>,
}

opaque!(DescribePolicyGroupsResponseDescribePolicyGroupsUsbSupplyRedirectRule);

/// `DescribePolicyGroups` of [`DescribePolicyGroupsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePolicyGroupsResponseDescribePolicyGroups {
    pub academic_proxy: Option<String>,
    pub admin_access: Option<String>,
    pub admin_keyboard_on_full_screen: Option<String>,
    pub admin_keyboard_on_windows: Option<String>,
    pub app_content_protection: Option<String>,
    pub authorize_access_policy_rules:
        Option<Vec<DescribePolicyGroupsResponseDescribePolicyGroupsAuthorizeAccessPolicyRules>>,
    pub authorize_security_policy_rules:
        Option<Vec<DescribePolicyGroupsResponseDescribePolicyGroupsAuthorizeSecurityPolicyRules>>,
    pub auto_reconnect: Option<String>,
    pub camera_redirect: Option<String>,
    pub client_control_menu: Option<String>,
    pub client_create_snapshot: Option<String>,
    pub client_hibernate: Option<String>,
    pub client_restart: Option<String>,
    pub client_shutdown: Option<String>,
    pub client_types: Option<Vec<DescribePolicyGroupsResponseDescribePolicyGroupsClientTypes>>,
    pub clipboard: Option<String>,
    pub color_enhancement: Option<String>,
    pub cpd_drive_clipboard: Option<String>,
    pub cpu_down_grade_duration: Option<i64>,
    pub cpu_overload: Option<String>,
    pub cpu_processors: Option<Vec<String>>,
    pub cpu_protected_mode: Option<String>,
    pub cpu_rate_limit: Option<i64>,
    pub cpu_sample_duration: Option<i64>,
    pub cpu_single_rate_limit: Option<i64>,
    pub description: Option<String>,
    pub desktop_count: Option<i64>,
    pub desktop_group_count: Option<i64>,
    pub device_connect_hint: Option<String>,
    pub device_redirects: Option<Vec<DescribePolicyGroupsResponseDescribePolicyGroupsDeviceRedirects>>,
    pub device_rules: Option<Vec<DescribePolicyGroupsResponseDescribePolicyGroupsDeviceRules>>,
    pub disk_overload: Option<String>,
    pub display_mode: Option<String>,
    pub domain_list: Option<String>,
    pub domain_resolve_rule: Option<Vec<DescribePolicyGroupsResponseDescribePolicyGroupsDomainResolveRule>>,
    pub domain_resolve_rule_type: Option<String>,
    pub eds_count: Option<i64>,
    pub end_user_apply_admin_coordinate: Option<String>,
    pub end_user_count: Option<String>,
    pub end_user_group_coordinate: Option<String>,
    pub external_drive: Option<String>,
    pub file_migrate: Option<String>,
    pub file_transfer: Option<String>,
    pub file_transfer_address: Option<String>,
    pub file_transfer_in_size: Option<i64>,
    pub file_transfer_in_unit: Option<String>,
    pub file_transfer_out_size: Option<i64>,
    pub file_transfer_out_unit: Option<String>,
    pub file_transfer_size_limit: Option<String>,
    pub file_transfer_speed: Option<String>,
    pub file_transfer_speed_location: Option<String>,
    pub gpu_acceleration: Option<String>,
    pub hover_config_msg: Option<String>,
    pub hover_hibernate: Option<String>,
    pub hover_restart: Option<String>,
    pub hover_shutdown: Option<String>,
    pub html5_access: Option<String>,
    pub html5_file_transfer: Option<String>,
    pub internet_communication_protocol: Option<String>,
    pub internet_printer: Option<String>,
    pub keyboard_control: Option<String>,
    pub local_drive: Option<String>,
    pub max_reconnect_time: Option<i64>,
    pub memory_down_grade_duration: Option<i64>,
    pub memory_overload: Option<String>,
    pub memory_processors: Option<Vec<String>>,
    pub memory_protected_mode: Option<String>,
    pub memory_rate_limit: Option<i64>,
    pub memory_sample_duration: Option<i64>,
    pub memory_single_rate_limit: Option<i64>,
    pub mobile_restart: Option<String>,
    pub mobile_safe_menu: Option<String>,
    pub mobile_shutdown: Option<String>,
    pub mobile_wuying_keeper: Option<String>,
    pub mobile_wy_assistant: Option<String>,
    pub model_library: Option<String>,
    pub multi_screen: Option<String>,
    pub name: Option<String>,
    pub net_redirect: Option<String>,
    pub net_redirect_rule: Option<Vec<DescribePolicyGroupsResponseDescribePolicyGroupsNetRedirectRule>>,
    pub network_printer: Option<String>,
    pub organization_count: Option<String>,
    pub policy_group_id: Option<String>,
    pub policy_group_type: Option<String>,
    pub policy_status: Option<String>,
    pub port_proxy: Option<String>,
    pub preempt_login: Option<String>,
    pub preempt_login_users: Option<Vec<String>>,
    pub printer_alert: Option<String>,
    pub printer_alert_content: Option<String>,
    pub printer_alert_title: Option<String>,
    pub printer_redirection: Option<String>,
    pub quality_enhancement: Option<String>,
    pub record_content: Option<String>,
    pub record_content_expires: Option<i64>,
    pub record_event_duration: Option<i64>,
    pub record_event_file_exts: Option<Vec<String>>,
    pub record_event_file_paths: Option<Vec<String>>,
    pub record_event_levels: Option<Vec<DescribePolicyGroupsResponseDescribePolicyGroupsRecordEventLevels>>,
    pub record_event_registers: Option<Vec<String>>,
    pub recording: Option<String>,
    pub recording_audio: Option<String>,
    pub recording_duration: Option<i64>,
    pub recording_end_time: Option<String>,
    pub recording_expires: Option<i64>,
    pub recording_fps: Option<i64>,
    pub recording_start_time: Option<String>,
    pub recording_user_notify: Option<String>,
    pub recording_user_notify_message: Option<String>,
    pub remote_coordinate: Option<String>,
    pub reset_desktop: Option<String>,
    pub resolution_dpi: Option<i64>,
    pub resolution_height: Option<i64>,
    pub resolution_model: Option<String>,
    pub resolution_width: Option<i64>,
    pub resource_group_count: Option<i64>,
    pub resource_region_id: Option<String>,
    pub safe_menu: Option<String>,
    pub scope: Option<String>,
    pub scope_value: Option<Vec<String>>,
    pub screen_display_mode: Option<String>,
    pub smooth_enhancement: Option<String>,
    pub status_monitor: Option<String>,
    pub streaming_mode: Option<String>,
    pub target_fps: Option<i64>,
    pub three_screen: Option<String>,
    pub usb_redirect: Option<String>,
    pub usb_supply_redirect_rule:
        Option<Vec<DescribePolicyGroupsResponseDescribePolicyGroupsUsbSupplyRedirectRule>>,
    pub use_time: Option<String>,
    pub video_enc_avg_kbps: Option<i64>,
    #[serde(rename = "VideoEncMaxQP")]
    pub video_enc_max_qp: Option<i64>,
    #[serde(rename = "VideoEncMinQP")]
    pub video_enc_min_qp: Option<i64>,
    pub video_enc_peak_kbps: Option<i64>,
    pub video_enc_policy: Option<String>,
    pub video_redirect: Option<String>,
    pub visual_quality: Option<String>,
    pub watermark: Option<String>,
    pub watermark_anti_cam: Option<String>,
    pub watermark_color: Option<i64>,
    pub watermark_custom_text: Option<String>,
    pub watermark_degree: Option<f64>,
    pub watermark_font_size: Option<i64>,
    pub watermark_font_style: Option<String>,
    pub watermark_power: Option<String>,
    pub watermark_row_amount: Option<i64>,
    pub watermark_security: Option<String>,
    pub watermark_shadow: Option<String>,
    pub watermark_transparency: Option<String>,
    pub watermark_transparency_value: Option<i64>,
    pub watermark_type: Option<String>,
    pub wuying_keeper: Option<String>,
    pub wy_assistant: Option<String>,
}

opaque!(DescribePolicyGroupsResponseDescribePolicyGroups);

/// The answer of `DescribePolicyGroups`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribePolicyGroups>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePolicyGroupsResponse {
    pub count: Option<i64>,
    pub describe_policy_groups: Option<Vec<DescribePolicyGroupsResponseDescribePolicyGroups>>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub request_id: Option<String>,
}

opaque!(DescribePolicyGroupsResponse);

/// The parameters of `DescribePrice`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribePrice>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePrice {
    /// Default: 1.
    pub amount: Option<i64>,
    pub bandwidth: Option<i64>,
    pub duration: Option<i64>,
    pub group_desktop_count: Option<i64>,
    pub instance_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub os_type: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub reseller_owner_uid: Option<i64>,
    pub resource_type: Option<String>,
    pub root_disk_category: Option<String>,
    pub root_disk_performance_level: Option<String>,
    pub root_disk_size_gib: Option<i64>,
    pub user_disk_category: Option<String>,
    pub user_disk_performance_level: Option<String>,
    pub user_disk_size_gib: Option<i64>,
}

impl DescribePrice {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(amount: i64);
    setter!(bandwidth: i64);
    setter!(duration: i64);
    setter!(group_desktop_count: i64);
    setter!(instance_type: String);
    setter!(internet_charge_type: String);
    setter!(os_type: String);
    setter!(period: i64);
    setter!(period_unit: String);
    setter!(promotion_id: String);
    setter!(region_id: String);
    setter!(reseller_owner_uid: i64);
    setter!(resource_type: String);
    setter!(root_disk_category: String);
    setter!(root_disk_performance_level: String);
    setter!(root_disk_size_gib: i64);
    setter!(user_disk_category: String);
    setter!(user_disk_performance_level: String);
    setter!(user_disk_size_gib: i64);
}

opaque!(DescribePrice);

/// `Promotions` of [`DescribePriceResponsePriceInfoPrice`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePriceResponsePriceInfoPricePromotions {
    pub option_code: Option<String>,
    pub promotion_desc: Option<String>,
    pub promotion_id: Option<String>,
    pub promotion_name: Option<String>,
    pub selected: Option<bool>,
}

opaque!(DescribePriceResponsePriceInfoPricePromotions);

/// `Price` of [`DescribePriceResponsePriceInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePriceResponsePriceInfoPrice {
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub order_lines: Option<BTreeMap<String, String>>,
    pub original_price: Option<f64>,
    pub promotions: Option<Vec<DescribePriceResponsePriceInfoPricePromotions>>,
    pub sp_price: Option<i64>,
    pub trade_price: Option<f64>,
}

opaque!(DescribePriceResponsePriceInfoPrice);

/// `Rules` of [`DescribePriceResponsePriceInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePriceResponsePriceInfoRules {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}

opaque!(DescribePriceResponsePriceInfoRules);

/// `PriceInfo` of [`DescribePriceResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePriceResponsePriceInfo {
    pub free_cds_quota: Option<bool>,
    pub free_cds_size: Option<i64>,
    pub price: Option<DescribePriceResponsePriceInfoPrice>,
    pub rules: Option<Vec<DescribePriceResponsePriceInfoRules>>,
}

opaque!(DescribePriceResponsePriceInfo);

/// The answer of `DescribePrice`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribePrice>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePriceResponse {
    pub price_info: Option<DescribePriceResponsePriceInfo>,
    pub request_id: Option<String>,
}

opaque!(DescribePriceResponse);

/// The parameters of `DescribePriceForCreateDesktopOversoldGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribePriceForCreateDesktopOversoldGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePriceForCreateDesktopOversoldGroup {
    pub concurrence_count: Option<i64>,
    pub data_disk_size: Option<i64>,
    pub desktop_type: Option<String>,
    pub oversold_user_count: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub system_disk_size: Option<i64>,
}

impl DescribePriceForCreateDesktopOversoldGroup {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(concurrence_count: i64);
    setter!(data_disk_size: i64);
    setter!(desktop_type: String);
    setter!(oversold_user_count: i64);
    setter!(period: i64);
    setter!(period_unit: String);
    setter!(system_disk_size: i64);
}

opaque!(DescribePriceForCreateDesktopOversoldGroup);

/// `Data` of [`DescribePriceForCreateDesktopOversoldGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePriceForCreateDesktopOversoldGroupResponseData {
    pub price: Option<String>,
}

opaque!(DescribePriceForCreateDesktopOversoldGroupResponseData);

/// The answer of `DescribePriceForCreateDesktopOversoldGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribePriceForCreateDesktopOversoldGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePriceForCreateDesktopOversoldGroupResponse {
    pub data: Option<DescribePriceForCreateDesktopOversoldGroupResponseData>,
    pub request_id: Option<String>,
}

opaque!(DescribePriceForCreateDesktopOversoldGroupResponse);

/// The parameters of `DescribePriceForModifyDesktopOversoldGroupSale`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribePriceForModifyDesktopOversoldGroupSale>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePriceForModifyDesktopOversoldGroupSale {
    pub concurrence_count: Option<i64>,
    pub oversold_group_id: Option<String>,
    pub oversold_user_count: Option<i64>,
}

impl DescribePriceForModifyDesktopOversoldGroupSale {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(concurrence_count: i64);
    setter!(oversold_group_id: String);
    setter!(oversold_user_count: i64);
}

opaque!(DescribePriceForModifyDesktopOversoldGroupSale);

/// `Data` of [`DescribePriceForModifyDesktopOversoldGroupSaleResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePriceForModifyDesktopOversoldGroupSaleResponseData {
    pub price: Option<String>,
}

opaque!(DescribePriceForModifyDesktopOversoldGroupSaleResponseData);

/// The answer of `DescribePriceForModifyDesktopOversoldGroupSale`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribePriceForModifyDesktopOversoldGroupSale>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePriceForModifyDesktopOversoldGroupSaleResponse {
    pub data: Option<DescribePriceForModifyDesktopOversoldGroupSaleResponseData>,
    pub request_id: Option<String>,
}

opaque!(DescribePriceForModifyDesktopOversoldGroupSaleResponse);

/// The parameters of `DescribePriceForRenewDesktopOversoldGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribePriceForRenewDesktopOversoldGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePriceForRenewDesktopOversoldGroup {
    pub oversold_group_id: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
}

impl DescribePriceForRenewDesktopOversoldGroup {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(oversold_group_id: String);
    setter!(period: i64);
    setter!(period_unit: String);
}

opaque!(DescribePriceForRenewDesktopOversoldGroup);

/// `Data` of [`DescribePriceForRenewDesktopOversoldGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePriceForRenewDesktopOversoldGroupResponseData {
    pub price: Option<String>,
}

opaque!(DescribePriceForRenewDesktopOversoldGroupResponseData);

/// The answer of `DescribePriceForRenewDesktopOversoldGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribePriceForRenewDesktopOversoldGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePriceForRenewDesktopOversoldGroupResponse {
    pub data: Option<DescribePriceForRenewDesktopOversoldGroupResponseData>,
    pub request_id: Option<String>,
}

opaque!(DescribePriceForRenewDesktopOversoldGroupResponse);

/// The parameters of `DescribePrinterEvents`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribePrinterEvents>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePrinterEvents {
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub end_time: Option<String>,
    pub end_user_id: Option<String>,
    pub end_user_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub printer_driver: Option<String>,
    pub printer_name: Option<String>,
    pub printer_redir_type: Option<i64>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}

impl DescribePrinterEvents {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(desktop_id: String);
    setter!(desktop_name: String);
    setter!(end_time: String);
    setter!(end_user_id: String);
    setter!(end_user_ids: [String]);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(printer_driver: String);
    setter!(printer_name: String);
    setter!(printer_redir_type: i64);
    setter!(region_id: String);
    setter!(start_time: String);
}

opaque!(DescribePrinterEvents);

/// `Events` of [`DescribePrinterEventsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePrinterEventsResponseEvents {
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
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

opaque!(DescribePrinterEventsResponseEvents);

/// The answer of `DescribePrinterEvents`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribePrinterEvents>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePrinterEventsResponse {
    pub events: Option<Vec<DescribePrinterEventsResponseEvents>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribePrinterEventsResponse);

/// The parameters of `DescribeQosRules`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeQosRules>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeQosRules {
    pub network_package_id: String,
    pub qos_rule_name: Option<String>,
}

impl DescribeQosRules {
    /// With what is required.
    #[must_use]
    pub fn new(network_package_id: impl Into<String>) -> Self {
        Self { network_package_id: network_package_id.into(), qos_rule_name: None }
    }

    setter!(qos_rule_name: String);
}

opaque!(DescribeQosRules);

/// `QosRules` of [`DescribeQosRulesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeQosRulesResponseQosRules {
    pub desktop_count: Option<String>,
    pub desktop_group_count: Option<i64>,
    pub download: Option<String>,
    pub network_package_id: Option<String>,
    pub qos_rule_id: Option<String>,
    pub qos_rule_name: Option<String>,
    pub upload: Option<String>,
}

opaque!(DescribeQosRulesResponseQosRules);

/// The answer of `DescribeQosRules`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeQosRules>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeQosRulesResponse {
    pub qos_rules: Option<Vec<DescribeQosRulesResponseQosRules>>,
    pub request_id: Option<String>,
}

opaque!(DescribeQosRulesResponse);

/// The parameters of `DescribeRecordFile`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeRecordFile>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRecordFile {
    pub audit_status: Option<String>,
    pub desktop_id: Option<String>,
    pub end_time: Option<String>,
    pub end_user_id: Option<String>,
    pub file_name: Option<String>,
    pub order_by: Option<String>,
    pub order_sort: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub record_type: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub resource_type: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
}

impl DescribeRecordFile {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(audit_status: String);
    setter!(desktop_id: String);
    setter!(end_time: String);
    setter!(end_user_id: String);
    setter!(file_name: String);
    setter!(order_by: String);
    setter!(order_sort: String);
    setter!(page_number: i64);
    setter!(page_size: i64);
    setter!(record_type: String);
    setter!(region_id: String);
    setter!(resource_type: String);
    setter!(start_time: String);
    setter!(status: i64);
}

opaque!(DescribeRecordFile);

/// `EventDetails` of [`DescribeRecordFileResponseRecordFiles`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRecordFileResponseRecordFilesEventDetails {
    pub event_name: Option<String>,
    pub event_time: Option<i64>,
    pub event_type: Option<String>,
}

opaque!(DescribeRecordFileResponseRecordFilesEventDetails);

/// `RecordFiles` of [`DescribeRecordFileResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRecordFileResponseRecordFiles {
    pub audit_status: Option<Vec<String>>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub end_user_id: Option<String>,
    pub event_details: Option<Vec<DescribeRecordFileResponseRecordFilesEventDetails>>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub policy_id: Option<String>,
    pub record_end_time: Option<String>,
    pub record_expire: Option<i64>,
    pub record_start_time: Option<String>,
    pub record_type: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub status: Option<i64>,
}

opaque!(DescribeRecordFileResponseRecordFiles);

/// The answer of `DescribeRecordFile`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeRecordFile>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRecordFileResponse {
    pub record_files: Option<Vec<DescribeRecordFileResponseRecordFiles>>,
    pub request_id: Option<String>,
    pub total_count: Option<i64>,
}

opaque!(DescribeRecordFileResponse);

/// The parameters of `DescribeRecordings`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeRecordings>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRecordings {
    pub desktop_id: Option<String>,
    pub end_time: Option<String>,
    pub max_results: Option<i64>,
    pub need_signed_url: Option<bool>,
    pub next_token: Option<String>,
    pub policy_group_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub signed_url_expire_minutes: Option<i64>,
    pub standard_end_time: Option<String>,
    pub standard_start_time: Option<String>,
    pub start_time: Option<String>,
}

impl DescribeRecordings {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(desktop_id: String);
    setter!(end_time: String);
    setter!(max_results: i64);
    setter!(need_signed_url: bool);
    setter!(next_token: String);
    setter!(policy_group_id: String);
    setter!(region_id: String);
    setter!(signed_url_expire_minutes: i64);
    setter!(standard_end_time: String);
    setter!(standard_start_time: String);
    setter!(start_time: String);
}

opaque!(DescribeRecordings);

/// `Recordings` of [`DescribeRecordingsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRecordingsResponseRecordings {
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub end_time: Option<String>,
    pub end_user_ids: Option<Vec<String>>,
    pub file_path: Option<String>,
    pub policy_group_id: Option<String>,
    pub recording_size: Option<i64>,
    pub recording_type: Option<String>,
    /// Secret.
    pub signed_url: Option<String>,
    pub start_time: Option<String>,
}

opaque!(DescribeRecordingsResponseRecordings);

/// The answer of `DescribeRecordings`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeRecordings>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRecordingsResponse {
    pub next_token: Option<String>,
    pub recordings: Option<Vec<DescribeRecordingsResponseRecordings>>,
    pub request_id: Option<String>,
}

opaque!(DescribeRecordingsResponse);

/// The parameters of `DescribeRefundPrice`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeRefundPrice>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRefundPrice {
    /// 1 to 20 items.
    pub desktop_id: Vec<String>,
    pub refund_type: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub reseller_owner_uid: Option<i64>,
}

impl DescribeRefundPrice {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            desktop_id: desktop_id.into_iter().map(Into::into).collect(),
            refund_type: None,
            region_id: None,
            reseller_owner_uid: None,
        }
    }

    setter!(refund_type: String);
    setter!(region_id: String);
    setter!(reseller_owner_uid: i64);
}

opaque!(DescribeRefundPrice);

/// `PriceInfo` of [`DescribeRefundPriceResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRefundPriceResponsePriceInfo {
    pub currency: Option<String>,
    pub refund_fee: Option<f64>,
}

opaque!(DescribeRefundPriceResponsePriceInfo);

/// The answer of `DescribeRefundPrice`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeRefundPrice>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRefundPriceResponse {
    pub price_info: Option<DescribeRefundPriceResponsePriceInfo>,
    pub request_id: Option<String>,
}

opaque!(DescribeRefundPriceResponse);

/// The parameters of `DescribeRegions`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeRegions>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeRegions {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(accept_language: String);
    setter!(region_id: String);
}

opaque!(DescribeRegions);

/// `Regions` of [`DescribeRegionsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRegionsResponseRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}

opaque!(DescribeRegionsResponseRegions);

/// The answer of `DescribeRegions`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeRegions>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    pub regions: Option<Vec<DescribeRegionsResponseRegions>>,
    pub request_id: Option<String>,
}

opaque!(DescribeRegionsResponse);

/// The parameters of `DescribeRenewalPrice`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeRenewalPrice>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRenewalPrice {
    pub instance_id: Option<String>,
    /// 0 to 100 items.
    pub instance_ids: Option<Vec<String>>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub reseller_owner_uid: Option<i64>,
    pub resource_type: Option<String>,
}

impl DescribeRenewalPrice {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(instance_id: String);
    setter!(instance_ids: [String]);
    setter!(period: i64);
    setter!(period_unit: String);
    setter!(promotion_id: String);
    setter!(region_id: String);
    setter!(reseller_owner_uid: i64);
    setter!(resource_type: String);
}

opaque!(DescribeRenewalPrice);

/// `Promotions` of [`DescribeRenewalPriceResponsePriceInfoPrice`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRenewalPriceResponsePriceInfoPricePromotions {
    pub option_code: Option<String>,
    pub promotion_desc: Option<String>,
    pub promotion_id: Option<String>,
    pub promotion_name: Option<String>,
    pub selected: Option<bool>,
}

opaque!(DescribeRenewalPriceResponsePriceInfoPricePromotions);

/// `Price` of [`DescribeRenewalPriceResponsePriceInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRenewalPriceResponsePriceInfoPrice {
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub order_lines: Option<BTreeMap<String, String>>,
    pub original_price: Option<f64>,
    pub promotions: Option<Vec<DescribeRenewalPriceResponsePriceInfoPricePromotions>>,
    pub trade_price: Option<f64>,
}

opaque!(DescribeRenewalPriceResponsePriceInfoPrice);

/// `Rules` of [`DescribeRenewalPriceResponsePriceInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRenewalPriceResponsePriceInfoRules {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}

opaque!(DescribeRenewalPriceResponsePriceInfoRules);

/// `PriceInfo` of [`DescribeRenewalPriceResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRenewalPriceResponsePriceInfo {
    pub price: Option<DescribeRenewalPriceResponsePriceInfoPrice>,
    pub rules: Option<Vec<DescribeRenewalPriceResponsePriceInfoRules>>,
}

opaque!(DescribeRenewalPriceResponsePriceInfo);

/// The answer of `DescribeRenewalPrice`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeRenewalPrice>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRenewalPriceResponse {
    pub price_info: Option<DescribeRenewalPriceResponsePriceInfo>,
    pub request_id: Option<String>,
}

opaque!(DescribeRenewalPriceResponse);

/// The parameters of `DescribeResourceByCenterPolicyId`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeResourceByCenterPolicyId>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeResourceByCenterPolicyId {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub policy_group_id: String,
    pub product_type: Option<String>,
    pub resource_id: Option<String>,
}

impl DescribeResourceByCenterPolicyId {
    /// With what is required.
    #[must_use]
    pub fn new(policy_group_id: impl Into<String>) -> Self {
        Self {
            max_results: None,
            next_token: None,
            policy_group_id: policy_group_id.into(),
            product_type: None,
            resource_id: None,
        }
    }

    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(product_type: String);
    setter!(resource_id: String);
}

opaque!(DescribeResourceByCenterPolicyId);

/// `AppModelList` of [`DescribeResourceByCenterPolicyIdResponseResourceModelList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeResourceByCenterPolicyIdResponseResourceModelListAppModelList {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
}

opaque!(DescribeResourceByCenterPolicyIdResponseResourceModelListAppModelList);

/// `ResourceModelList` of [`DescribeResourceByCenterPolicyIdResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeResourceByCenterPolicyIdResponseResourceModelList {
    pub app_model_list: Option<Vec<DescribeResourceByCenterPolicyIdResponseResourceModelListAppModelList>>,
    pub cpu: Option<i64>,
    pub desktop_type: Option<String>,
    pub gpu_count: Option<f64>,
    pub gpu_spec: Option<String>,
    pub memory: Option<i64>,
    pub os_type: Option<String>,
    pub pay_type: Option<String>,
    pub product_type: Option<String>,
    pub protocol_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub resource_group_rel_count: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_region_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
}

opaque!(DescribeResourceByCenterPolicyIdResponseResourceModelList);

/// The answer of `DescribeResourceByCenterPolicyId`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeResourceByCenterPolicyId>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeResourceByCenterPolicyIdResponse {
    pub count: Option<String>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub resource_model_list: Option<Vec<DescribeResourceByCenterPolicyIdResponseResourceModelList>>,
}

opaque!(DescribeResourceByCenterPolicyIdResponse);

/// The parameters of `DescribeRouteEntryList`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeRouteEntryList>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRouteEntryList {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub route_table_id: String,
}

impl DescribeRouteEntryList {
    /// With what is required.
    #[must_use]
    pub fn new(route_table_id: impl Into<String>) -> Self {
        Self { max_results: None, next_token: None, region_id: None, route_table_id: route_table_id.into() }
    }

    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(region_id: String);
}

opaque!(DescribeRouteEntryList);

/// `NextHops` of [`DescribeRouteEntryListResponseRouteEntries`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRouteEntryListResponseRouteEntriesNextHops {
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
}

opaque!(DescribeRouteEntryListResponseRouteEntriesNextHops);

/// `RouteEntries` of [`DescribeRouteEntryListResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRouteEntryListResponseRouteEntries {
    pub description: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub ip_version: Option<String>,
    pub next_hops: Option<Vec<DescribeRouteEntryListResponseRouteEntriesNextHops>>,
    pub route_entry_id: Option<String>,
    pub route_entry_name: Option<String>,
    pub route_table_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}

opaque!(DescribeRouteEntryListResponseRouteEntries);

/// The answer of `DescribeRouteEntryList`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeRouteEntryList>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRouteEntryListResponse {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub route_entries: Option<Vec<DescribeRouteEntryListResponseRouteEntries>>,
}

opaque!(DescribeRouteEntryListResponse);

/// The parameters of `DescribeRouteTableList`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeRouteTableList>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRouteTableList {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub route_table_id: Option<String>,
    pub route_table_name: Option<String>,
    pub vpc_id: Option<String>,
}

impl DescribeRouteTableList {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(region_id: String);
    setter!(route_table_id: String);
    setter!(route_table_name: String);
    setter!(vpc_id: String);
}

opaque!(DescribeRouteTableList);

/// `RouteTableList` of [`DescribeRouteTableListResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRouteTableListResponseRouteTableList {
    pub associate_type: Option<String>,
    pub route_table_id: Option<String>,
    pub route_table_type: Option<String>,
    pub router_type: Option<String>,
    pub status: Option<String>,
    pub v_switch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
}

opaque!(DescribeRouteTableListResponseRouteTableList);

/// The answer of `DescribeRouteTableList`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeRouteTableList>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRouteTableListResponse {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub route_table_list: Option<Vec<DescribeRouteTableListResponseRouteTableList>>,
}

opaque!(DescribeRouteTableListResponse);

/// The parameters of `DescribeSecurityGroupAttribute`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeSecurityGroupAttribute>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttribute {
    pub office_site_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeSecurityGroupAttribute {
    /// With what is required.
    #[must_use]
    pub fn new(office_site_id: impl Into<String>) -> Self {
        Self { office_site_id: office_site_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(DescribeSecurityGroupAttribute);

/// `EgressPermissions` of [`DescribeSecurityGroupAttributeResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributeResponseEgressPermissions {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub ip_protocol: Option<String>,
    pub nic_type: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}

opaque!(DescribeSecurityGroupAttributeResponseEgressPermissions);

/// `IngressPermissions` of [`DescribeSecurityGroupAttributeResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributeResponseIngressPermissions {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub ip_protocol: Option<String>,
    pub nic_type: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}

opaque!(DescribeSecurityGroupAttributeResponseIngressPermissions);

/// The answer of `DescribeSecurityGroupAttribute`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeSecurityGroupAttribute>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributeResponse {
    pub egress_permissions: Option<Vec<DescribeSecurityGroupAttributeResponseEgressPermissions>>,
    pub ingress_permissions: Option<Vec<DescribeSecurityGroupAttributeResponseIngressPermissions>>,
    pub request_id: Option<String>,
}

opaque!(DescribeSecurityGroupAttributeResponse);

/// The parameters of `DescribeSessionStatistic`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeSessionStatistic>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSessionStatistic {
    pub end_time: Option<String>,
    pub office_site_id: Option<String>,
    pub period: Option<i64>,
    pub region_id: Option<String>,
    pub search_region_id: Option<String>,
    pub start_time: Option<String>,
}

impl DescribeSessionStatistic {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(end_time: String);
    setter!(office_site_id: String);
    setter!(period: i64);
    setter!(region_id: String);
    setter!(search_region_id: String);
    setter!(start_time: String);
}

opaque!(DescribeSessionStatistic);

/// `Statistic` of [`DescribeSessionStatisticResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSessionStatisticResponseStatistic {
    pub count: Option<i64>,
    pub time_point: Option<i64>,
}

opaque!(DescribeSessionStatisticResponseStatistic);

/// The answer of `DescribeSessionStatistic`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeSessionStatistic>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSessionStatisticResponse {
    pub request_id: Option<String>,
    pub statistic: Option<Vec<DescribeSessionStatisticResponseStatistic>>,
    pub total_count: Option<String>,
}

opaque!(DescribeSessionStatisticResponse);

/// The parameters of `DescribeSnapshots`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeSnapshots>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSnapshots {
    pub creator: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub desktop_scenario: Option<String>,
    pub end_time: Option<String>,
    /// Default: 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub os_type: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub snapshot_name: Option<String>,
    pub snapshot_type: Option<String>,
    pub source_disk_type: Option<String>,
    pub start_time: Option<String>,
}

impl DescribeSnapshots {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(creator: String);
    setter!(desktop_id: String);
    setter!(desktop_name: String);
    setter!(desktop_scenario: String);
    setter!(end_time: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(os_type: String);
    setter!(region_id: String);
    setter!(snapshot_id: String);
    setter!(snapshot_name: String);
    setter!(snapshot_type: String);
    setter!(source_disk_type: String);
    setter!(start_time: String);
}

opaque!(DescribeSnapshots);

/// `Snapshots` of [`DescribeSnapshotsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSnapshotsResponseSnapshots {
    pub creation_time: Option<String>,
    pub creator: Option<String>,
    pub deletion_time: Option<String>,
    pub description: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub desktop_status: Option<String>,
    pub disk_status: Option<String>,
    pub env_id: Option<String>,
    pub env_type: Option<String>,
    pub jvs_id: Option<String>,
    pub os_type: Option<String>,
    pub progress: Option<String>,
    pub protocol_type: Option<String>,
    pub remain_time: Option<i64>,
    pub restore_point_id: Option<String>,
    pub restore_point_name: Option<String>,
    pub snapshot_id: Option<String>,
    pub snapshot_name: Option<String>,
    pub snapshot_type: Option<String>,
    pub source_disk_size: Option<String>,
    pub source_disk_type: Option<String>,
    pub status: Option<String>,
    pub volume_encryption_enabled: Option<bool>,
    pub volume_encryption_key: Option<String>,
}

opaque!(DescribeSnapshotsResponseSnapshots);

/// The answer of `DescribeSnapshots`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeSnapshots>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSnapshotsResponse {
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub snapshots: Option<Vec<DescribeSnapshotsResponseSnapshots>>,
}

opaque!(DescribeSnapshotsResponse);

/// The parameters of `DescribeSnatTableEntries`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeSnatTableEntries>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSnatTableEntries {
    pub max_results: Option<i64>,
    pub nat_gateway_id: Option<String>,
    pub next_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub snat_entry_id: Option<String>,
    pub snat_table_id: Option<String>,
}

impl DescribeSnatTableEntries {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(max_results: i64);
    setter!(nat_gateway_id: String);
    setter!(next_token: String);
    setter!(region_id: String);
    setter!(snat_entry_id: String);
    setter!(snat_table_id: String);
}

opaque!(DescribeSnatTableEntries);

/// `SnatTableEntries` of [`DescribeSnatTableEntriesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSnatTableEntriesResponseSnatTableEntries {
    pub eip_affinity: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub snat_entry_id: Option<String>,
    pub snat_entry_name: Option<String>,
    pub snat_ip: Option<String>,
    pub snat_table_id: Option<String>,
    #[serde(rename = "SourceCIDR")]
    pub source_cidr: Option<String>,
    pub source_v_switch_id: Option<String>,
    pub status: Option<String>,
}

opaque!(DescribeSnatTableEntriesResponseSnatTableEntries);

/// The answer of `DescribeSnatTableEntries`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeSnatTableEntries>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSnatTableEntriesResponse {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub snat_table_entries: Option<Vec<DescribeSnatTableEntriesResponseSnatTableEntries>>,
}

opaque!(DescribeSnatTableEntriesResponse);

/// The parameters of `DescribeSubnets`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeSubnets>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSubnets {
    pub eid: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub subnet_id: Option<String>,
}

impl DescribeSubnets {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(eid: String);
    setter!(max_results: i64);
    setter!(name: String);
    setter!(next_token: String);
    setter!(office_site_id: String);
    setter!(region_id: String);
    setter!(subnet_id: String);
}

opaque!(DescribeSubnets);

/// `Subnets` of [`DescribeSubnetsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSubnetsResponseSubnets {
    pub cidr_block: Option<String>,
    pub name: Option<String>,
    pub office_site_id: Option<String>,
    pub status: Option<String>,
    pub subnet_id: Option<String>,
    pub total_eds_count: Option<i64>,
    pub total_eds_count_for_group: Option<i64>,
    pub zone_id: Option<String>,
}

opaque!(DescribeSubnetsResponseSubnets);

/// The answer of `DescribeSubnets`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeSubnets>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSubnetsResponse {
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub subnets: Option<Vec<DescribeSubnetsResponseSubnets>>,
}

opaque!(DescribeSubnetsResponse);

/// The parameters of `DescribeTemplates`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeTemplates>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeTemplates {
    pub biz_region_id: Option<String>,
    pub biz_type: Option<String>,
    pub image_id: Option<String>,
    pub keyword: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product_type: Option<String>,
    /// 0 to 100 items.
    pub template_ids: Option<Vec<String>>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
}

impl DescribeTemplates {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(biz_region_id: String);
    setter!(biz_type: String);
    setter!(image_id: String);
    setter!(keyword: String);
    setter!(page_number: i64);
    setter!(page_size: i64);
    setter!(product_type: String);
    setter!(template_ids: [String]);
    setter!(template_name: String);
    setter!(template_type: String);
}

opaque!(DescribeTemplates);

/// `DataDiskList` of [`DescribeTemplatesResponseData`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeTemplatesResponseDataDataDiskList {
    pub performance_level: Option<String>,
    pub size: Option<String>,
}

opaque!(DescribeTemplatesResponseDataDataDiskList);

/// `RegionConfigList` of [`DescribeTemplatesResponseData`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeTemplatesResponseDataRegionConfigList {
    pub cpu_count: Option<i64>,
    pub gpu_spec: Option<String>,
    pub memory_size: Option<i64>,
    pub office_site_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_instance_type: Option<String>,
    pub snapshot_policy_id: Option<String>,
    pub subnet_id: Option<String>,
    pub virtual_node_pool_id: Option<String>,
    pub volume_encryption_enable: Option<bool>,
    pub volume_encryption_key: Option<String>,
}

opaque!(DescribeTemplatesResponseDataRegionConfigList);

/// `ResourceTagList` of [`DescribeTemplatesResponseData`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeTemplatesResponseDataResourceTagList {
    pub key: Option<String>,
    pub value: Option<String>,
}

opaque!(DescribeTemplatesResponseDataResourceTagList);

/// `SiteConfigList` of [`DescribeTemplatesResponseData`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeTemplatesResponseDataSiteConfigList {
    pub app_rule_id: Option<String>,
    pub site_id: Option<String>,
}

opaque!(DescribeTemplatesResponseDataSiteConfigList);

/// `Data` of [`DescribeTemplatesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeTemplatesResponseData {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub charge_type: Option<String>,
    pub data_disk_list: Option<Vec<DescribeTemplatesResponseDataDataDiskList>>,
    pub default_language: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub image_id: Option<String>,
    pub image_type: Option<String>,
    pub instance_name: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub policy_group_id: Option<String>,
    pub post_paid_after_used_up: Option<bool>,
    pub product_type: Option<String>,
    pub region_config_list: Option<Vec<DescribeTemplatesResponseDataRegionConfigList>>,
    pub request_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_tag_list: Option<Vec<DescribeTemplatesResponseDataResourceTagList>>,
    pub site_config_list: Option<Vec<DescribeTemplatesResponseDataSiteConfigList>>,
    pub system_disk_performance_level: Option<String>,
    pub system_disk_size: Option<i64>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
    pub timer_group_id: Option<String>,
    pub user_duration: Option<String>,
}

opaque!(DescribeTemplatesResponseData);

/// The answer of `DescribeTemplates`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeTemplates>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeTemplatesResponse {
    pub code: Option<String>,
    pub data: Option<Vec<DescribeTemplatesResponseData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}

opaque!(DescribeTemplatesResponse);

/// The parameters of `DescribeTimerGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeTimerGroup>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeTimerGroup {
    pub group_id: String,
    pub region_id: Option<String>,
}

impl DescribeTimerGroup {
    /// With what is required.
    #[must_use]
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(DescribeTimerGroup);

/// `SegmentTimers` of [`DescribeTimerGroupResponseDataConfigTimers`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeTimerGroupResponseDataConfigTimersSegmentTimers {
    pub appointment_timer: Option<i64>,
    pub create_snapshot: Option<bool>,
    pub end_cron_expression: Option<String>,
    pub enforce: Option<bool>,
    pub image_id: Option<String>,
    pub interval: Option<i64>,
    pub ip_segments: Option<Vec<String>>,
    pub lock_screen_time: Option<i64>,
    pub notification_time: Option<i64>,
    pub operation_type: Option<String>,
    pub patch_id: Option<String>,
    pub process_whitelist: Option<Vec<String>>,
    pub reset_type: Option<String>,
    pub start_cron_expression: Option<String>,
    pub timer_order: Option<i64>,
    pub timezone: Option<String>,
    pub trigger_type: Option<String>,
    pub verification_notification_time: Option<i64>,
    pub verification_time: Option<i64>,
}

opaque!(DescribeTimerGroupResponseDataConfigTimersSegmentTimers);

/// `ConfigTimers` of [`DescribeTimerGroupResponseData`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeTimerGroupResponseDataConfigTimers {
    pub allow_client_setting: Option<bool>,
    pub cron_expression: Option<String>,
    pub enforce: Option<bool>,
    pub interval: Option<i64>,
    pub notification_time: Option<i64>,
    pub operation_type: Option<String>,
    pub process_whitelist: Option<Vec<String>>,
    pub reset_type: Option<String>,
    pub segment_timers: Option<Vec<DescribeTimerGroupResponseDataConfigTimersSegmentTimers>>,
    pub timer_type: Option<String>,
    pub trigger_type: Option<String>,
}

opaque!(DescribeTimerGroupResponseDataConfigTimers);

/// `Data` of [`DescribeTimerGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
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
    pub product_type: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}

opaque!(DescribeTimerGroupResponseData);

/// The answer of `DescribeTimerGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeTimerGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeTimerGroupResponse {
    pub data: Option<DescribeTimerGroupResponseData>,
    pub request_id: Option<String>,
}

opaque!(DescribeTimerGroupResponse);

/// The parameters of `DescribeUserConnectTime`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeUserConnectTime>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserConnectTime {
    pub end_time: Option<String>,
    pub end_user_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub oversold_group_id: Option<String>,
    pub start_time: Option<String>,
    pub user_desktop_id: Option<String>,
    pub user_group_id: Option<String>,
}

impl DescribeUserConnectTime {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(end_time: String);
    setter!(end_user_id: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(oversold_group_id: String);
    setter!(start_time: String);
    setter!(user_desktop_id: String);
    setter!(user_group_id: String);
}

opaque!(DescribeUserConnectTime);

/// `Data` of [`DescribeUserConnectTimeResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserConnectTimeResponseData {
    pub end_connect_time: Option<String>,
    pub end_user_id: Option<String>,
    pub oversold_group_id: Option<String>,
    pub start_connect_time: Option<String>,
    pub user_desktop_id: Option<String>,
    pub user_group_id: Option<String>,
}

opaque!(DescribeUserConnectTimeResponseData);

/// The answer of `DescribeUserConnectTime`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeUserConnectTime>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserConnectTimeResponse {
    pub count: Option<i64>,
    pub data: Option<Vec<DescribeUserConnectTimeResponseData>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeUserConnectTimeResponse);

/// The parameters of `DescribeUserConnectionRecords`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeUserConnectionRecords>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserConnectionRecords {
    pub connect_duration_from: Option<i64>,
    pub connect_duration_to: Option<i64>,
    pub connect_end_time_from: Option<i64>,
    pub connect_end_time_to: Option<i64>,
    pub connect_start_time_from: Option<i64>,
    pub connect_start_time_to: Option<i64>,
    pub desktop_group_id: String,
    pub desktop_id: Option<String>,
    pub end_user_id: String,
    pub end_user_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeUserConnectionRecords {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_group_id: impl Into<String>, end_user_id: impl Into<String>) -> Self {
        Self {
            connect_duration_from: None,
            connect_duration_to: None,
            connect_end_time_from: None,
            connect_end_time_to: None,
            connect_start_time_from: None,
            connect_start_time_to: None,
            desktop_group_id: desktop_group_id.into(),
            desktop_id: None,
            end_user_id: end_user_id.into(),
            end_user_type: None,
            max_results: None,
            next_token: None,
            region_id: None,
        }
    }

    setter!(connect_duration_from: i64);
    setter!(connect_duration_to: i64);
    setter!(connect_end_time_from: i64);
    setter!(connect_end_time_to: i64);
    setter!(connect_start_time_from: i64);
    setter!(connect_start_time_to: i64);
    setter!(desktop_id: String);
    setter!(end_user_type: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(region_id: String);
}

opaque!(DescribeUserConnectionRecords);

/// `ConnectionRecords` of [`DescribeUserConnectionRecordsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserConnectionRecordsResponseConnectionRecords {
    pub connect_duration: Option<String>,
    pub connect_end_time: Option<String>,
    pub connect_start_time: Option<String>,
    pub connection_record_id: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
}

opaque!(DescribeUserConnectionRecordsResponseConnectionRecords);

/// The answer of `DescribeUserConnectionRecords`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeUserConnectionRecords>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserConnectionRecordsResponse {
    pub connection_records: Option<Vec<DescribeUserConnectionRecordsResponseConnectionRecords>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeUserConnectionRecordsResponse);

/// The parameters of `DescribeUserProfilePathRules`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeUserProfilePathRules>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserProfilePathRules {
    pub desktop_group_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub rule_type: Option<String>,
}

impl DescribeUserProfilePathRules {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(desktop_group_id: String);
    setter!(region_id: String);
    setter!(rule_type: String);
}

opaque!(DescribeUserProfilePathRules);

/// `BlackPath` of [`DescribeUserProfilePathRulesResponseUserProfilePathRuleRules`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserProfilePathRulesResponseUserProfilePathRuleRulesBlackPath {
    pub path: Option<String>,
    pub r#type: Option<String>,
}

opaque!(DescribeUserProfilePathRulesResponseUserProfilePathRuleRulesBlackPath);

/// `WhitePaths` of [`DescribeUserProfilePathRulesResponseUserProfilePathRuleRules`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserProfilePathRulesResponseUserProfilePathRuleRulesWhitePaths {
    pub path: Option<String>,
    pub r#type: Option<String>,
}

opaque!(DescribeUserProfilePathRulesResponseUserProfilePathRuleRulesWhitePaths);

/// `Rules` of [`DescribeUserProfilePathRulesResponseUserProfilePathRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserProfilePathRulesResponseUserProfilePathRuleRules {
    pub black_path: Option<DescribeUserProfilePathRulesResponseUserProfilePathRuleRulesBlackPath>,
    pub white_paths: Option<Vec<DescribeUserProfilePathRulesResponseUserProfilePathRuleRulesWhitePaths>>,
}

opaque!(DescribeUserProfilePathRulesResponseUserProfilePathRuleRules);

/// `UserProfilePathRule` of [`DescribeUserProfilePathRulesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserProfilePathRulesResponseUserProfilePathRule {
    pub desktop_group_id: Option<String>,
    pub rules: Option<Vec<DescribeUserProfilePathRulesResponseUserProfilePathRuleRules>>,
    pub user_profile_rule_type: Option<String>,
}

opaque!(DescribeUserProfilePathRulesResponseUserProfilePathRule);

/// The answer of `DescribeUserProfilePathRules`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeUserProfilePathRules>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserProfilePathRulesResponse {
    pub request_id: Option<String>,
    pub user_profile_path_rule: Option<DescribeUserProfilePathRulesResponseUserProfilePathRule>,
}

opaque!(DescribeUserProfilePathRulesResponse);

/// The parameters of `DescribeUsersInGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeUsersInGroup>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUsersInGroup {
    pub connect_state: Option<i64>,
    pub desktop_group_id: String,
    pub end_user_id: Option<String>,
    /// 0 to 100 items.
    pub end_user_ids: Option<Vec<String>>,
    pub filter: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub org_id: Option<String>,
    /// Default: true.
    pub query_user_detail: Option<bool>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeUsersInGroup {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_group_id: impl Into<String>) -> Self {
        Self {
            connect_state: None,
            desktop_group_id: desktop_group_id.into(),
            end_user_id: None,
            end_user_ids: None,
            filter: None,
            max_results: None,
            next_token: None,
            org_id: None,
            query_user_detail: None,
            region_id: None,
        }
    }

    setter!(connect_state: i64);
    setter!(end_user_id: String);
    setter!(end_user_ids: [String]);
    setter!(filter: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(org_id: String);
    setter!(query_user_detail: bool);
    setter!(region_id: String);
}

opaque!(DescribeUsersInGroup);

/// `ExternalInfo` of [`DescribeUsersInGroupResponseEndUsers`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUsersInGroupResponseEndUsersExternalInfo {
    pub external_name: Option<String>,
    pub job_number: Option<String>,
}

opaque!(DescribeUsersInGroupResponseEndUsersExternalInfo);

/// `PropertyValues` of [`DescribeUsersInGroupResponseEndUsersUserSetPropertiesModels`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUsersInGroupResponseEndUsersUserSetPropertiesModelsPropertyValues {
    pub property_value: Option<String>,
    pub property_value_id: Option<i64>,
}

opaque!(DescribeUsersInGroupResponseEndUsersUserSetPropertiesModelsPropertyValues);

/// `UserSetPropertiesModels` of [`DescribeUsersInGroupResponseEndUsers`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUsersInGroupResponseEndUsersUserSetPropertiesModels {
    pub property_id: Option<i64>,
    pub property_key: Option<String>,
    pub property_type: Option<i64>,
    pub property_values:
        Option<Vec<DescribeUsersInGroupResponseEndUsersUserSetPropertiesModelsPropertyValues>>,
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
}

opaque!(DescribeUsersInGroupResponseEndUsersUserSetPropertiesModels);

/// `EndUsers` of [`DescribeUsersInGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUsersInGroupResponseEndUsers {
    pub connection_status: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub display_name: Option<String>,
    pub display_name_new: Option<String>,
    pub end_user_email: Option<String>,
    pub end_user_id: Option<String>,
    pub end_user_name: Option<String>,
    pub end_user_phone: Option<String>,
    pub end_user_remark: Option<String>,
    pub end_user_type: Option<String>,
    pub external_info: Option<DescribeUsersInGroupResponseEndUsersExternalInfo>,
    pub user_desktop_id: Option<String>,
    pub user_principal_name: Option<String>,
    pub user_set_properties_models: Option<Vec<DescribeUsersInGroupResponseEndUsersUserSetPropertiesModels>>,
}

opaque!(DescribeUsersInGroupResponseEndUsers);

/// The answer of `DescribeUsersInGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeUsersInGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUsersInGroupResponse {
    pub end_users: Option<Vec<DescribeUsersInGroupResponseEndUsers>>,
    pub next_token: Option<String>,
    pub online_users_count: Option<i64>,
    pub request_id: Option<String>,
    pub user_group_name: Option<String>,
    pub user_ou_path: Option<String>,
    pub users_count: Option<i64>,
}

opaque!(DescribeUsersInGroupResponse);

/// The parameters of `DescribeUsersPassword`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeUsersPassword>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUsersPassword {
    pub desktop_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeUsersPassword {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_id: impl Into<String>) -> Self {
        Self { desktop_id: desktop_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(DescribeUsersPassword);

/// `DesktopUsers` of [`DescribeUsersPasswordResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUsersPasswordResponseDesktopUsers {
    pub display_name: Option<String>,
    pub end_user_id: Option<String>,
    /// Secret.
    pub password: Option<String>,
}

opaque!(DescribeUsersPasswordResponseDesktopUsers);

/// The answer of `DescribeUsersPassword`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeUsersPassword>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUsersPasswordResponse {
    pub desktop_users: Option<Vec<DescribeUsersPasswordResponseDesktopUsers>>,
    pub request_id: Option<String>,
}

opaque!(DescribeUsersPasswordResponse);

/// The parameters of `DescribeVirtualMFADevices`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeVirtualMFADevices>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeVirtualMFADevices {
    /// 0 to 100 items.
    pub end_user_id: Option<Vec<String>>,
    pub filter: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeVirtualMFADevices {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(end_user_id: [String]);
    setter!(filter: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(office_site_id: String);
    setter!(region_id: String);
}

opaque!(DescribeVirtualMFADevices);

/// `AdUser` of [`DescribeVirtualMFADevicesResponseVirtualMFADevices`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeVirtualMFADevicesResponseVirtualMFADevicesAdUser {
    pub display_name: Option<String>,
    pub display_name_new: Option<String>,
    pub end_user: Option<String>,
    pub user_principal_name: Option<String>,
}

opaque!(DescribeVirtualMFADevicesResponseVirtualMFADevicesAdUser);

/// `VirtualMFADevices` of [`DescribeVirtualMFADevicesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeVirtualMFADevicesResponseVirtualMFADevices {
    pub ad_user: Option<DescribeVirtualMFADevicesResponseVirtualMFADevicesAdUser>,
    pub consecutive_fails: Option<i64>,
    pub directory_id: Option<String>,
    pub end_user_id: Option<String>,
    pub gmt_enabled: Option<String>,
    pub gmt_unlock: Option<String>,
    pub office_site_id: Option<String>,
    pub serial_number: Option<String>,
    #[serde(rename = "status")]
    pub status: Option<String>,
}

opaque!(DescribeVirtualMFADevicesResponseVirtualMFADevices);

/// The answer of `DescribeVirtualMFADevices`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeVirtualMFADevices>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeVirtualMFADevicesResponse {
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    #[serde(rename = "VirtualMFADevices")]
    pub virtual_mfa_devices: Option<Vec<DescribeVirtualMFADevicesResponseVirtualMFADevices>>,
}

opaque!(DescribeVirtualMFADevicesResponse);

/// The parameters of `DescribeVulDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeVulDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeVulDesktops {
    pub connection_status: Option<String>,
    pub cve_id: Option<String>,
    pub desktop_id_list: Option<Vec<String>>,
    pub desktop_status: Option<String>,
    pub include_fix_result: Option<bool>,
    pub language: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub only_current_month_fix_attempted: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub patch_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub search_region_id: Option<String>,
    pub status_list: Option<Vec<String>>,
    pub vul_level: Option<String>,
}

impl DescribeVulDesktops {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(connection_status: String);
    setter!(cve_id: String);
    setter!(desktop_id_list: [String]);
    setter!(desktop_status: String);
    setter!(include_fix_result: bool);
    setter!(language: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(only_current_month_fix_attempted: bool);
    setter!(page_number: i64);
    setter!(page_size: i64);
    setter!(patch_id: String);
    setter!(region_id: String);
    setter!(resource_group_id: String);
    setter!(search_region_id: String);
    setter!(status_list: [String]);
    setter!(vul_level: String);
}

opaque!(DescribeVulDesktops);

/// `Cves` of [`DescribeVulDesktopsResponseVulDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeVulDesktopsResponseVulDesktopsCves {
    pub cve_id: Option<String>,
    pub cve_level: Option<String>,
    pub cve_title: Option<String>,
    pub cve_url: Option<String>,
    pub impact_score: Option<String>,
    pub reference_url: Option<String>,
    pub release_time: Option<String>,
}

opaque!(DescribeVulDesktopsResponseVulDesktopsCves);

/// `FixRecords` of [`DescribeVulDesktopsResponseVulDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeVulDesktopsResponseVulDesktopsFixRecords {
    pub batch_id: Option<String>,
    pub fix_failure_reason: Option<String>,
    pub fix_result: Option<String>,
    pub fix_time: Option<String>,
    pub fix_type: Option<String>,
}

opaque!(DescribeVulDesktopsResponseVulDesktopsFixRecords);

/// `VulDesktops` of [`DescribeVulDesktopsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeVulDesktopsResponseVulDesktops {
    pub config_group_id: Option<String>,
    pub connection_status: Option<String>,
    pub cve_count: Option<i64>,
    pub cves: Option<Vec<DescribeVulDesktopsResponseVulDesktopsCves>>,
    pub desktop_id: Option<String>,
    pub desktop_status: Option<String>,
    pub disabled: Option<bool>,
    pub first_found_time: Option<String>,
    pub fix_records: Option<Vec<DescribeVulDesktopsResponseVulDesktopsFixRecords>>,
    pub patch_ids: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub vul_level: Option<String>,
}

opaque!(DescribeVulDesktopsResponseVulDesktops);

/// The answer of `DescribeVulDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeVulDesktops>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeVulDesktopsResponse {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub total_count: Option<i64>,
    pub vul_desktops: Option<Vec<DescribeVulDesktopsResponseVulDesktops>>,
}

opaque!(DescribeVulDesktopsResponse);

/// The parameters of `DescribeVulnerability`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeVulnerability>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeVulnerability {
    pub cve_id: Option<String>,
    pub include_desktop: Option<bool>,
    pub language: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub patch_id: Option<String>,
    pub region_id: Option<String>,
    pub search_region_id: Option<String>,
}

impl DescribeVulnerability {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cve_id: String);
    setter!(include_desktop: bool);
    setter!(language: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(patch_id: String);
    setter!(region_id: String);
    setter!(search_region_id: String);
}

opaque!(DescribeVulnerability);

/// `Cves` of [`DescribeVulnerabilityResponseVulnerabilityPatches`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeVulnerabilityResponseVulnerabilityPatchesCves {
    pub cve_id: Option<String>,
    pub cve_level: Option<String>,
    pub cve_title: Option<String>,
    pub cve_url: Option<String>,
    pub impact_score: Option<String>,
    pub reference_url: Option<String>,
    pub release_time: Option<String>,
}

opaque!(DescribeVulnerabilityResponseVulnerabilityPatchesCves);

/// `Patches` of [`DescribeVulnerabilityResponseVulnerability`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeVulnerabilityResponseVulnerabilityPatches {
    pub cves: Option<Vec<DescribeVulnerabilityResponseVulnerabilityPatchesCves>>,
    pub first_detected_at: Option<String>,
    pub patch_id: Option<String>,
    pub patch_level: Option<String>,
    pub patch_title: Option<String>,
    pub patch_url: Option<String>,
    pub pending_desktop_count: Option<i64>,
}

opaque!(DescribeVulnerabilityResponseVulnerabilityPatches);

/// `Vulnerability` of [`DescribeVulnerabilityResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
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

opaque!(DescribeVulnerabilityResponseVulnerability);

/// The answer of `DescribeVulnerability`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeVulnerability>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeVulnerabilityResponse {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub vulnerability: Option<DescribeVulnerabilityResponseVulnerability>,
}

opaque!(DescribeVulnerabilityResponse);

/// The parameters of `DescribeZones`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeZones>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeZones {
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub vpc_access_zone: Option<bool>,
    pub zone_type: Option<String>,
}

impl DescribeZones {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(region_id: String);
    setter!(vpc_access_zone: bool);
    setter!(zone_type: String);
}

opaque!(DescribeZones);

/// `Zones` of [`DescribeZonesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeZonesResponseZones {
    pub zone_id: Option<String>,
}

opaque!(DescribeZonesResponseZones);

/// The answer of `DescribeZones`. <https://api.aliyun.com/document/ecd/2020-09-30/DescribeZones>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeZonesResponse {
    pub request_id: Option<String>,
    pub zones: Option<Vec<DescribeZonesResponseZones>>,
}

opaque!(DescribeZonesResponse);

/// The parameters of `DetachCen`. <https://api.aliyun.com/document/ecd/2020-09-30/DetachCen>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DetachCen {
    pub office_site_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DetachCen {
    /// With what is required.
    #[must_use]
    pub fn new(office_site_id: impl Into<String>) -> Self {
        Self { office_site_id: office_site_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(DetachCen);

/// The answer of `DetachCen`. <https://api.aliyun.com/document/ecd/2020-09-30/DetachCen>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DetachCenResponse {
    pub request_id: Option<String>,
}

opaque!(DetachCenResponse);

/// The parameters of `DetachEndUser`. <https://api.aliyun.com/document/ecd/2020-09-30/DetachEndUser>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DetachEndUser {
    pub ad_domain: Option<String>,
    pub client_type: String,
    pub device_id: String,
    pub directory_id: Option<String>,
    pub end_user_id: String,
    pub region: Option<String>,
}

impl DetachEndUser {
    /// With what is required.
    #[must_use]
    pub fn new(
        client_type: impl Into<String>,
        device_id: impl Into<String>,
        end_user_id: impl Into<String>,
    ) -> Self {
        Self {
            ad_domain: None,
            client_type: client_type.into(),
            device_id: device_id.into(),
            directory_id: None,
            end_user_id: end_user_id.into(),
            region: None,
        }
    }

    setter!(ad_domain: String);
    setter!(directory_id: String);
    setter!(region: String);
}

opaque!(DetachEndUser);

/// The answer of `DetachEndUser`. <https://api.aliyun.com/document/ecd/2020-09-30/DetachEndUser>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DetachEndUserResponse {
    pub request_id: Option<String>,
}

opaque!(DetachEndUserResponse);

/// The parameters of `DisableDesktopsInGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/DisableDesktopsInGroup>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DisableDesktopsInGroup {
    pub desktop_group_id: String,
    /// 0 to 1000 items.
    pub desktop_ids: Vec<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DisableDesktopsInGroup {
    /// With what is required.
    #[must_use]
    pub fn new(
        desktop_group_id: impl Into<String>,
        desktop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            desktop_group_id: desktop_group_id.into(),
            desktop_ids: desktop_ids.into_iter().map(Into::into).collect(),
            region_id: None,
        }
    }

    setter!(region_id: String);
}

opaque!(DisableDesktopsInGroup);

/// The answer of `DisableDesktopsInGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/DisableDesktopsInGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DisableDesktopsInGroupResponse {
    pub request_id: Option<String>,
}

opaque!(DisableDesktopsInGroupResponse);

/// `Sessions` of [`DisconnectDesktopSessions`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DisconnectDesktopSessionsSessions {
    pub desktop_id: Option<String>,
    pub end_user_id: Option<String>,
}

impl DisconnectDesktopSessionsSessions {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(desktop_id: String);
    setter!(end_user_id: String);
}

opaque!(DisconnectDesktopSessionsSessions);

/// The parameters of `DisconnectDesktopSessions`. <https://api.aliyun.com/document/ecd/2020-09-30/DisconnectDesktopSessions>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DisconnectDesktopSessions {
    /// Default: false.
    pub pre_check: Option<bool>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// 0 to 20 items.
    pub sessions: Vec<DisconnectDesktopSessionsSessions>,
}

impl DisconnectDesktopSessions {
    /// With what is required.
    #[must_use]
    pub fn new(sessions: impl IntoIterator<Item = impl Into<DisconnectDesktopSessionsSessions>>) -> Self {
        Self { pre_check: None, region_id: None, sessions: sessions.into_iter().map(Into::into).collect() }
    }

    setter!(pre_check: bool);
    setter!(region_id: String);
}

opaque!(DisconnectDesktopSessions);

/// `InvalidSessions` of [`DisconnectDesktopSessionsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DisconnectDesktopSessionsResponseInvalidSessions {
    pub desktop_id: Option<String>,
    pub end_user_id: Option<String>,
}

opaque!(DisconnectDesktopSessionsResponseInvalidSessions);

/// The answer of `DisconnectDesktopSessions`. <https://api.aliyun.com/document/ecd/2020-09-30/DisconnectDesktopSessions>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DisconnectDesktopSessionsResponse {
    pub invalid_sessions: Option<Vec<DisconnectDesktopSessionsResponseInvalidSessions>>,
    pub request_id: Option<String>,
}

opaque!(DisconnectDesktopSessionsResponse);

/// The parameters of `DissociateIpAddress`. <https://api.aliyun.com/document/ecd/2020-09-30/DissociateIpAddress>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DissociateIpAddress {
    pub eip_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DissociateIpAddress {
    /// With what is required.
    #[must_use]
    pub fn new(eip_id: impl Into<String>) -> Self {
        Self { eip_id: eip_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(DissociateIpAddress);

/// The answer of `DissociateIpAddress`. <https://api.aliyun.com/document/ecd/2020-09-30/DissociateIpAddress>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DissociateIpAddressResponse {
    pub request_id: Option<String>,
}

opaque!(DissociateIpAddressResponse);

/// The parameters of `DissociateNetworkPackage`. <https://api.aliyun.com/document/ecd/2020-09-30/DissociateNetworkPackage>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DissociateNetworkPackage {
    pub network_package_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DissociateNetworkPackage {
    /// With what is required.
    #[must_use]
    pub fn new(network_package_id: impl Into<String>) -> Self {
        Self { network_package_id: network_package_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(DissociateNetworkPackage);

/// The answer of `DissociateNetworkPackage`. <https://api.aliyun.com/document/ecd/2020-09-30/DissociateNetworkPackage>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DissociateNetworkPackageResponse {
    pub request_id: Option<String>,
}

opaque!(DissociateNetworkPackageResponse);

/// The parameters of `DownloadCdsFile`. <https://api.aliyun.com/document/ecd/2020-09-30/DownloadCdsFile>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DownloadCdsFile {
    pub cds_id: Option<String>,
    pub end_user_id: Option<String>,
    pub file_id: Option<String>,
    pub group_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DownloadCdsFile {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cds_id: String);
    setter!(end_user_id: String);
    setter!(file_id: String);
    setter!(group_id: String);
    setter!(region_id: String);
}

opaque!(DownloadCdsFile);

/// `DownloadFileModel` of [`DownloadCdsFileResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DownloadCdsFileResponseDownloadFileModel {
    pub download_type: Option<String>,
    /// Secret.
    pub download_url: Option<String>,
    pub expiration_second: Option<String>,
    pub expiration_time: Option<String>,
    pub file_id: Option<String>,
    pub size: Option<i64>,
    /// Secret.
    pub stream_url: Option<String>,
}

opaque!(DownloadCdsFileResponseDownloadFileModel);

/// The answer of `DownloadCdsFile`. <https://api.aliyun.com/document/ecd/2020-09-30/DownloadCdsFile>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DownloadCdsFileResponse {
    pub download_file_model: Option<DownloadCdsFileResponseDownloadFileModel>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(DownloadCdsFileResponse);

/// The parameters of `ExportClientEvents`. <https://api.aliyun.com/document/ecd/2020-09-30/ExportClientEvents>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ExportClientEvents {
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub end_time: Option<String>,
    pub end_user_id: Option<String>,
    pub event_type: Option<String>,
    /// 0 to 50 items.
    pub event_types: Option<Vec<String>>,
    pub lang_type: Option<String>,
    pub max_results: Option<i64>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}

impl ExportClientEvents {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(desktop_id: String);
    setter!(desktop_name: String);
    setter!(end_time: String);
    setter!(end_user_id: String);
    setter!(event_type: String);
    setter!(event_types: [String]);
    setter!(lang_type: String);
    setter!(max_results: i64);
    setter!(office_site_id: String);
    setter!(office_site_name: String);
    setter!(region_id: String);
    setter!(start_time: String);
}

opaque!(ExportClientEvents);

/// The answer of `ExportClientEvents`. <https://api.aliyun.com/document/ecd/2020-09-30/ExportClientEvents>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ExportClientEventsResponse {
    pub request_id: Option<String>,
    /// Secret.
    pub url: Option<String>,
}

opaque!(ExportClientEventsResponse);

/// `Tag` of [`ExportDesktopGroupInfo`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ExportDesktopGroupInfoTag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl ExportDesktopGroupInfoTag {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(key: String);
    setter!(value: String);
}

opaque!(ExportDesktopGroupInfoTag);

/// The parameters of `ExportDesktopGroupInfo`. <https://api.aliyun.com/document/ecd/2020-09-30/ExportDesktopGroupInfo>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ExportDesktopGroupInfo {
    pub charge_type: Option<String>,
    /// 0 to 100 items.
    pub desktop_group_id: Option<Vec<String>>,
    pub desktop_group_name: Option<String>,
    /// 0 to 100 items.
    pub end_user_id: Option<Vec<String>>,
    pub expired_time: Option<String>,
    pub lang_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    pub policy_group_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// 0 to 100 items.
    pub tag: Option<Vec<ExportDesktopGroupInfoTag>>,
}

impl ExportDesktopGroupInfo {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(charge_type: String);
    setter!(desktop_group_id: [String]);
    setter!(desktop_group_name: String);
    setter!(end_user_id: [String]);
    setter!(expired_time: String);
    setter!(lang_type: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(office_site_id: String);
    setter!(policy_group_id: String);
    setter!(region_id: String);
    setter!(tag: [ExportDesktopGroupInfoTag]);
}

opaque!(ExportDesktopGroupInfo);

/// The answer of `ExportDesktopGroupInfo`. <https://api.aliyun.com/document/ecd/2020-09-30/ExportDesktopGroupInfo>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ExportDesktopGroupInfoResponse {
    pub request_id: Option<String>,
    /// Secret.
    pub url: Option<String>,
}

opaque!(ExportDesktopGroupInfoResponse);

/// `Tag` of [`ExportDesktopListInfo`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ExportDesktopListInfoTag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl ExportDesktopListInfoTag {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(key: String);
    setter!(value: String);
}

opaque!(ExportDesktopListInfoTag);

/// The parameters of `ExportDesktopListInfo`. <https://api.aliyun.com/document/ecd/2020-09-30/ExportDesktopListInfo>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ExportDesktopListInfo {
    pub charge_type: Option<String>,
    /// 0 to 100 items.
    pub desktop_id: Option<Vec<String>>,
    pub desktop_name: Option<String>,
    pub desktop_status: Option<String>,
    /// 0 to 100 items.
    pub end_user_id: Option<Vec<String>>,
    pub expired_time: Option<String>,
    pub group_id: Option<String>,
    pub lang_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    pub policy_group_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// 0 to 20 items.
    pub tag: Option<Vec<ExportDesktopListInfoTag>>,
    pub user_name: Option<String>,
}

impl ExportDesktopListInfo {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(charge_type: String);
    setter!(desktop_id: [String]);
    setter!(desktop_name: String);
    setter!(desktop_status: String);
    setter!(end_user_id: [String]);
    setter!(expired_time: String);
    setter!(group_id: String);
    setter!(lang_type: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(office_site_id: String);
    setter!(policy_group_id: String);
    setter!(region_id: String);
    setter!(tag: [ExportDesktopListInfoTag]);
    setter!(user_name: String);
}

opaque!(ExportDesktopListInfo);

/// The answer of `ExportDesktopListInfo`. <https://api.aliyun.com/document/ecd/2020-09-30/ExportDesktopListInfo>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ExportDesktopListInfoResponse {
    pub request_id: Option<String>,
    /// Secret.
    pub url: Option<String>,
}

opaque!(ExportDesktopListInfoResponse);

/// The parameters of `GetAggregatedDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/GetAggregatedDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetAggregatedDesktops {
    pub aggregation_factor: Option<String>,
    pub region_id: Option<String>,
    pub search_region_id: Option<String>,
}

impl GetAggregatedDesktops {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(aggregation_factor: String);
    setter!(region_id: String);
    setter!(search_region_id: String);
}

opaque!(GetAggregatedDesktops);

/// `Aggregations` of [`GetAggregatedDesktopsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetAggregatedDesktopsResponseAggregations {
    pub desktop_aggregation: Option<Vec<BTreeMap<String, String>>>,
}

opaque!(GetAggregatedDesktopsResponseAggregations);

/// The answer of `GetAggregatedDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/GetAggregatedDesktops>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetAggregatedDesktopsResponse {
    pub aggregations: Option<GetAggregatedDesktopsResponseAggregations>,
    pub request_id: Option<String>,
}

opaque!(GetAggregatedDesktopsResponse);

/// The parameters of `GetAsyncTask`. <https://api.aliyun.com/document/ecd/2020-09-30/GetAsyncTask>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetAsyncTask {
    pub async_task_id: String,
    pub cds_id: String,
}

impl GetAsyncTask {
    /// With what is required.
    #[must_use]
    pub fn new(async_task_id: impl Into<String>, cds_id: impl Into<String>) -> Self {
        Self { async_task_id: async_task_id.into(), cds_id: cds_id.into() }
    }
}

opaque!(GetAsyncTask);

/// `Data` of [`GetAsyncTaskResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetAsyncTaskResponseData {
    pub async_task_id: Option<String>,
    pub consumed_process: Option<String>,
    pub err_code: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub total_process: Option<i64>,
    /// Secret.
    pub url: Option<String>,
}

opaque!(GetAsyncTaskResponseData);

/// The answer of `GetAsyncTask`. <https://api.aliyun.com/document/ecd/2020-09-30/GetAsyncTask>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetAsyncTaskResponse {
    pub code: Option<String>,
    pub data: Option<GetAsyncTaskResponseData>,
    pub request_id: Option<String>,
    pub success: Option<String>,
}

opaque!(GetAsyncTaskResponse);

/// The parameters of `GetConnectionTicket`. <https://api.aliyun.com/document/ecd/2020-09-30/GetConnectionTicket>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetConnectionTicket {
    pub client_type: Option<String>,
    /// Secret.
    pub command_content: Option<String>,
    pub desktop_id: Option<String>,
    pub end_user_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub password: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub task_id: Option<String>,
    pub uuid: Option<String>,
}

impl GetConnectionTicket {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(client_type: String);
    setter!(command_content: String);
    setter!(desktop_id: String);
    setter!(end_user_id: String);
    setter!(owner_id: i64);
    setter!(password: String);
    setter!(region_id: String);
    setter!(resource_owner_account: String);
    setter!(resource_owner_id: i64);
    setter!(task_id: String);
    setter!(uuid: String);
}

opaque!(GetConnectionTicket);

/// The answer of `GetConnectionTicket`. <https://api.aliyun.com/document/ecd/2020-09-30/GetConnectionTicket>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetConnectionTicketResponse {
    pub desktop_id: Option<String>,
    pub request_id: Option<String>,
    pub task_code: Option<String>,
    pub task_id: Option<String>,
    pub task_message: Option<String>,
    pub task_status: Option<String>,
    /// Secret.
    pub ticket: Option<String>,
}

opaque!(GetConnectionTicketResponse);

/// The parameters of `GetCoordinateTicket`. <https://api.aliyun.com/document/ecd/2020-09-30/GetCoordinateTicket>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetCoordinateTicket {
    pub co_id: String,
    pub end_user_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub task_id: Option<String>,
    pub user_type: String,
}

impl GetCoordinateTicket {
    /// With what is required.
    #[must_use]
    pub fn new(co_id: impl Into<String>, user_type: impl Into<String>) -> Self {
        Self {
            co_id: co_id.into(),
            end_user_id: None,
            region_id: None,
            task_id: None,
            user_type: user_type.into(),
        }
    }

    setter!(end_user_id: String);
    setter!(region_id: String);
    setter!(task_id: String);
}

opaque!(GetCoordinateTicket);

/// The answer of `GetCoordinateTicket`. <https://api.aliyun.com/document/ecd/2020-09-30/GetCoordinateTicket>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetCoordinateTicketResponse {
    pub co_id: Option<String>,
    pub request_id: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    /// Secret.
    pub ticket: Option<String>,
}

opaque!(GetCoordinateTicketResponse);

/// The parameters of `GetDesktopGroupDetail`. <https://api.aliyun.com/document/ecd/2020-09-30/GetDesktopGroupDetail>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetDesktopGroupDetail {
    pub desktop_group_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl GetDesktopGroupDetail {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_group_id: impl Into<String>) -> Self {
        Self { desktop_group_id: desktop_group_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(GetDesktopGroupDetail);

/// `ScaleTimerInfos` of [`GetDesktopGroupDetailResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetDesktopGroupDetailResponseDesktopsScaleTimerInfos {
    pub buy_res_amount: Option<i64>,
    pub cron: Option<String>,
    pub keep_duration: Option<i64>,
    pub load_policy: Option<i64>,
    pub max_res_amount: Option<i64>,
    pub min_res_amount: Option<i64>,
    pub ratio_threshold: Option<f64>,
    pub r#type: Option<String>,
}

opaque!(GetDesktopGroupDetailResponseDesktopsScaleTimerInfos);

/// `TimerInfos` of [`GetDesktopGroupDetailResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetDesktopGroupDetailResponseDesktopsTimerInfos {
    pub cron_expression: Option<String>,
    pub forced: Option<bool>,
    pub status: Option<i64>,
    pub timer_type: Option<i64>,
}

opaque!(GetDesktopGroupDetailResponseDesktopsTimerInfos);

/// `Desktops` of [`GetDesktopGroupDetailResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetDesktopGroupDetailResponseDesktops {
    pub allow_auto_setup: Option<i64>,
    pub allow_buffer_count: Option<i64>,
    pub bind_amount: Option<i64>,
    pub buy_desktops_count: Option<i64>,
    pub comments: Option<String>,
    pub connect_duration: Option<i64>,
    pub cpu: Option<i64>,
    pub creation_time: Option<String>,
    pub creator: Option<String>,
    pub data_disk_category: Option<String>,
    pub data_disk_size: Option<String>,
    pub desktop_group_id: Option<String>,
    pub desktop_group_name: Option<String>,
    pub directory_id: Option<String>,
    pub directory_type: Option<String>,
    pub env_id: Option<String>,
    pub env_type: Option<String>,
    pub expired_time: Option<String>,
    pub expired_times: Option<Vec<String>>,
    pub gpu_count: Option<f64>,
    pub gpu_spec: Option<String>,
    pub idle_disconnect_duration: Option<i64>,
    pub image_id: Option<String>,
    pub keep_duration: Option<i64>,
    pub load_policy: Option<i64>,
    pub max_desktops_count: Option<i64>,
    pub memory: Option<i64>,
    pub min_desktops_count: Option<i64>,
    #[serde(rename = "NasFileSystemID")]
    pub nas_file_system_id: Option<String>,
    pub nas_file_system_name: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub office_site_type: Option<String>,
    pub os_type: Option<String>,
    pub own_bundle_id: Option<String>,
    pub own_bundle_name: Option<String>,
    pub own_type: Option<i64>,
    pub pay_type: Option<String>,
    pub policy_group_id: Option<String>,
    pub policy_group_ids: Option<Vec<String>>,
    pub policy_group_name: Option<String>,
    pub policy_group_names: Option<Vec<String>>,
    pub profile_follow_switch: Option<bool>,
    pub protocol_type: Option<String>,
    pub ratio_threshold: Option<f64>,
    pub res_type: Option<i64>,
    pub reset_type: Option<i64>,
    pub scale_timer_infos: Option<Vec<GetDesktopGroupDetailResponseDesktopsScaleTimerInfos>>,
    pub status: Option<i64>,
    pub stop_duration: Option<i64>,
    pub system_disk_category: Option<String>,
    pub system_disk_size: Option<i64>,
    pub timer_infos: Option<Vec<GetDesktopGroupDetailResponseDesktopsTimerInfos>>,
    pub timing_strategy_info: Option<String>,
    pub version: Option<i64>,
}

opaque!(GetDesktopGroupDetailResponseDesktops);

/// The answer of `GetDesktopGroupDetail`. <https://api.aliyun.com/document/ecd/2020-09-30/GetDesktopGroupDetail>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetDesktopGroupDetailResponse {
    pub desktops: Option<GetDesktopGroupDetailResponseDesktops>,
    pub request_id: Option<String>,
}

opaque!(GetDesktopGroupDetailResponse);

/// The parameters of `GetOfficeSiteSsoStatus`. <https://api.aliyun.com/document/ecd/2020-09-30/GetOfficeSiteSsoStatus>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetOfficeSiteSsoStatus {
    pub office_site_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl GetOfficeSiteSsoStatus {
    /// With what is required.
    #[must_use]
    pub fn new(office_site_id: impl Into<String>) -> Self {
        Self { office_site_id: office_site_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(GetOfficeSiteSsoStatus);

/// The answer of `GetOfficeSiteSsoStatus`. <https://api.aliyun.com/document/ecd/2020-09-30/GetOfficeSiteSsoStatus>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetOfficeSiteSsoStatusResponse {
    pub request_id: Option<String>,
    pub sso_status: Option<bool>,
}

opaque!(GetOfficeSiteSsoStatusResponse);

/// The parameters of `GetSpMetadata`. <https://api.aliyun.com/document/ecd/2020-09-30/GetSpMetadata>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetSpMetadata {
    pub directory_id: Option<String>,
    pub office_site_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl GetSpMetadata {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(directory_id: String);
    setter!(office_site_id: String);
    setter!(region_id: String);
}

opaque!(GetSpMetadata);

/// The answer of `GetSpMetadata`. <https://api.aliyun.com/document/ecd/2020-09-30/GetSpMetadata>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetSpMetadataResponse {
    pub request_id: Option<String>,
    pub sp_metadata: Option<String>,
}

opaque!(GetSpMetadataResponse);

/// The parameters of `HibernateDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/HibernateDesktops>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct HibernateDesktops {
    /// 1 to 100 items.
    pub desktop_id: Vec<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl HibernateDesktops {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { desktop_id: desktop_id.into_iter().map(Into::into).collect(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(HibernateDesktops);

/// The answer of `HibernateDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/HibernateDesktops>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct HibernateDesktopsResponse {
    pub request_id: Option<String>,
}

opaque!(HibernateDesktopsResponse);

/// The parameters of `ListCdsFiles`. <https://api.aliyun.com/document/ecd/2020-09-30/ListCdsFiles>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListCdsFiles {
    pub cds_id: String,
    pub end_user_id: Option<String>,
    /// 0 to 50 items.
    pub file_ids: Option<Vec<String>>,
    pub group_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_type: Option<String>,
    pub parent_file_id: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}

impl ListCdsFiles {
    /// With what is required.
    #[must_use]
    pub fn new(cds_id: impl Into<String>) -> Self {
        Self {
            cds_id: cds_id.into(),
            end_user_id: None,
            file_ids: None,
            group_id: None,
            max_results: None,
            next_token: None,
            order_type: None,
            parent_file_id: None,
            region_id: None,
            status: None,
        }
    }

    setter!(end_user_id: String);
    setter!(file_ids: [String]);
    setter!(group_id: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(order_type: String);
    setter!(parent_file_id: String);
    setter!(region_id: String);
    setter!(status: String);
}

opaque!(ListCdsFiles);

/// `FileModels` of [`ListCdsFilesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListCdsFilesResponseFileModels {
    pub category: Option<String>,
    pub content_type: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    /// Secret.
    pub download_url: Option<String>,
    pub file_extension: Option<String>,
    pub file_id: Option<String>,
    pub file_path: Option<String>,
    pub file_type: Option<String>,
    pub md5: Option<String>,
    pub modified_time: Option<String>,
    pub modifier: Option<String>,
    pub name: Option<String>,
    pub open_time: Option<String>,
    pub open_time_stamp: Option<i64>,
    pub parent_id: Option<String>,
    pub region_id: Option<String>,
    pub sha1: Option<String>,
    pub size: Option<i64>,
    /// Secret.
    pub thumbnail: Option<String>,
}

opaque!(ListCdsFilesResponseFileModels);

/// The answer of `ListCdsFiles`. <https://api.aliyun.com/document/ecd/2020-09-30/ListCdsFiles>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListCdsFilesResponse {
    pub code: Option<String>,
    pub count: Option<String>,
    pub file_models: Option<Vec<ListCdsFilesResponseFileModels>>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(ListCdsFilesResponse);

/// The parameters of `ListDirectoryUsers`. <https://api.aliyun.com/document/ecd/2020-09-30/ListDirectoryUsers>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListDirectoryUsers {
    pub assigned_info: Option<String>,
    pub directory_id: String,
    pub filter: Option<String>,
    pub include_assigned_user: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    #[serde(rename = "OUPath")]
    pub ou_path: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub sort_type: Option<String>,
}

impl ListDirectoryUsers {
    /// With what is required.
    #[must_use]
    pub fn new(directory_id: impl Into<String>) -> Self {
        Self {
            assigned_info: None,
            directory_id: directory_id.into(),
            filter: None,
            include_assigned_user: None,
            max_results: None,
            next_token: None,
            ou_path: None,
            region_id: None,
            sort_type: None,
        }
    }

    setter!(assigned_info: String);
    setter!(filter: String);
    setter!(include_assigned_user: bool);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(ou_path: String);
    setter!(region_id: String);
    setter!(sort_type: String);
}

opaque!(ListDirectoryUsers);

/// `Users` of [`ListDirectoryUsersResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListDirectoryUsersResponseUsers {
    pub assigned_desktop_number: Option<i64>,
    pub display_name: Option<String>,
    pub display_name_new: Option<String>,
    pub email: Option<String>,
    pub end_user: Option<String>,
    pub phone: Option<String>,
    pub user_principal_name: Option<String>,
}

opaque!(ListDirectoryUsersResponseUsers);

/// The answer of `ListDirectoryUsers`. <https://api.aliyun.com/document/ecd/2020-09-30/ListDirectoryUsers>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListDirectoryUsersResponse {
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub users: Option<Vec<ListDirectoryUsersResponseUsers>>,
}

opaque!(ListDirectoryUsersResponse);

/// The parameters of `ListFilePermission`. <https://api.aliyun.com/document/ecd/2020-09-30/ListFilePermission>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListFilePermission {
    pub cds_id: String,
    pub end_user_id: Option<String>,
    pub file_id: String,
    pub group_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ListFilePermission {
    /// With what is required.
    #[must_use]
    pub fn new(cds_id: impl Into<String>, file_id: impl Into<String>) -> Self {
        Self {
            cds_id: cds_id.into(),
            end_user_id: None,
            file_id: file_id.into(),
            group_id: None,
            region_id: None,
        }
    }

    setter!(end_user_id: String);
    setter!(group_id: String);
    setter!(region_id: String);
}

opaque!(ListFilePermission);

/// `CdsIdentity` of [`ListFilePermissionResponseFilePermissions`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListFilePermissionResponseFilePermissionsCdsIdentity {
    pub id: Option<String>,
    pub r#type: Option<String>,
}

opaque!(ListFilePermissionResponseFilePermissionsCdsIdentity);

/// `FilePermissions` of [`ListFilePermissionResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListFilePermissionResponseFilePermissions {
    pub cds_identity: Option<ListFilePermissionResponseFilePermissionsCdsIdentity>,
    pub disinherit_sub_group: Option<bool>,
    pub expire_time: Option<i64>,
    pub role_id: Option<String>,
}

opaque!(ListFilePermissionResponseFilePermissions);

/// The answer of `ListFilePermission`. <https://api.aliyun.com/document/ecd/2020-09-30/ListFilePermission>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListFilePermissionResponse {
    pub file_permissions: Option<Vec<ListFilePermissionResponseFilePermissions>>,
    pub request_id: Option<String>,
}

opaque!(ListFilePermissionResponse);

/// The parameters of `ListInstalledApps`. <https://api.aliyun.com/document/ecd/2020-09-30/ListInstalledApps>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListInstalledApps {
    pub desktop_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}

impl ListInstalledApps {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_id: impl Into<String>) -> Self {
        Self { desktop_id: desktop_id.into(), page_number: None, page_size: None }
    }

    setter!(page_number: i64);
    setter!(page_size: i64);
}

opaque!(ListInstalledApps);

/// `Apps` of [`ListInstalledAppsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListInstalledAppsResponseApps {
    pub app_name: Option<String>,
    pub app_version: Option<String>,
}

opaque!(ListInstalledAppsResponseApps);

/// The answer of `ListInstalledApps`. <https://api.aliyun.com/document/ecd/2020-09-30/ListInstalledApps>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListInstalledAppsResponse {
    pub apps: Option<Vec<ListInstalledAppsResponseApps>>,
    pub request_id: Option<String>,
    pub total_count: Option<i64>,
}

opaque!(ListInstalledAppsResponse);

/// The parameters of `ListOfficeSiteOverview`. <https://api.aliyun.com/document/ecd/2020-09-30/ListOfficeSiteOverview>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListOfficeSiteOverview {
    pub force_refresh: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// 0 to 100 items.
    pub office_site_id: Option<Vec<String>>,
    pub query_range: Option<i64>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ListOfficeSiteOverview {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(force_refresh: bool);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(office_site_id: [String]);
    setter!(query_range: i64);
    setter!(region_id: String);
}

opaque!(ListOfficeSiteOverview);

/// `OfficeSiteOverviewResults` of [`ListOfficeSiteOverviewResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListOfficeSiteOverviewResponseOfficeSiteOverviewResults {
    pub has_expired_eds_count: Option<i64>,
    pub has_expired_eds_count_for_group: Option<i64>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub office_site_status: Option<String>,
    pub region_id: Option<String>,
    pub running_eds_count: Option<i64>,
    pub running_eds_count_for_group: Option<i64>,
    pub total_eds_count: Option<i64>,
    pub total_eds_count_for_group: Option<i64>,
    pub vpc_type: Option<String>,
    pub will_expired_eds_count: Option<i64>,
    pub will_expired_eds_count_for_group: Option<i64>,
}

opaque!(ListOfficeSiteOverviewResponseOfficeSiteOverviewResults);

/// The answer of `ListOfficeSiteOverview`. <https://api.aliyun.com/document/ecd/2020-09-30/ListOfficeSiteOverview>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListOfficeSiteOverviewResponse {
    pub next_token: Option<String>,
    pub office_site_overview_results: Option<Vec<ListOfficeSiteOverviewResponseOfficeSiteOverviewResults>>,
    pub request_id: Option<String>,
}

opaque!(ListOfficeSiteOverviewResponse);

/// The parameters of `ListOfficeSiteUsers`. <https://api.aliyun.com/document/ecd/2020-09-30/ListOfficeSiteUsers>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListOfficeSiteUsers {
    pub assigned_info: Option<String>,
    pub filter: Option<String>,
    pub include_assigned_user: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    #[serde(rename = "OUPath")]
    pub ou_path: Option<String>,
    pub office_site_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub sort_type: Option<String>,
}

impl ListOfficeSiteUsers {
    /// With what is required.
    #[must_use]
    pub fn new(office_site_id: impl Into<String>) -> Self {
        Self {
            assigned_info: None,
            filter: None,
            include_assigned_user: None,
            max_results: None,
            next_token: None,
            ou_path: None,
            office_site_id: office_site_id.into(),
            region_id: None,
            sort_type: None,
        }
    }

    setter!(assigned_info: String);
    setter!(filter: String);
    setter!(include_assigned_user: bool);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(ou_path: String);
    setter!(region_id: String);
    setter!(sort_type: String);
}

opaque!(ListOfficeSiteUsers);

/// `Users` of [`ListOfficeSiteUsersResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListOfficeSiteUsersResponseUsers {
    pub assigned_desktop_number: Option<i64>,
    pub display_name: Option<String>,
    pub display_name_new: Option<String>,
    pub email: Option<String>,
    pub end_user: Option<String>,
    pub phone: Option<String>,
    pub user_principal_name: Option<String>,
}

opaque!(ListOfficeSiteUsersResponseUsers);

/// The answer of `ListOfficeSiteUsers`. <https://api.aliyun.com/document/ecd/2020-09-30/ListOfficeSiteUsers>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListOfficeSiteUsersResponse {
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub users: Option<Vec<ListOfficeSiteUsersResponseUsers>>,
}

opaque!(ListOfficeSiteUsersResponse);

/// `Tag` of [`ListTagResources`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl ListTagResourcesTag {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(key: String);
    setter!(value: String);
}

opaque!(ListTagResourcesTag);

/// The parameters of `ListTagResources`. <https://api.aliyun.com/document/ecd/2020-09-30/ListTagResources>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListTagResources {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// 0 to 50 items.
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    /// 0 to 20 items.
    pub tag: Option<Vec<ListTagResourcesTag>>,
}

impl ListTagResources {
    /// With what is required.
    #[must_use]
    pub fn new(resource_type: impl Into<String>) -> Self {
        Self {
            max_results: None,
            next_token: None,
            region_id: None,
            resource_id: None,
            resource_type: resource_type.into(),
            tag: None,
        }
    }

    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(region_id: String);
    setter!(resource_id: [String]);
    setter!(tag: [ListTagResourcesTag]);
}

opaque!(ListTagResources);

/// `TagResources` of [`ListTagResourcesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListTagResourcesResponseTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(ListTagResourcesResponseTagResources);

/// The answer of `ListTagResources`. <https://api.aliyun.com/document/ecd/2020-09-30/ListTagResources>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListTagResourcesResponse {
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub tag_resources: Option<Vec<ListTagResourcesResponseTagResources>>,
}

opaque!(ListTagResourcesResponse);

/// The parameters of `ListTransferFileDownloadUrl`. <https://api.aliyun.com/document/ecd/2020-09-30/ListTransferFileDownloadUrl>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListTransferFileDownloadUrl {
    pub file_ids: Option<Vec<String>>,
    pub task_id: Option<String>,
}

impl ListTransferFileDownloadUrl {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(file_ids: [String]);
    setter!(task_id: String);
}

opaque!(ListTransferFileDownloadUrl);

/// `Urls` of [`ListTransferFileDownloadUrlResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListTransferFileDownloadUrlResponseUrls {
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub status: Option<String>,
    /// Secret.
    pub url: Option<String>,
}

opaque!(ListTransferFileDownloadUrlResponseUrls);

/// The answer of `ListTransferFileDownloadUrl`. <https://api.aliyun.com/document/ecd/2020-09-30/ListTransferFileDownloadUrl>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListTransferFileDownloadUrlResponse {
    pub request_id: Option<String>,
    pub urls: Option<Vec<ListTransferFileDownloadUrlResponseUrls>>,
}

opaque!(ListTransferFileDownloadUrlResponse);

/// The parameters of `ListTransferFiles`. <https://api.aliyun.com/document/ecd/2020-09-30/ListTransferFiles>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListTransferFiles {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub task_id: Option<String>,
}

impl ListTransferFiles {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(task_id: String);
}

opaque!(ListTransferFiles);

/// `Files` of [`ListTransferFilesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListTransferFilesResponseFiles {
    pub icon_url: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub oss_file_name: Option<String>,
    pub oss_file_path: Option<String>,
    pub size: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}

opaque!(ListTransferFilesResponseFiles);

/// The answer of `ListTransferFiles`. <https://api.aliyun.com/document/ecd/2020-09-30/ListTransferFiles>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListTransferFilesResponse {
    pub files: Option<Vec<ListTransferFilesResponseFiles>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(ListTransferFilesResponse);

/// The parameters of `ListUserAdOrganizationUnits`. <https://api.aliyun.com/document/ecd/2020-09-30/ListUserAdOrganizationUnits>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListUserAdOrganizationUnits {
    pub filter: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub office_site_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ListUserAdOrganizationUnits {
    /// With what is required.
    #[must_use]
    pub fn new(office_site_id: impl Into<String>) -> Self {
        Self {
            filter: None,
            max_results: None,
            next_token: None,
            office_site_id: office_site_id.into(),
            region_id: None,
        }
    }

    setter!(filter: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(region_id: String);
}

opaque!(ListUserAdOrganizationUnits);

/// `OUNames` of [`ListUserAdOrganizationUnitsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListUserAdOrganizationUnitsResponseOUNames {
    #[serde(rename = "DisplayOUName")]
    pub display_ou_name: Option<String>,
    #[serde(rename = "OUName")]
    pub ou_name: Option<String>,
    pub office_site_id: Option<String>,
}

opaque!(ListUserAdOrganizationUnitsResponseOUNames);

/// The answer of `ListUserAdOrganizationUnits`. <https://api.aliyun.com/document/ecd/2020-09-30/ListUserAdOrganizationUnits>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListUserAdOrganizationUnitsResponse {
    pub next_token: Option<String>,
    #[serde(rename = "OUNames")]
    pub ou_names: Option<Vec<ListUserAdOrganizationUnitsResponseOUNames>>,
    pub request_id: Option<String>,
}

opaque!(ListUserAdOrganizationUnitsResponse);

/// The parameters of `ListVirtualBridges`. <https://api.aliyun.com/document/ecd/2020-09-30/ListVirtualBridges>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListVirtualBridges {
    pub bridge_id: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ListVirtualBridges {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(bridge_id: [String]);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(office_site_id: String);
    setter!(region_id: String);
}

opaque!(ListVirtualBridges);

/// `Bridges` of [`ListVirtualBridgesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListVirtualBridgesResponseBridges {
    pub access_type: Option<String>,
    pub bridge_id: Option<String>,
    pub bridge_level: Option<String>,
    pub bridge_status: Option<String>,
    pub bridge_type: Option<String>,
    pub expire_time: Option<String>,
    pub intranet_url: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
}

opaque!(ListVirtualBridgesResponseBridges);

/// The answer of `ListVirtualBridges`. <https://api.aliyun.com/document/ecd/2020-09-30/ListVirtualBridges>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListVirtualBridgesResponse {
    pub bridges: Option<Vec<ListVirtualBridgesResponseBridges>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(ListVirtualBridgesResponse);

/// The parameters of `LockVirtualMFADevice`. <https://api.aliyun.com/document/ecd/2020-09-30/LockVirtualMFADevice>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct LockVirtualMFADevice {
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub serial_number: String,
}

impl LockVirtualMFADevice {
    /// With what is required.
    #[must_use]
    pub fn new(serial_number: impl Into<String>) -> Self {
        Self { region_id: None, serial_number: serial_number.into() }
    }

    setter!(region_id: String);
}

opaque!(LockVirtualMFADevice);

/// The answer of `LockVirtualMFADevice`. <https://api.aliyun.com/document/ecd/2020-09-30/LockVirtualMFADevice>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct LockVirtualMFADeviceResponse {
    pub request_id: Option<String>,
}

opaque!(LockVirtualMFADeviceResponse);

/// The parameters of `MigrateDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/MigrateDesktops>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct MigrateDesktops {
    /// 1 to 100 items.
    pub desktop_id: Vec<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub target_member_ip: Option<String>,
    pub target_office_site_id: String,
    pub target_subnet_id: Option<String>,
}

impl MigrateDesktops {
    /// With what is required.
    #[must_use]
    pub fn new(
        desktop_id: impl IntoIterator<Item = impl Into<String>>,
        target_office_site_id: impl Into<String>,
    ) -> Self {
        Self {
            desktop_id: desktop_id.into_iter().map(Into::into).collect(),
            region_id: None,
            target_member_ip: None,
            target_office_site_id: target_office_site_id.into(),
            target_subnet_id: None,
        }
    }

    setter!(region_id: String);
    setter!(target_member_ip: String);
    setter!(target_subnet_id: String);
}

opaque!(MigrateDesktops);

/// The answer of `MigrateDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/MigrateDesktops>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct MigrateDesktopsResponse {
    pub request_id: Option<String>,
}

opaque!(MigrateDesktopsResponse);

/// The parameters of `MigrateImageProtocol`. <https://api.aliyun.com/document/ecd/2020-09-30/MigrateImageProtocol>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct MigrateImageProtocol {
    /// 0 to 500 items.
    pub image_id: Vec<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub target_protocol_type: Option<String>,
}

impl MigrateImageProtocol {
    /// With what is required.
    #[must_use]
    pub fn new(image_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            image_id: image_id.into_iter().map(Into::into).collect(),
            region_id: None,
            target_protocol_type: None,
        }
    }

    setter!(region_id: String);
    setter!(target_protocol_type: String);
}

opaque!(MigrateImageProtocol);

/// The answer of `MigrateImageProtocol`. <https://api.aliyun.com/document/ecd/2020-09-30/MigrateImageProtocol>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct MigrateImageProtocolResponse {
    pub failed_ids: Option<Vec<String>>,
    pub request_id: Option<String>,
}

opaque!(MigrateImageProtocolResponse);

/// The parameters of `ModifyADConnectorDirectory`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyADConnectorDirectory>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyADConnectorDirectory {
    pub ad_hostname: Option<String>,
    pub directory_id: String,
    pub directory_name: Option<String>,
    /// 0 to 1 items.
    pub dns_address: Option<Vec<String>>,
    pub domain_name: Option<String>,
    /// Secret.
    pub domain_password: Option<String>,
    pub domain_user_name: Option<String>,
    pub mfa_enabled: Option<bool>,
    #[serde(rename = "OUName")]
    pub ou_name: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// 0 to 1 items.
    pub sub_domain_dns_address: Option<Vec<String>>,
    pub sub_domain_name: Option<String>,
}

impl ModifyADConnectorDirectory {
    /// With what is required.
    #[must_use]
    pub fn new(directory_id: impl Into<String>) -> Self {
        Self {
            ad_hostname: None,
            directory_id: directory_id.into(),
            directory_name: None,
            dns_address: None,
            domain_name: None,
            domain_password: None,
            domain_user_name: None,
            mfa_enabled: None,
            ou_name: None,
            region_id: None,
            sub_domain_dns_address: None,
            sub_domain_name: None,
        }
    }

    setter!(ad_hostname: String);
    setter!(directory_name: String);
    setter!(dns_address: [String]);
    setter!(domain_name: String);
    setter!(domain_password: String);
    setter!(domain_user_name: String);
    setter!(mfa_enabled: bool);
    setter!(ou_name: String);
    setter!(region_id: String);
    setter!(sub_domain_dns_address: [String]);
    setter!(sub_domain_name: String);
}

opaque!(ModifyADConnectorDirectory);

/// The answer of `ModifyADConnectorDirectory`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyADConnectorDirectory>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyADConnectorDirectoryResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyADConnectorDirectoryResponse);

/// The parameters of `ModifyADConnectorOfficeSite`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyADConnectorOfficeSite>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyADConnectorOfficeSite {
    pub ad_hostname: Option<String>,
    #[serde(rename = "BackupDCHostname")]
    pub backup_dc_hostname: Option<String>,
    pub backup_dns: Option<String>,
    /// 0 to 1 items.
    pub dns_address: Option<Vec<String>>,
    pub domain_name: Option<String>,
    /// Secret.
    pub domain_password: Option<String>,
    pub domain_user_name: Option<String>,
    pub mfa_enabled: Option<bool>,
    #[serde(rename = "OUName")]
    pub ou_name: Option<String>,
    pub office_site_id: String,
    pub office_site_name: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// 0 to 1 items.
    pub sub_domain_dns_address: Option<Vec<String>>,
    pub sub_domain_name: Option<String>,
}

impl ModifyADConnectorOfficeSite {
    /// With what is required.
    #[must_use]
    pub fn new(office_site_id: impl Into<String>) -> Self {
        Self {
            ad_hostname: None,
            backup_dc_hostname: None,
            backup_dns: None,
            dns_address: None,
            domain_name: None,
            domain_password: None,
            domain_user_name: None,
            mfa_enabled: None,
            ou_name: None,
            office_site_id: office_site_id.into(),
            office_site_name: None,
            region_id: None,
            sub_domain_dns_address: None,
            sub_domain_name: None,
        }
    }

    setter!(ad_hostname: String);
    setter!(backup_dc_hostname: String);
    setter!(backup_dns: String);
    setter!(dns_address: [String]);
    setter!(domain_name: String);
    setter!(domain_password: String);
    setter!(domain_user_name: String);
    setter!(mfa_enabled: bool);
    setter!(ou_name: String);
    setter!(office_site_name: String);
    setter!(region_id: String);
    setter!(sub_domain_dns_address: [String]);
    setter!(sub_domain_name: String);
}

opaque!(ModifyADConnectorOfficeSite);

/// The answer of `ModifyADConnectorOfficeSite`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyADConnectorOfficeSite>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyADConnectorOfficeSiteResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyADConnectorOfficeSiteResponse);

/// The parameters of `ModifyAclEntries`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyAclEntries>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyAclEntries {
    pub policy: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// 1 to 100 items.
    pub source_id: Vec<String>,
    pub source_type: String,
}

impl ModifyAclEntries {
    /// With what is required.
    #[must_use]
    pub fn new(
        policy: impl Into<String>,
        source_id: impl IntoIterator<Item = impl Into<String>>,
        source_type: impl Into<String>,
    ) -> Self {
        Self {
            policy: policy.into(),
            region_id: None,
            source_id: source_id.into_iter().map(Into::into).collect(),
            source_type: source_type.into(),
        }
    }

    setter!(region_id: String);
}

opaque!(ModifyAclEntries);

/// The answer of `ModifyAclEntries`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyAclEntries>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyAclEntriesResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyAclEntriesResponse);

/// The parameters of `ModifyAutoSnapshotPolicy`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyAutoSnapshotPolicy>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicy {
    pub cron_expression: Option<String>,
    pub disk_type: Option<String>,
    pub policy_id: String,
    pub policy_name: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub retention_days: Option<i64>,
}

impl ModifyAutoSnapshotPolicy {
    /// With what is required.
    #[must_use]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            cron_expression: None,
            disk_type: None,
            policy_id: policy_id.into(),
            policy_name: None,
            region_id: None,
            retention_days: None,
        }
    }

    setter!(cron_expression: String);
    setter!(disk_type: String);
    setter!(policy_name: String);
    setter!(region_id: String);
    setter!(retention_days: i64);
}

opaque!(ModifyAutoSnapshotPolicy);

/// The answer of `ModifyAutoSnapshotPolicy`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyAutoSnapshotPolicy>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicyResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyAutoSnapshotPolicyResponse);

/// The parameters of `ModifyBundle`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyBundle>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyBundle {
    pub bundle_id: String,
    pub bundle_name: Option<String>,
    pub description: Option<String>,
    pub image_id: Option<String>,
    pub language: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ModifyBundle {
    /// With what is required.
    #[must_use]
    pub fn new(bundle_id: impl Into<String>) -> Self {
        Self {
            bundle_id: bundle_id.into(),
            bundle_name: None,
            description: None,
            image_id: None,
            language: None,
            region_id: None,
        }
    }

    setter!(bundle_name: String);
    setter!(description: String);
    setter!(image_id: String);
    setter!(language: String);
    setter!(region_id: String);
}

opaque!(ModifyBundle);

/// The answer of `ModifyBundle`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyBundle>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyBundleResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyBundleResponse);

/// The parameters of `ModifyCdsFile`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyCdsFile>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCdsFile {
    pub cds_id: String,
    /// Default: refuse.
    pub conflict_policy: Option<String>,
    pub end_user_id: Option<String>,
    pub file_id: String,
    pub file_name: String,
    pub group_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ModifyCdsFile {
    /// With what is required.
    #[must_use]
    pub fn new(cds_id: impl Into<String>, file_id: impl Into<String>, file_name: impl Into<String>) -> Self {
        Self {
            cds_id: cds_id.into(),
            conflict_policy: None,
            end_user_id: None,
            file_id: file_id.into(),
            file_name: file_name.into(),
            group_id: None,
            region_id: None,
        }
    }

    setter!(conflict_policy: String);
    setter!(end_user_id: String);
    setter!(group_id: String);
    setter!(region_id: String);
}

opaque!(ModifyCdsFile);

/// The answer of `ModifyCdsFile`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyCdsFile>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCdsFileResponse {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(ModifyCdsFileResponse);

/// The parameters of `ModifyCdsFileShareLink`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyCdsFileShareLink>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCdsFileShareLink {
    pub cds_id: String,
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
    pub share_id: String,
    pub share_name: Option<String>,
    /// Secret.
    pub share_pwd: Option<String>,
    pub status: Option<String>,
    pub video_preview_count: Option<i64>,
}

impl ModifyCdsFileShareLink {
    /// With what is required.
    #[must_use]
    pub fn new(cds_id: impl Into<String>, share_id: impl Into<String>) -> Self {
        Self {
            cds_id: cds_id.into(),
            description: None,
            disable_download: None,
            disable_preview: None,
            disable_save: None,
            download_count: None,
            download_limit: None,
            expiration: None,
            preview_count: None,
            preview_limit: None,
            report_count: None,
            save_count: None,
            save_limit: None,
            share_id: share_id.into(),
            share_name: None,
            share_pwd: None,
            status: None,
            video_preview_count: None,
        }
    }

    setter!(description: String);
    setter!(disable_download: bool);
    setter!(disable_preview: bool);
    setter!(disable_save: bool);
    setter!(download_count: i64);
    setter!(download_limit: i64);
    setter!(expiration: String);
    setter!(preview_count: i64);
    setter!(preview_limit: i64);
    setter!(report_count: i64);
    setter!(save_count: i64);
    setter!(save_limit: i64);
    setter!(share_name: String);
    setter!(share_pwd: String);
    setter!(status: String);
    setter!(video_preview_count: i64);
}

opaque!(ModifyCdsFileShareLink);

/// `Data` of [`ModifyCdsFileShareLinkResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCdsFileShareLinkResponseData {
    pub access_count: Option<i64>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub disable_download: Option<bool>,
    pub disable_preview: Option<bool>,
    pub disable_save: Option<bool>,
    pub download_count: Option<i64>,
    pub download_limit: Option<i64>,
    pub drive_id: Option<String>,
    pub expiration: Option<String>,
    pub expired: Option<bool>,
    pub file_ids: Option<String>,
    pub modifiy_time: Option<String>,
    pub preview_count: Option<i64>,
    pub preview_limit: Option<i64>,
    pub report_count: Option<i64>,
    pub save_count: Option<i64>,
    pub save_limit: Option<i64>,
    pub share_id: Option<String>,
    /// Secret.
    pub share_link: Option<String>,
    pub share_name: Option<String>,
    /// Secret.
    pub share_pwd: Option<String>,
    pub status: Option<String>,
    pub video_preview_count: Option<i64>,
}

opaque!(ModifyCdsFileShareLinkResponseData);

/// The answer of `ModifyCdsFileShareLink`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyCdsFileShareLink>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCdsFileShareLinkResponse {
    pub code: Option<String>,
    pub data: Option<ModifyCdsFileShareLinkResponseData>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(ModifyCdsFileShareLinkResponse);

/// `AuthorizeAccessPolicyRule` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCenterPolicyAuthorizeAccessPolicyRule {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}

impl ModifyCenterPolicyAuthorizeAccessPolicyRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cidr_ip: String);
    setter!(description: String);
}

opaque!(ModifyCenterPolicyAuthorizeAccessPolicyRule);

/// `AuthorizeSecurityPolicyRule` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCenterPolicyAuthorizeSecurityPolicyRule {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    pub ip_protocol: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
}

impl ModifyCenterPolicyAuthorizeSecurityPolicyRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cidr_ip: String);
    setter!(description: String);
    setter!(ip_protocol: String);
    setter!(policy: String);
    setter!(port_range: String);
    setter!(priority: String);
    setter!(r#type: String);
}

opaque!(ModifyCenterPolicyAuthorizeSecurityPolicyRule);

/// `ClientType` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCenterPolicyClientType {
    pub client_type: Option<String>,
    pub status: Option<String>,
}

impl ModifyCenterPolicyClientType {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(client_type: String);
    setter!(status: String);
}

opaque!(ModifyCenterPolicyClientType);

/// `ClipboardGraineds` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCenterPolicyClipboardGraineds {
    pub clipboard_size: Option<i64>,
    pub clipboard_size_unit: Option<String>,
    pub clipboard_type: Option<String>,
    pub grained_type: Option<String>,
    pub in_clipboard_size: Option<i64>,
    pub in_clipboard_size_unit: Option<String>,
    pub out_clipboard_size: Option<i64>,
    pub out_clipboard_size_unit: Option<String>,
}

impl ModifyCenterPolicyClipboardGraineds {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(clipboard_size: i64);
    setter!(clipboard_size_unit: String);
    setter!(clipboard_type: String);
    setter!(grained_type: String);
    setter!(in_clipboard_size: i64);
    setter!(in_clipboard_size_unit: String);
    setter!(out_clipboard_size: i64);
    setter!(out_clipboard_size_unit: String);
}

opaque!(ModifyCenterPolicyClipboardGraineds);

/// `DeviceRedirects` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCenterPolicyDeviceRedirects {
    pub device_type: Option<String>,
    pub redirect_type: Option<String>,
}

impl ModifyCenterPolicyDeviceRedirects {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(device_type: String);
    setter!(redirect_type: String);
}

opaque!(ModifyCenterPolicyDeviceRedirects);

/// `DeviceRules` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCenterPolicyDeviceRules {
    pub device_name: Option<String>,
    pub device_pid: Option<String>,
    pub device_type: Option<String>,
    pub device_vid: Option<String>,
    pub opt_command: Option<String>,
    pub platforms: Option<String>,
    pub redirect_type: Option<String>,
}

impl ModifyCenterPolicyDeviceRules {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(device_name: String);
    setter!(device_pid: String);
    setter!(device_type: String);
    setter!(device_vid: String);
    setter!(opt_command: String);
    setter!(platforms: String);
    setter!(redirect_type: String);
}

opaque!(ModifyCenterPolicyDeviceRules);

/// `DomainResolveRule` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCenterPolicyDomainResolveRule {
    pub description: Option<String>,
    pub domain: Option<String>,
    pub policy: Option<String>,
}

impl ModifyCenterPolicyDomainResolveRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(description: String);
    setter!(domain: String);
    setter!(policy: String);
}

opaque!(ModifyCenterPolicyDomainResolveRule);

/// `NetRedirectRule` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCenterPolicyNetRedirectRule {
    pub domain: Option<String>,
    pub policy: Option<String>,
    pub rule_type: Option<String>,
}

impl ModifyCenterPolicyNetRedirectRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(domain: String);
    setter!(policy: String);
    setter!(rule_type: String);
}

opaque!(ModifyCenterPolicyNetRedirectRule);

/// `RecordEventLevels` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCenterPolicyRecordEventLevels {
    pub event_level: Option<String>,
    pub event_type: Option<String>,
}

impl ModifyCenterPolicyRecordEventLevels {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(event_level: String);
    setter!(event_type: String);
}

opaque!(ModifyCenterPolicyRecordEventLevels);

/// `RevokeAccessPolicyRule` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCenterPolicyRevokeAccessPolicyRule {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}

impl ModifyCenterPolicyRevokeAccessPolicyRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cidr_ip: String);
    setter!(description: String);
}

opaque!(ModifyCenterPolicyRevokeAccessPolicyRule);

/// `RevokeSecurityPolicyRule` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCenterPolicyRevokeSecurityPolicyRule {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    pub ip_protocol: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
}

impl ModifyCenterPolicyRevokeSecurityPolicyRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cidr_ip: String);
    setter!(description: String);
    setter!(ip_protocol: String);
    setter!(policy: String);
    setter!(port_range: String);
    setter!(priority: String);
    setter!(r#type: String);
}

opaque!(ModifyCenterPolicyRevokeSecurityPolicyRule);

/// `UsbSupplyRedirectRule` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCenterPolicyUsbSupplyRedirectRule {
    pub description: Option<String>,
    pub product_id: Option<String>,
    pub usb_redirect_type: Option<String>,
    pub usb_rule_type: Option<String>,
    pub vendor_id: Option<String>,
}

impl ModifyCenterPolicyUsbSupplyRedirectRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(description: String);
    setter!(product_id: String);
    setter!(usb_redirect_type: String);
    setter!(usb_rule_type: String);
    setter!(vendor_id: String);
}

opaque!(ModifyCenterPolicyUsbSupplyRedirectRule);

/// The parameters of `ModifyCenterPolicy`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyCenterPolicy>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCenterPolicy {
    pub academic_proxy: Option<String>,
    pub admin_access: Option<String>,
    pub admin_keyboard_on_full_screen: Option<String>,
    pub admin_keyboard_on_windows: Option<String>,
    pub app_content_protection: Option<String>,
    /// 0 to 100 items.
    pub authorize_access_policy_rule: Option<Vec<ModifyCenterPolicyAuthorizeAccessPolicyRule>>,
    /// 0 to 200 items.
    pub authorize_security_policy_rule: Option<Vec<ModifyCenterPolicyAuthorizeSecurityPolicyRule>>,
    pub auto_reconnect: Option<String>,
    pub business_channel: Option<String>,
    pub business_type: i64,
    pub camera_redirect: Option<String>,
    pub client_control_menu: Option<String>,
    pub client_create_snapshot: Option<String>,
    /// 0 to 20 items.
    pub client_type: Option<Vec<ModifyCenterPolicyClientType>>,
    pub clipboard: Option<String>,
    /// 0 to 4 items.
    pub clipboard_graineds: Option<Vec<ModifyCenterPolicyClipboardGraineds>>,
    pub clipboard_scope: Option<String>,
    pub color_enhancement: Option<String>,
    pub cpd_drive_clipboard: Option<String>,
    pub cpu_down_grade_duration: Option<i64>,
    pub cpu_overload: Option<String>,
    /// 0 to 5 items.
    pub cpu_processors: Option<Vec<String>>,
    pub cpu_protected_mode: Option<String>,
    pub cpu_rate_limit: Option<i64>,
    pub cpu_sample_duration: Option<i64>,
    pub cpu_single_rate_limit: Option<i64>,
    pub description: Option<String>,
    pub device_connect_hint: Option<String>,
    /// 0 to 100 items.
    pub device_redirects: Option<Vec<ModifyCenterPolicyDeviceRedirects>>,
    /// 0 to 100 items.
    pub device_rules: Option<Vec<ModifyCenterPolicyDeviceRules>>,
    pub disconnect_keep_session: Option<String>,
    pub disconnect_keep_session_time: Option<i64>,
    pub disk_overload: Option<String>,
    pub display_mode: Option<String>,
    /// 0 to 500 items.
    pub domain_resolve_rule: Option<Vec<ModifyCenterPolicyDomainResolveRule>>,
    pub domain_resolve_rule_type: Option<String>,
    pub enable_session_rate_limiting: Option<String>,
    pub end_user_apply_admin_coordinate: Option<String>,
    pub end_user_group_coordinate: Option<String>,
    pub external_drive: Option<String>,
    pub file_migrate: Option<String>,
    pub file_transfer_address: Option<String>,
    pub file_transfer_in_size: Option<String>,
    pub file_transfer_in_unit: Option<String>,
    pub file_transfer_out_size: Option<String>,
    pub file_transfer_out_unit: Option<String>,
    pub file_transfer_size_limit: Option<String>,
    pub file_transfer_speed: Option<String>,
    pub file_transfer_speed_location: Option<String>,
    pub gpu_acceleration: Option<String>,
    pub hover_config_msg: Option<String>,
    pub html5_file_transfer: Option<String>,
    pub internet_communication_protocol: Option<String>,
    pub internet_printer: Option<String>,
    pub local_drive: Option<String>,
    pub max_reconnect_time: Option<i64>,
    pub memory_down_grade_duration: Option<i64>,
    pub memory_overload: Option<String>,
    /// 0 to 5 items.
    pub memory_processors: Option<Vec<String>>,
    pub memory_protected_mode: Option<String>,
    pub memory_rate_limit: Option<i64>,
    pub memory_sample_duration: Option<i64>,
    pub memory_single_rate_limit: Option<i64>,
    pub mobile_restart: Option<String>,
    pub mobile_safe_menu: Option<String>,
    pub mobile_shutdown: Option<String>,
    pub mobile_wuying_keeper: Option<String>,
    pub mobile_wy_assistant: Option<String>,
    pub model_library: Option<String>,
    pub multi_screen: Option<String>,
    pub name: Option<String>,
    pub net_redirect: Option<String>,
    /// 0 to 100 items.
    pub net_redirect_rule: Option<Vec<ModifyCenterPolicyNetRedirectRule>>,
    pub no_operation_disconnect: Option<String>,
    pub no_operation_disconnect_time: Option<i64>,
    pub policy_group_id: String,
    pub port_proxy: Option<String>,
    pub printer_alert: Option<String>,
    pub printer_alert_content: Option<String>,
    pub printer_alert_title: Option<String>,
    pub printer_redirect: Option<String>,
    pub quality_enhancement: Option<String>,
    pub record_event_duration: Option<i64>,
    /// 0 to 6 items.
    pub record_event_file_exts: Option<Vec<String>>,
    /// 0 to 10 items.
    pub record_event_file_paths: Option<Vec<String>>,
    /// 0 to 20 items.
    pub record_event_levels: Option<Vec<ModifyCenterPolicyRecordEventLevels>>,
    /// 0 to 10 items.
    pub record_event_registers: Option<Vec<String>>,
    /// 0 to 100 items.
    pub record_events: Option<Vec<String>>,
    pub recording: Option<String>,
    pub recording_audio: Option<String>,
    pub recording_duration: Option<i64>,
    pub recording_end_time: Option<String>,
    pub recording_expires: Option<i64>,
    pub recording_fps: Option<String>,
    pub recording_start_time: Option<String>,
    pub recording_user_notify: Option<String>,
    pub recording_user_notify_message: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub remote_coordinate: Option<String>,
    pub reset_desktop: Option<String>,
    pub resolution_dpi: Option<i64>,
    pub resolution_height: Option<i64>,
    pub resolution_model: Option<String>,
    pub resolution_width: Option<i64>,
    pub resource_type: String,
    /// 0 to 100 items.
    pub revoke_access_policy_rule: Option<Vec<ModifyCenterPolicyRevokeAccessPolicyRule>>,
    /// 0 to 200 items.
    pub revoke_security_policy_rule: Option<Vec<ModifyCenterPolicyRevokeSecurityPolicyRule>>,
    pub safe_menu: Option<String>,
    pub scope: Option<String>,
    /// 0 to 50 items.
    pub scope_value: Option<Vec<String>>,
    pub screen_display_mode: Option<String>,
    pub session_max_rate_kbps: Option<i64>,
    pub smooth_enhancement: Option<String>,
    pub status_monitor: Option<String>,
    pub streaming_mode: Option<String>,
    pub target_fps: Option<i64>,
    pub taskbar: Option<String>,
    pub three_screen: Option<String>,
    pub usb_redirect: Option<String>,
    /// 0 to 100 items.
    pub usb_supply_redirect_rule: Option<Vec<ModifyCenterPolicyUsbSupplyRedirectRule>>,
    pub use_time: Option<String>,
    pub video_enc_avg_kbps: Option<i64>,
    #[serde(rename = "VideoEncMaxQP")]
    pub video_enc_max_qp: Option<i64>,
    #[serde(rename = "VideoEncMinQP")]
    pub video_enc_min_qp: Option<i64>,
    pub video_enc_peak_kbps: Option<i64>,
    pub video_enc_policy: Option<String>,
    pub video_redirect: Option<String>,
    pub visual_quality: Option<String>,
    pub watermark: Option<String>,
    pub watermark_anti_cam: Option<String>,
    pub watermark_color: Option<i64>,
    pub watermark_column_amount: Option<i64>,
    pub watermark_custom_text: Option<String>,
    pub watermark_degree: Option<f64>,
    pub watermark_font_size: Option<i64>,
    pub watermark_font_style: Option<String>,
    pub watermark_power: Option<String>,
    pub watermark_row_amount: Option<i64>,
    pub watermark_security: Option<String>,
    pub watermark_shadow: Option<String>,
    pub watermark_transparency_value: Option<i64>,
    pub watermark_type: Option<String>,
    pub wuying_keeper: Option<String>,
    pub wy_assistant: Option<String>,
}

impl ModifyCenterPolicy {
    /// With what is required.
    #[must_use]
    pub fn new(
        business_type: impl Into<i64>,
        policy_group_id: impl Into<String>,
        resource_type: impl Into<String>,
    ) -> Self {
        Self {
            academic_proxy: None,
            admin_access: None,
            admin_keyboard_on_full_screen: None,
            admin_keyboard_on_windows: None,
            app_content_protection: None,
            authorize_access_policy_rule: None,
            authorize_security_policy_rule: None,
            auto_reconnect: None,
            business_channel: None,
            business_type: business_type.into(),
            camera_redirect: None,
            client_control_menu: None,
            client_create_snapshot: None,
            client_type: None,
            clipboard: None,
            clipboard_graineds: None,
            clipboard_scope: None,
            color_enhancement: None,
            cpd_drive_clipboard: None,
            cpu_down_grade_duration: None,
            cpu_overload: None,
            cpu_processors: None,
            cpu_protected_mode: None,
            cpu_rate_limit: None,
            cpu_sample_duration: None,
            cpu_single_rate_limit: None,
            description: None,
            device_connect_hint: None,
            device_redirects: None,
            device_rules: None,
            disconnect_keep_session: None,
            disconnect_keep_session_time: None,
            disk_overload: None,
            display_mode: None,
            domain_resolve_rule: None,
            domain_resolve_rule_type: None,
            enable_session_rate_limiting: None,
            end_user_apply_admin_coordinate: None,
            end_user_group_coordinate: None,
            external_drive: None,
            file_migrate: None,
            file_transfer_address: None,
            file_transfer_in_size: None,
            file_transfer_in_unit: None,
            file_transfer_out_size: None,
            file_transfer_out_unit: None,
            file_transfer_size_limit: None,
            file_transfer_speed: None,
            file_transfer_speed_location: None,
            gpu_acceleration: None,
            hover_config_msg: None,
            html5_file_transfer: None,
            internet_communication_protocol: None,
            internet_printer: None,
            local_drive: None,
            max_reconnect_time: None,
            memory_down_grade_duration: None,
            memory_overload: None,
            memory_processors: None,
            memory_protected_mode: None,
            memory_rate_limit: None,
            memory_sample_duration: None,
            memory_single_rate_limit: None,
            mobile_restart: None,
            mobile_safe_menu: None,
            mobile_shutdown: None,
            mobile_wuying_keeper: None,
            mobile_wy_assistant: None,
            model_library: None,
            multi_screen: None,
            name: None,
            net_redirect: None,
            net_redirect_rule: None,
            no_operation_disconnect: None,
            no_operation_disconnect_time: None,
            policy_group_id: policy_group_id.into(),
            port_proxy: None,
            printer_alert: None,
            printer_alert_content: None,
            printer_alert_title: None,
            printer_redirect: None,
            quality_enhancement: None,
            record_event_duration: None,
            record_event_file_exts: None,
            record_event_file_paths: None,
            record_event_levels: None,
            record_event_registers: None,
            record_events: None,
            recording: None,
            recording_audio: None,
            recording_duration: None,
            recording_end_time: None,
            recording_expires: None,
            recording_fps: None,
            recording_start_time: None,
            recording_user_notify: None,
            recording_user_notify_message: None,
            region_id: None,
            remote_coordinate: None,
            reset_desktop: None,
            resolution_dpi: None,
            resolution_height: None,
            resolution_model: None,
            resolution_width: None,
            resource_type: resource_type.into(),
            revoke_access_policy_rule: None,
            revoke_security_policy_rule: None,
            safe_menu: None,
            scope: None,
            scope_value: None,
            screen_display_mode: None,
            session_max_rate_kbps: None,
            smooth_enhancement: None,
            status_monitor: None,
            streaming_mode: None,
            target_fps: None,
            taskbar: None,
            three_screen: None,
            usb_redirect: None,
            usb_supply_redirect_rule: None,
            use_time: None,
            video_enc_avg_kbps: None,
            video_enc_max_qp: None,
            video_enc_min_qp: None,
            video_enc_peak_kbps: None,
            video_enc_policy: None,
            video_redirect: None,
            visual_quality: None,
            watermark: None,
            watermark_anti_cam: None,
            watermark_color: None,
            watermark_column_amount: None,
            watermark_custom_text: None,
            watermark_degree: None,
            watermark_font_size: None,
            watermark_font_style: None,
            watermark_power: None,
            watermark_row_amount: None,
            watermark_security: None,
            watermark_shadow: None,
            watermark_transparency_value: None,
            watermark_type: None,
            wuying_keeper: None,
            wy_assistant: None,
        }
    }

    setter!(academic_proxy: String);
    setter!(admin_access: String);
    setter!(admin_keyboard_on_full_screen: String);
    setter!(admin_keyboard_on_windows: String);
    setter!(app_content_protection: String);
    setter!(authorize_access_policy_rule: [ModifyCenterPolicyAuthorizeAccessPolicyRule]);
    setter!(authorize_security_policy_rule: [ModifyCenterPolicyAuthorizeSecurityPolicyRule]);
    setter!(auto_reconnect: String);
    setter!(business_channel: String);
    setter!(camera_redirect: String);
    setter!(client_control_menu: String);
    setter!(client_create_snapshot: String);
    setter!(client_type: [ModifyCenterPolicyClientType]);
    setter!(clipboard: String);
    setter!(clipboard_graineds: [ModifyCenterPolicyClipboardGraineds]);
    setter!(clipboard_scope: String);
    setter!(color_enhancement: String);
    setter!(cpd_drive_clipboard: String);
    setter!(cpu_down_grade_duration: i64);
    setter!(cpu_overload: String);
    setter!(cpu_processors: [String]);
    setter!(cpu_protected_mode: String);
    setter!(cpu_rate_limit: i64);
    setter!(cpu_sample_duration: i64);
    setter!(cpu_single_rate_limit: i64);
    setter!(description: String);
    setter!(device_connect_hint: String);
    setter!(device_redirects: [ModifyCenterPolicyDeviceRedirects]);
    setter!(device_rules: [ModifyCenterPolicyDeviceRules]);
    setter!(disconnect_keep_session: String);
    setter!(disconnect_keep_session_time: i64);
    setter!(disk_overload: String);
    setter!(display_mode: String);
    setter!(domain_resolve_rule: [ModifyCenterPolicyDomainResolveRule]);
    setter!(domain_resolve_rule_type: String);
    setter!(enable_session_rate_limiting: String);
    setter!(end_user_apply_admin_coordinate: String);
    setter!(end_user_group_coordinate: String);
    setter!(external_drive: String);
    setter!(file_migrate: String);
    setter!(file_transfer_address: String);
    setter!(file_transfer_in_size: String);
    setter!(file_transfer_in_unit: String);
    setter!(file_transfer_out_size: String);
    setter!(file_transfer_out_unit: String);
    setter!(file_transfer_size_limit: String);
    setter!(file_transfer_speed: String);
    setter!(file_transfer_speed_location: String);
    setter!(gpu_acceleration: String);
    setter!(hover_config_msg: String);
    setter!(html5_file_transfer: String);
    setter!(internet_communication_protocol: String);
    setter!(internet_printer: String);
    setter!(local_drive: String);
    setter!(max_reconnect_time: i64);
    setter!(memory_down_grade_duration: i64);
    setter!(memory_overload: String);
    setter!(memory_processors: [String]);
    setter!(memory_protected_mode: String);
    setter!(memory_rate_limit: i64);
    setter!(memory_sample_duration: i64);
    setter!(memory_single_rate_limit: i64);
    setter!(mobile_restart: String);
    setter!(mobile_safe_menu: String);
    setter!(mobile_shutdown: String);
    setter!(mobile_wuying_keeper: String);
    setter!(mobile_wy_assistant: String);
    setter!(model_library: String);
    setter!(multi_screen: String);
    setter!(name: String);
    setter!(net_redirect: String);
    setter!(net_redirect_rule: [ModifyCenterPolicyNetRedirectRule]);
    setter!(no_operation_disconnect: String);
    setter!(no_operation_disconnect_time: i64);
    setter!(port_proxy: String);
    setter!(printer_alert: String);
    setter!(printer_alert_content: String);
    setter!(printer_alert_title: String);
    setter!(printer_redirect: String);
    setter!(quality_enhancement: String);
    setter!(record_event_duration: i64);
    setter!(record_event_file_exts: [String]);
    setter!(record_event_file_paths: [String]);
    setter!(record_event_levels: [ModifyCenterPolicyRecordEventLevels]);
    setter!(record_event_registers: [String]);
    setter!(record_events: [String]);
    setter!(recording: String);
    setter!(recording_audio: String);
    setter!(recording_duration: i64);
    setter!(recording_end_time: String);
    setter!(recording_expires: i64);
    setter!(recording_fps: String);
    setter!(recording_start_time: String);
    setter!(recording_user_notify: String);
    setter!(recording_user_notify_message: String);
    setter!(region_id: String);
    setter!(remote_coordinate: String);
    setter!(reset_desktop: String);
    setter!(resolution_dpi: i64);
    setter!(resolution_height: i64);
    setter!(resolution_model: String);
    setter!(resolution_width: i64);
    setter!(revoke_access_policy_rule: [ModifyCenterPolicyRevokeAccessPolicyRule]);
    setter!(revoke_security_policy_rule: [ModifyCenterPolicyRevokeSecurityPolicyRule]);
    setter!(safe_menu: String);
    setter!(scope: String);
    setter!(scope_value: [String]);
    setter!(screen_display_mode: String);
    setter!(session_max_rate_kbps: i64);
    setter!(smooth_enhancement: String);
    setter!(status_monitor: String);
    setter!(streaming_mode: String);
    setter!(target_fps: i64);
    setter!(taskbar: String);
    setter!(three_screen: String);
    setter!(usb_redirect: String);
    setter!(usb_supply_redirect_rule: [ModifyCenterPolicyUsbSupplyRedirectRule]);
    setter!(use_time: String);
    setter!(video_enc_avg_kbps: i64);
    setter!(video_enc_max_qp: i64);
    setter!(video_enc_min_qp: i64);
    setter!(video_enc_peak_kbps: i64);
    setter!(video_enc_policy: String);
    setter!(video_redirect: String);
    setter!(visual_quality: String);
    setter!(watermark: String);
    setter!(watermark_anti_cam: String);
    setter!(watermark_color: i64);
    setter!(watermark_column_amount: i64);
    setter!(watermark_custom_text: String);
    setter!(watermark_degree: f64);
    setter!(watermark_font_size: i64);
    setter!(watermark_font_style: String);
    setter!(watermark_power: String);
    setter!(watermark_row_amount: i64);
    setter!(watermark_security: String);
    setter!(watermark_shadow: String);
    setter!(watermark_transparency_value: i64);
    setter!(watermark_type: String);
    setter!(wuying_keeper: String);
    setter!(wy_assistant: String);
}

opaque!(ModifyCenterPolicy);

/// The answer of `ModifyCenterPolicy`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyCenterPolicy>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCenterPolicyResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyCenterPolicyResponse);

/// The parameters of `ModifyCloudDriveGroups`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyCloudDriveGroups>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCloudDriveGroups {
    pub cds_id: String,
    /// 0 to 50 items.
    pub group_id: Option<Vec<String>>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub total_size: Option<i64>,
}

impl ModifyCloudDriveGroups {
    /// With what is required.
    #[must_use]
    pub fn new(cds_id: impl Into<String>) -> Self {
        Self { cds_id: cds_id.into(), group_id: None, region_id: None, status: None, total_size: None }
    }

    setter!(group_id: [String]);
    setter!(region_id: String);
    setter!(status: String);
    setter!(total_size: i64);
}

opaque!(ModifyCloudDriveGroups);

/// The answer of `ModifyCloudDriveGroups`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyCloudDriveGroups>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCloudDriveGroupsResponse {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(ModifyCloudDriveGroupsResponse);

/// The parameters of `ModifyCloudDrivePermission`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyCloudDrivePermission>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCloudDrivePermission {
    pub cds_id: String,
    /// 0 to 100 items.
    pub download_end_user_ids: Option<Vec<String>>,
    /// 0 to 100 items.
    pub download_upload_end_user_ids: Option<Vec<String>>,
    /// 0 to 100 items.
    pub no_download_no_upload_end_user_ids: Option<Vec<String>>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ModifyCloudDrivePermission {
    /// With what is required.
    #[must_use]
    pub fn new(cds_id: impl Into<String>) -> Self {
        Self {
            cds_id: cds_id.into(),
            download_end_user_ids: None,
            download_upload_end_user_ids: None,
            no_download_no_upload_end_user_ids: None,
            region_id: None,
        }
    }

    setter!(download_end_user_ids: [String]);
    setter!(download_upload_end_user_ids: [String]);
    setter!(no_download_no_upload_end_user_ids: [String]);
    setter!(region_id: String);
}

opaque!(ModifyCloudDrivePermission);

/// The answer of `ModifyCloudDrivePermission`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyCloudDrivePermission>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCloudDrivePermissionResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyCloudDrivePermissionResponse);

/// The parameters of `ModifyCloudDriveUsers`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyCloudDriveUsers>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCloudDriveUsers {
    pub cds_id: String,
    /// 0 to 100 items.
    pub end_user_id: Vec<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub user_max_size: i64,
}

impl ModifyCloudDriveUsers {
    /// With what is required.
    #[must_use]
    pub fn new(
        cds_id: impl Into<String>,
        end_user_id: impl IntoIterator<Item = impl Into<String>>,
        user_max_size: impl Into<i64>,
    ) -> Self {
        Self {
            cds_id: cds_id.into(),
            end_user_id: end_user_id.into_iter().map(Into::into).collect(),
            region_id: None,
            status: None,
            user_max_size: user_max_size.into(),
        }
    }

    setter!(region_id: String);
    setter!(status: String);
}

opaque!(ModifyCloudDriveUsers);

/// The answer of `ModifyCloudDriveUsers`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyCloudDriveUsers>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCloudDriveUsersResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyCloudDriveUsersResponse);

/// The parameters of `ModifyConfigGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyConfigGroup>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyConfigGroup {
    pub description: Option<String>,
    pub group_id: String,
    pub name: Option<String>,
    pub region_id: Option<String>,
}

impl ModifyConfigGroup {
    /// With what is required.
    #[must_use]
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { description: None, group_id: group_id.into(), name: None, region_id: None }
    }

    setter!(description: String);
    setter!(name: String);
    setter!(region_id: String);
}

opaque!(ModifyConfigGroup);

/// The answer of `ModifyConfigGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyConfigGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyConfigGroupResponse {
    pub group_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(ModifyConfigGroupResponse);

/// `Headers` of [`ModifyCustomizedListHeaders`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCustomizedListHeadersHeaders {
    pub display_type: Option<String>,
    pub header_key: Option<String>,
}

impl ModifyCustomizedListHeadersHeaders {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(display_type: String);
    setter!(header_key: String);
}

opaque!(ModifyCustomizedListHeadersHeaders);

/// The parameters of `ModifyCustomizedListHeaders`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyCustomizedListHeaders>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCustomizedListHeaders {
    /// 1 to 100 items.
    pub headers: Option<Vec<ModifyCustomizedListHeadersHeaders>>,
    pub list_type: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ModifyCustomizedListHeaders {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(headers: [ModifyCustomizedListHeadersHeaders]);
    setter!(list_type: String);
    setter!(region_id: String);
}

opaque!(ModifyCustomizedListHeaders);

/// The answer of `ModifyCustomizedListHeaders`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyCustomizedListHeaders>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCustomizedListHeadersResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyCustomizedListHeadersResponse);

/// The parameters of `ModifyDesktopChargeType`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopChargeType>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopChargeType {
    pub auto_pay: Option<bool>,
    pub charge_type: Option<String>,
    /// 1 to 100 items.
    pub desktop_id: Vec<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub reseller_owner_uid: Option<i64>,
    pub use_duration: Option<i64>,
}

impl ModifyDesktopChargeType {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            auto_pay: None,
            charge_type: None,
            desktop_id: desktop_id.into_iter().map(Into::into).collect(),
            period: None,
            period_unit: None,
            promotion_id: None,
            region_id: None,
            reseller_owner_uid: None,
            use_duration: None,
        }
    }

    setter!(auto_pay: bool);
    setter!(charge_type: String);
    setter!(period: i64);
    setter!(period_unit: String);
    setter!(promotion_id: String);
    setter!(region_id: String);
    setter!(reseller_owner_uid: i64);
    setter!(use_duration: i64);
}

opaque!(ModifyDesktopChargeType);

/// The answer of `ModifyDesktopChargeType`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopChargeType>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopChargeTypeResponse {
    pub desktop_id: Option<Vec<String>>,
    pub order_id: Option<String>,
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}

opaque!(ModifyDesktopChargeTypeResponse);

/// The parameters of `ModifyDesktopGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopGroup>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopGroup {
    pub allow_auto_setup: Option<i64>,
    pub allow_buffer_count: Option<i64>,
    pub bind_amount: Option<i64>,
    pub buy_desktops_count: Option<i64>,
    pub classify: Option<String>,
    pub comments: Option<String>,
    pub connect_duration: Option<i64>,
    pub delete_duration: Option<i64>,
    pub desktop_group_id: String,
    pub desktop_group_name: Option<String>,
    pub disable_session_config: Option<bool>,
    pub file_system_id: Option<String>,
    pub idle_disconnect_duration: Option<i64>,
    pub image_id: Option<String>,
    pub keep_duration: Option<i64>,
    pub load_policy: Option<i64>,
    pub max_desktops_count: Option<i64>,
    pub min_desktops_count: Option<i64>,
    pub own_bundle_id: Option<String>,
    pub policy_group_id: Option<String>,
    /// 0 to 5 items.
    pub policy_group_ids: Option<Vec<String>>,
    pub profile_follow_switch: Option<bool>,
    pub ratio_threshold: Option<f64>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub reset_type: Option<i64>,
    pub scale_strategy_id: Option<String>,
    pub stop_duration: Option<i64>,
}

impl ModifyDesktopGroup {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_group_id: impl Into<String>) -> Self {
        Self {
            allow_auto_setup: None,
            allow_buffer_count: None,
            bind_amount: None,
            buy_desktops_count: None,
            classify: None,
            comments: None,
            connect_duration: None,
            delete_duration: None,
            desktop_group_id: desktop_group_id.into(),
            desktop_group_name: None,
            disable_session_config: None,
            file_system_id: None,
            idle_disconnect_duration: None,
            image_id: None,
            keep_duration: None,
            load_policy: None,
            max_desktops_count: None,
            min_desktops_count: None,
            own_bundle_id: None,
            policy_group_id: None,
            policy_group_ids: None,
            profile_follow_switch: None,
            ratio_threshold: None,
            region_id: None,
            reset_type: None,
            scale_strategy_id: None,
            stop_duration: None,
        }
    }

    setter!(allow_auto_setup: i64);
    setter!(allow_buffer_count: i64);
    setter!(bind_amount: i64);
    setter!(buy_desktops_count: i64);
    setter!(classify: String);
    setter!(comments: String);
    setter!(connect_duration: i64);
    setter!(delete_duration: i64);
    setter!(desktop_group_name: String);
    setter!(disable_session_config: bool);
    setter!(file_system_id: String);
    setter!(idle_disconnect_duration: i64);
    setter!(image_id: String);
    setter!(keep_duration: i64);
    setter!(load_policy: i64);
    setter!(max_desktops_count: i64);
    setter!(min_desktops_count: i64);
    setter!(own_bundle_id: String);
    setter!(policy_group_id: String);
    setter!(policy_group_ids: [String]);
    setter!(profile_follow_switch: bool);
    setter!(ratio_threshold: f64);
    setter!(region_id: String);
    setter!(reset_type: i64);
    setter!(scale_strategy_id: String);
    setter!(stop_duration: i64);
}

opaque!(ModifyDesktopGroup);

/// The answer of `ModifyDesktopGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopGroupResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyDesktopGroupResponse);

/// The parameters of `ModifyDesktopHostName`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopHostName>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopHostName {
    pub desktop_id: String,
    pub desktop_ids: Option<Vec<String>>,
    pub new_host_name: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ModifyDesktopHostName {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_id: impl Into<String>, new_host_name: impl Into<String>) -> Self {
        Self {
            desktop_id: desktop_id.into(),
            desktop_ids: None,
            new_host_name: new_host_name.into(),
            region_id: None,
        }
    }

    setter!(desktop_ids: [String]);
    setter!(region_id: String);
}

opaque!(ModifyDesktopHostName);

/// The answer of `ModifyDesktopHostName`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopHostName>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopHostNameResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyDesktopHostNameResponse);

/// The parameters of `ModifyDesktopName`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopName>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopName {
    pub desktop_id: String,
    pub desktop_ids: Option<Vec<String>>,
    pub new_desktop_name: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub user_assign_mode: Option<String>,
}

impl ModifyDesktopName {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_id: impl Into<String>, new_desktop_name: impl Into<String>) -> Self {
        Self {
            desktop_id: desktop_id.into(),
            desktop_ids: None,
            new_desktop_name: new_desktop_name.into(),
            region_id: None,
            user_assign_mode: None,
        }
    }

    setter!(desktop_ids: [String]);
    setter!(region_id: String);
    setter!(user_assign_mode: String);
}

opaque!(ModifyDesktopName);

/// The answer of `ModifyDesktopName`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopName>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopNameResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyDesktopNameResponse);

/// The parameters of `ModifyDesktopOversoldGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopOversoldGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopOversoldGroup {
    pub concurrence_count: Option<i64>,
    pub description: Option<String>,
    pub idle_disconnect_duration: Option<i64>,
    pub image_id: Option<String>,
    pub keep_duration: Option<i64>,
    pub name: Option<String>,
    pub oversold_group_id: Option<String>,
    pub oversold_user_count: Option<i64>,
    pub oversold_warn: Option<i64>,
    pub policy_group_id: Option<String>,
    pub stop_duration: Option<i64>,
}

impl ModifyDesktopOversoldGroup {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(concurrence_count: i64);
    setter!(description: String);
    setter!(idle_disconnect_duration: i64);
    setter!(image_id: String);
    setter!(keep_duration: i64);
    setter!(name: String);
    setter!(oversold_group_id: String);
    setter!(oversold_user_count: i64);
    setter!(oversold_warn: i64);
    setter!(policy_group_id: String);
    setter!(stop_duration: i64);
}

opaque!(ModifyDesktopOversoldGroup);

/// `Data` of [`ModifyDesktopOversoldGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopOversoldGroupResponseData {
    pub oversold_group_id: Option<String>,
}

opaque!(ModifyDesktopOversoldGroupResponseData);

/// The answer of `ModifyDesktopOversoldGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopOversoldGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopOversoldGroupResponse {
    pub data: Option<ModifyDesktopOversoldGroupResponseData>,
    pub request_id: Option<String>,
}

opaque!(ModifyDesktopOversoldGroupResponse);

/// The parameters of `ModifyDesktopOversoldGroupSale`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopOversoldGroupSale>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopOversoldGroupSale {
    pub concurrence_count: Option<i64>,
    pub oversold_group_id: Option<String>,
    pub oversold_user_count: Option<i64>,
}

impl ModifyDesktopOversoldGroupSale {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(concurrence_count: i64);
    setter!(oversold_group_id: String);
    setter!(oversold_user_count: i64);
}

opaque!(ModifyDesktopOversoldGroupSale);

/// `Data` of [`ModifyDesktopOversoldGroupSaleResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopOversoldGroupSaleResponseData {
    pub order_id: Option<i64>,
    pub oversold_group_id: Option<String>,
}

opaque!(ModifyDesktopOversoldGroupSaleResponseData);

/// The answer of `ModifyDesktopOversoldGroupSale`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopOversoldGroupSale>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopOversoldGroupSaleResponse {
    pub data: Option<ModifyDesktopOversoldGroupSaleResponseData>,
    pub request_id: Option<String>,
}

opaque!(ModifyDesktopOversoldGroupSaleResponse);

/// The parameters of `ModifyDesktopOversoldUserGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopOversoldUserGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopOversoldUserGroup {
    pub image_id: Option<String>,
    pub name: Option<String>,
    pub oversold_group_id: Option<String>,
    pub policy_group_id: Option<String>,
    pub user_group_id: Option<String>,
}

impl ModifyDesktopOversoldUserGroup {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(image_id: String);
    setter!(name: String);
    setter!(oversold_group_id: String);
    setter!(policy_group_id: String);
    setter!(user_group_id: String);
}

opaque!(ModifyDesktopOversoldUserGroup);

/// `Data` of [`ModifyDesktopOversoldUserGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopOversoldUserGroupResponseData {
    pub user_group_id: Option<String>,
}

opaque!(ModifyDesktopOversoldUserGroupResponseData);

/// The answer of `ModifyDesktopOversoldUserGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopOversoldUserGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopOversoldUserGroupResponse {
    pub data: Option<ModifyDesktopOversoldUserGroupResponseData>,
    pub request_id: Option<String>,
}

opaque!(ModifyDesktopOversoldUserGroupResponse);

/// `ResourceSpecs` of [`ModifyDesktopSpec`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopSpecResourceSpecs {
    pub desktop_id: Option<String>,
    pub root_disk_size_gib: Option<i64>,
    pub user_disk_size_gib: Option<i64>,
}

impl ModifyDesktopSpecResourceSpecs {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(desktop_id: String);
    setter!(root_disk_size_gib: i64);
    setter!(user_disk_size_gib: i64);
}

opaque!(ModifyDesktopSpecResourceSpecs);

/// The parameters of `ModifyDesktopSpec`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopSpec>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopSpec {
    pub auto_pay: Option<bool>,
    pub desktop_id: Option<String>,
    pub desktop_type: String,
    pub promotion_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub reseller_owner_uid: Option<i64>,
    /// 0 to 20 items.
    pub resource_specs: Option<Vec<ModifyDesktopSpecResourceSpecs>>,
    pub resource_type: Option<String>,
    pub root_disk_size_gib: Option<i64>,
    pub user_disk_performance_level: Option<String>,
    pub user_disk_size_gib: Option<i64>,
}

impl ModifyDesktopSpec {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_type: impl Into<String>) -> Self {
        Self {
            auto_pay: None,
            desktop_id: None,
            desktop_type: desktop_type.into(),
            promotion_id: None,
            region_id: None,
            reseller_owner_uid: None,
            resource_specs: None,
            resource_type: None,
            root_disk_size_gib: None,
            user_disk_performance_level: None,
            user_disk_size_gib: None,
        }
    }

    setter!(auto_pay: bool);
    setter!(desktop_id: String);
    setter!(promotion_id: String);
    setter!(region_id: String);
    setter!(reseller_owner_uid: i64);
    setter!(resource_specs: [ModifyDesktopSpecResourceSpecs]);
    setter!(resource_type: String);
    setter!(root_disk_size_gib: i64);
    setter!(user_disk_performance_level: String);
    setter!(user_disk_size_gib: i64);
}

opaque!(ModifyDesktopSpec);

/// The answer of `ModifyDesktopSpec`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopSpec>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopSpecResponse {
    pub order_id: Option<String>,
    pub order_ids: Option<Vec<i64>>,
    pub request_id: Option<String>,
}

opaque!(ModifyDesktopSpecResponse);

/// `DesktopTimers` of [`ModifyDesktopTimer`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopTimerDesktopTimers {
    /// Default: false.
    pub allow_client_setting: Option<bool>,
    pub cron_expression: Option<String>,
    pub enforce: Option<bool>,
    pub interval: Option<i64>,
    pub operation_type: Option<String>,
    pub reset_type: Option<String>,
    pub timer_type: Option<String>,
}

impl ModifyDesktopTimerDesktopTimers {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(allow_client_setting: bool);
    setter!(cron_expression: String);
    setter!(enforce: bool);
    setter!(interval: i64);
    setter!(operation_type: String);
    setter!(reset_type: String);
    setter!(timer_type: String);
}

opaque!(ModifyDesktopTimerDesktopTimers);

/// The parameters of `ModifyDesktopTimer`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopTimer>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopTimer {
    /// 1 to 101 items.
    pub desktop_id: Vec<String>,
    /// 0 to 20 items.
    pub desktop_timers: Option<Vec<ModifyDesktopTimerDesktopTimers>>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Default: false.
    pub use_desktop_timers: Option<bool>,
}

impl ModifyDesktopTimer {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            desktop_id: desktop_id.into_iter().map(Into::into).collect(),
            desktop_timers: None,
            region_id: None,
            use_desktop_timers: None,
        }
    }

    setter!(desktop_timers: [ModifyDesktopTimerDesktopTimers]);
    setter!(region_id: String);
    setter!(use_desktop_timers: bool);
}

opaque!(ModifyDesktopTimer);

/// The answer of `ModifyDesktopTimer`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopTimer>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopTimerResponse {
    pub desktop_ids: Option<Vec<String>>,
    pub request_id: Option<String>,
}

opaque!(ModifyDesktopTimerResponse);

/// The parameters of `ModifyDesktopsPolicyGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopsPolicyGroup>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopsPolicyGroup {
    /// 1 to 100 items.
    pub desktop_id: Vec<String>,
    pub policy_group_id: Option<String>,
    /// 0 to 5 items.
    pub policy_group_ids: Option<Vec<String>>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ModifyDesktopsPolicyGroup {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            desktop_id: desktop_id.into_iter().map(Into::into).collect(),
            policy_group_id: None,
            policy_group_ids: None,
            region_id: None,
        }
    }

    setter!(policy_group_id: String);
    setter!(policy_group_ids: [String]);
    setter!(region_id: String);
}

opaque!(ModifyDesktopsPolicyGroup);

/// `ModifyResults` of [`ModifyDesktopsPolicyGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopsPolicyGroupResponseModifyResults {
    pub code: Option<String>,
    pub desktop_id: Option<String>,
    pub message: Option<String>,
}

opaque!(ModifyDesktopsPolicyGroupResponseModifyResults);

/// The answer of `ModifyDesktopsPolicyGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopsPolicyGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDesktopsPolicyGroupResponse {
    pub modify_results: Option<Vec<ModifyDesktopsPolicyGroupResponseModifyResults>>,
    pub request_id: Option<String>,
}

opaque!(ModifyDesktopsPolicyGroupResponse);

/// The parameters of `ModifyDiskSpec`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDiskSpec>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDiskSpec {
    pub auto_pay: Option<bool>,
    pub desktop_id: String,
    pub promotion_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub reseller_owner_uid: Option<i64>,
    pub root_disk_performance_level: Option<String>,
    pub user_disk_performance_level: Option<String>,
}

impl ModifyDiskSpec {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_id: impl Into<String>) -> Self {
        Self {
            auto_pay: None,
            desktop_id: desktop_id.into(),
            promotion_id: None,
            region_id: None,
            reseller_owner_uid: None,
            root_disk_performance_level: None,
            user_disk_performance_level: None,
        }
    }

    setter!(auto_pay: bool);
    setter!(promotion_id: String);
    setter!(region_id: String);
    setter!(reseller_owner_uid: i64);
    setter!(root_disk_performance_level: String);
    setter!(user_disk_performance_level: String);
}

opaque!(ModifyDiskSpec);

/// The answer of `ModifyDiskSpec`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDiskSpec>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDiskSpecResponse {
    pub order_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(ModifyDiskSpecResponse);

/// The parameters of `ModifyEntitlement`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyEntitlement>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyEntitlement {
    pub desktop_id: String,
    /// 0 to 100 items.
    pub end_user_id: Option<Vec<String>>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ModifyEntitlement {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_id: impl Into<String>) -> Self {
        Self { desktop_id: desktop_id.into(), end_user_id: None, region_id: None }
    }

    setter!(end_user_id: [String]);
    setter!(region_id: String);
}

opaque!(ModifyEntitlement);

/// The answer of `ModifyEntitlement`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyEntitlement>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyEntitlementResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyEntitlementResponse);

/// The parameters of `ModifyImageAttribute`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyImageAttribute>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyImageAttribute {
    pub description: Option<String>,
    pub image_id: String,
    pub name: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ModifyImageAttribute {
    /// With what is required.
    #[must_use]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self { description: None, image_id: image_id.into(), name: None, region_id: None }
    }

    setter!(description: String);
    setter!(name: String);
    setter!(region_id: String);
}

opaque!(ModifyImageAttribute);

/// The answer of `ModifyImageAttribute`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyImageAttribute>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyImageAttributeResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyImageAttributeResponse);

/// The parameters of `ModifyImagePermission`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyImagePermission>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyImagePermission {
    /// 0 to 50 items.
    pub add_account: Option<Vec<i64>>,
    pub image_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// 0 to 50 items.
    pub remove_account: Option<Vec<i64>>,
}

impl ModifyImagePermission {
    /// With what is required.
    #[must_use]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self { add_account: None, image_id: image_id.into(), region_id: None, remove_account: None }
    }

    setter!(add_account: [i64]);
    setter!(region_id: String);
    setter!(remove_account: [i64]);
}

opaque!(ModifyImagePermission);

/// The answer of `ModifyImagePermission`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyImagePermission>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyImagePermissionResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyImagePermissionResponse);

/// The parameters of `ModifyNASDefaultMountTarget`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyNASDefaultMountTarget>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyNASDefaultMountTarget {
    pub file_system_id: String,
    pub mount_target_domain: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ModifyNASDefaultMountTarget {
    /// With what is required.
    #[must_use]
    pub fn new(file_system_id: impl Into<String>, mount_target_domain: impl Into<String>) -> Self {
        Self {
            file_system_id: file_system_id.into(),
            mount_target_domain: mount_target_domain.into(),
            region_id: None,
        }
    }

    setter!(region_id: String);
}

opaque!(ModifyNASDefaultMountTarget);

/// The answer of `ModifyNASDefaultMountTarget`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyNASDefaultMountTarget>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyNASDefaultMountTargetResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyNASDefaultMountTargetResponse);

/// The parameters of `ModifyNetworkPackageBandwidth`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyNetworkPackageBandwidth>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyNetworkPackageBandwidth {
    pub auto_pay: Option<bool>,
    pub bandwidth: i64,
    pub network_package_id: String,
    pub promotion_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub reseller_owner_uid: Option<i64>,
}

impl ModifyNetworkPackageBandwidth {
    /// With what is required.
    #[must_use]
    pub fn new(bandwidth: impl Into<i64>, network_package_id: impl Into<String>) -> Self {
        Self {
            auto_pay: None,
            bandwidth: bandwidth.into(),
            network_package_id: network_package_id.into(),
            promotion_id: None,
            region_id: None,
            reseller_owner_uid: None,
        }
    }

    setter!(auto_pay: bool);
    setter!(promotion_id: String);
    setter!(region_id: String);
    setter!(reseller_owner_uid: i64);
}

opaque!(ModifyNetworkPackageBandwidth);

/// The answer of `ModifyNetworkPackageBandwidth`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyNetworkPackageBandwidth>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyNetworkPackageBandwidthResponse {
    pub order_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(ModifyNetworkPackageBandwidthResponse);

/// The parameters of `ModifyNetworkPackageEnabled`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyNetworkPackageEnabled>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyNetworkPackageEnabled {
    /// Default: true.
    pub enabled: Option<bool>,
    pub network_package_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ModifyNetworkPackageEnabled {
    /// With what is required.
    #[must_use]
    pub fn new(network_package_id: impl Into<String>) -> Self {
        Self { enabled: None, network_package_id: network_package_id.into(), region_id: None }
    }

    setter!(enabled: bool);
    setter!(region_id: String);
}

opaque!(ModifyNetworkPackageEnabled);

/// The answer of `ModifyNetworkPackageEnabled`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyNetworkPackageEnabled>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyNetworkPackageEnabledResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyNetworkPackageEnabledResponse);

/// `AccelerateRegion` of [`ModifyOfficeSiteAccelerator`].
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyOfficeSiteAcceleratorAccelerateRegion {
    pub accelerate_region_id: String,
    pub bandwidth: i64,
    pub ip_version: Option<String>,
    pub isp_type: String,
}

impl ModifyOfficeSiteAcceleratorAccelerateRegion {
    /// With what is required.
    #[must_use]
    pub fn new(
        accelerate_region_id: impl Into<String>,
        bandwidth: impl Into<i64>,
        isp_type: impl Into<String>,
    ) -> Self {
        Self {
            accelerate_region_id: accelerate_region_id.into(),
            bandwidth: bandwidth.into(),
            ip_version: None,
            isp_type: isp_type.into(),
        }
    }

    setter!(ip_version: String);
}

opaque!(ModifyOfficeSiteAcceleratorAccelerateRegion);

/// The parameters of `ModifyOfficeSiteAccelerator`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteAccelerator>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyOfficeSiteAccelerator {
    pub accelerate_region: Option<Vec<ModifyOfficeSiteAcceleratorAccelerateRegion>>,
    pub office_site_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ModifyOfficeSiteAccelerator {
    /// With what is required.
    #[must_use]
    pub fn new(office_site_id: impl Into<String>) -> Self {
        Self { accelerate_region: None, office_site_id: office_site_id.into(), region_id: None }
    }

    setter!(accelerate_region: [ModifyOfficeSiteAcceleratorAccelerateRegion]);
    setter!(region_id: String);
}

opaque!(ModifyOfficeSiteAccelerator);

/// The answer of `ModifyOfficeSiteAccelerator`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteAccelerator>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyOfficeSiteAcceleratorResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyOfficeSiteAcceleratorResponse);

/// The parameters of `ModifyOfficeSiteAttribute`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteAttribute>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyOfficeSiteAttribute {
    pub authority_host: Option<String>,
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<String>,
    pub desktop_access_type: Option<String>,
    pub domain_name: Option<String>,
    pub enable_admin_access: Option<bool>,
    pub need_verify_login_risk: Option<bool>,
    pub need_verify_zero_device: Option<bool>,
    pub office_site_id: String,
    pub office_site_name: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub tenant_id: Option<String>,
    pub v_switch_id: Option<Vec<String>>,
}

impl ModifyOfficeSiteAttribute {
    /// With what is required.
    #[must_use]
    pub fn new(office_site_id: impl Into<String>) -> Self {
        Self {
            authority_host: None,
            client_id: None,
            client_secret: None,
            desktop_access_type: None,
            domain_name: None,
            enable_admin_access: None,
            need_verify_login_risk: None,
            need_verify_zero_device: None,
            office_site_id: office_site_id.into(),
            office_site_name: None,
            region_id: None,
            tenant_id: None,
            v_switch_id: None,
        }
    }

    setter!(authority_host: String);
    setter!(client_id: String);
    setter!(client_secret: String);
    setter!(desktop_access_type: String);
    setter!(domain_name: String);
    setter!(enable_admin_access: bool);
    setter!(need_verify_login_risk: bool);
    setter!(need_verify_zero_device: bool);
    setter!(office_site_name: String);
    setter!(region_id: String);
    setter!(tenant_id: String);
    setter!(v_switch_id: [String]);
}

opaque!(ModifyOfficeSiteAttribute);

/// The answer of `ModifyOfficeSiteAttribute`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteAttribute>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyOfficeSiteAttributeResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyOfficeSiteAttributeResponse);

/// The parameters of `ModifyOfficeSiteBridgeInfo`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteBridgeInfo>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyOfficeSiteBridgeInfo {
    pub bridge_id: Option<String>,
    pub bridge_level: Option<String>,
    pub bridge_type: Option<String>,
    pub enable_bridge: Option<bool>,
    /// Secret.
    pub license: Option<String>,
    pub office_site_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ModifyOfficeSiteBridgeInfo {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(bridge_id: String);
    setter!(bridge_level: String);
    setter!(bridge_type: String);
    setter!(enable_bridge: bool);
    setter!(license: String);
    setter!(office_site_id: String);
    setter!(region_id: String);
}

opaque!(ModifyOfficeSiteBridgeInfo);

/// The answer of `ModifyOfficeSiteBridgeInfo`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteBridgeInfo>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyOfficeSiteBridgeInfoResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyOfficeSiteBridgeInfoResponse);

/// The parameters of `ModifyOfficeSiteCrossDesktopAccess`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteCrossDesktopAccess>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyOfficeSiteCrossDesktopAccess {
    pub enable_cross_desktop_access: bool,
    pub office_site_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ModifyOfficeSiteCrossDesktopAccess {
    /// With what is required.
    #[must_use]
    pub fn new(enable_cross_desktop_access: impl Into<bool>, office_site_id: impl Into<String>) -> Self {
        Self {
            enable_cross_desktop_access: enable_cross_desktop_access.into(),
            office_site_id: office_site_id.into(),
            region_id: None,
        }
    }

    setter!(region_id: String);
}

opaque!(ModifyOfficeSiteCrossDesktopAccess);

/// The answer of `ModifyOfficeSiteCrossDesktopAccess`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteCrossDesktopAccess>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyOfficeSiteCrossDesktopAccessResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyOfficeSiteCrossDesktopAccessResponse);

/// The parameters of `ModifyOfficeSiteDnsInfo`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteDnsInfo>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyOfficeSiteDnsInfo {
    /// 0 to 2 items.
    pub dns_address: Option<Vec<String>>,
    pub office_site_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ModifyOfficeSiteDnsInfo {
    /// With what is required.
    #[must_use]
    pub fn new(office_site_id: impl Into<String>) -> Self {
        Self { dns_address: None, office_site_id: office_site_id.into(), region_id: None }
    }

    setter!(dns_address: [String]);
    setter!(region_id: String);
}

opaque!(ModifyOfficeSiteDnsInfo);

/// The answer of `ModifyOfficeSiteDnsInfo`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteDnsInfo>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyOfficeSiteDnsInfoResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyOfficeSiteDnsInfoResponse);

/// The parameters of `ModifyOfficeSiteMfaEnabled`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteMfaEnabled>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyOfficeSiteMfaEnabled {
    pub mfa_enabled: bool,
    pub office_site_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ModifyOfficeSiteMfaEnabled {
    /// With what is required.
    #[must_use]
    pub fn new(mfa_enabled: impl Into<bool>, office_site_id: impl Into<String>) -> Self {
        Self { mfa_enabled: mfa_enabled.into(), office_site_id: office_site_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(ModifyOfficeSiteMfaEnabled);

/// The answer of `ModifyOfficeSiteMfaEnabled`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteMfaEnabled>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyOfficeSiteMfaEnabledResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyOfficeSiteMfaEnabledResponse);

/// `AuthorizeAccessPolicyRule` of [`ModifyPolicyGroup`].
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyPolicyGroupAuthorizeAccessPolicyRule {
    pub cidr_ip: String,
    pub description: Option<String>,
}

impl ModifyPolicyGroupAuthorizeAccessPolicyRule {
    /// With what is required.
    #[must_use]
    pub fn new(cidr_ip: impl Into<String>) -> Self {
        Self { cidr_ip: cidr_ip.into(), description: None }
    }

    setter!(description: String);
}

opaque!(ModifyPolicyGroupAuthorizeAccessPolicyRule);

/// `AuthorizeSecurityPolicyRule` of [`ModifyPolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyPolicyGroupAuthorizeSecurityPolicyRule {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    pub ip_protocol: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
}

impl ModifyPolicyGroupAuthorizeSecurityPolicyRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cidr_ip: String);
    setter!(description: String);
    setter!(ip_protocol: String);
    setter!(policy: String);
    setter!(port_range: String);
    setter!(priority: String);
    setter!(r#type: String);
}

opaque!(ModifyPolicyGroupAuthorizeSecurityPolicyRule);

/// `ClientType` of [`ModifyPolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyPolicyGroupClientType {
    pub client_type: Option<String>,
    pub status: Option<String>,
}

impl ModifyPolicyGroupClientType {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(client_type: String);
    setter!(status: String);
}

opaque!(ModifyPolicyGroupClientType);

/// `DeviceRedirects` of [`ModifyPolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyPolicyGroupDeviceRedirects {
    pub device_type: Option<String>,
    pub redirect_type: Option<String>,
}

impl ModifyPolicyGroupDeviceRedirects {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(device_type: String);
    setter!(redirect_type: String);
}

opaque!(ModifyPolicyGroupDeviceRedirects);

/// `DeviceRules` of [`ModifyPolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyPolicyGroupDeviceRules {
    pub device_name: Option<String>,
    pub device_pid: Option<String>,
    pub device_type: Option<String>,
    pub device_vid: Option<String>,
    pub opt_command: Option<String>,
    pub platforms: Option<String>,
    pub redirect_type: Option<String>,
}

impl ModifyPolicyGroupDeviceRules {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(device_name: String);
    setter!(device_pid: String);
    setter!(device_type: String);
    setter!(device_vid: String);
    setter!(opt_command: String);
    setter!(platforms: String);
    setter!(redirect_type: String);
}

opaque!(ModifyPolicyGroupDeviceRules);

/// `DomainResolveRule` of [`ModifyPolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyPolicyGroupDomainResolveRule {
    pub description: Option<String>,
    pub domain: Option<String>,
    pub policy: Option<String>,
}

impl ModifyPolicyGroupDomainResolveRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(description: String);
    setter!(domain: String);
    setter!(policy: String);
}

opaque!(ModifyPolicyGroupDomainResolveRule);

/// `RevokeAccessPolicyRule` of [`ModifyPolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyPolicyGroupRevokeAccessPolicyRule {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}

impl ModifyPolicyGroupRevokeAccessPolicyRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cidr_ip: String);
    setter!(description: String);
}

opaque!(ModifyPolicyGroupRevokeAccessPolicyRule);

/// `RevokeSecurityPolicyRule` of [`ModifyPolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyPolicyGroupRevokeSecurityPolicyRule {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    pub ip_protocol: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
}

impl ModifyPolicyGroupRevokeSecurityPolicyRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cidr_ip: String);
    setter!(description: String);
    setter!(ip_protocol: String);
    setter!(policy: String);
    setter!(port_range: String);
    setter!(priority: String);
    setter!(r#type: String);
}

opaque!(ModifyPolicyGroupRevokeSecurityPolicyRule);

/// `UsbSupplyRedirectRule` of [`ModifyPolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyPolicyGroupUsbSupplyRedirectRule {
    pub description: Option<String>,
    pub device_class: Option<String>,
    pub device_subclass: Option<String>,
    pub product_id: Option<String>,
    pub usb_redirect_type: Option<i64>,
    pub usb_rule_type: Option<i64>,
    pub vendor_id: Option<String>,
}

impl ModifyPolicyGroupUsbSupplyRedirectRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(description: String);
    setter!(device_class: String);
    setter!(device_subclass: String);
    setter!(product_id: String);
    setter!(usb_redirect_type: i64);
    setter!(usb_rule_type: i64);
    setter!(vendor_id: String);
}

opaque!(ModifyPolicyGroupUsbSupplyRedirectRule);

/// The parameters of `ModifyPolicyGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyPolicyGroup>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyPolicyGroup {
    pub admin_access: Option<String>,
    pub app_content_protection: Option<String>,
    /// 0 to 100 items.
    pub authorize_access_policy_rule: Option<Vec<ModifyPolicyGroupAuthorizeAccessPolicyRule>>,
    /// 0 to 200 items.
    pub authorize_security_policy_rule: Option<Vec<ModifyPolicyGroupAuthorizeSecurityPolicyRule>>,
    pub camera_redirect: Option<String>,
    /// 0 to 100 items.
    pub client_type: Option<Vec<ModifyPolicyGroupClientType>>,
    pub clipboard: Option<String>,
    /// 0 to 100 items.
    pub device_redirects: Option<Vec<ModifyPolicyGroupDeviceRedirects>>,
    /// 0 to 100 items.
    pub device_rules: Option<Vec<ModifyPolicyGroupDeviceRules>>,
    pub domain_list: Option<String>,
    /// 0 to 500 items.
    pub domain_resolve_rule: Option<Vec<ModifyPolicyGroupDomainResolveRule>>,
    pub domain_resolve_rule_type: Option<String>,
    pub end_user_apply_admin_coordinate: Option<String>,
    pub end_user_group_coordinate: Option<String>,
    pub gpu_acceleration: Option<String>,
    pub html5_access: Option<String>,
    pub html5_file_transfer: Option<String>,
    pub internet_communication_protocol: Option<String>,
    pub local_drive: Option<String>,
    pub max_reconnect_time: Option<i64>,
    pub name: Option<String>,
    pub net_redirect: Option<String>,
    pub policy_group_id: String,
    pub preempt_login: Option<String>,
    /// 0 to 5 items.
    pub preempt_login_user: Option<Vec<String>>,
    pub printer_redirection: Option<String>,
    pub record_content: Option<String>,
    pub record_content_expires: Option<i64>,
    pub recording: Option<String>,
    pub recording_audio: Option<String>,
    pub recording_duration: Option<i64>,
    pub recording_end_time: Option<String>,
    pub recording_expires: Option<i64>,
    pub recording_fps: Option<i64>,
    pub recording_start_time: Option<String>,
    pub recording_user_notify: Option<String>,
    pub recording_user_notify_message: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub remote_coordinate: Option<String>,
    /// 0 to 100 items.
    pub revoke_access_policy_rule: Option<Vec<ModifyPolicyGroupRevokeAccessPolicyRule>>,
    /// 0 to 200 items.
    pub revoke_security_policy_rule: Option<Vec<ModifyPolicyGroupRevokeSecurityPolicyRule>>,
    pub scope: Option<String>,
    /// 0 to 3 items.
    pub scope_value: Option<Vec<String>>,
    pub usb_redirect: Option<String>,
    /// 0 to 100 items.
    pub usb_supply_redirect_rule: Option<Vec<ModifyPolicyGroupUsbSupplyRedirectRule>>,
    pub video_redirect: Option<String>,
    pub visual_quality: Option<String>,
    pub watermark: Option<String>,
    pub watermark_anti_cam: Option<String>,
    pub watermark_color: Option<i64>,
    pub watermark_degree: Option<f64>,
    pub watermark_font_size: Option<i64>,
    pub watermark_font_style: Option<String>,
    pub watermark_power: Option<String>,
    pub watermark_row_amount: Option<i64>,
    pub watermark_security: Option<String>,
    pub watermark_transparency: Option<String>,
    pub watermark_transparency_value: Option<i64>,
    pub watermark_type: Option<String>,
    pub wy_assistant: Option<String>,
}

impl ModifyPolicyGroup {
    /// With what is required.
    #[must_use]
    pub fn new(policy_group_id: impl Into<String>) -> Self {
        Self {
            admin_access: None,
            app_content_protection: None,
            authorize_access_policy_rule: None,
            authorize_security_policy_rule: None,
            camera_redirect: None,
            client_type: None,
            clipboard: None,
            device_redirects: None,
            device_rules: None,
            domain_list: None,
            domain_resolve_rule: None,
            domain_resolve_rule_type: None,
            end_user_apply_admin_coordinate: None,
            end_user_group_coordinate: None,
            gpu_acceleration: None,
            html5_access: None,
            html5_file_transfer: None,
            internet_communication_protocol: None,
            local_drive: None,
            max_reconnect_time: None,
            name: None,
            net_redirect: None,
            policy_group_id: policy_group_id.into(),
            preempt_login: None,
            preempt_login_user: None,
            printer_redirection: None,
            record_content: None,
            record_content_expires: None,
            recording: None,
            recording_audio: None,
            recording_duration: None,
            recording_end_time: None,
            recording_expires: None,
            recording_fps: None,
            recording_start_time: None,
            recording_user_notify: None,
            recording_user_notify_message: None,
            region_id: None,
            remote_coordinate: None,
            revoke_access_policy_rule: None,
            revoke_security_policy_rule: None,
            scope: None,
            scope_value: None,
            usb_redirect: None,
            usb_supply_redirect_rule: None,
            video_redirect: None,
            visual_quality: None,
            watermark: None,
            watermark_anti_cam: None,
            watermark_color: None,
            watermark_degree: None,
            watermark_font_size: None,
            watermark_font_style: None,
            watermark_power: None,
            watermark_row_amount: None,
            watermark_security: None,
            watermark_transparency: None,
            watermark_transparency_value: None,
            watermark_type: None,
            wy_assistant: None,
        }
    }

    setter!(admin_access: String);
    setter!(app_content_protection: String);
    setter!(authorize_access_policy_rule: [ModifyPolicyGroupAuthorizeAccessPolicyRule]);
    setter!(authorize_security_policy_rule: [ModifyPolicyGroupAuthorizeSecurityPolicyRule]);
    setter!(camera_redirect: String);
    setter!(client_type: [ModifyPolicyGroupClientType]);
    setter!(clipboard: String);
    setter!(device_redirects: [ModifyPolicyGroupDeviceRedirects]);
    setter!(device_rules: [ModifyPolicyGroupDeviceRules]);
    setter!(domain_list: String);
    setter!(domain_resolve_rule: [ModifyPolicyGroupDomainResolveRule]);
    setter!(domain_resolve_rule_type: String);
    setter!(end_user_apply_admin_coordinate: String);
    setter!(end_user_group_coordinate: String);
    setter!(gpu_acceleration: String);
    setter!(html5_access: String);
    setter!(html5_file_transfer: String);
    setter!(internet_communication_protocol: String);
    setter!(local_drive: String);
    setter!(max_reconnect_time: i64);
    setter!(name: String);
    setter!(net_redirect: String);
    setter!(preempt_login: String);
    setter!(preempt_login_user: [String]);
    setter!(printer_redirection: String);
    setter!(record_content: String);
    setter!(record_content_expires: i64);
    setter!(recording: String);
    setter!(recording_audio: String);
    setter!(recording_duration: i64);
    setter!(recording_end_time: String);
    setter!(recording_expires: i64);
    setter!(recording_fps: i64);
    setter!(recording_start_time: String);
    setter!(recording_user_notify: String);
    setter!(recording_user_notify_message: String);
    setter!(region_id: String);
    setter!(remote_coordinate: String);
    setter!(revoke_access_policy_rule: [ModifyPolicyGroupRevokeAccessPolicyRule]);
    setter!(revoke_security_policy_rule: [ModifyPolicyGroupRevokeSecurityPolicyRule]);
    setter!(scope: String);
    setter!(scope_value: [String]);
    setter!(usb_redirect: String);
    setter!(usb_supply_redirect_rule: [ModifyPolicyGroupUsbSupplyRedirectRule]);
    setter!(video_redirect: String);
    setter!(visual_quality: String);
    setter!(watermark: String);
    setter!(watermark_anti_cam: String);
    setter!(watermark_color: i64);
    setter!(watermark_degree: f64);
    setter!(watermark_font_size: i64);
    setter!(watermark_font_style: String);
    setter!(watermark_power: String);
    setter!(watermark_row_amount: i64);
    setter!(watermark_security: String);
    setter!(watermark_transparency: String);
    setter!(watermark_transparency_value: i64);
    setter!(watermark_type: String);
    setter!(wy_assistant: String);
}

opaque!(ModifyPolicyGroup);

/// The answer of `ModifyPolicyGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyPolicyGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyPolicyGroupResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyPolicyGroupResponse);

/// The parameters of `ModifyQosEntries`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyQosEntries>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyQosEntries {
    pub auth_android_id: Option<Vec<String>>,
    pub auth_desktop_group_id: Option<Vec<String>>,
    pub auth_desktop_id: Option<Vec<String>>,
    pub qos_rule_id: String,
    pub revoke_android_id: Option<Vec<String>>,
    pub revoke_desktop_group_id: Option<Vec<String>>,
    pub revoke_desktop_id: Option<Vec<String>>,
}

impl ModifyQosEntries {
    /// With what is required.
    #[must_use]
    pub fn new(qos_rule_id: impl Into<String>) -> Self {
        Self {
            auth_android_id: None,
            auth_desktop_group_id: None,
            auth_desktop_id: None,
            qos_rule_id: qos_rule_id.into(),
            revoke_android_id: None,
            revoke_desktop_group_id: None,
            revoke_desktop_id: None,
        }
    }

    setter!(auth_android_id: [String]);
    setter!(auth_desktop_group_id: [String]);
    setter!(auth_desktop_id: [String]);
    setter!(revoke_android_id: [String]);
    setter!(revoke_desktop_group_id: [String]);
    setter!(revoke_desktop_id: [String]);
}

opaque!(ModifyQosEntries);

/// The answer of `ModifyQosEntries`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyQosEntries>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyQosEntriesResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyQosEntriesResponse);

/// The parameters of `ModifyQosRule`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyQosRule>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyQosRule {
    pub download: Option<i64>,
    pub qos_rule_id: String,
    pub qos_rule_name: Option<String>,
    pub upload: Option<i64>,
}

impl ModifyQosRule {
    /// With what is required.
    #[must_use]
    pub fn new(qos_rule_id: impl Into<String>) -> Self {
        Self { download: None, qos_rule_id: qos_rule_id.into(), qos_rule_name: None, upload: None }
    }

    setter!(download: i64);
    setter!(qos_rule_name: String);
    setter!(upload: i64);
}

opaque!(ModifyQosRule);

/// The answer of `ModifyQosRule`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyQosRule>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyQosRuleResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyQosRuleResponse);

/// The parameters of `ModifyResourceCenterPolicy`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyResourceCenterPolicy>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyResourceCenterPolicy {
    /// 0 to 5 items.
    pub policy_group_ids: Vec<String>,
    pub policy_group_type: String,
    pub product_type: String,
    /// 0 to 100 items.
    pub resource_ids: Vec<String>,
    pub resource_region_id: String,
    pub resource_type: String,
}

impl ModifyResourceCenterPolicy {
    /// With what is required.
    #[must_use]
    pub fn new(
        policy_group_ids: impl IntoIterator<Item = impl Into<String>>,
        policy_group_type: impl Into<String>,
        product_type: impl Into<String>,
        resource_ids: impl IntoIterator<Item = impl Into<String>>,
        resource_region_id: impl Into<String>,
        resource_type: impl Into<String>,
    ) -> Self {
        Self {
            policy_group_ids: policy_group_ids.into_iter().map(Into::into).collect(),
            policy_group_type: policy_group_type.into(),
            product_type: product_type.into(),
            resource_ids: resource_ids.into_iter().map(Into::into).collect(),
            resource_region_id: resource_region_id.into(),
            resource_type: resource_type.into(),
        }
    }
}

opaque!(ModifyResourceCenterPolicy);

/// `ModifyResults` of [`ModifyResourceCenterPolicyResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyResourceCenterPolicyResponseModifyResults {
    pub check_result: Option<bool>,
    pub resource_id: Option<String>,
}

opaque!(ModifyResourceCenterPolicyResponseModifyResults);

/// The answer of `ModifyResourceCenterPolicy`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyResourceCenterPolicy>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyResourceCenterPolicyResponse {
    pub modify_results: Option<Vec<ModifyResourceCenterPolicyResponseModifyResults>>,
    pub request_id: Option<String>,
}

opaque!(ModifyResourceCenterPolicyResponse);

/// `AuthorizeEgress` of [`ModifySecurityGroupAttribute`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifySecurityGroupAttributeAuthorizeEgress {
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub ip_protocol: Option<String>,
    pub nic_type: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}

impl ModifySecurityGroupAttributeAuthorizeEgress {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(description: String);
    setter!(dest_cidr_ip: String);
    setter!(ip_protocol: String);
    setter!(nic_type: String);
    setter!(policy: String);
    setter!(port_range: String);
    setter!(priority: String);
    setter!(source_cidr_ip: String);
    setter!(source_port_range: String);
}

opaque!(ModifySecurityGroupAttributeAuthorizeEgress);

/// `AuthorizeIngress` of [`ModifySecurityGroupAttribute`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifySecurityGroupAttributeAuthorizeIngress {
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub ip_protocol: Option<String>,
    pub nic_type: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}

impl ModifySecurityGroupAttributeAuthorizeIngress {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(description: String);
    setter!(dest_cidr_ip: String);
    setter!(ip_protocol: String);
    setter!(nic_type: String);
    setter!(policy: String);
    setter!(port_range: String);
    setter!(priority: String);
    setter!(source_cidr_ip: String);
    setter!(source_port_range: String);
}

opaque!(ModifySecurityGroupAttributeAuthorizeIngress);

/// `RevokeEgress` of [`ModifySecurityGroupAttribute`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifySecurityGroupAttributeRevokeEgress {
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub ip_protocol: Option<String>,
    pub nic_type: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}

impl ModifySecurityGroupAttributeRevokeEgress {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(description: String);
    setter!(dest_cidr_ip: String);
    setter!(ip_protocol: String);
    setter!(nic_type: String);
    setter!(policy: String);
    setter!(port_range: String);
    setter!(priority: String);
    setter!(source_cidr_ip: String);
    setter!(source_port_range: String);
}

opaque!(ModifySecurityGroupAttributeRevokeEgress);

/// `RevokeIngress` of [`ModifySecurityGroupAttribute`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifySecurityGroupAttributeRevokeIngress {
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub ip_protocol: Option<String>,
    pub nic_type: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}

impl ModifySecurityGroupAttributeRevokeIngress {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(description: String);
    setter!(dest_cidr_ip: String);
    setter!(ip_protocol: String);
    setter!(nic_type: String);
    setter!(policy: String);
    setter!(port_range: String);
    setter!(priority: String);
    setter!(source_cidr_ip: String);
    setter!(source_port_range: String);
}

opaque!(ModifySecurityGroupAttributeRevokeIngress);

/// The parameters of `ModifySecurityGroupAttribute`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifySecurityGroupAttribute>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifySecurityGroupAttribute {
    pub authorize_egress: Option<Vec<ModifySecurityGroupAttributeAuthorizeEgress>>,
    pub authorize_ingress: Option<Vec<ModifySecurityGroupAttributeAuthorizeIngress>>,
    pub office_site_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub revoke_egress: Option<Vec<ModifySecurityGroupAttributeRevokeEgress>>,
    pub revoke_ingress: Option<Vec<ModifySecurityGroupAttributeRevokeIngress>>,
}

impl ModifySecurityGroupAttribute {
    /// With what is required.
    #[must_use]
    pub fn new(office_site_id: impl Into<String>) -> Self {
        Self {
            authorize_egress: None,
            authorize_ingress: None,
            office_site_id: office_site_id.into(),
            region_id: None,
            revoke_egress: None,
            revoke_ingress: None,
        }
    }

    setter!(authorize_egress: [ModifySecurityGroupAttributeAuthorizeEgress]);
    setter!(authorize_ingress: [ModifySecurityGroupAttributeAuthorizeIngress]);
    setter!(region_id: String);
    setter!(revoke_egress: [ModifySecurityGroupAttributeRevokeEgress]);
    setter!(revoke_ingress: [ModifySecurityGroupAttributeRevokeIngress]);
}

opaque!(ModifySecurityGroupAttribute);

/// The answer of `ModifySecurityGroupAttribute`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifySecurityGroupAttribute>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifySecurityGroupAttributeResponse {
    pub request_id: Option<String>,
}

opaque!(ModifySecurityGroupAttributeResponse);

/// `DataDiskList` of [`ModifyTemplate`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyTemplateDataDiskList {
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}

impl ModifyTemplateDataDiskList {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(performance_level: String);
    setter!(size: i64);
}

opaque!(ModifyTemplateDataDiskList);

/// `RegionConfigList` of [`ModifyTemplate`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyTemplateRegionConfigList {
    pub office_site_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_instance_type: Option<String>,
    pub snapshot_policy_id: Option<String>,
    pub subnet_id: Option<String>,
    pub virtual_node_pool_id: Option<String>,
    pub volume_encryption_enable: Option<bool>,
    pub volume_encryption_key: Option<String>,
}

impl ModifyTemplateRegionConfigList {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(office_site_id: String);
    setter!(region_id: String);
    setter!(resource_instance_type: String);
    setter!(snapshot_policy_id: String);
    setter!(subnet_id: String);
    setter!(virtual_node_pool_id: String);
    setter!(volume_encryption_enable: bool);
    setter!(volume_encryption_key: String);
}

opaque!(ModifyTemplateRegionConfigList);

/// `ResourceTagList` of [`ModifyTemplate`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyTemplateResourceTagList {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl ModifyTemplateResourceTagList {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(key: String);
    setter!(value: String);
}

opaque!(ModifyTemplateResourceTagList);

/// `SiteConfigList` of [`ModifyTemplate`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyTemplateSiteConfigList {
    pub app_rule_id: Option<String>,
    pub site_id: Option<String>,
}

impl ModifyTemplateSiteConfigList {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(app_rule_id: String);
    setter!(site_id: String);
}

opaque!(ModifyTemplateSiteConfigList);

/// The parameters of `ModifyTemplate`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyTemplate>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyTemplate {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub charge_type: Option<String>,
    pub data_disk_list: Option<Vec<ModifyTemplateDataDiskList>>,
    pub default_language: Option<String>,
    pub description: Option<String>,
    pub image_id: Option<String>,
    pub instance_name: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub policy_group_id: Option<String>,
    pub post_paid_after_used_up: Option<bool>,
    /// 0 to 10 items.
    pub region_config_list: Option<Vec<ModifyTemplateRegionConfigList>>,
    pub resource_group_id: Option<String>,
    /// 0 to 20 items.
    pub resource_tag_list: Option<Vec<ModifyTemplateResourceTagList>>,
    pub site_config_list: Option<Vec<ModifyTemplateSiteConfigList>>,
    pub system_disk_performance_level: Option<String>,
    pub system_disk_size: Option<i64>,
    pub template_id: String,
    pub template_name: Option<String>,
    pub timer_group_id: Option<String>,
    pub user_duration: Option<i64>,
}

impl ModifyTemplate {
    /// With what is required.
    #[must_use]
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            auto_pay: None,
            auto_renew: None,
            charge_type: None,
            data_disk_list: None,
            default_language: None,
            description: None,
            image_id: None,
            instance_name: None,
            period: None,
            period_unit: None,
            policy_group_id: None,
            post_paid_after_used_up: None,
            region_config_list: None,
            resource_group_id: None,
            resource_tag_list: None,
            site_config_list: None,
            system_disk_performance_level: None,
            system_disk_size: None,
            template_id: template_id.into(),
            template_name: None,
            timer_group_id: None,
            user_duration: None,
        }
    }

    setter!(auto_pay: bool);
    setter!(auto_renew: bool);
    setter!(charge_type: String);
    setter!(data_disk_list: [ModifyTemplateDataDiskList]);
    setter!(default_language: String);
    setter!(description: String);
    setter!(image_id: String);
    setter!(instance_name: String);
    setter!(period: i64);
    setter!(period_unit: String);
    setter!(policy_group_id: String);
    setter!(post_paid_after_used_up: bool);
    setter!(region_config_list: [ModifyTemplateRegionConfigList]);
    setter!(resource_group_id: String);
    setter!(resource_tag_list: [ModifyTemplateResourceTagList]);
    setter!(site_config_list: [ModifyTemplateSiteConfigList]);
    setter!(system_disk_performance_level: String);
    setter!(system_disk_size: i64);
    setter!(template_name: String);
    setter!(timer_group_id: String);
    setter!(user_duration: i64);
}

opaque!(ModifyTemplate);

/// The answer of `ModifyTemplate`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyTemplate>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyTemplateResponse {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(ModifyTemplateResponse);

/// The parameters of `ModifyTemplateBaseInfo`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyTemplateBaseInfo>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyTemplateBaseInfo {
    pub description: Option<String>,
    pub instance_name: Option<String>,
    pub template_id: String,
    pub template_name: Option<String>,
}

impl ModifyTemplateBaseInfo {
    /// With what is required.
    #[must_use]
    pub fn new(template_id: impl Into<String>) -> Self {
        Self { description: None, instance_name: None, template_id: template_id.into(), template_name: None }
    }

    setter!(description: String);
    setter!(instance_name: String);
    setter!(template_name: String);
}

opaque!(ModifyTemplateBaseInfo);

/// The answer of `ModifyTemplateBaseInfo`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyTemplateBaseInfo>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyTemplateBaseInfoResponse {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(ModifyTemplateBaseInfoResponse);

/// `SegmentTimers` of [`ModifyTimerGroupConfigTimers`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyTimerGroupConfigTimersSegmentTimers {
    pub appointment_timer: Option<i64>,
    pub create_snapshot: Option<bool>,
    pub end_cron_expression: Option<String>,
    pub enforce: Option<bool>,
    pub image_id: Option<String>,
    pub interval: Option<i64>,
    pub ip_segments: Option<Vec<String>>,
    pub lock_screen_time: Option<i64>,
    pub notification_time: Option<i64>,
    pub operation_type: Option<String>,
    /// 0 to 30 items.
    pub process_whitelist: Option<Vec<String>>,
    pub reset_type: Option<String>,
    pub start_cron_expression: Option<String>,
    pub timer_order: Option<i64>,
    pub timezone: Option<String>,
    pub trigger_type: Option<String>,
    pub verification_notification_time: Option<i64>,
    pub verification_time: Option<i64>,
}

impl ModifyTimerGroupConfigTimersSegmentTimers {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(appointment_timer: i64);
    setter!(create_snapshot: bool);
    setter!(end_cron_expression: String);
    setter!(enforce: bool);
    setter!(image_id: String);
    setter!(interval: i64);
    setter!(ip_segments: [String]);
    setter!(lock_screen_time: i64);
    setter!(notification_time: i64);
    setter!(operation_type: String);
    setter!(process_whitelist: [String]);
    setter!(reset_type: String);
    setter!(start_cron_expression: String);
    setter!(timer_order: i64);
    setter!(timezone: String);
    setter!(trigger_type: String);
    setter!(verification_notification_time: i64);
    setter!(verification_time: i64);
}

opaque!(ModifyTimerGroupConfigTimersSegmentTimers);

/// `ConfigTimers` of [`ModifyTimerGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyTimerGroupConfigTimers {
    pub allow_client_setting: Option<bool>,
    pub cron_expression: Option<String>,
    pub enforce: Option<bool>,
    pub interval: Option<i64>,
    pub notification_time: Option<i64>,
    pub operation_type: Option<String>,
    /// 0 to 30 items.
    pub process_whitelist: Option<Vec<String>>,
    pub reset_type: Option<String>,
    /// 0 to 10 items.
    pub segment_timers: Option<Vec<ModifyTimerGroupConfigTimersSegmentTimers>>,
    pub timer_type: Option<String>,
    pub trigger_type: Option<String>,
}

impl ModifyTimerGroupConfigTimers {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(allow_client_setting: bool);
    setter!(cron_expression: String);
    setter!(enforce: bool);
    setter!(interval: i64);
    setter!(notification_time: i64);
    setter!(operation_type: String);
    setter!(process_whitelist: [String]);
    setter!(reset_type: String);
    setter!(segment_timers: [ModifyTimerGroupConfigTimersSegmentTimers]);
    setter!(timer_type: String);
    setter!(trigger_type: String);
}

opaque!(ModifyTimerGroupConfigTimers);

/// The parameters of `ModifyTimerGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyTimerGroup>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyTimerGroup {
    /// 0 to 20 items.
    pub config_timers: Option<Vec<ModifyTimerGroupConfigTimers>>,
    pub description: Option<String>,
    pub group_id: String,
    pub name: Option<String>,
    pub region_id: Option<String>,
}

impl ModifyTimerGroup {
    /// With what is required.
    #[must_use]
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            config_timers: None,
            description: None,
            group_id: group_id.into(),
            name: None,
            region_id: None,
        }
    }

    setter!(config_timers: [ModifyTimerGroupConfigTimers]);
    setter!(description: String);
    setter!(name: String);
    setter!(region_id: String);
}

opaque!(ModifyTimerGroup);

/// The answer of `ModifyTimerGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyTimerGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyTimerGroupResponse {
    pub group_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(ModifyTimerGroupResponse);

/// The parameters of `ModifyUserEntitlement`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyUserEntitlement>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyUserEntitlement {
    /// 0 to 100 items.
    pub authorize_desktop_id: Option<Vec<String>>,
    /// 0 to 100 items.
    pub end_user_id: Option<Vec<String>>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// 0 to 100 items.
    pub revoke_desktop_id: Option<Vec<String>>,
}

impl ModifyUserEntitlement {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(authorize_desktop_id: [String]);
    setter!(end_user_id: [String]);
    setter!(region_id: String);
    setter!(revoke_desktop_id: [String]);
}

opaque!(ModifyUserEntitlement);

/// The answer of `ModifyUserEntitlement`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyUserEntitlement>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyUserEntitlementResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyUserEntitlementResponse);

/// The parameters of `ModifyUserToDesktopGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyUserToDesktopGroup>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyUserToDesktopGroup {
    pub desktop_group_id: String,
    /// 0 to 10000 items.
    pub new_end_user_ids: Vec<String>,
    /// 0 to 10000 items.
    pub old_end_user_ids: Vec<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ModifyUserToDesktopGroup {
    /// With what is required.
    #[must_use]
    pub fn new(
        desktop_group_id: impl Into<String>,
        new_end_user_ids: impl IntoIterator<Item = impl Into<String>>,
        old_end_user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            desktop_group_id: desktop_group_id.into(),
            new_end_user_ids: new_end_user_ids.into_iter().map(Into::into).collect(),
            old_end_user_ids: old_end_user_ids.into_iter().map(Into::into).collect(),
            region_id: None,
        }
    }

    setter!(region_id: String);
}

opaque!(ModifyUserToDesktopGroup);

/// The answer of `ModifyUserToDesktopGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyUserToDesktopGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyUserToDesktopGroupResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyUserToDesktopGroupResponse);

/// The parameters of `ModifyVirtualBridgeLevel`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyVirtualBridgeLevel>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyVirtualBridgeLevel {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub bridge_id: String,
    pub bridge_level: String,
    /// Secret.
    pub paid_call_back_url: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ModifyVirtualBridgeLevel {
    /// With what is required.
    #[must_use]
    pub fn new(bridge_id: impl Into<String>, bridge_level: impl Into<String>) -> Self {
        Self {
            auto_pay: None,
            auto_renew: None,
            bridge_id: bridge_id.into(),
            bridge_level: bridge_level.into(),
            paid_call_back_url: None,
            period: None,
            period_unit: None,
            promotion_id: None,
            region_id: None,
        }
    }

    setter!(auto_pay: bool);
    setter!(auto_renew: bool);
    setter!(paid_call_back_url: String);
    setter!(period: i64);
    setter!(period_unit: String);
    setter!(promotion_id: String);
    setter!(region_id: String);
}

opaque!(ModifyVirtualBridgeLevel);

/// The answer of `ModifyVirtualBridgeLevel`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyVirtualBridgeLevel>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyVirtualBridgeLevelResponse {
    pub order_id: Option<i64>,
    pub request_id: Option<String>,
}

opaque!(ModifyVirtualBridgeLevelResponse);

/// The parameters of `ModifyVirtualBridgeStatus`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyVirtualBridgeStatus>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyVirtualBridgeStatus {
    pub bridge_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub status: String,
}

impl ModifyVirtualBridgeStatus {
    /// With what is required.
    #[must_use]
    pub fn new(bridge_id: impl Into<String>, status: impl Into<String>) -> Self {
        Self { bridge_id: bridge_id.into(), region_id: None, status: status.into() }
    }

    setter!(region_id: String);
}

opaque!(ModifyVirtualBridgeStatus);

/// The answer of `ModifyVirtualBridgeStatus`. <https://api.aliyun.com/document/ecd/2020-09-30/ModifyVirtualBridgeStatus>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyVirtualBridgeStatusResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyVirtualBridgeStatusResponse);

/// The parameters of `MoveCdsFile`. <https://api.aliyun.com/document/ecd/2020-09-30/MoveCdsFile>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct MoveCdsFile {
    pub cds_id: Option<String>,
    pub conflict_policy: Option<String>,
    pub end_user_id: Option<String>,
    pub file_id: Option<String>,
    pub group_id: Option<String>,
    pub parent_folder_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl MoveCdsFile {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(cds_id: String);
    setter!(conflict_policy: String);
    setter!(end_user_id: String);
    setter!(file_id: String);
    setter!(group_id: String);
    setter!(parent_folder_id: String);
    setter!(region_id: String);
}

opaque!(MoveCdsFile);

/// `MoveCdsFileModel` of [`MoveCdsFileResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct MoveCdsFileResponseMoveCdsFileModel {
    pub async_task_id: Option<String>,
    pub exist: Option<bool>,
    pub file_id: Option<String>,
}

opaque!(MoveCdsFileResponseMoveCdsFileModel);

/// The answer of `MoveCdsFile`. <https://api.aliyun.com/document/ecd/2020-09-30/MoveCdsFile>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct MoveCdsFileResponse {
    pub code: Option<String>,
    pub message: Option<String>,
    pub move_cds_file_model: Option<MoveCdsFileResponseMoveCdsFileModel>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(MoveCdsFileResponse);

/// The parameters of `QueryActiveUserStatistic`. <https://api.aliyun.com/document/ecd/2020-09-30/QueryActiveUserStatistic>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryActiveUserStatistic {
    pub biz_type: Option<i64>,
    pub end_time: Option<String>,
    pub office_site_id: Option<String>,
    pub period: Option<String>,
    pub start_time: Option<String>,
}

impl QueryActiveUserStatistic {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(biz_type: i64);
    setter!(end_time: String);
    setter!(office_site_id: String);
    setter!(period: String);
    setter!(start_time: String);
}

opaque!(QueryActiveUserStatistic);

/// `UserStatisticList` of [`QueryActiveUserStatisticResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryActiveUserStatisticResponseUserStatisticList {
    pub active_user_count: Option<i64>,
    pub format_date: Option<String>,
    pub time_stamp: Option<i64>,
}

opaque!(QueryActiveUserStatisticResponseUserStatisticList);

/// The answer of `QueryActiveUserStatistic`. <https://api.aliyun.com/document/ecd/2020-09-30/QueryActiveUserStatistic>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryActiveUserStatisticResponse {
    pub request_id: Option<String>,
    pub total_count: Option<i64>,
    pub user_statistic_list: Option<Vec<QueryActiveUserStatisticResponseUserStatisticList>>,
}

opaque!(QueryActiveUserStatisticResponse);

/// The parameters of `QueryAuthUserConnectDurationList`. <https://api.aliyun.com/document/ecd/2020-09-30/QueryAuthUserConnectDurationList>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryAuthUserConnectDurationList {
    pub comparison_operator: Option<String>,
    pub data_date: Option<String>,
    pub is_ad_user: Option<bool>,
    pub next_token: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub statistic_type: Option<String>,
    pub threshold: Option<i64>,
    pub user_name: Option<String>,
    pub with_detail: Option<bool>,
}

impl QueryAuthUserConnectDurationList {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(comparison_operator: String);
    setter!(data_date: String);
    setter!(is_ad_user: bool);
    setter!(next_token: String);
    setter!(page_num: i64);
    setter!(page_size: i64);
    setter!(statistic_type: String);
    setter!(threshold: i64);
    setter!(user_name: String);
    setter!(with_detail: bool);
}

opaque!(QueryAuthUserConnectDurationList);

/// `AuthUserConnectDurationList` of [`QueryAuthUserConnectDurationListResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryAuthUserConnectDurationListResponseAuthUserConnectDurationList {
    pub connect_duration: Option<i64>,
    pub connect_end_time: Option<String>,
    pub connect_start_time: Option<String>,
    pub description: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub directory_type: Option<i64>,
    pub display_name: Option<String>,
    pub display_name_new: Option<String>,
    pub domain_name: Option<String>,
    pub end_user_id: Option<String>,
    pub nick_name: Option<String>,
    pub region_id: Option<String>,
    pub user_principal_name: Option<String>,
}

opaque!(QueryAuthUserConnectDurationListResponseAuthUserConnectDurationList);

/// The answer of `QueryAuthUserConnectDurationList`. <https://api.aliyun.com/document/ecd/2020-09-30/QueryAuthUserConnectDurationList>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryAuthUserConnectDurationListResponse {
    pub auth_user_connect_duration_list:
        Option<Vec<QueryAuthUserConnectDurationListResponseAuthUserConnectDurationList>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub total_count: Option<i64>,
}

opaque!(QueryAuthUserConnectDurationListResponse);

/// The parameters of `QueryEndUserHistoryUsage`. <https://api.aliyun.com/document/ecd/2020-09-30/QueryEndUserHistoryUsage>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryEndUserHistoryUsage {
    pub end_date: Option<String>,
    pub is_ad_user: Option<bool>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub start_date: Option<String>,
}

impl QueryEndUserHistoryUsage {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(end_date: String);
    setter!(is_ad_user: bool);
    setter!(page_num: i64);
    setter!(page_size: i64);
    setter!(start_date: String);
}

opaque!(QueryEndUserHistoryUsage);

/// `DesktopUsageList` of [`QueryEndUserHistoryUsageResponseUserUsageInfoList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryEndUserHistoryUsageResponseUserUsageInfoListDesktopUsageList {
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub duration: Option<i64>,
}

opaque!(QueryEndUserHistoryUsageResponseUserUsageInfoListDesktopUsageList);

/// `UserGroupList` of [`QueryEndUserHistoryUsageResponseUserUsageInfoList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryEndUserHistoryUsageResponseUserUsageInfoListUserGroupList {
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
}

opaque!(QueryEndUserHistoryUsageResponseUserUsageInfoListUserGroupList);

/// `UserUsageInfoList` of [`QueryEndUserHistoryUsageResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryEndUserHistoryUsageResponseUserUsageInfoList {
    pub description: Option<String>,
    pub desktop_usage_list: Option<Vec<QueryEndUserHistoryUsageResponseUserUsageInfoListDesktopUsageList>>,
    pub display_name: Option<String>,
    pub duration: Option<i64>,
    pub end_user_id: Option<String>,
    pub end_user_name: Option<String>,
    pub org_path_list: Option<Vec<String>>,
    pub user_group_list: Option<Vec<QueryEndUserHistoryUsageResponseUserUsageInfoListUserGroupList>>,
}

opaque!(QueryEndUserHistoryUsageResponseUserUsageInfoList);

/// The answer of `QueryEndUserHistoryUsage`. <https://api.aliyun.com/document/ecd/2020-09-30/QueryEndUserHistoryUsage>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryEndUserHistoryUsageResponse {
    pub request_id: Option<String>,
    pub total_count: Option<i64>,
    pub user_usage_info_list: Option<Vec<QueryEndUserHistoryUsageResponseUserUsageInfoList>>,
}

opaque!(QueryEndUserHistoryUsageResponse);

/// The parameters of `QueryHistoryActiveUserCount`. <https://api.aliyun.com/document/ecd/2020-09-30/QueryHistoryActiveUserCount>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryHistoryActiveUserCount {
    pub data_date: Option<String>,
}

impl QueryHistoryActiveUserCount {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(data_date: String);
}

opaque!(QueryHistoryActiveUserCount);

/// `ActiveUserCount` of [`QueryHistoryActiveUserCountResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryHistoryActiveUserCountResponseActiveUserCount {
    pub daily_active_user_count: Option<i64>,
    pub monthly_active_user_count: Option<i64>,
}

opaque!(QueryHistoryActiveUserCountResponseActiveUserCount);

/// The answer of `QueryHistoryActiveUserCount`. <https://api.aliyun.com/document/ecd/2020-09-30/QueryHistoryActiveUserCount>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryHistoryActiveUserCountResponse {
    pub active_user_count: Option<QueryHistoryActiveUserCountResponseActiveUserCount>,
    pub request_id: Option<String>,
}

opaque!(QueryHistoryActiveUserCountResponse);

/// The parameters of `QueryHistoryActiveUserStatistic`. <https://api.aliyun.com/document/ecd/2020-09-30/QueryHistoryActiveUserStatistic>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryHistoryActiveUserStatistic {
    pub biz_type: Option<i64>,
    pub end_date: Option<String>,
    pub office_site_id: Option<String>,
    pub period: Option<String>,
    pub start_date: Option<String>,
    pub user_group_id: Option<String>,
}

impl QueryHistoryActiveUserStatistic {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(biz_type: i64);
    setter!(end_date: String);
    setter!(office_site_id: String);
    setter!(period: String);
    setter!(start_date: String);
    setter!(user_group_id: String);
}

opaque!(QueryHistoryActiveUserStatistic);

/// `UserStatisticList` of [`QueryHistoryActiveUserStatisticResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryHistoryActiveUserStatisticResponseUserStatisticList {
    pub active_user_count: Option<i64>,
    pub format_date: Option<String>,
    pub time_stamp: Option<i64>,
}

opaque!(QueryHistoryActiveUserStatisticResponseUserStatisticList);

/// The answer of `QueryHistoryActiveUserStatistic`. <https://api.aliyun.com/document/ecd/2020-09-30/QueryHistoryActiveUserStatistic>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryHistoryActiveUserStatisticResponse {
    pub request_id: Option<String>,
    pub total_count: Option<i64>,
    pub user_statistic_list: Option<Vec<QueryHistoryActiveUserStatisticResponseUserStatisticList>>,
}

opaque!(QueryHistoryActiveUserStatisticResponse);

/// `Range` of [`QueryHistoryAvgMetricList`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryHistoryAvgMetricListRange {
    pub include_max: Option<bool>,
    pub include_min: Option<bool>,
    pub label: Option<String>,
    pub max: Option<f64>,
    pub min: Option<f64>,
}

impl QueryHistoryAvgMetricListRange {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(include_max: bool);
    setter!(include_min: bool);
    setter!(label: String);
    setter!(max: f64);
    setter!(min: f64);
}

opaque!(QueryHistoryAvgMetricListRange);

/// The parameters of `QueryHistoryAvgMetricList`. <https://api.aliyun.com/document/ecd/2020-09-30/QueryHistoryAvgMetricList>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryHistoryAvgMetricList {
    pub data_date: Option<String>,
    pub desktop_id: Option<Vec<String>>,
    pub metric_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub range: Option<QueryHistoryAvgMetricListRange>,
    pub resource_region_id: Option<String>,
    pub sort_type: Option<String>,
}

impl QueryHistoryAvgMetricList {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(data_date: String);
    setter!(desktop_id: [String]);
    setter!(metric_name: String);
    setter!(page_num: i64);
    setter!(page_size: i64);
    setter!(range: QueryHistoryAvgMetricListRange);
    setter!(resource_region_id: String);
    setter!(sort_type: String);
}

opaque!(QueryHistoryAvgMetricList);

/// `Sessions` of [`QueryHistoryAvgMetricListResponseAvgMetricList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryHistoryAvgMetricListResponseAvgMetricListSessions {
    pub end_user_id: Option<String>,
    pub establishment_time: Option<String>,
    pub external_user_name: Option<String>,
    pub nick_name: Option<String>,
}

opaque!(QueryHistoryAvgMetricListResponseAvgMetricListSessions);

/// `AvgMetricList` of [`QueryHistoryAvgMetricListResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryHistoryAvgMetricListResponseAvgMetricList {
    pub avg_value: Option<f64>,
    pub charge_type: Option<String>,
    pub cpu: Option<i64>,
    pub desktop_group_id: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub desktop_status: Option<String>,
    pub desktop_type: Option<String>,
    pub end_user_ids: Option<Vec<String>>,
    pub gpu_spec: Option<String>,
    pub management_flag: Option<String>,
    pub memory: Option<i64>,
    pub multi_resource: Option<bool>,
    pub platform: Option<String>,
    pub region_id: Option<String>,
    pub sessions: Option<Vec<QueryHistoryAvgMetricListResponseAvgMetricListSessions>>,
    pub sub_pay_type: Option<String>,
}

opaque!(QueryHistoryAvgMetricListResponseAvgMetricList);

/// The answer of `QueryHistoryAvgMetricList`. <https://api.aliyun.com/document/ecd/2020-09-30/QueryHistoryAvgMetricList>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryHistoryAvgMetricListResponse {
    pub avg_metric_list: Option<Vec<QueryHistoryAvgMetricListResponseAvgMetricList>>,
    pub request_id: Option<String>,
    pub total_count: Option<i64>,
}

opaque!(QueryHistoryAvgMetricListResponse);

/// `Ranges` of [`QueryHistoryMetricDistribution`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryHistoryMetricDistributionRanges {
    pub include_max: Option<bool>,
    pub include_min: Option<bool>,
    pub label: Option<String>,
    pub max: Option<f64>,
    pub min: Option<f64>,
}

impl QueryHistoryMetricDistributionRanges {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(include_max: bool);
    setter!(include_min: bool);
    setter!(label: String);
    setter!(max: f64);
    setter!(min: f64);
}

opaque!(QueryHistoryMetricDistributionRanges);

/// The parameters of `QueryHistoryMetricDistribution`. <https://api.aliyun.com/document/ecd/2020-09-30/QueryHistoryMetricDistribution>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryHistoryMetricDistribution {
    pub end_date: Option<String>,
    pub metric_name: Option<String>,
    pub ranges: Option<Vec<QueryHistoryMetricDistributionRanges>>,
    pub start_date: Option<String>,
}

impl QueryHistoryMetricDistribution {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(end_date: String);
    setter!(metric_name: String);
    setter!(ranges: [QueryHistoryMetricDistributionRanges]);
    setter!(start_date: String);
}

opaque!(QueryHistoryMetricDistribution);

/// `DistributionList` of [`QueryHistoryMetricDistributionResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryHistoryMetricDistributionResponseDistributionList {
    pub count: Option<i64>,
    pub label: Option<String>,
    pub max: Option<f64>,
    pub min: Option<f64>,
}

opaque!(QueryHistoryMetricDistributionResponseDistributionList);

/// The answer of `QueryHistoryMetricDistribution`. <https://api.aliyun.com/document/ecd/2020-09-30/QueryHistoryMetricDistribution>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryHistoryMetricDistributionResponse {
    pub distribution_list: Option<Vec<QueryHistoryMetricDistributionResponseDistributionList>>,
    pub request_id: Option<String>,
    pub total_count: Option<i64>,
}

opaque!(QueryHistoryMetricDistributionResponse);

/// The parameters of `QueryHistoryUsageDurationRank`. <https://api.aliyun.com/document/ecd/2020-09-30/QueryHistoryUsageDurationRank>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryHistoryUsageDurationRank {
    pub biz_type: Option<i64>,
    pub end_date: Option<String>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub start_date: Option<String>,
}

impl QueryHistoryUsageDurationRank {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(biz_type: i64);
    setter!(end_date: String);
    setter!(limit: i64);
    setter!(next_token: String);
    setter!(start_date: String);
}

opaque!(QueryHistoryUsageDurationRank);

/// `UsageDurationList` of [`QueryHistoryUsageDurationRankResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryHistoryUsageDurationRankResponseUsageDurationList {
    pub charge_type: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub end_user_id: Option<String>,
    pub region_id: Option<String>,
    pub usage_duration: Option<i64>,
}

opaque!(QueryHistoryUsageDurationRankResponseUsageDurationList);

/// The answer of `QueryHistoryUsageDurationRank`. <https://api.aliyun.com/document/ecd/2020-09-30/QueryHistoryUsageDurationRank>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryHistoryUsageDurationRankResponse {
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub total_count: Option<i64>,
    pub usage_duration_list: Option<Vec<QueryHistoryUsageDurationRankResponseUsageDurationList>>,
}

opaque!(QueryHistoryUsageDurationRankResponse);

/// The parameters of `RebootDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/RebootDesktops>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RebootDesktops {
    pub create_snapshot: Option<bool>,
    /// 1 to 100 items.
    pub desktop_id: Vec<String>,
    pub os_update: Option<bool>,
    pub patch_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl RebootDesktops {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            create_snapshot: None,
            desktop_id: desktop_id.into_iter().map(Into::into).collect(),
            os_update: None,
            patch_id: None,
            region_id: None,
        }
    }

    setter!(create_snapshot: bool);
    setter!(os_update: bool);
    setter!(patch_id: String);
    setter!(region_id: String);
}

opaque!(RebootDesktops);

/// The answer of `RebootDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/RebootDesktops>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RebootDesktopsResponse {
    pub request_id: Option<String>,
}

opaque!(RebootDesktopsResponse);

/// The parameters of `RebuildDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/RebuildDesktops>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RebuildDesktops {
    pub after_status: Option<String>,
    /// 1 to 100 items.
    pub desktop_id: Vec<String>,
    pub image_id: Option<String>,
    pub language: Option<String>,
    pub operate_type: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl RebuildDesktops {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            after_status: None,
            desktop_id: desktop_id.into_iter().map(Into::into).collect(),
            image_id: None,
            language: None,
            operate_type: None,
            region_id: None,
        }
    }

    setter!(after_status: String);
    setter!(image_id: String);
    setter!(language: String);
    setter!(operate_type: String);
    setter!(region_id: String);
}

opaque!(RebuildDesktops);

/// `RebuildResults` of [`RebuildDesktopsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RebuildDesktopsResponseRebuildResults {
    pub code: Option<String>,
    pub desktop_id: Option<String>,
    pub message: Option<String>,
}

opaque!(RebuildDesktopsResponseRebuildResults);

/// The answer of `RebuildDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/RebuildDesktops>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RebuildDesktopsResponse {
    pub rebuild_results: Option<Vec<RebuildDesktopsResponseRebuildResults>>,
    pub request_id: Option<String>,
}

opaque!(RebuildDesktopsResponse);

/// The parameters of `ReleaseIpAddress`. <https://api.aliyun.com/document/ecd/2020-09-30/ReleaseIpAddress>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ReleaseIpAddress {
    pub eip_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ReleaseIpAddress {
    /// With what is required.
    #[must_use]
    pub fn new(eip_id: impl Into<String>) -> Self {
        Self { eip_id: eip_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(ReleaseIpAddress);

/// The answer of `ReleaseIpAddress`. <https://api.aliyun.com/document/ecd/2020-09-30/ReleaseIpAddress>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ReleaseIpAddressResponse {
    pub request_id: Option<String>,
}

opaque!(ReleaseIpAddressResponse);

/// `CdsIdentity` of [`RemoveFilePermissionMemberList`].
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RemoveFilePermissionMemberListCdsIdentity {
    pub id: String,
    /// Default: IT_User.
    pub r#type: String,
}

impl RemoveFilePermissionMemberListCdsIdentity {
    /// With what is required.
    #[must_use]
    pub fn new(id: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self { id: id.into(), r#type: r#type.into() }
    }
}

opaque!(RemoveFilePermissionMemberListCdsIdentity);

/// `MemberList` of [`RemoveFilePermission`].
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RemoveFilePermissionMemberList {
    pub cds_identity: RemoveFilePermissionMemberListCdsIdentity,
    pub role_id: String,
}

impl RemoveFilePermissionMemberList {
    /// With what is required.
    #[must_use]
    pub fn new(
        cds_identity: impl Into<RemoveFilePermissionMemberListCdsIdentity>,
        role_id: impl Into<String>,
    ) -> Self {
        Self { cds_identity: cds_identity.into(), role_id: role_id.into() }
    }
}

opaque!(RemoveFilePermissionMemberList);

/// The parameters of `RemoveFilePermission`. <https://api.aliyun.com/document/ecd/2020-09-30/RemoveFilePermission>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RemoveFilePermission {
    pub cds_id: String,
    pub end_user_id: Option<String>,
    pub file_id: String,
    pub group_id: Option<String>,
    /// 0 to 100 items.
    pub member_list: Vec<RemoveFilePermissionMemberList>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl RemoveFilePermission {
    /// With what is required.
    #[must_use]
    pub fn new(
        cds_id: impl Into<String>,
        file_id: impl Into<String>,
        member_list: impl IntoIterator<Item = impl Into<RemoveFilePermissionMemberList>>,
    ) -> Self {
        Self {
            cds_id: cds_id.into(),
            end_user_id: None,
            file_id: file_id.into(),
            group_id: None,
            member_list: member_list.into_iter().map(Into::into).collect(),
            region_id: None,
        }
    }

    setter!(end_user_id: String);
    setter!(group_id: String);
    setter!(region_id: String);
}

opaque!(RemoveFilePermission);

/// The answer of `RemoveFilePermission`. <https://api.aliyun.com/document/ecd/2020-09-30/RemoveFilePermission>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RemoveFilePermissionResponse {
    pub request_id: Option<String>,
}

opaque!(RemoveFilePermissionResponse);

/// The parameters of `RemoveUserFromDesktopGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/RemoveUserFromDesktopGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RemoveUserFromDesktopGroup {
    pub desktop_group_id: Option<String>,
    /// 0 to 100 items.
    pub desktop_group_ids: Option<Vec<String>>,
    /// 0 to 10000 items.
    pub end_user_ids: Option<Vec<String>>,
    pub org_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub simple_user_group_id: Option<String>,
    pub user_group_name: Option<String>,
    pub user_ou_path: Option<String>,
}

impl RemoveUserFromDesktopGroup {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(desktop_group_id: String);
    setter!(desktop_group_ids: [String]);
    setter!(end_user_ids: [String]);
    setter!(org_id: String);
    setter!(region_id: String);
    setter!(simple_user_group_id: String);
    setter!(user_group_name: String);
    setter!(user_ou_path: String);
}

opaque!(RemoveUserFromDesktopGroup);

/// The answer of `RemoveUserFromDesktopGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/RemoveUserFromDesktopGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RemoveUserFromDesktopGroupResponse {
    pub request_id: Option<String>,
}

opaque!(RemoveUserFromDesktopGroupResponse);

/// The parameters of `RemoveUserFromDesktopOversoldUserGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/RemoveUserFromDesktopOversoldUserGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RemoveUserFromDesktopOversoldUserGroup {
    pub end_user_id: Option<String>,
    pub oversold_group_id: Option<String>,
    pub user_desktop_id: Option<String>,
    pub user_group_id: Option<String>,
}

impl RemoveUserFromDesktopOversoldUserGroup {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(end_user_id: String);
    setter!(oversold_group_id: String);
    setter!(user_desktop_id: String);
    setter!(user_group_id: String);
}

opaque!(RemoveUserFromDesktopOversoldUserGroup);

/// The answer of `RemoveUserFromDesktopOversoldUserGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/RemoveUserFromDesktopOversoldUserGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RemoveUserFromDesktopOversoldUserGroupResponse {
    pub request_id: Option<String>,
}

opaque!(RemoveUserFromDesktopOversoldUserGroupResponse);

/// The parameters of `RenewDesktopGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/RenewDesktopGroup>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RenewDesktopGroup {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub desktop_group_id: String,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub reseller_owner_uid: Option<i64>,
}

impl RenewDesktopGroup {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_group_id: impl Into<String>) -> Self {
        Self {
            auto_pay: None,
            auto_renew: None,
            desktop_group_id: desktop_group_id.into(),
            period: None,
            period_unit: None,
            region_id: None,
            reseller_owner_uid: None,
        }
    }

    setter!(auto_pay: bool);
    setter!(auto_renew: bool);
    setter!(period: i64);
    setter!(period_unit: String);
    setter!(region_id: String);
    setter!(reseller_owner_uid: i64);
}

opaque!(RenewDesktopGroup);

/// The answer of `RenewDesktopGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/RenewDesktopGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RenewDesktopGroupResponse {
    pub order_id: Option<Vec<String>>,
    pub request_id: Option<String>,
}

opaque!(RenewDesktopGroupResponse);

/// The parameters of `RenewDesktopOversoldGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/RenewDesktopOversoldGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RenewDesktopOversoldGroup {
    pub oversold_group_id: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
}

impl RenewDesktopOversoldGroup {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(oversold_group_id: String);
    setter!(period: i64);
    setter!(period_unit: String);
}

opaque!(RenewDesktopOversoldGroup);

/// `Data` of [`RenewDesktopOversoldGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RenewDesktopOversoldGroupResponseData {
    pub order_id: Option<i64>,
    pub oversold_group_id: Option<String>,
}

opaque!(RenewDesktopOversoldGroupResponseData);

/// The answer of `RenewDesktopOversoldGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/RenewDesktopOversoldGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RenewDesktopOversoldGroupResponse {
    pub data: Option<RenewDesktopOversoldGroupResponseData>,
    pub request_id: Option<String>,
}

opaque!(RenewDesktopOversoldGroupResponse);

/// The parameters of `RenewDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/RenewDesktops>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RenewDesktops {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    /// 1 to 100 items.
    pub desktop_id: Vec<String>,
    /// Default: 1.
    pub period: Option<i64>,
    /// Default: Month.
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub reseller_owner_uid: Option<i64>,
    pub resource_type: Option<String>,
}

impl RenewDesktops {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            auto_pay: None,
            auto_renew: None,
            desktop_id: desktop_id.into_iter().map(Into::into).collect(),
            period: None,
            period_unit: None,
            promotion_id: None,
            region_id: None,
            reseller_owner_uid: None,
            resource_type: None,
        }
    }

    setter!(auto_pay: bool);
    setter!(auto_renew: bool);
    setter!(period: i64);
    setter!(period_unit: String);
    setter!(promotion_id: String);
    setter!(region_id: String);
    setter!(reseller_owner_uid: i64);
    setter!(resource_type: String);
}

opaque!(RenewDesktops);

/// The answer of `RenewDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/RenewDesktops>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RenewDesktopsResponse {
    pub order_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(RenewDesktopsResponse);

/// The parameters of `RenewNetworkPackages`. <https://api.aliyun.com/document/ecd/2020-09-30/RenewNetworkPackages>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RenewNetworkPackages {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    /// 0 to 100 items.
    pub network_package_id: Vec<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub reseller_owner_uid: Option<i64>,
}

impl RenewNetworkPackages {
    /// With what is required.
    #[must_use]
    pub fn new(network_package_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            auto_pay: None,
            auto_renew: None,
            network_package_id: network_package_id.into_iter().map(Into::into).collect(),
            period: None,
            period_unit: None,
            promotion_id: None,
            region_id: None,
            reseller_owner_uid: None,
        }
    }

    setter!(auto_pay: bool);
    setter!(auto_renew: bool);
    setter!(period: i64);
    setter!(period_unit: String);
    setter!(promotion_id: String);
    setter!(region_id: String);
    setter!(reseller_owner_uid: i64);
}

opaque!(RenewNetworkPackages);

/// The answer of `RenewNetworkPackages`. <https://api.aliyun.com/document/ecd/2020-09-30/RenewNetworkPackages>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RenewNetworkPackagesResponse {
    pub order_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(RenewNetworkPackagesResponse);

/// The parameters of `RenewVirtualBridge`. <https://api.aliyun.com/document/ecd/2020-09-30/RenewVirtualBridge>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RenewVirtualBridge {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub bridge_id: String,
    /// Secret.
    pub paid_call_back_url: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl RenewVirtualBridge {
    /// With what is required.
    #[must_use]
    pub fn new(bridge_id: impl Into<String>) -> Self {
        Self {
            auto_pay: None,
            auto_renew: None,
            bridge_id: bridge_id.into(),
            paid_call_back_url: None,
            period: None,
            period_unit: None,
            promotion_id: None,
            region_id: None,
        }
    }

    setter!(auto_pay: bool);
    setter!(auto_renew: bool);
    setter!(paid_call_back_url: String);
    setter!(period: i64);
    setter!(period_unit: String);
    setter!(promotion_id: String);
    setter!(region_id: String);
}

opaque!(RenewVirtualBridge);

/// The answer of `RenewVirtualBridge`. <https://api.aliyun.com/document/ecd/2020-09-30/RenewVirtualBridge>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RenewVirtualBridgeResponse {
    pub order_id: Option<i64>,
    pub request_id: Option<String>,
}

opaque!(RenewVirtualBridgeResponse);

/// The parameters of `ResetDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/ResetDesktops>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResetDesktops {
    pub desktop_group_id: Option<String>,
    /// 0 to 100 items.
    pub desktop_group_ids: Option<Vec<String>>,
    /// 0 to 100 items.
    pub desktop_id: Option<Vec<String>>,
    pub image_id: Option<String>,
    pub last_retry_time: Option<i64>,
    pub pay_type: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub reset_scope: Option<String>,
    pub reset_type: String,
}

impl ResetDesktops {
    /// With what is required.
    #[must_use]
    pub fn new(reset_type: impl Into<String>) -> Self {
        Self {
            desktop_group_id: None,
            desktop_group_ids: None,
            desktop_id: None,
            image_id: None,
            last_retry_time: None,
            pay_type: None,
            region_id: None,
            reset_scope: None,
            reset_type: reset_type.into(),
        }
    }

    setter!(desktop_group_id: String);
    setter!(desktop_group_ids: [String]);
    setter!(desktop_id: [String]);
    setter!(image_id: String);
    setter!(last_retry_time: i64);
    setter!(pay_type: String);
    setter!(region_id: String);
    setter!(reset_scope: String);
}

opaque!(ResetDesktops);

/// The answer of `ResetDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/ResetDesktops>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResetDesktopsResponse {
    pub request_id: Option<String>,
}

opaque!(ResetDesktopsResponse);

/// The parameters of `ResetNASDefaultMountTarget`. <https://api.aliyun.com/document/ecd/2020-09-30/ResetNASDefaultMountTarget>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResetNASDefaultMountTarget {
    pub file_system_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl ResetNASDefaultMountTarget {
    /// With what is required.
    #[must_use]
    pub fn new(file_system_id: impl Into<String>) -> Self {
        Self { file_system_id: file_system_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(ResetNASDefaultMountTarget);

/// The answer of `ResetNASDefaultMountTarget`. <https://api.aliyun.com/document/ecd/2020-09-30/ResetNASDefaultMountTarget>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResetNASDefaultMountTargetResponse {
    pub request_id: Option<String>,
}

opaque!(ResetNASDefaultMountTargetResponse);

/// The parameters of `ResetSnapshot`. <https://api.aliyun.com/document/ecd/2020-09-30/ResetSnapshot>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResetSnapshot {
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub snapshot_id: String,
    pub stop_desktop: Option<bool>,
}

impl ResetSnapshot {
    /// With what is required.
    #[must_use]
    pub fn new(snapshot_id: impl Into<String>) -> Self {
        Self { region_id: None, snapshot_id: snapshot_id.into(), stop_desktop: None }
    }

    setter!(region_id: String);
    setter!(stop_desktop: bool);
}

opaque!(ResetSnapshot);

/// The answer of `ResetSnapshot`. <https://api.aliyun.com/document/ecd/2020-09-30/ResetSnapshot>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResetSnapshotResponse {
    pub request_id: Option<String>,
}

opaque!(ResetSnapshotResponse);

/// The parameters of `RevokeCoordinatePrivilege`. <https://api.aliyun.com/document/ecd/2020-09-30/RevokeCoordinatePrivilege>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RevokeCoordinatePrivilege {
    pub co_id: String,
    pub end_user_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub user_type: String,
    pub uuid: Option<String>,
}

impl RevokeCoordinatePrivilege {
    /// With what is required.
    #[must_use]
    pub fn new(co_id: impl Into<String>, user_type: impl Into<String>) -> Self {
        Self {
            co_id: co_id.into(),
            end_user_id: None,
            region_id: None,
            user_type: user_type.into(),
            uuid: None,
        }
    }

    setter!(end_user_id: String);
    setter!(region_id: String);
    setter!(uuid: String);
}

opaque!(RevokeCoordinatePrivilege);

/// The answer of `RevokeCoordinatePrivilege`. <https://api.aliyun.com/document/ecd/2020-09-30/RevokeCoordinatePrivilege>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RevokeCoordinatePrivilegeResponse {
    pub request_id: Option<String>,
}

opaque!(RevokeCoordinatePrivilegeResponse);

/// The parameters of `RunCommand`. <https://api.aliyun.com/document/ecd/2020-09-30/RunCommand>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RunCommand {
    /// Secret.
    pub command_content: String,
    pub command_role: Option<String>,
    pub content_encoding: Option<String>,
    /// 1 to 300 items.
    pub desktop_id: Vec<String>,
    pub end_user_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub timeout: Option<i64>,
    pub r#type: String,
}

impl RunCommand {
    /// With what is required.
    #[must_use]
    pub fn new(
        command_content: impl Into<String>,
        desktop_id: impl IntoIterator<Item = impl Into<String>>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            command_content: command_content.into(),
            command_role: None,
            content_encoding: None,
            desktop_id: desktop_id.into_iter().map(Into::into).collect(),
            end_user_id: None,
            region_id: None,
            timeout: None,
            r#type: r#type.into(),
        }
    }

    setter!(command_role: String);
    setter!(content_encoding: String);
    setter!(end_user_id: String);
    setter!(region_id: String);
    setter!(timeout: i64);
}

opaque!(RunCommand);

/// The answer of `RunCommand`. <https://api.aliyun.com/document/ecd/2020-09-30/RunCommand>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RunCommandResponse {
    pub invoke_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(RunCommandResponse);

/// The parameters of `SendConsoleMessage`. <https://api.aliyun.com/document/ecd/2020-09-30/SendConsoleMessage>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SendConsoleMessage {
    pub message_id: String,
}

impl SendConsoleMessage {
    /// With what is required.
    #[must_use]
    pub fn new(message_id: impl Into<String>) -> Self {
        Self { message_id: message_id.into() }
    }
}

opaque!(SendConsoleMessage);

/// The answer of `SendConsoleMessage`. <https://api.aliyun.com/document/ecd/2020-09-30/SendConsoleMessage>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SendConsoleMessageResponse {
    pub request_id: Option<String>,
    pub success: Option<bool>,
}

opaque!(SendConsoleMessageResponse);

/// The parameters of `SendVerifyCode`. <https://api.aliyun.com/document/ecd/2020-09-30/SendVerifyCode>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SendVerifyCode {
    pub extra_info: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub verify_code_action: String,
}

impl SendVerifyCode {
    /// With what is required.
    #[must_use]
    pub fn new(verify_code_action: impl Into<String>) -> Self {
        Self { extra_info: None, region_id: None, verify_code_action: verify_code_action.into() }
    }

    setter!(extra_info: String);
    setter!(region_id: String);
}

opaque!(SendVerifyCode);

/// The answer of `SendVerifyCode`. <https://api.aliyun.com/document/ecd/2020-09-30/SendVerifyCode>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SendVerifyCodeResponse {
    pub request_id: Option<String>,
}

opaque!(SendVerifyCodeResponse);

/// `ScaleTimerInfos` of [`SetDesktopGroupScaleTimer`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetDesktopGroupScaleTimerScaleTimerInfos {
    pub buy_res_amount: Option<i64>,
    pub cron: Option<String>,
    pub keep_duration: Option<i64>,
    pub load_policy: Option<i64>,
    pub max_res_amount: Option<i64>,
    pub min_res_amount: Option<i64>,
    pub ratio_threshold: Option<f64>,
    pub r#type: Option<String>,
}

impl SetDesktopGroupScaleTimerScaleTimerInfos {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(buy_res_amount: i64);
    setter!(cron: String);
    setter!(keep_duration: i64);
    setter!(load_policy: i64);
    setter!(max_res_amount: i64);
    setter!(min_res_amount: i64);
    setter!(ratio_threshold: f64);
    setter!(r#type: String);
}

opaque!(SetDesktopGroupScaleTimerScaleTimerInfos);

/// The parameters of `SetDesktopGroupScaleTimer`. <https://api.aliyun.com/document/ecd/2020-09-30/SetDesktopGroupScaleTimer>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetDesktopGroupScaleTimer {
    pub desktop_group_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// 0 to 100 items.
    pub scale_timer_infos: Option<Vec<SetDesktopGroupScaleTimerScaleTimerInfos>>,
}

impl SetDesktopGroupScaleTimer {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_group_id: impl Into<String>) -> Self {
        Self { desktop_group_id: desktop_group_id.into(), region_id: None, scale_timer_infos: None }
    }

    setter!(region_id: String);
    setter!(scale_timer_infos: [SetDesktopGroupScaleTimerScaleTimerInfos]);
}

opaque!(SetDesktopGroupScaleTimer);

/// The answer of `SetDesktopGroupScaleTimer`. <https://api.aliyun.com/document/ecd/2020-09-30/SetDesktopGroupScaleTimer>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetDesktopGroupScaleTimerResponse {
    pub request_id: Option<String>,
}

opaque!(SetDesktopGroupScaleTimerResponse);

/// The parameters of `SetDesktopGroupTimer`. <https://api.aliyun.com/document/ecd/2020-09-30/SetDesktopGroupTimer>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetDesktopGroupTimer {
    pub cron_expression: Option<String>,
    pub desktop_group_id: String,
    pub force: Option<bool>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub reset_type: Option<i64>,
    pub timer_type: i64,
}

impl SetDesktopGroupTimer {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_group_id: impl Into<String>, timer_type: impl Into<i64>) -> Self {
        Self {
            cron_expression: None,
            desktop_group_id: desktop_group_id.into(),
            force: None,
            region_id: None,
            reset_type: None,
            timer_type: timer_type.into(),
        }
    }

    setter!(cron_expression: String);
    setter!(force: bool);
    setter!(region_id: String);
    setter!(reset_type: i64);
}

opaque!(SetDesktopGroupTimer);

/// The answer of `SetDesktopGroupTimer`. <https://api.aliyun.com/document/ecd/2020-09-30/SetDesktopGroupTimer>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetDesktopGroupTimerResponse {
    pub request_id: Option<String>,
}

opaque!(SetDesktopGroupTimerResponse);

/// The parameters of `SetDesktopGroupTimerStatus`. <https://api.aliyun.com/document/ecd/2020-09-30/SetDesktopGroupTimerStatus>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetDesktopGroupTimerStatus {
    pub desktop_group_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub status: Option<i64>,
    pub timer_type: i64,
}

impl SetDesktopGroupTimerStatus {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_group_id: impl Into<String>, timer_type: impl Into<i64>) -> Self {
        Self {
            desktop_group_id: desktop_group_id.into(),
            region_id: None,
            status: None,
            timer_type: timer_type.into(),
        }
    }

    setter!(region_id: String);
    setter!(status: i64);
}

opaque!(SetDesktopGroupTimerStatus);

/// The answer of `SetDesktopGroupTimerStatus`. <https://api.aliyun.com/document/ecd/2020-09-30/SetDesktopGroupTimerStatus>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetDesktopGroupTimerStatusResponse {
    pub request_id: Option<String>,
}

opaque!(SetDesktopGroupTimerStatusResponse);

/// The parameters of `SetDesktopMaintenance`. <https://api.aliyun.com/document/ecd/2020-09-30/SetDesktopMaintenance>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetDesktopMaintenance {
    /// 0 to 100 items.
    pub desktop_ids: Vec<String>,
    pub mode: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl SetDesktopMaintenance {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_ids: impl IntoIterator<Item = impl Into<String>>, mode: impl Into<String>) -> Self {
        Self {
            desktop_ids: desktop_ids.into_iter().map(Into::into).collect(),
            mode: mode.into(),
            region_id: None,
        }
    }

    setter!(region_id: String);
}

opaque!(SetDesktopMaintenance);

/// The answer of `SetDesktopMaintenance`. <https://api.aliyun.com/document/ecd/2020-09-30/SetDesktopMaintenance>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetDesktopMaintenanceResponse {
    pub request_id: Option<String>,
}

opaque!(SetDesktopMaintenanceResponse);

/// The parameters of `SetDirectorySsoStatus`. <https://api.aliyun.com/document/ecd/2020-09-30/SetDirectorySsoStatus>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetDirectorySsoStatus {
    pub directory_id: String,
    pub enable_sso: bool,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl SetDirectorySsoStatus {
    /// With what is required.
    #[must_use]
    pub fn new(directory_id: impl Into<String>, enable_sso: impl Into<bool>) -> Self {
        Self { directory_id: directory_id.into(), enable_sso: enable_sso.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(SetDirectorySsoStatus);

/// The answer of `SetDirectorySsoStatus`. <https://api.aliyun.com/document/ecd/2020-09-30/SetDirectorySsoStatus>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetDirectorySsoStatusResponse {
    pub request_id: Option<String>,
}

opaque!(SetDirectorySsoStatusResponse);

/// The parameters of `SetIdpMetadata`. <https://api.aliyun.com/document/ecd/2020-09-30/SetIdpMetadata>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetIdpMetadata {
    pub directory_id: Option<String>,
    pub idp_metadata: String,
    pub office_site_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl SetIdpMetadata {
    /// With what is required.
    #[must_use]
    pub fn new(idp_metadata: impl Into<String>) -> Self {
        Self { directory_id: None, idp_metadata: idp_metadata.into(), office_site_id: None, region_id: None }
    }

    setter!(directory_id: String);
    setter!(office_site_id: String);
    setter!(region_id: String);
}

opaque!(SetIdpMetadata);

/// The answer of `SetIdpMetadata`. <https://api.aliyun.com/document/ecd/2020-09-30/SetIdpMetadata>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetIdpMetadataResponse {
    pub idp_entity_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(SetIdpMetadataResponse);

/// The parameters of `SetOfficeSiteSsoStatus`. <https://api.aliyun.com/document/ecd/2020-09-30/SetOfficeSiteSsoStatus>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetOfficeSiteSsoStatus {
    pub enable_sso: bool,
    pub office_site_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl SetOfficeSiteSsoStatus {
    /// With what is required.
    #[must_use]
    pub fn new(enable_sso: impl Into<bool>, office_site_id: impl Into<String>) -> Self {
        Self { enable_sso: enable_sso.into(), office_site_id: office_site_id.into(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(SetOfficeSiteSsoStatus);

/// The answer of `SetOfficeSiteSsoStatus`. <https://api.aliyun.com/document/ecd/2020-09-30/SetOfficeSiteSsoStatus>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetOfficeSiteSsoStatusResponse {
    pub request_id: Option<String>,
}

opaque!(SetOfficeSiteSsoStatusResponse);

/// `BlackPath` of [`SetUserProfilePathRulesUserProfilePathRule`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetUserProfilePathRulesUserProfilePathRuleBlackPath {
    pub path: Option<String>,
    pub r#type: Option<String>,
}

impl SetUserProfilePathRulesUserProfilePathRuleBlackPath {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(path: String);
    setter!(r#type: String);
}

opaque!(SetUserProfilePathRulesUserProfilePathRuleBlackPath);

/// `WhitePaths` of [`SetUserProfilePathRulesUserProfilePathRule`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetUserProfilePathRulesUserProfilePathRuleWhitePaths {
    pub path: Option<String>,
    pub r#type: Option<String>,
}

impl SetUserProfilePathRulesUserProfilePathRuleWhitePaths {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(path: String);
    setter!(r#type: String);
}

opaque!(SetUserProfilePathRulesUserProfilePathRuleWhitePaths);

/// `UserProfilePathRule` of [`SetUserProfilePathRules`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetUserProfilePathRulesUserProfilePathRule {
    pub black_path: Option<SetUserProfilePathRulesUserProfilePathRuleBlackPath>,
    pub white_paths: Option<Vec<SetUserProfilePathRulesUserProfilePathRuleWhitePaths>>,
}

impl SetUserProfilePathRulesUserProfilePathRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(black_path: SetUserProfilePathRulesUserProfilePathRuleBlackPath);
    setter!(white_paths: [SetUserProfilePathRulesUserProfilePathRuleWhitePaths]);
}

opaque!(SetUserProfilePathRulesUserProfilePathRule);

/// The parameters of `SetUserProfilePathRules`. <https://api.aliyun.com/document/ecd/2020-09-30/SetUserProfilePathRules>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetUserProfilePathRules {
    pub desktop_group_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub user_profile_path_rule: Option<Vec<SetUserProfilePathRulesUserProfilePathRule>>,
    pub user_profile_rule_type: Option<String>,
}

impl SetUserProfilePathRules {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(desktop_group_id: String);
    setter!(region_id: String);
    setter!(user_profile_path_rule: [SetUserProfilePathRulesUserProfilePathRule]);
    setter!(user_profile_rule_type: String);
}

opaque!(SetUserProfilePathRules);

/// The answer of `SetUserProfilePathRules`. <https://api.aliyun.com/document/ecd/2020-09-30/SetUserProfilePathRules>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetUserProfilePathRulesResponse {
    pub request_id: Option<String>,
}

opaque!(SetUserProfilePathRulesResponse);

/// The parameters of `StartDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/StartDesktops>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StartDesktops {
    /// 1 to 100 items.
    pub desktop_id: Vec<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl StartDesktops {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { desktop_id: desktop_id.into_iter().map(Into::into).collect(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(StartDesktops);

/// The answer of `StartDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/StartDesktops>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StartDesktopsResponse {
    pub request_id: Option<String>,
}

opaque!(StartDesktopsResponse);

/// The parameters of `StopDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/StopDesktops>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StopDesktops {
    pub create_snapshot: Option<String>,
    /// 1 to 100 items.
    pub desktop_id: Vec<String>,
    pub os_update: Option<bool>,
    pub patch_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Default: StopCharging.
    pub stopped_mode: Option<String>,
}

impl StopDesktops {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            create_snapshot: None,
            desktop_id: desktop_id.into_iter().map(Into::into).collect(),
            os_update: None,
            patch_id: None,
            region_id: None,
            stopped_mode: None,
        }
    }

    setter!(create_snapshot: String);
    setter!(os_update: bool);
    setter!(patch_id: String);
    setter!(region_id: String);
    setter!(stopped_mode: String);
}

opaque!(StopDesktops);

/// The answer of `StopDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/StopDesktops>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StopDesktopsResponse {
    pub request_id: Option<String>,
}

opaque!(StopDesktopsResponse);

/// The parameters of `StopInvocation`. <https://api.aliyun.com/document/ecd/2020-09-30/StopInvocation>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StopInvocation {
    /// 0 to 50 items.
    pub desktop_id: Option<Vec<String>>,
    pub invoke_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl StopInvocation {
    /// With what is required.
    #[must_use]
    pub fn new(invoke_id: impl Into<String>) -> Self {
        Self { desktop_id: None, invoke_id: invoke_id.into(), region_id: None }
    }

    setter!(desktop_id: [String]);
    setter!(region_id: String);
}

opaque!(StopInvocation);

/// The answer of `StopInvocation`. <https://api.aliyun.com/document/ecd/2020-09-30/StopInvocation>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StopInvocationResponse {
    pub request_id: Option<String>,
}

opaque!(StopInvocationResponse);

/// `Tag` of [`TagResources`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl TagResourcesTag {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(key: String);
    setter!(value: String);
}

opaque!(TagResourcesTag);

/// The parameters of `TagResources`. <https://api.aliyun.com/document/ecd/2020-09-30/TagResources>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct TagResources {
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// 0 to 100 items.
    pub resource_id: Vec<String>,
    pub resource_type: String,
    /// 0 to 20 items.
    pub tag: Vec<TagResourcesTag>,
}

impl TagResources {
    /// With what is required.
    #[must_use]
    pub fn new(
        resource_id: impl IntoIterator<Item = impl Into<String>>,
        resource_type: impl Into<String>,
        tag: impl IntoIterator<Item = impl Into<TagResourcesTag>>,
    ) -> Self {
        Self {
            region_id: None,
            resource_id: resource_id.into_iter().map(Into::into).collect(),
            resource_type: resource_type.into(),
            tag: tag.into_iter().map(Into::into).collect(),
        }
    }

    setter!(region_id: String);
}

opaque!(TagResources);

/// The answer of `TagResources`. <https://api.aliyun.com/document/ecd/2020-09-30/TagResources>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct TagResourcesResponse {
    pub request_id: Option<String>,
}

opaque!(TagResourcesResponse);

/// The parameters of `TransferTaskApprovalCallback`. <https://api.aliyun.com/document/ecd/2020-09-30/TransferTaskApprovalCallback>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct TransferTaskApprovalCallback {
    pub oss_bucket_name: Option<String>,
    pub oss_bucket_region_id: Option<String>,
    pub result: Option<String>,
    pub task_id: Option<String>,
}

impl TransferTaskApprovalCallback {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(oss_bucket_name: String);
    setter!(oss_bucket_region_id: String);
    setter!(result: String);
    setter!(task_id: String);
}

opaque!(TransferTaskApprovalCallback);

/// The answer of `TransferTaskApprovalCallback`. <https://api.aliyun.com/document/ecd/2020-09-30/TransferTaskApprovalCallback>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct TransferTaskApprovalCallbackResponse {
    pub request_id: Option<String>,
}

opaque!(TransferTaskApprovalCallbackResponse);

/// `ResourceInfos` of [`UnbindConfigGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct UnbindConfigGroupResourceInfos {
    pub product_type: Option<String>,
    pub resource_id: Option<String>,
    pub resource_region_id: Option<String>,
    pub resource_type: Option<String>,
}

impl UnbindConfigGroupResourceInfos {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(product_type: String);
    setter!(resource_id: String);
    setter!(resource_region_id: String);
    setter!(resource_type: String);
}

opaque!(UnbindConfigGroupResourceInfos);

/// The parameters of `UnbindConfigGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/UnbindConfigGroup>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct UnbindConfigGroup {
    pub region_id: Option<String>,
    /// 1 to 500 items.
    pub resource_infos: Vec<UnbindConfigGroupResourceInfos>,
    pub r#type: String,
}

impl UnbindConfigGroup {
    /// With what is required.
    #[must_use]
    pub fn new(
        resource_infos: impl IntoIterator<Item = impl Into<UnbindConfigGroupResourceInfos>>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            region_id: None,
            resource_infos: resource_infos.into_iter().map(Into::into).collect(),
            r#type: r#type.into(),
        }
    }

    setter!(region_id: String);
}

opaque!(UnbindConfigGroup);

/// The answer of `UnbindConfigGroup`. <https://api.aliyun.com/document/ecd/2020-09-30/UnbindConfigGroup>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct UnbindConfigGroupResponse {
    pub group_ids: Option<Vec<String>>,
    pub request_id: Option<String>,
}

opaque!(UnbindConfigGroupResponse);

/// The parameters of `UnbindUserDesktop`. <https://api.aliyun.com/document/ecd/2020-09-30/UnbindUserDesktop>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct UnbindUserDesktop {
    pub desktop_agent_ids: Option<Vec<String>>,
    pub desktop_group_id: Option<String>,
    pub desktop_ids: Option<Vec<String>>,
    pub force: Option<bool>,
    pub reason: Option<String>,
    pub user_desktop_ids: Option<Vec<String>>,
}

impl UnbindUserDesktop {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(desktop_agent_ids: [String]);
    setter!(desktop_group_id: String);
    setter!(desktop_ids: [String]);
    setter!(force: bool);
    setter!(reason: String);
    setter!(user_desktop_ids: [String]);
}

opaque!(UnbindUserDesktop);

/// The answer of `UnbindUserDesktop`. <https://api.aliyun.com/document/ecd/2020-09-30/UnbindUserDesktop>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct UnbindUserDesktopResponse {
    pub request_id: Option<String>,
}

opaque!(UnbindUserDesktopResponse);

/// The parameters of `UnlockVirtualMFADevice`. <https://api.aliyun.com/document/ecd/2020-09-30/UnlockVirtualMFADevice>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct UnlockVirtualMFADevice {
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub serial_number: String,
}

impl UnlockVirtualMFADevice {
    /// With what is required.
    #[must_use]
    pub fn new(serial_number: impl Into<String>) -> Self {
        Self { region_id: None, serial_number: serial_number.into() }
    }

    setter!(region_id: String);
}

opaque!(UnlockVirtualMFADevice);

/// The answer of `UnlockVirtualMFADevice`. <https://api.aliyun.com/document/ecd/2020-09-30/UnlockVirtualMFADevice>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct UnlockVirtualMFADeviceResponse {
    pub request_id: Option<String>,
}

opaque!(UnlockVirtualMFADeviceResponse);

/// The parameters of `UntagResources`. <https://api.aliyun.com/document/ecd/2020-09-30/UntagResources>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// 0 to 50 items.
    pub resource_id: Vec<String>,
    pub resource_type: String,
    /// 0 to 20 items.
    pub tag_key: Option<Vec<String>>,
}

impl UntagResources {
    /// With what is required.
    #[must_use]
    pub fn new(
        resource_id: impl IntoIterator<Item = impl Into<String>>,
        resource_type: impl Into<String>,
    ) -> Self {
        Self {
            all: None,
            region_id: None,
            resource_id: resource_id.into_iter().map(Into::into).collect(),
            resource_type: resource_type.into(),
            tag_key: None,
        }
    }

    setter!(all: bool);
    setter!(region_id: String);
    setter!(tag_key: [String]);
}

opaque!(UntagResources);

/// The answer of `UntagResources`. <https://api.aliyun.com/document/ecd/2020-09-30/UntagResources>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct UntagResourcesResponse {
    pub request_id: Option<String>,
}

opaque!(UntagResourcesResponse);

/// The parameters of `UpdateFotaTask`. <https://api.aliyun.com/document/ecd/2020-09-30/UpdateFotaTask>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct UpdateFotaTask {
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub task_uid: String,
    pub user_status: Option<String>,
}

impl UpdateFotaTask {
    /// With what is required.
    #[must_use]
    pub fn new(task_uid: impl Into<String>) -> Self {
        Self { region_id: None, task_uid: task_uid.into(), user_status: None }
    }

    setter!(region_id: String);
    setter!(user_status: String);
}

opaque!(UpdateFotaTask);

/// The answer of `UpdateFotaTask`. <https://api.aliyun.com/document/ecd/2020-09-30/UpdateFotaTask>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct UpdateFotaTaskResponse {
    pub request_id: Option<String>,
}

opaque!(UpdateFotaTaskResponse);

/// The parameters of `UploadImage`. <https://api.aliyun.com/document/ecd/2020-09-30/UploadImage>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct UploadImage {
    pub boot_mode: Option<String>,
    pub data_disk_size: Option<i64>,
    pub description: Option<String>,
    pub enable_security_check: Option<bool>,
    pub gpu_category: Option<bool>,
    pub gpu_driver_type: Option<String>,
    pub image_name: String,
    pub license_type: Option<String>,
    pub os_type: Option<String>,
    pub oss_object_path: String,
    pub protocol_type: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub system_disk_size: Option<String>,
}

impl UploadImage {
    /// With what is required.
    #[must_use]
    pub fn new(image_name: impl Into<String>, oss_object_path: impl Into<String>) -> Self {
        Self {
            boot_mode: None,
            data_disk_size: None,
            description: None,
            enable_security_check: None,
            gpu_category: None,
            gpu_driver_type: None,
            image_name: image_name.into(),
            license_type: None,
            os_type: None,
            oss_object_path: oss_object_path.into(),
            protocol_type: None,
            region_id: None,
            system_disk_size: None,
        }
    }

    setter!(boot_mode: String);
    setter!(data_disk_size: i64);
    setter!(description: String);
    setter!(enable_security_check: bool);
    setter!(gpu_category: bool);
    setter!(gpu_driver_type: String);
    setter!(license_type: String);
    setter!(os_type: String);
    setter!(protocol_type: String);
    setter!(region_id: String);
    setter!(system_disk_size: String);
}

opaque!(UploadImage);

/// The answer of `UploadImage`. <https://api.aliyun.com/document/ecd/2020-09-30/UploadImage>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct UploadImageResponse {
    pub image_id: Option<String>,
    pub request_id: Option<String>,
}

opaque!(UploadImageResponse);

/// The parameters of `VerifyCen`. <https://api.aliyun.com/document/ecd/2020-09-30/VerifyCen>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct VerifyCen {
    pub cen_id: String,
    pub cen_owner_id: Option<i64>,
    pub cidr_block: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret.
    pub verify_code: Option<String>,
}

impl VerifyCen {
    /// With what is required.
    #[must_use]
    pub fn new(cen_id: impl Into<String>, cidr_block: impl Into<String>) -> Self {
        Self {
            cen_id: cen_id.into(),
            cen_owner_id: None,
            cidr_block: cidr_block.into(),
            region_id: None,
            verify_code: None,
        }
    }

    setter!(cen_owner_id: i64);
    setter!(region_id: String);
    setter!(verify_code: String);
}

opaque!(VerifyCen);

/// `RouteEntries` of [`VerifyCenResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct VerifyCenResponseRouteEntries {
    pub destination_cidr_block: Option<String>,
    pub next_hop_instance_id: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}

opaque!(VerifyCenResponseRouteEntries);

/// The answer of `VerifyCen`. <https://api.aliyun.com/document/ecd/2020-09-30/VerifyCen>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct VerifyCenResponse {
    pub cidr_blocks: Option<Vec<String>>,
    pub request_id: Option<String>,
    pub route_entries: Option<Vec<VerifyCenResponseRouteEntries>>,
    pub status: Option<String>,
}

opaque!(VerifyCenResponse);

/// The parameters of `WakeupDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/WakeupDesktops>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct WakeupDesktops {
    /// 1 to 100 items.
    pub desktop_id: Vec<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl WakeupDesktops {
    /// With what is required.
    #[must_use]
    pub fn new(desktop_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { desktop_id: desktop_id.into_iter().map(Into::into).collect(), region_id: None }
    }

    setter!(region_id: String);
}

opaque!(WakeupDesktops);

/// The answer of `WakeupDesktops`. <https://api.aliyun.com/document/ecd/2020-09-30/WakeupDesktops>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct WakeupDesktopsResponse {
    pub request_id: Option<String>,
}

opaque!(WakeupDesktopsResponse);

impl OperationInput for ActivateOfficeSite {
    type Api = Ecd;
    type Response = ActivateOfficeSiteResponse;
    const NAME: &'static str = "ActivateOfficeSite";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "OfficeSiteId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for AddDesktopOversoldUserGroup {
    type Api = Ecd;
    type Response = AddDesktopOversoldUserGroupResponse;
    const NAME: &'static str = "AddDesktopOversoldUserGroup";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ImageId,Name,OversoldGroupId,PolicyGroupId,Tag:[]{Key,Value}";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for AddDevices {
    type Api = Ecd;
    type Response = AddDevicesResponse;
    const NAME: &'static str = "AddDevices";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientType!:i,DeviceIds!:[..200]d,RegionId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for AddFilePermission {
    type Api = Ecd;
    type Response = AddFilePermissionResponse;
    const NAME: &'static str = "AddFilePermission";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,EndUserId,FileId!,GroupId,MemberList!:j[]{CdsIdentity!:{Id!,Type!},DisinheritSubGroup:b,ExpireTime:i,RoleId!},RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for AddUserToDesktopGroup {
    type Api = Ecd;
    type Response = AddUserToDesktopGroupResponse;
    const NAME: &'static str = "AddUserToDesktopGroup";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientToken:t,DesktopGroupId,DesktopGroupIds:[..100]d,EndUserIds:[..10000]d,OrgId,RegionId!,SimpleUserGroupId,UserGroupName,UserOuPath";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for AddUserToDesktopOversoldUserGroup {
    type Api = Ecd;
    type Response = AddUserToDesktopOversoldUserGroupResponse;
    const NAME: &'static str = "AddUserToDesktopOversoldUserGroup";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AddUserAmount:i,EndUserId,OversoldGroupId,UserGroupId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for AllocateIpAddress {
    type Api = Ecd;
    type Response = AllocateIpAddressResponse;
    const NAME: &'static str = "AllocateIpAddress";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "Bandwidth:i,InternetChargeType,Name,NetworkInterfaceId,OfficeSiteId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ApplyAutoSnapshotPolicy {
    type Api = Ecd;
    type Response = ApplyAutoSnapshotPolicyResponse;
    const NAME: &'static str = "ApplyAutoSnapshotPolicy";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId!:[1..500]d,PolicyId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ApplyCoordinatePrivilege {
    type Api = Ecd;
    type Response = ApplyCoordinatePrivilegeResponse;
    const NAME: &'static str = "ApplyCoordinatePrivilege";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CoId!,EndUserId,RegionId!,UserType!,Uuid";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ApplyCoordinationForMonitoring {
    type Api = Ecd;
    type Response = ApplyCoordinationForMonitoringResponse;
    const NAME: &'static str = "ApplyCoordinationForMonitoring";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CoordinatePolicyType!,EndUserId,InitiatorType,RegionId!,ResourceCandidates!:[..100]{OwnerAliUid!:i,OwnerEndUserId!,ResourceId!,ResourceName!,ResourceProperties,ResourceRegionId!,ResourceType!},Uuid!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ApproveFotaUpdate {
    type Api = Ecd;
    type Response = ApproveFotaUpdateResponse;
    const NAME: &'static str = "ApproveFotaUpdate";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AppVersion!,DesktopId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for AssociateIpAddress {
    type Api = Ecd;
    type Response = AssociateIpAddressResponse;
    const NAME: &'static str = "AssociateIpAddress";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "EipId!,NatGatewayId,NetworkInterfaceId,OfficeSiteId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for AssociateNetworkPackage {
    type Api = Ecd;
    type Response = AssociateNetworkPackageResponse;
    const NAME: &'static str = "AssociateNetworkPackage";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "NetworkPackageId!,OfficeSiteId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for AssociateRouteTable {
    type Api = Ecd;
    type Response = AssociateRouteTableResponse;
    const NAME: &'static str = "AssociateRouteTable";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "RegionId!,RouteTableId!,VSwitchId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for AttachCen {
    type Api = Ecd;
    type Response = AttachCenResponse;
    const NAME: &'static str = "AttachCen";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCens");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CenId!,CenOwnerId:i,OfficeSiteId!,RegionId!,VerifyCode#";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for AttachEndUser {
    type Api = Ecd;
    type Response = AttachEndUserResponse;
    const NAME: &'static str = "AttachEndUser";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AdDomain,ClientType!:i,DeviceId!,DirectoryId,EndUserId!,RegionId,UserType";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for BatchModifyEntitlement {
    type Api = Ecd;
    type Response = BatchModifyEntitlementResponse;
    const NAME: &'static str = "BatchModifyEntitlement";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId!:[1..500]d,EndUserId:[..500]d,MaxDesktopPerUser:i,MaxUserPerDesktop:i,Preview!:b,RegionId!,Strategy";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for BindConfigGroup {
    type Api = Ecd;
    type Response = BindConfigGroupResponse;
    const NAME: &'static str = "BindConfigGroup";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "GroupId!,RegionId,ResourceInfos!:[1..500]{ProductType,ResourceId,ResourceRegionId,ResourceType}";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CancelAutoSnapshotPolicy {
    type Api = Ecd;
    type Response = CancelAutoSnapshotPolicyResponse;
    const NAME: &'static str = "CancelAutoSnapshotPolicy";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId!:[1..100]d,PolicyId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CancelCdsFileShareLink {
    type Api = Ecd;
    type Response = CancelCdsFileShareLinkResponse;
    const NAME: &'static str = "CancelCdsFileShareLink";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,ShareId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CancelCoordinationForMonitoring {
    type Api = Ecd;
    type Response = CancelCoordinationForMonitoringResponse;
    const NAME: &'static str = "CancelCoordinationForMonitoring";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CoIds!:[..100]d,EndUserId,RegionId!,UserType";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CancelCopyImage {
    type Api = Ecd;
    type Response = CancelCopyImageResponse;
    const NAME: &'static str = "CancelCopyImage";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ImageId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CloneCenterPolicy {
    type Api = Ecd;
    type Response = CloneCenterPolicyResponse;
    const NAME: &'static str = "CloneCenterPolicy";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BusinessType!:i,Name!,PolicyGroupId!,RegionId!,ResourceType!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ClonePolicyGroup {
    type Api = Ecd;
    type Response = ClonePolicyGroupResponse;
    const NAME: &'static str = "ClonePolicyGroup";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "Name!,PolicyGroupId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CompleteCdsFile {
    type Api = Ecd;
    type Response = CompleteCdsFileResponse;
    const NAME: &'static str = "CompleteCdsFile";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,EndUserId,FileId!,GroupId,RegionId!,UploadId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ConfigADConnectorTrust {
    type Api = Ecd;
    type Response = ConfigADConnectorTrustResponse;
    const NAME: &'static str = "ConfigADConnectorTrust";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "OfficeSiteId!,RdsLicenseDomain:b,RegionId!,TrustKey!#";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ConfigADConnectorUser {
    type Api = Ecd;
    type Response = ConfigADConnectorUserResponse;
    const NAME: &'static str = "ConfigADConnectorUser";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DomainPassword!#,DomainUserName!,OUName,OfficeSiteId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CopyCdsFile {
    type Api = Ecd;
    type Response = CopyCdsFileResponse;
    const NAME: &'static str = "CopyCdsFile";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AutoRename:b,CdsId!,EndUserId,FileId!,FileReceiverId,FileReceiverType,GroupId,ParentFolderId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CopyImage {
    type Api = Ecd;
    type Response = CopyImageResponse;
    const NAME: &'static str = "CopyImage";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "DestinationDescription,DestinationImageName!,DestinationRegionId!,ImageId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateADConnectorDirectory {
    type Api = Ecd;
    type Response = CreateADConnectorDirectoryResponse;
    const NAME: &'static str = "CreateADConnectorDirectory";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopAccessType,DirectoryName!,DnsAddress!:[..1]s,DomainName!,DomainPassword!#,DomainUserName!,EnableAdminAccess:b,MfaEnabled:b,RegionId!,Specification:i,SubDomainDnsAddress:[..1]s,SubDomainName,VSwitchId!:[..1]d";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateADConnectorOfficeSite {
    type Api = Ecd;
    type Response = CreateADConnectorOfficeSiteResponse;
    const NAME: &'static str = "CreateADConnectorOfficeSite";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AccessAttribute,AdHostname,BackupDCHostname,BackupDns,Bandwidth:i,CenId,CenOwnerId:i,CidrBlock,DesktopAccessType,DnsAddress!:[..1]s,DomainName!,DomainPassword#,DomainUserName,EnableAdminAccess:b,EnableInternetAccess:b,MfaEnabled:b,OfficeSiteName,ProtocolType,RegionId!,Specification:i,SubDomainDnsAddress:[..1]s,SubDomainName,VSwitchId:[..2]d,VerifyCode#";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateAndBindNasFileSystem {
    type Api = Ecd;
    type Response = CreateAndBindNasFileSystemResponse;
    const NAME: &'static str = "CreateAndBindNasFileSystem";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "Description,DesktopGroupId!,EncryptType:i,EndUserIds:[..10000]d,FileSystemName!,OfficeSiteId!,RegionId!,StorageType!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateAutoSnapshotPolicy {
    type Api = Ecd;
    type Response = CreateAutoSnapshotPolicyResponse;
    const NAME: &'static str = "CreateAutoSnapshotPolicy";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeAutoSnapshotPolicy");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CronExpression!,DiskType,PolicyName!,RegionId!,RetentionDays!:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateBandwidthResourcePackages {
    type Api = Ecd;
    type Response = CreateBandwidthResourcePackagesResponse;
    const NAME: &'static str = "CreateBandwidthResourcePackages";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "Amount:i,AutoPay:b,PackageSize!:i,Period:i,PeriodUnit,PromotionId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateBundle {
    type Api = Ecd;
    type Response = CreateBundleResponse;
    const NAME: &'static str = "CreateBundle";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeBundles");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BundleName,Description,DesktopType!,ImageId!,Language,RegionId!,RootDiskPerformanceLevel,RootDiskSizeGib!:i,UserDiskPerformanceLevel,UserDiskSizeGib!:[..1]i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateCdsFile {
    type Api = Ecd;
    type Response = CreateCdsFileResponse;
    const NAME: &'static str = "CreateCdsFile";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListCdsFiles");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,ConflictPolicy,EndUserId,FileHash,FileLength!:i,FileName!,FileType!,GroupId,ParentFileId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateCdsFileShareLink {
    type Api = Ecd;
    type Response = CreateCdsFileShareLinkResponse;
    const NAME: &'static str = "CreateCdsFileShareLink";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCdsFileShareLinks");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,Description,DisableDownload:b,DisablePreview:b,DisableSave:b,DownloadLimit:i,EndUserId,Expiration,FileIds:[..100]d,GroupId,PreviewLimit:i,SaveLimit:i,ShareName,SharePwd#";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateCenterPolicy {
    type Api = Ecd;
    type Response = CreateCenterPolicyResponse;
    const NAME: &'static str = "CreateCenterPolicy";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AcademicProxy,AdminAccess,AdminKeyboardOnFullScreen,AdminKeyboardOnWindows,AppContentProtection,AuthorizeAccessPolicyRule:[..100]{CidrIp,Description},AuthorizeSecurityPolicyRule:[..200]{CidrIp,Description,IpProtocol,Policy,PortRange,Priority,Type},AutoReconnect,BusinessChannel,BusinessType!:i,CameraRedirect,ClientControlMenu,ClientCreateSnapshot,ClientType:[..20]{ClientType,Status},Clipboard,ClipboardGraineds:[..4]{ClipboardSize:i,ClipboardSizeUnit,ClipboardType,GrainedType,InClipboardSize:i,InClipboardSizeUnit,OutClipboardSize:i,OutClipboardSizeUnit},ClipboardScope,ColorEnhancement,CpdDriveClipboard,CpuDownGradeDuration:i,CpuOverload,CpuProcessors:[..5]s,CpuProtectedMode,CpuRateLimit:i,CpuSampleDuration:i,CpuSingleRateLimit:i,Description,DeviceConnectHint,DeviceRedirects:[..100]{DeviceType,RedirectType},DeviceRules:[..100]{DeviceName,DevicePid,DeviceType,DeviceVid,OptCommand,Platforms,RedirectType},DisconnectKeepSession,DisconnectKeepSessionTime:i,DiskOverload,DisplayMode,DomainResolveRule:[..500]{Description,Domain,Policy},DomainResolveRuleType,EnableSessionRateLimiting,EndUserApplyAdminCoordinate,EndUserGroupCoordinate,ExternalDrive,FileMigrate,FileTransferAddress,FileTransferInSize:i,FileTransferInUnit,FileTransferOutSize:i,FileTransferOutUnit,FileTransferSizeLimit,FileTransferSpeed,FileTransferSpeedLocation,GpuAcceleration,HoverConfigMsg,Html5FileTransfer,InternetCommunicationProtocol,InternetPrinter,KeyboardControl,LocalDrive,MaxReconnectTime:i,MemoryDownGradeDuration:i,MemoryOverload,MemoryProcessors:[..5]s,MemoryProtectedMode,MemoryRateLimit:i,MemorySampleDuration:i,MemorySingleRateLimit:i,MobileRestart,MobileSafeMenu,MobileShutdown,MobileWuyingKeeper,MobileWyAssistant,ModelLibrary,MultiScreen,Name!,NetRedirect,NetRedirectRule:[..100]{Domain,Policy,RuleType},NoOperationDisconnect,NoOperationDisconnectTime:i,PortProxy,PrinterAlert,PrinterAlertContent,PrinterAlertTitle,PrinterRedirect,QualityEnhancement,RecordEventDuration:i,RecordEventFileExts:[..6]s,RecordEventFilePaths:[..10]s,RecordEventLevels:[..20]{EventLevel,EventType},RecordEventRegisters:[..10]s,RecordEvents:[..100]s,Recording,RecordingAudio,RecordingDuration:i,RecordingEndTime,RecordingExpires:i,RecordingFps,RecordingStartTime,RecordingUserNotify,RecordingUserNotifyMessage,RegionId!,RemoteCoordinate,ResetDesktop,ResolutionDpi:i,ResolutionHeight:i,ResolutionModel,ResolutionWidth:i,ResourceType!,SafeMenu,Scope,ScopeValue:[..50]s,ScreenDisplayMode,SessionMaxRateKbps:i,SmoothEnhancement,StatusMonitor,StreamingMode,TargetFps:i,Taskbar,ThreeScreen,UsbRedirect,UsbSupplyRedirectRule:[..100]{Description,ProductId,UsbRedirectType,UsbRuleType,VendorId},UseTime,VideoEncAvgKbps:i,VideoEncMaxQP:i,VideoEncMinQP:i,VideoEncPeakKbps:i,VideoEncPolicy,VideoRedirect,VisualQuality,Watermark,WatermarkAntiCam,WatermarkColor:i,WatermarkColumnAmount:i,WatermarkCustomText,WatermarkDegree:n,WatermarkFontSize:i,WatermarkFontStyle,WatermarkPower,WatermarkRowAmount:i,WatermarkSecurity,WatermarkShadow,WatermarkTransparencyValue:i,WatermarkType,WuyingKeeper,WyAssistant";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateCloudDriveGroup {
    type Api = Ecd;
    type Response = CreateCloudDriveGroupResponse;
    const NAME: &'static str = "CreateCloudDriveGroup";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCloudDriveGroups");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AdminUserIds:[..100]d,CdsId!,GroupId!,RegionId!,TotalSize!:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateCloudDriveService {
    type Api = Ecd;
    type Response = CreateCloudDriveServiceResponse;
    const NAME: &'static str = "CreateCloudDriveService";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AutoPay:b,AutoRenew:b,BizType:i,CdsChargeType,CenId,DomainName,EndUserId:[..100]d,MaxSize!:i,Name,OfficeSiteId,OfficeSiteType,Period:i,PeriodUnit,RegionId!,ResellerOwnerUid:i,SolutionId,UserCount:i,UserMaxSize:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateCloudDriveUsers {
    type Api = Ecd;
    type Response = CreateCloudDriveUsersResponse;
    const NAME: &'static str = "CreateCloudDriveUsers";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCloudDriveUsers");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,EndUserId!:[..100]d,RegionId!,UserMaxSize!:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateConfigGroup {
    type Api = Ecd;
    type Response = CreateConfigGroupResponse;
    const NAME: &'static str = "CreateConfigGroup";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeConfigGroup");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ConfigTimers:[..20]{AllowClientSetting:b,CronExpression,Enforce:b,Interval:i,NotificationTime:i,OperationType,ProcessWhitelist:[..30]s,ResetType,SegmentTimers:[..10]{AppointmentTimer:i,CreateSnapshot:b,EndCronExpression,Enforce:b,ImageId,Interval:i,IpSegments:[]s,LockScreenTime:i,NotificationTime:i,OperationType,PatchId,ProcessWhitelist:[..30]s,ResetType,StartCronExpression,TimerOrder:i,Timezone,TriggerType,VerificationNotificationTime:i,VerificationTime:i},TimerType!,TriggerType},Description,Name!,ProductType!,RegionId,Type!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateDesktopGroup {
    type Api = Ecd;
    type Response = CreateDesktopGroupResponse;
    const NAME: &'static str = "CreateDesktopGroup";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopGroups");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AllClassifyUsers:b,AllowAutoSetup:i,AllowBufferCount:i,AutoPay:b,AutoRenew:b,BindAmount:i,BundleId,BuyDesktopsCount:i,ChargeType!,Classify,ClientToken:t,Comments,ConnectDuration:i,DataDiskCategory,DataDiskPerLevel,DataDiskSize:i,DefaultInitDesktopCount:i,DefaultLanguage,DeleteDuration:i,DesktopGroupName,DesktopType,DirectoryId,EndUserIds:[..1000]d,ExclusiveType,FileSystemId,GroupAmount:i,GroupVersion:i,Hostname,IdleDisconnectDuration:i,ImageId,KeepDuration:i,LoadPolicy:i,MaxDesktopsCount:i,MinDesktopsCount:i,MultiResource:b,OfficeSiteId!,OwnType:i,Period:i,PeriodUnit,PolicyGroupId!,ProfileFollowSwitch:b,PromotionId,RatioThreshold:n,RegionId!,ResellerOwnerUid:i,ResetType:i,ScaleStrategyId,SessionType,SimpleUserGroupId,SnapshotPolicyId,StopDuration:i,SystemDiskCategory,SystemDiskPerLevel,SystemDiskSize:i,Tag:[..100]{Key!,Value!},TimerGroupId,UserGroupName,UserOuPath,VolumeEncryptionEnabled:b,VolumeEncryptionKey,VpcId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateDesktopOversoldGroup {
    type Api = Ecd;
    type Response = CreateDesktopOversoldGroupResponse;
    const NAME: &'static str = "CreateDesktopOversoldGroup";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopOversoldGroup");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ConcurrenceCount:i,DataDiskSize:i,Description,DesktopType,DirectoryId,IdleDisconnectDuration:i,ImageId,KeepDuration:i,Name,OversoldUserCount:i,OversoldWarn:i,Period:i,PeriodUnit,PolicyGroupId,StopDuration:i,SystemDiskSize:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateDesktops {
    type Api = Ecd;
    type Response = CreateDesktopsResponse;
    const NAME: &'static str = "CreateDesktops";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "Amount:i,AppRuleId,AutoPay:b,AutoRenew:b,BundleId,BundleModels:[..20]{Amount:i,BundleId,DesktopName,EndUserIds:[..100]d,Hostname,VolumeEncryptionEnabled:b,VolumeEncryptionKey},ChannelCookie#,ChargeType,DesktopAttachment:j{DataDiskCategory,DataDiskPerLevel,DataDiskSize:i,DefaultLanguage,DesktopType,ImageId,SystemDiskCategory,SystemDiskPerLevel,SystemDiskSize:i},DesktopMemberIp,DesktopName,DesktopNameModel:j{DesktopNameIsSuffix:b},DesktopNameSuffix:b,DesktopTimers:[..20]{AllowClientSetting:b,CronExpression,Enforce:b,Interval:i,OperationType,ResetType,TimerType},DirectoryId,EndUserId:[..300]d,ExtendInfo,GroupId,Hostname,MonthDesktopSetting:{BuyerId:i,DesktopId,UseDuration:i},OfficeSiteId,OuPath,Period:i,PeriodUnit,PolicyGroupId,PromotionId,PurchaseOptions:j{CreditPackageAmountSpec:i,CreditPackagePeriod:i,CreditPackagePeriodUnit,MonthlyCredits:i},QosRuleId,RegionId!,ResellerOwnerUid:i,ReservePoolId,ResourceGroupId,SavingPlanId,SnapshotPolicyId,SubPayType,SubnetId,Tag:[..20]{Key,Value},TimerGroupId,UserAssignMode,UserCommands:[..20]{Content#,ContentEncoding,ContentType},UserName,VolumeEncryptionEnabled:b,VolumeEncryptionKey,VpcId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateDiskEncryptionService {
    type Api = Ecd;
    type Response = CreateDiskEncryptionServiceResponse;
    const NAME: &'static str = "CreateDiskEncryptionService";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateDrive {
    type Api = Ecd;
    type Response = CreateDriveResponse;
    const NAME: &'static str = "CreateDrive";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDrives");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AliUid:i,Description,DomainId,DriveName,ExternalDomainId,ProfileRoaming:b,RegionId,ResourceType,Type,UserId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateEcdReportTask {
    type Api = Ecd;
    type Response = CreateEcdReportTaskResponse;
    const NAME: &'static str = "CreateEcdReportTask";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeEcdReportTasks");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BusinessChannel,FilterList:[..20]{FilterKey,FilterValues:[..200]s},LangType,ReportFileName,SubType!,TaskType!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateForwardEntry {
    type Api = Ecd;
    type Response = CreateForwardEntryResponse;
    const NAME: &'static str = "CreateForwardEntry";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ExternalIp!,ExternalPort!,ForwardEntryName,ForwardTableId!,InternalIp!,InternalPort!,IpProtocol!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateImage {
    type Api = Ecd;
    type Response = CreateImageResponse;
    const NAME: &'static str = "CreateImage";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeImages");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AutoCleanUserdata:b,DataSnapshotIds:[..100]d,Description,DesktopId,DiskType,ImageName,ImageResourceType,RegionId!,SnapshotId,SnapshotIds:[..100]d";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateNASFileSystem {
    type Api = Ecd;
    type Response = CreateNASFileSystemResponse;
    const NAME: &'static str = "CreateNASFileSystem";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeNASFileSystems");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "Capacity:i,Description,EncryptType,FileSystemType,Name,OfficeSiteId!,ProtocolType,RegionId!,StorageType";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateNatGateway {
    type Api = Ecd;
    type Response = CreateNatGatewayResponse;
    const NAME: &'static str = "CreateNatGateway";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeNatGateways");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "RegionId!,VSwitchId!,VpcId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateNetworkPackage {
    type Api = Ecd;
    type Response = CreateNetworkPackageResponse;
    const NAME: &'static str = "CreateNetworkPackage";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeNetworkPackages");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AutoPay:b,AutoRenew:b,Bandwidth!:i,ChannelCookie#,InternetChargeType,OfficeSiteId,PayType,Period:i,PeriodUnit,PromotionId,RegionId!,ResellerOwnerUid:i,Tag:[]{Key,Value}";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateOfficeSiteAccelerator {
    type Api = Ecd;
    type Response = CreateOfficeSiteAcceleratorResponse;
    const NAME: &'static str = "CreateOfficeSiteAccelerator";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AccelerateRegion!:[]{AccelerateRegionId!,Bandwidth!:i,IpVersion,IspType!},Name,OfficeSiteId!,RegionId!,ResourceGroupId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreatePolicyGroup {
    type Api = Ecd;
    type Response = CreatePolicyGroupResponse;
    const NAME: &'static str = "CreatePolicyGroup";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribePolicyGroups");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AdminAccess,AppContentProtection,AuthorizeAccessPolicyRule:[..100]{CidrIp,Description},AuthorizeSecurityPolicyRule:[..200]{CidrIp,Description,IpProtocol,Policy,PortRange,Priority,Type},CameraRedirect,ClientType:[..100]{ClientType,Status},Clipboard,DeviceRedirects:[..100]{DeviceType,RedirectType},DeviceRules:[..100]{DeviceName,DevicePid,DeviceType,DeviceVid,OptCommand,Platforms,RedirectType},DomainList,DomainResolveRule:[..500]{Description,Domain,Policy},DomainResolveRuleType,EndUserApplyAdminCoordinate,EndUserGroupCoordinate,GpuAcceleration,Html5Access,Html5FileTransfer,InternetCommunicationProtocol,LocalDrive,MaxReconnectTime:i,Name,NetRedirect,PreemptLogin,PreemptLoginUser:[..5]s,PrinterRedirection,RecordContent,RecordContentExpires:i,Recording,RecordingAudio,RecordingDuration:i,RecordingEndTime,RecordingExpires:i,RecordingFps:i,RecordingStartTime,RecordingUserNotify,RecordingUserNotifyMessage,RegionId!,RemoteCoordinate,Scope,ScopeValue:[..3]s,UsbRedirect,UsbSupplyRedirectRule:[..100]{Description,DeviceClass,DeviceSubclass,ProductId,UsbRedirectType:i,UsbRuleType:i,VendorId},VideoRedirect,VisualQuality,Watermark,WatermarkAntiCam,WatermarkColor:i,WatermarkDegree:n,WatermarkFontSize:i,WatermarkFontStyle,WatermarkPower,WatermarkRowAmount:i,WatermarkSecurity,WatermarkTransparency,WatermarkTransparencyValue:i,WatermarkType,WyAssistant";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateQosRule {
    type Api = Ecd;
    type Response = CreateQosRuleResponse;
    const NAME: &'static str = "CreateQosRule";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeQosRules");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AuthAndroidId:[]d,AuthDesktopGroupId:[]d,AuthDesktopId:[]d,Download!:i,NetworkPackageId!,QosRuleName!,Upload!:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateRAMDirectory {
    type Api = Ecd;
    type Response = CreateRAMDirectoryResponse;
    const NAME: &'static str = "CreateRAMDirectory";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopAccessType,DirectoryName!,EnableAdminAccess:b,EnableInternetAccess:b,RegionId!,VSwitchId!:[..20]d";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateRouteEntry {
    type Api = Ecd;
    type Response = CreateRouteEntryResponse;
    const NAME: &'static str = "CreateRouteEntry";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "Description,DestinationCidrBlock!,NextHopId,NextHopType,RegionId!,RouteEntryName,RouteTableId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateRouteTable {
    type Api = Ecd;
    type Response = CreateRouteTableResponse;
    const NAME: &'static str = "CreateRouteTable";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientToken:t,Description,RegionId!,RouteTableName,VpcId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateSimpleOfficeSite {
    type Api = Ecd;
    type Response = CreateSimpleOfficeSiteResponse;
    const NAME: &'static str = "CreateSimpleOfficeSite";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AccessAttribute,AccountType,AuthorityHost,Bandwidth:i,CenId,CenOwnerId:i,CidrBlock,ClientId,ClientSecret#,CloudBoxOfficeSite:b,DesktopAccessType,DomainName,Eid,EnableAdminAccess:b,EnableInternetAccess:b,NeedVerifyZeroDevice:b,OfficeSiteName,RegionId!,TenantId,VSwitchId:[..10]d,VerifyCode#,VpcType";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateSnapshot {
    type Api = Ecd;
    type Response = CreateSnapshotResponse;
    const NAME: &'static str = "CreateSnapshot";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeSnapshots");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "Description,DesktopId!,RegionId!,SnapshotName!,SourceDiskType!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateSnatEntry {
    type Api = Ecd;
    type Response = CreateSnatEntryResponse;
    const NAME: &'static str = "CreateSnatEntry";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "EipAffinity:i,RegionId!,SnatEntryName,SnatIp!,SnatTableId!,SourceCIDR!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateSubnet {
    type Api = Ecd;
    type Response = CreateSubnetResponse;
    const NAME: &'static str = "CreateSubnet";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeSubnets");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CidrBlock!,Name,OfficeSiteId!,RegionId!,ZoneId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for CreateTemplate {
    type Api = Ecd;
    type Response = CreateTemplateResponse;
    const NAME: &'static str = "CreateTemplate";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeTemplates");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AutoPay:b,AutoRenew:b,BizType,ChargeType,DataDiskList:[]{PerformanceLevel,Size:i},DefaultLanguage,Description,ImageId,InstanceName,Period:i,PeriodUnit,PolicyGroupId,PostPaidAfterUsedUp:b,ProductType,RegionConfigList:[..10]{OfficeSiteId,RegionId,ResourceInstanceType,SnapshotPolicyId,SubnetId,VirtualNodePoolId,VolumeEncryptionEnable:b,VolumeEncryptionKey},ResourceGroupId,ResourceTagList:[..20]{Key,Value},SiteConfigList:[]{AppRuleId,SiteId},SystemDiskPerformanceLevel,SystemDiskSize:i,TemplateName!,TimerGroupId,UserDuration:i";
        Operation::rpc(Self::NAME, "2020-09-30", true, SCHEMA)
    }
}

impl OperationInput for CreateVirtualBridge {
    type Api = Ecd;
    type Response = CreateVirtualBridgeResponse;
    const NAME: &'static str = "CreateVirtualBridge";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVirtualBridges");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AutoPay:b,AutoRenew:b,BridgeLevel,OfficeSiteId!,PaidCallBackUrl#,Period:i,PeriodUnit,PromotionId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteAutoSnapshotPolicy {
    type Api = Ecd;
    type Response = DeleteAutoSnapshotPolicyResponse;
    const NAME: &'static str = "DeleteAutoSnapshotPolicy";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeAutoSnapshotPolicy");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "PolicyId!:[..100]d,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteBundles {
    type Api = Ecd;
    type Response = DeleteBundlesResponse;
    const NAME: &'static str = "DeleteBundles";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeBundles");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BundleId!:[..100]d,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteCdsFile {
    type Api = Ecd;
    type Response = DeleteCdsFileResponse;
    const NAME: &'static str = "DeleteCdsFile";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListCdsFiles");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,EndUserId,FileId!,GroupId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteCenterPolicy {
    type Api = Ecd;
    type Response = DeleteCenterPolicyResponse;
    const NAME: &'static str = "DeleteCenterPolicy";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BusinessType!:i,PolicyGroupIds!:[..100]d,RegionId!,ResourceType!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteCloudDriveGroups {
    type Api = Ecd;
    type Response = DeleteCloudDriveGroupsResponse;
    const NAME: &'static str = "DeleteCloudDriveGroups";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCloudDriveGroups");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,GroupId:[..50]d,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteCloudDriveUsers {
    type Api = Ecd;
    type Response = DeleteCloudDriveUsersResponse;
    const NAME: &'static str = "DeleteCloudDriveUsers";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCloudDriveUsers");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,EndUserId:[..100]d,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteConfigGroup {
    type Api = Ecd;
    type Response = DeleteConfigGroupResponse;
    const NAME: &'static str = "DeleteConfigGroup";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeConfigGroup");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "GroupIds:[..100]d,RegionId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteDesktopGroup {
    type Api = Ecd;
    type Response = DeleteDesktopGroupResponse;
    const NAME: &'static str = "DeleteDesktopGroup";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopGroups");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopGroupId!,RegionId!,ResellerOwnerUid:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteDesktops {
    type Api = Ecd;
    type Response = DeleteDesktopsResponse;
    const NAME: &'static str = "DeleteDesktops";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId!:[1..200]d,RegionId!,ResellerOwnerUid:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteDevices {
    type Api = Ecd;
    type Response = DeleteDevicesResponse;
    const NAME: &'static str = "DeleteDevices";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDevices");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientType!:i,DeviceIds!:[..100]d,Force!:i,RegionId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteDirectories {
    type Api = Ecd;
    type Response = DeleteDirectoriesResponse;
    const NAME: &'static str = "DeleteDirectories";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDirectories");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DirectoryId!:[..100]d,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteDrive {
    type Api = Ecd;
    type Response = DeleteDriveResponse;
    const NAME: &'static str = "DeleteDrive";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDrives");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DriveId,RegionId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteEduRoom {
    type Api = Ecd;
    type Response = DeleteEduRoomResponse;
    const NAME: &'static str = "DeleteEduRoom";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "EduRoomId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteForwardEntry {
    type Api = Ecd;
    type Response = DeleteForwardEntryResponse;
    const NAME: &'static str = "DeleteForwardEntry";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ForwardEntryId,ForwardTableId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteImages {
    type Api = Ecd;
    type Response = DeleteImagesResponse;
    const NAME: &'static str = "DeleteImages";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeImages");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DeleteCascadedBundle:b,ImageId!:[..100]d,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteNASFileSystems {
    type Api = Ecd;
    type Response = DeleteNASFileSystemsResponse;
    const NAME: &'static str = "DeleteNASFileSystems";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeNASFileSystems");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "FileSystemId!:[..100]d,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteNatGateway {
    type Api = Ecd;
    type Response = DeleteNatGatewayResponse;
    const NAME: &'static str = "DeleteNatGateway";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeNatGateways");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "NatGatewayId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteNetworkPackages {
    type Api = Ecd;
    type Response = DeleteNetworkPackagesResponse;
    const NAME: &'static str = "DeleteNetworkPackages";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeNetworkPackages");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "NetworkPackageId!:[..100]d,RegionId!,ResellerOwnerUid:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteOfficeSiteAccelerator {
    type Api = Ecd;
    type Response = DeleteOfficeSiteAcceleratorResponse;
    const NAME: &'static str = "DeleteOfficeSiteAccelerator";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "OfficeSiteId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteOfficeSites {
    type Api = Ecd;
    type Response = DeleteOfficeSitesResponse;
    const NAME: &'static str = "DeleteOfficeSites";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "OfficeSiteId!:[..100]d,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeletePolicyGroups {
    type Api = Ecd;
    type Response = DeletePolicyGroupsResponse;
    const NAME: &'static str = "DeletePolicyGroups";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribePolicyGroups");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "PolicyGroupId!:[..100]d,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteQosRules {
    type Api = Ecd;
    type Response = DeleteQosRulesResponse;
    const NAME: &'static str = "DeleteQosRules";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeQosRules");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "QosRuleId!:[]d";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteRouteEntry {
    type Api = Ecd;
    type Response = DeleteRouteEntryResponse;
    const NAME: &'static str = "DeleteRouteEntry";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DestinationCidrBlock,NextHopId,RegionId!,RouteEntryId,RouteTableId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteRouteTable {
    type Api = Ecd;
    type Response = DeleteRouteTableResponse;
    const NAME: &'static str = "DeleteRouteTable";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "RegionId!,RouteTableId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteSnapshot {
    type Api = Ecd;
    type Response = DeleteSnapshotResponse;
    const NAME: &'static str = "DeleteSnapshot";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeSnapshots");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "RegionId!,SnapshotId!:[..100]d";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteSnatEntry {
    type Api = Ecd;
    type Response = DeleteSnatEntryResponse;
    const NAME: &'static str = "DeleteSnatEntry";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "RegionId!,SnatEntryId!,SnatTableId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteSubnet {
    type Api = Ecd;
    type Response = DeleteSubnetResponse;
    const NAME: &'static str = "DeleteSubnet";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeSubnets");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "RegionId!,SubnetId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteTemplates {
    type Api = Ecd;
    type Response = DeleteTemplatesResponse;
    const NAME: &'static str = "DeleteTemplates";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeTemplates");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BizType,TemplateIds:[..100]d";
        Operation::rpc(Self::NAME, "2020-09-30", true, SCHEMA)
    }
}

impl OperationInput for DeleteVirtualBridge {
    type Api = Ecd;
    type Response = DeleteVirtualBridgeResponse;
    const NAME: &'static str = "DeleteVirtualBridge";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListVirtualBridges");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BridgeId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DeleteVirtualMFADevice {
    type Api = Ecd;
    type Response = DeleteVirtualMFADeviceResponse;
    const NAME: &'static str = "DeleteVirtualMFADevice";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeVirtualMFADevices");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "RegionId!,SerialNumber!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeAclEntries {
    type Api = Ecd;
    type Response = DescribeAclEntriesResponse;
    const NAME: &'static str = "DescribeAclEntries";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "MaxResults:i,NextToken,OfficeSiteId,RegionId!,SourceId,SourceType";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeAutoSnapshotPolicy {
    type Api = Ecd;
    type Response = DescribeAutoSnapshotPolicyResponse;
    const NAME: &'static str = "DescribeAutoSnapshotPolicy";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "MaxResults:i,NextToken,PolicyId,PolicyName,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeBundles {
    type Api = Ecd;
    type Response = DescribeBundlesResponse;
    const NAME: &'static str = "DescribeBundles";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BundleId:[..100]d,BundleType,CheckStock:b,CpuCount:i,DesktopTypeFamily,FotaChannel,FromDesktopGroup:b,GpuCount:n,GpuDriverType,ImageId:[..100]d,MaxResults:i,MemorySize:i,NextToken,OsType,ProtocolType,RegionId!,Scope,SelectedBundle:b,SessionType,SupportMultiSession:b,VolumeEncryptionEnabled:b";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeCdsFileShareLinks {
    type Api = Ecd;
    type Response = DescribeCdsFileShareLinksResponse;
    const NAME: &'static str = "DescribeCdsFileShareLinks";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,Creators:[..20]s,MaxResults:i,NextToken,ShareId,ShareName,Status";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeCens {
    type Api = Ecd;
    type Response = DescribeCensResponse;
    const NAME: &'static str = "DescribeCens";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "PageNumber:i,PageSize:i,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeCenterPolicyList {
    type Api = Ecd;
    type Response = DescribeCenterPolicyListResponse;
    const NAME: &'static str = "DescribeCenterPolicyList";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AcademicProxy,BusinessType!:i,ModelLibrary,PageNumber:i,PageSize:i,PolicyGroupId:[..100]d,PortProxy,ResourceType!,Scope";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeClientEvents {
    type Api = Ecd;
    type Response = DescribeClientEventsResponse;
    const NAME: &'static str = "DescribeClientEvents";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId,DesktopIp,DesktopName,DirectoryId,EndTime,EndUserId,EndUserIds:[]d,EventType,EventTypes:[..50]s,FillHardwareInfo:b,Language,MaxResults:i,NextToken,OfficeSiteId,OfficeSiteName,RegionId!,StartTime";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeCloudDiskGroupDrives {
    type Api = Ecd;
    type Response = DescribeCloudDiskGroupDrivesResponse;
    const NAME: &'static str = "DescribeCloudDiskGroupDrives";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,GroupName,MaxResults:i,NextToken,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeCloudDiskGroups {
    type Api = Ecd;
    type Response = DescribeCloudDiskGroupsResponse;
    const NAME: &'static str = "DescribeCloudDiskGroups";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,GroupId:[..100]d,GroupName,ParentOrgId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeCloudDriveGroups {
    type Api = Ecd;
    type Response = DescribeCloudDriveGroupsResponse;
    const NAME: &'static str = "DescribeCloudDriveGroups";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,DirectoryId,DirectoryName,DriveStatus,DriveType!,GroupId:[..100]d,GroupName,GroupType,MaxResults:i,NextToken,ParentGroupId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeCloudDrivePermissions {
    type Api = Ecd;
    type Response = DescribeCloudDrivePermissionsResponse;
    const NAME: &'static str = "DescribeCloudDrivePermissions";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeCloudDriveUsers {
    type Api = Ecd;
    type Response = DescribeCloudDriveUsersResponse;
    const NAME: &'static str = "DescribeCloudDriveUsers";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,EndUserId,MaxResults:i,NextToken,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeConfigGroup {
    type Api = Ecd;
    type Response = DescribeConfigGroupResponse;
    const NAME: &'static str = "DescribeConfigGroup";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "GroupId,GroupIds:[..100]d,Name,PageNumber:i,PageSize:i,ProductType,RegionId,Statuses:[..100]s,Type";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeConsoleMessages {
    type Api = Ecd;
    type Response = DescribeConsoleMessagesResponse;
    const NAME: &'static str = "DescribeConsoleMessages";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BusinessChannel,ClientTypes:[]s,Keyword,MessageIds:[]d,MessageLevel,MessageType,PageNum:i,PageSize:i,TargetIds:[]d,TargetType";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeCustomizedListHeaders {
    type Api = Ecd;
    type Response = DescribeCustomizedListHeadersResponse;
    const NAME: &'static str = "DescribeCustomizedListHeaders";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "LangType,ListType,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeDesktopGroupSessions {
    type Api = Ecd;
    type Response = DescribeDesktopGroupSessionsResponse;
    const NAME: &'static str = "DescribeDesktopGroupSessions";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopGroupIds:[]d,DesktopGroupName,EndTime,EndUserId,FillTerminalInfo:b,Language,MaxResults:i,NextToken,OwnType:i,RegionId,SessionStatus,StartTime";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeDesktopGroups {
    type Api = Ecd;
    type Response = DescribeDesktopGroupsResponse;
    const NAME: &'static str = "DescribeDesktopGroups";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BundleId:[..100]d,DesktopGroupId,DesktopGroupIds:[..100]d,DesktopGroupName,DesktopType,EndUserIds:[..1000]d,ExcludedEndUserIds:[..1000]d,ImageId:[..100]d,MaxResults:i,MultiResource:b,NextToken,OfficeSiteId,OwnType:i,Period:i,PeriodUnit,PolicyGroupId,ProtocolType,QosRuleId,RegionId!,Status:i,Tag:[..100]{Key,Value}";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeDesktopInfo {
    type Api = Ecd;
    type Response = DescribeDesktopInfoResponse;
    const NAME: &'static str = "DescribeDesktopInfo";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BusinessChannel,DesktopId:[..100]d,NeedExtraInfo:b,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeDesktopMetadata {
    type Api = Ecd;
    type Response = DescribeDesktopMetadataResponse;
    const NAME: &'static str = "DescribeDesktopMetadata";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CreationTimeStart,DesktopIds:[]d,EndUserId,GroupId,HostName,ImageId,IncludeDesktopGroup:b,Keyword,MaxResults:i,NetworkInterfaceIp,NextToken,OfficeSiteId,OperationTimeStart,RegionId,SearchRegionId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeDesktopOversoldGroup {
    type Api = Ecd;
    type Response = DescribeDesktopOversoldGroupResponse;
    const NAME: &'static str = "DescribeDesktopOversoldGroup";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "MaxResults:i,NextToken,OversoldGroupIds:[]d";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeDesktopOversoldUser {
    type Api = Ecd;
    type Response = DescribeDesktopOversoldUserResponse;
    const NAME: &'static str = "DescribeDesktopOversoldUser";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "ClientToken:t,EndUserId,MaxResults:i,NextToken,OversoldGroupId,UserDesktopIds:[]d,UserGroupId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeDesktopOversoldUserGroup {
    type Api = Ecd;
    type Response = DescribeDesktopOversoldUserGroupResponse;
    const NAME: &'static str = "DescribeDesktopOversoldUserGroup";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "MaxResults:i,NextToken,OversoldGroupId,UserGroupIds:[]d";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeDesktopSessions {
    type Api = Ecd;
    type Response = DescribeDesktopSessionsResponse;
    const NAME: &'static str = "DescribeDesktopSessions";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CheckOsSession:b,DesktopId:[..100]d,DesktopName,EndTime,EndUserId,EndUserIdFilter,EndUserIds:[]d,FillHardwareInfo:b,Language,OfficeSiteId,PageNumber:i,PageSize:i,RegionId!,ResourceGroupId,SessionStatus,StartTime,SubPayType";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeDesktopTypes {
    type Api = Ecd;
    type Response = DescribeDesktopTypesResponse;
    const NAME: &'static str = "DescribeDesktopTypes";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AppliedScope,BusinessChannel,CpuCount:i,DesktopGroupIdForModify,DesktopIdForModify,DesktopScenario,DesktopTypeId,DesktopTypeIdList:[..100]d,GpuCount:n,GpuDriverType,GpuMemory:i,InstanceTypeFamily,MemorySize:i,OfficeSiteId,OrderBy,OrderType,RegionId!,Scope,ScopeSet:[..100]s,SortType,SupportMinSessionCount:i,ZoneId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeDesktops {
    type Api = Ecd;
    type Response = DescribeDesktopsResponse;
    const NAME: &'static str = "DescribeDesktops";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BusinessChannel,ChargeType,DesktopGroupId,DesktopId:[..100]d,DesktopName,DesktopStatus,DesktopStatusList:[..10]s,DesktopType,DirectoryId,EndUserId:[..100]d,ExcludedEndUserId:[..50]d,ExpiredTime,FillResourceGroup:b,FilterDesktopGroup:b,GpuInstanceGroupId,GroupId,ImageId:[..100]d,IncludeAutoSnapshotPolicy:b,ManagementFlag,MaxResults:i,MultiResource:b,NetworkInterfaceIp,NextToken,OfficeSiteId,OfficeSiteName,OnlyDesktopGroup:b,OsTypes:[..10]s,PageNumber:i,PageSize:i,PolicyGroupId,ProtocolType,PublicIp,QosRuleId,QueryFotaUpdate:b,RegionId!,ReservePoolId,ResourceGroupId,SnapshotPolicyId,SubPayType,Tag:[..20]{Key,Value},UserName";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeDesktopsInGroup {
    type Api = Ecd;
    type Response = DescribeDesktopsInGroupResponse;
    const NAME: &'static str = "DescribeDesktopsInGroup";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CustomEndTimePeriod:i,CustomStartTimePeriod:i,DesktopGroupId!,IgnoreDeleted:b,MaxResults:i,NextToken,PayType,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeDevices {
    type Api = Ecd;
    type Response = DescribeDevicesResponse;
    const NAME: &'static str = "DescribeDevices";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "AdDomain,ClientType!,DeviceId,DirectoryId,EndUserId,PageNumber:i,PageSize:i,Region,UserType";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeDirectories {
    type Api = Ecd;
    type Response = DescribeDirectoriesResponse;
    const NAME: &'static str = "DescribeDirectories";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "DirectoryId:[..100]d,DirectoryStatus,DirectoryType,MaxResults:i,NextToken,RegionId!,Status";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeDrives {
    type Api = Ecd;
    type Response = DescribeDrivesResponse;
    const NAME: &'static str = "DescribeDrives";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DomainIds:[..100]d,MaxResults:i,NextToken,RegionId,ResourceType,UserId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeEcdReportTasks {
    type Api = Ecd;
    type Response = DescribeEcdReportTasksResponse;
    const NAME: &'static str = "DescribeEcdReportTasks";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BusinessChannel,PageNum:i,PageSize:i,Status:[..100]s,SubType,TaskId,TaskType";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeFlowMetric {
    type Api = Ecd;
    type Response = DescribeFlowMetricResponse;
    const NAME: &'static str = "DescribeFlowMetric";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "EndTime!,InstanceId!,InstanceType!,MetricType!,Period!:i,RegionId!,StartTime!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeForwardTableEntries {
    type Api = Ecd;
    type Response = DescribeForwardTableEntriesResponse;
    const NAME: &'static str = "DescribeForwardTableEntries";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ForwardEntryId,ForwardTableId,MaxResults:i,NatGatewayId,NextToken,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeFotaPendingDesktops {
    type Api = Ecd;
    type Response = DescribeFotaPendingDesktopsResponse;
    const NAME: &'static str = "DescribeFotaPendingDesktops";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId,DesktopName,MaxResults:i,NextToken,OfficeSiteId,RegionId!,TaskUid!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeFotaTasks {
    type Api = Ecd;
    type Response = DescribeFotaTasksResponse;
    const NAME: &'static str = "DescribeFotaTasks";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "FotaStatus,Lang,MaxResults:i,NextToken,RegionId!,TaskUid:[..100]d,UserStatus";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeGlobalDesktopRecords {
    type Api = Ecd;
    type Response = DescribeGlobalDesktopRecordsResponse;
    const NAME: &'static str = "DescribeGlobalDesktopRecords";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BusinessChannel,DesktopId:[..100]d,DesktopName,DesktopStatusList:[]s,DesktopType,EndTime,EndUserId,ExcludeDesktopStatusList:[]s,OfficeSiteId,OrderBy,PageNumber:i,PageSize:i,RegionId!,ResourceGroupId,Scope,SortType,StartTime,SubPayType,UserNames:[]s";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeGlobalTimerBatches {
    type Api = Ecd;
    type Response = DescribeGlobalTimerBatchesResponse;
    const NAME: &'static str = "DescribeGlobalTimerBatches";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "GroupId,MaxResults,NextToken,RegionId,ResourceTypes:[]s,SearchRegionId,TimerType";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeGlobalTimerRecords {
    type Api = Ecd;
    type Response = DescribeGlobalTimerRecordsResponse;
    const NAME: &'static str = "DescribeGlobalTimerRecords";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BatchId,DesktopIds:[..100]d,DisplayResultName,GroupId,MaxResults,NextToken,RegionId,ResourceTypes:[]s,ResultCategory,Retryable:b,SearchRegionId,TimerResult,TimerTypes:[..100]s,WuyingServerIds:[]d";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeGuestApplications {
    type Api = Ecd;
    type Response = DescribeGuestApplicationsResponse;
    const NAME: &'static str = "DescribeGuestApplications";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId!,EndUserId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeImageModifiedRecords {
    type Api = Ecd;
    type Response = DescribeImageModifiedRecordsResponse;
    const NAME: &'static str = "DescribeImageModifiedRecords";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId!,MaxResults:i,NextToken,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeImagePermission {
    type Api = Ecd;
    type Response = DescribeImagePermissionResponse;
    const NAME: &'static str = "DescribeImagePermission";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ImageId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeImages {
    type Api = Ecd;
    type Response = DescribeImagesResponse;
    const NAME: &'static str = "DescribeImages";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopInstanceType,FotaVersion,GpuCategory:b,GpuDriverVersion,ImageId:[..100]d,ImageName,ImageStatus,ImageType,LanguageType,MaxResults:i,NextToken,OsType,ProtocolType,RegionId!,SessionType";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeInvocations {
    type Api = Ecd;
    type Response = DescribeInvocationsResponse;
    const NAME: &'static str = "DescribeInvocations";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CommandType,ContentEncoding,DesktopId,DesktopIds:[..500]d,EndUserId,IncludeInvokeDesktops:b,IncludeOutput:b,InvokeId,InvokeStatus,MaxResults:i,NextToken,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeIpAddresses {
    type Api = Ecd;
    type Response = DescribeIpAddressesResponse;
    const NAME: &'static str = "DescribeIpAddresses";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "EipId,InstanceId:[]d,MaxResults:i,NextToken,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeKmsKeys {
    type Api = Ecd;
    type Response = DescribeKmsKeysResponse;
    const NAME: &'static str = "DescribeKmsKeys";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "RegionId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeModificationPrice {
    type Api = Ecd;
    type Response = DescribeModificationPriceResponse;
    const NAME: &'static str = "DescribeModificationPrice";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "Bandwidth:i,InstanceId,InstanceType,PromotionId,RegionId!,ResellerOwnerUid:i,ResourceSpecs:[..20]{DesktopId,RootDiskSizeGib:i,UserDiskSizeGib:i},ResourceType,RootDiskPerformanceLevel,RootDiskSizeGib:i,UserDiskPerformanceLevel,UserDiskSizeGib:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeNASFileSystems {
    type Api = Ecd;
    type Response = DescribeNASFileSystemsResponse;
    const NAME: &'static str = "DescribeNASFileSystems";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "FileSystemId:[..100]d,MatchCompatibleProfile:b,MaxResults:i,NextToken,OfficeSiteId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeNatGateways {
    type Api = Ecd;
    type Response = DescribeNatGatewaysResponse;
    const NAME: &'static str = "DescribeNatGateways";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "MaxResults:i,Name,NatGatewayId,NextToken,RegionId!,VpcId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeNetworkPackages {
    type Api = Ecd;
    type Response = DescribeNetworkPackagesResponse;
    const NAME: &'static str = "DescribeNetworkPackages";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "InternetChargeType,MaxResults:i,NetworkPackageId:[..100]d,NextToken,RegionId!,Tag:[]{Key,Value}";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeOfficeSiteBridgeInfo {
    type Api = Ecd;
    type Response = DescribeOfficeSiteBridgeInfoResponse;
    const NAME: &'static str = "DescribeOfficeSiteBridgeInfo";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BridgeId,OfficeSiteId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeOfficeSites {
    type Api = Ecd;
    type Response = DescribeOfficeSitesResponse;
    const NAME: &'static str = "DescribeOfficeSites";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AccountType,MaxResults:i,NextToken,OfficeSiteId:[..100]d,OfficeSiteType,RegionId!,SecurityProtection,Status,VpcId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeOnlineUserCount {
    type Api = Ecd;
    type Response = DescribeOnlineUserCountResponse;
    const NAME: &'static str = "DescribeOnlineUserCount";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BizType:i,OfficeSiteId,RegionId,SearchRegionId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribePeripheralDrivers {
    type Api = Ecd;
    type Response = DescribePeripheralDriversResponse;
    const NAME: &'static str = "DescribePeripheralDrivers";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "Brand,DeviceType,DriverIds:[]d,Filter,MaxResults:i,NextToken,OwnerType,PageNumber:i,PageSize:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribePolicyGroups {
    type Api = Ecd;
    type Response = DescribePolicyGroupsResponse;
    const NAME: &'static str = "DescribePolicyGroups";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BusinessChannel,ExternalPolicyGroupIds:[..100]d,MaxResults:i,NextToken,PageNumber:i,PageSize:i,PolicyGroupId:[..100]d,RegionId!,Scope";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribePrice {
    type Api = Ecd;
    type Response = DescribePriceResponse;
    const NAME: &'static str = "DescribePrice";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "Amount:i,Bandwidth:i,Duration:i,GroupDesktopCount:i,InstanceType,InternetChargeType,OsType,Period:i,PeriodUnit,PromotionId,RegionId!,ResellerOwnerUid:i,ResourceType,RootDiskCategory,RootDiskPerformanceLevel,RootDiskSizeGib:i,UserDiskCategory,UserDiskPerformanceLevel,UserDiskSizeGib:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribePriceForCreateDesktopOversoldGroup {
    type Api = Ecd;
    type Response = DescribePriceForCreateDesktopOversoldGroupResponse;
    const NAME: &'static str = "DescribePriceForCreateDesktopOversoldGroup";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ConcurrenceCount:i,DataDiskSize:i,DesktopType,OversoldUserCount:i,Period:i,PeriodUnit,SystemDiskSize:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribePriceForModifyDesktopOversoldGroupSale {
    type Api = Ecd;
    type Response = DescribePriceForModifyDesktopOversoldGroupSaleResponse;
    const NAME: &'static str = "DescribePriceForModifyDesktopOversoldGroupSale";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ConcurrenceCount:i,OversoldGroupId,OversoldUserCount:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribePriceForRenewDesktopOversoldGroup {
    type Api = Ecd;
    type Response = DescribePriceForRenewDesktopOversoldGroupResponse;
    const NAME: &'static str = "DescribePriceForRenewDesktopOversoldGroup";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "OversoldGroupId,Period:i,PeriodUnit";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribePrinterEvents {
    type Api = Ecd;
    type Response = DescribePrinterEventsResponse;
    const NAME: &'static str = "DescribePrinterEvents";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId,DesktopName,EndTime,EndUserId,EndUserIds:[]d,MaxResults:i,NextToken,PrinterDriver,PrinterName,PrinterRedirType:i,RegionId!,StartTime";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeQosRules {
    type Api = Ecd;
    type Response = DescribeQosRulesResponse;
    const NAME: &'static str = "DescribeQosRules";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "NetworkPackageId!,QosRuleName";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeRecordFile {
    type Api = Ecd;
    type Response = DescribeRecordFileResponse;
    const NAME: &'static str = "DescribeRecordFile";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AuditStatus,DesktopId,EndTime,EndUserId,FileName,OrderBy,OrderSort,PageNumber:i,PageSize:i,RecordType,RegionId!,ResourceType,StartTime,Status:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeRecordings {
    type Api = Ecd;
    type Response = DescribeRecordingsResponse;
    const NAME: &'static str = "DescribeRecordings";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId,EndTime,MaxResults:i,NeedSignedUrl:b,NextToken,PolicyGroupId,RegionId!,SignedUrlExpireMinutes:i,StandardEndTime,StandardStartTime,StartTime";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeRefundPrice {
    type Api = Ecd;
    type Response = DescribeRefundPriceResponse;
    const NAME: &'static str = "DescribeRefundPrice";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId!:[1..20]d,RefundType,RegionId!,ResellerOwnerUid:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeRegions {
    type Api = Ecd;
    type Response = DescribeRegionsResponse;
    const NAME: &'static str = "DescribeRegions";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AcceptLanguage,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeRenewalPrice {
    type Api = Ecd;
    type Response = DescribeRenewalPriceResponse;
    const NAME: &'static str = "DescribeRenewalPrice";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "InstanceId,InstanceIds:[..100]d,Period:i,PeriodUnit,PromotionId,RegionId!,ResellerOwnerUid:i,ResourceType";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeResourceByCenterPolicyId {
    type Api = Ecd;
    type Response = DescribeResourceByCenterPolicyIdResponse;
    const NAME: &'static str = "DescribeResourceByCenterPolicyId";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "MaxResults:i,NextToken,PolicyGroupId!,ProductType,ResourceId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeRouteEntryList {
    type Api = Ecd;
    type Response = DescribeRouteEntryListResponse;
    const NAME: &'static str = "DescribeRouteEntryList";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "MaxResults:i,NextToken,RegionId!,RouteTableId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeRouteTableList {
    type Api = Ecd;
    type Response = DescribeRouteTableListResponse;
    const NAME: &'static str = "DescribeRouteTableList";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "MaxResults:i,NextToken,RegionId!,RouteTableId,RouteTableName,VpcId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeSecurityGroupAttribute {
    type Api = Ecd;
    type Response = DescribeSecurityGroupAttributeResponse;
    const NAME: &'static str = "DescribeSecurityGroupAttribute";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "OfficeSiteId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeSessionStatistic {
    type Api = Ecd;
    type Response = DescribeSessionStatisticResponse;
    const NAME: &'static str = "DescribeSessionStatistic";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "EndTime,OfficeSiteId,Period:i,RegionId,SearchRegionId,StartTime";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeSnapshots {
    type Api = Ecd;
    type Response = DescribeSnapshotsResponse;
    const NAME: &'static str = "DescribeSnapshots";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "Creator,DesktopId,DesktopName,DesktopScenario,EndTime,MaxResults:i,NextToken,OsType,RegionId!,SnapshotId,SnapshotName,SnapshotType,SourceDiskType,StartTime";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeSnatTableEntries {
    type Api = Ecd;
    type Response = DescribeSnatTableEntriesResponse;
    const NAME: &'static str = "DescribeSnatTableEntries";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "MaxResults:i,NatGatewayId,NextToken,RegionId!,SnatEntryId,SnatTableId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeSubnets {
    type Api = Ecd;
    type Response = DescribeSubnetsResponse;
    const NAME: &'static str = "DescribeSubnets";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "Eid,MaxResults:i,Name,NextToken,OfficeSiteId,RegionId!,SubnetId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeTemplates {
    type Api = Ecd;
    type Response = DescribeTemplatesResponse;
    const NAME: &'static str = "DescribeTemplates";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BizRegionId,BizType,ImageId,Keyword,PageNumber:i,PageSize:i,ProductType,TemplateIds:[..100]d,TemplateName,TemplateType";
        Operation::rpc(Self::NAME, "2020-09-30", true, SCHEMA)
    }
}

impl OperationInput for DescribeTimerGroup {
    type Api = Ecd;
    type Response = DescribeTimerGroupResponse;
    const NAME: &'static str = "DescribeTimerGroup";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "GroupId!,RegionId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeUserConnectTime {
    type Api = Ecd;
    type Response = DescribeUserConnectTimeResponse;
    const NAME: &'static str = "DescribeUserConnectTime";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "EndTime,EndUserId,MaxResults:i,NextToken,OversoldGroupId,StartTime,UserDesktopId,UserGroupId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeUserConnectionRecords {
    type Api = Ecd;
    type Response = DescribeUserConnectionRecordsResponse;
    const NAME: &'static str = "DescribeUserConnectionRecords";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ConnectDurationFrom:i,ConnectDurationTo:i,ConnectEndTimeFrom:i,ConnectEndTimeTo:i,ConnectStartTimeFrom:i,ConnectStartTimeTo:i,DesktopGroupId!,DesktopId,EndUserId!,EndUserType,MaxResults:i,NextToken,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeUserProfilePathRules {
    type Api = Ecd;
    type Response = DescribeUserProfilePathRulesResponse;
    const NAME: &'static str = "DescribeUserProfilePathRules";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopGroupId,RegionId!,RuleType";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeUsersInGroup {
    type Api = Ecd;
    type Response = DescribeUsersInGroupResponse;
    const NAME: &'static str = "DescribeUsersInGroup";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ConnectState:i,DesktopGroupId!,EndUserId,EndUserIds:[..100]d,Filter,MaxResults:i,NextToken,OrgId,QueryUserDetail:b,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeUsersPassword {
    type Api = Ecd;
    type Response = DescribeUsersPasswordResponse;
    const NAME: &'static str = "DescribeUsersPassword";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeVirtualMFADevices {
    type Api = Ecd;
    type Response = DescribeVirtualMFADevicesResponse;
    const NAME: &'static str = "DescribeVirtualMFADevices";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "EndUserId:[..100]d,Filter,MaxResults:i,NextToken,OfficeSiteId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeVulDesktops {
    type Api = Ecd;
    type Response = DescribeVulDesktopsResponse;
    const NAME: &'static str = "DescribeVulDesktops";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ConnectionStatus,CveId,DesktopIdList:[]d,DesktopStatus,IncludeFixResult:b,Language,MaxResults:i,NextToken,OnlyCurrentMonthFixAttempted:b,PageNumber:i,PageSize:i,PatchId,RegionId,ResourceGroupId,SearchRegionId,StatusList:[]s,VulLevel";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeVulnerability {
    type Api = Ecd;
    type Response = DescribeVulnerabilityResponse;
    const NAME: &'static str = "DescribeVulnerability";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "CveId,IncludeDesktop:b,Language,MaxResults:i,NextToken,PatchId,RegionId,SearchRegionId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DescribeZones {
    type Api = Ecd;
    type Response = DescribeZonesResponse;
    const NAME: &'static str = "DescribeZones";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "RegionId!,VpcAccessZone:b,ZoneType";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DetachCen {
    type Api = Ecd;
    type Response = DetachCenResponse;
    const NAME: &'static str = "DetachCen";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCens");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "OfficeSiteId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DetachEndUser {
    type Api = Ecd;
    type Response = DetachEndUserResponse;
    const NAME: &'static str = "DetachEndUser";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AdDomain,ClientType!,DeviceId!,DirectoryId,EndUserId!,Region";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DisableDesktopsInGroup {
    type Api = Ecd;
    type Response = DisableDesktopsInGroupResponse;
    const NAME: &'static str = "DisableDesktopsInGroup";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopGroupId!,DesktopIds!:[..1000]d,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DisconnectDesktopSessions {
    type Api = Ecd;
    type Response = DisconnectDesktopSessionsResponse;
    const NAME: &'static str = "DisconnectDesktopSessions";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "PreCheck:b,RegionId!,Sessions!:[..20]{DesktopId,EndUserId}";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DissociateIpAddress {
    type Api = Ecd;
    type Response = DissociateIpAddressResponse;
    const NAME: &'static str = "DissociateIpAddress";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "EipId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DissociateNetworkPackage {
    type Api = Ecd;
    type Response = DissociateNetworkPackageResponse;
    const NAME: &'static str = "DissociateNetworkPackage";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "NetworkPackageId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for DownloadCdsFile {
    type Api = Ecd;
    type Response = DownloadCdsFileResponse;
    const NAME: &'static str = "DownloadCdsFile";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId,EndUserId,FileId,GroupId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ExportClientEvents {
    type Api = Ecd;
    type Response = ExportClientEventsResponse;
    const NAME: &'static str = "ExportClientEvents";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId,DesktopName,EndTime,EndUserId,EventType,EventTypes:[..50]s,LangType,MaxResults:i,OfficeSiteId,OfficeSiteName,RegionId!,StartTime";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ExportDesktopGroupInfo {
    type Api = Ecd;
    type Response = ExportDesktopGroupInfoResponse;
    const NAME: &'static str = "ExportDesktopGroupInfo";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ChargeType,DesktopGroupId:[..100]d,DesktopGroupName,EndUserId:[..100]d,ExpiredTime,LangType,MaxResults:i,NextToken,OfficeSiteId,PolicyGroupId,RegionId!,Tag:[..100]{Key,Value}";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ExportDesktopListInfo {
    type Api = Ecd;
    type Response = ExportDesktopListInfoResponse;
    const NAME: &'static str = "ExportDesktopListInfo";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ChargeType,DesktopId:[..100]d,DesktopName,DesktopStatus,EndUserId:[..100]d,ExpiredTime,GroupId,LangType,MaxResults:i,NextToken,OfficeSiteId,PolicyGroupId,RegionId!,Tag:[..20]{Key,Value},UserName";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for GetAggregatedDesktops {
    type Api = Ecd;
    type Response = GetAggregatedDesktopsResponse;
    const NAME: &'static str = "GetAggregatedDesktops";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AggregationFactor,RegionId,SearchRegionId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for GetAsyncTask {
    type Api = Ecd;
    type Response = GetAsyncTaskResponse;
    const NAME: &'static str = "GetAsyncTask";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AsyncTaskId!,CdsId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for GetConnectionTicket {
    type Api = Ecd;
    type Response = GetConnectionTicketResponse;
    const NAME: &'static str = "GetConnectionTicket";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientType,CommandContent#,DesktopId,EndUserId,OwnerId:i,Password#,RegionId!,ResourceOwnerAccount,ResourceOwnerId:i,TaskId,Uuid";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for GetCoordinateTicket {
    type Api = Ecd;
    type Response = GetCoordinateTicketResponse;
    const NAME: &'static str = "GetCoordinateTicket";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CoId!,EndUserId,RegionId!,TaskId,UserType!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for GetDesktopGroupDetail {
    type Api = Ecd;
    type Response = GetDesktopGroupDetailResponse;
    const NAME: &'static str = "GetDesktopGroupDetail";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopGroupId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for GetOfficeSiteSsoStatus {
    type Api = Ecd;
    type Response = GetOfficeSiteSsoStatusResponse;
    const NAME: &'static str = "GetOfficeSiteSsoStatus";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "OfficeSiteId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for GetSpMetadata {
    type Api = Ecd;
    type Response = GetSpMetadataResponse;
    const NAME: &'static str = "GetSpMetadata";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DirectoryId,OfficeSiteId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for HibernateDesktops {
    type Api = Ecd;
    type Response = HibernateDesktopsResponse;
    const NAME: &'static str = "HibernateDesktops";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId!:[1..100]d,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ListCdsFiles {
    type Api = Ecd;
    type Response = ListCdsFilesResponse;
    const NAME: &'static str = "ListCdsFiles";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,EndUserId,FileIds:j[..50]d,GroupId,MaxResults:i,NextToken,OrderType,ParentFileId,RegionId,Status";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ListDirectoryUsers {
    type Api = Ecd;
    type Response = ListDirectoryUsersResponse;
    const NAME: &'static str = "ListDirectoryUsers";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AssignedInfo,DirectoryId!,Filter,IncludeAssignedUser:b,MaxResults:i,NextToken,OUPath,RegionId!,SortType";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ListFilePermission {
    type Api = Ecd;
    type Response = ListFilePermissionResponse;
    const NAME: &'static str = "ListFilePermission";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,EndUserId,FileId!,GroupId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ListInstalledApps {
    type Api = Ecd;
    type Response = ListInstalledAppsResponse;
    const NAME: &'static str = "ListInstalledApps";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId!,PageNumber:i,PageSize:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ListOfficeSiteOverview {
    type Api = Ecd;
    type Response = ListOfficeSiteOverviewResponse;
    const NAME: &'static str = "ListOfficeSiteOverview";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "ForceRefresh:b,MaxResults:i,NextToken,OfficeSiteId:[..100]d,QueryRange:i,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ListOfficeSiteUsers {
    type Api = Ecd;
    type Response = ListOfficeSiteUsersResponse;
    const NAME: &'static str = "ListOfficeSiteUsers";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AssignedInfo,Filter,IncludeAssignedUser:b,MaxResults:i,NextToken,OUPath,OfficeSiteId!,RegionId!,SortType";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ListTagResources {
    type Api = Ecd;
    type Response = ListTagResourcesResponse;
    const NAME: &'static str = "ListTagResources";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "MaxResults:i,NextToken,RegionId!,ResourceId:[..50]d,ResourceType!,Tag:[..20]{Key,Value}";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ListTransferFileDownloadUrl {
    type Api = Ecd;
    type Response = ListTransferFileDownloadUrlResponse;
    const NAME: &'static str = "ListTransferFileDownloadUrl";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "FileIds:[]d,TaskId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ListTransferFiles {
    type Api = Ecd;
    type Response = ListTransferFilesResponse;
    const NAME: &'static str = "ListTransferFiles";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "MaxResults:i,NextToken,TaskId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ListUserAdOrganizationUnits {
    type Api = Ecd;
    type Response = ListUserAdOrganizationUnitsResponse;
    const NAME: &'static str = "ListUserAdOrganizationUnits";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "Filter,MaxResults:i,NextToken,OfficeSiteId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ListVirtualBridges {
    type Api = Ecd;
    type Response = ListVirtualBridgesResponse;
    const NAME: &'static str = "ListVirtualBridges";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BridgeId:[]d,MaxResults:i,NextToken,OfficeSiteId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for LockVirtualMFADevice {
    type Api = Ecd;
    type Response = LockVirtualMFADeviceResponse;
    const NAME: &'static str = "LockVirtualMFADevice";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "RegionId!,SerialNumber!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for MigrateDesktops {
    type Api = Ecd;
    type Response = MigrateDesktopsResponse;
    const NAME: &'static str = "MigrateDesktops";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "DesktopId!:[1..100]d,RegionId!,TargetMemberIp,TargetOfficeSiteId!,TargetSubnetId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for MigrateImageProtocol {
    type Api = Ecd;
    type Response = MigrateImageProtocolResponse;
    const NAME: &'static str = "MigrateImageProtocol";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeImages");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ImageId!:[..500]d,RegionId!,TargetProtocolType";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyADConnectorDirectory {
    type Api = Ecd;
    type Response = ModifyADConnectorDirectoryResponse;
    const NAME: &'static str = "ModifyADConnectorDirectory";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AdHostname,DirectoryId!,DirectoryName,DnsAddress:[..1]s,DomainName,DomainPassword#,DomainUserName,MfaEnabled:b,OUName,RegionId!,SubDomainDnsAddress:[..1]s,SubDomainName";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyADConnectorOfficeSite {
    type Api = Ecd;
    type Response = ModifyADConnectorOfficeSiteResponse;
    const NAME: &'static str = "ModifyADConnectorOfficeSite";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AdHostname,BackupDCHostname,BackupDns,DnsAddress:[..1]s,DomainName,DomainPassword#,DomainUserName,MfaEnabled:b,OUName,OfficeSiteId!,OfficeSiteName,RegionId!,SubDomainDnsAddress:[..1]s,SubDomainName";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyAclEntries {
    type Api = Ecd;
    type Response = ModifyAclEntriesResponse;
    const NAME: &'static str = "ModifyAclEntries";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeAclEntries");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "Policy!,RegionId!,SourceId!:[1..100]d,SourceType!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyAutoSnapshotPolicy {
    type Api = Ecd;
    type Response = ModifyAutoSnapshotPolicyResponse;
    const NAME: &'static str = "ModifyAutoSnapshotPolicy";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeAutoSnapshotPolicy");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CronExpression,DiskType,PolicyId!,PolicyName,RegionId!,RetentionDays:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyBundle {
    type Api = Ecd;
    type Response = ModifyBundleResponse;
    const NAME: &'static str = "ModifyBundle";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeBundles");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BundleId!,BundleName,Description,ImageId,Language,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyCdsFile {
    type Api = Ecd;
    type Response = ModifyCdsFileResponse;
    const NAME: &'static str = "ModifyCdsFile";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListCdsFiles");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,ConflictPolicy,EndUserId,FileId!,FileName!,GroupId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyCdsFileShareLink {
    type Api = Ecd;
    type Response = ModifyCdsFileShareLinkResponse;
    const NAME: &'static str = "ModifyCdsFileShareLink";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCdsFileShareLinks");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,Description,DisableDownload:b,DisablePreview:b,DisableSave:b,DownloadCount:i,DownloadLimit:i,Expiration,PreviewCount:i,PreviewLimit:i,ReportCount:i,SaveCount:i,SaveLimit:i,ShareId!,ShareName,SharePwd#,Status,VideoPreviewCount:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyCenterPolicy {
    type Api = Ecd;
    type Response = ModifyCenterPolicyResponse;
    const NAME: &'static str = "ModifyCenterPolicy";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AcademicProxy,AdminAccess,AdminKeyboardOnFullScreen,AdminKeyboardOnWindows,AppContentProtection,AuthorizeAccessPolicyRule:[..100]{CidrIp,Description},AuthorizeSecurityPolicyRule:[..200]{CidrIp,Description,IpProtocol,Policy,PortRange,Priority,Type},AutoReconnect,BusinessChannel,BusinessType!:i,CameraRedirect,ClientControlMenu,ClientCreateSnapshot,ClientType:[..20]{ClientType,Status},Clipboard,ClipboardGraineds:[..4]{ClipboardSize:i,ClipboardSizeUnit,ClipboardType,GrainedType,InClipboardSize:i,InClipboardSizeUnit,OutClipboardSize:i,OutClipboardSizeUnit},ClipboardScope,ColorEnhancement,CpdDriveClipboard,CpuDownGradeDuration:i,CpuOverload,CpuProcessors:[..5]s,CpuProtectedMode,CpuRateLimit:i,CpuSampleDuration:i,CpuSingleRateLimit:i,Description,DeviceConnectHint,DeviceRedirects:[..100]{DeviceType,RedirectType},DeviceRules:[..100]{DeviceName,DevicePid,DeviceType,DeviceVid,OptCommand,Platforms,RedirectType},DisconnectKeepSession,DisconnectKeepSessionTime:i,DiskOverload,DisplayMode,DomainResolveRule:[..500]{Description,Domain,Policy},DomainResolveRuleType,EnableSessionRateLimiting,EndUserApplyAdminCoordinate,EndUserGroupCoordinate,ExternalDrive,FileMigrate,FileTransferAddress,FileTransferInSize,FileTransferInUnit,FileTransferOutSize,FileTransferOutUnit,FileTransferSizeLimit,FileTransferSpeed,FileTransferSpeedLocation,GpuAcceleration,HoverConfigMsg,Html5FileTransfer,InternetCommunicationProtocol,InternetPrinter,LocalDrive,MaxReconnectTime:i,MemoryDownGradeDuration:i,MemoryOverload,MemoryProcessors:[..5]s,MemoryProtectedMode,MemoryRateLimit:i,MemorySampleDuration:i,MemorySingleRateLimit:i,MobileRestart,MobileSafeMenu,MobileShutdown,MobileWuyingKeeper,MobileWyAssistant,ModelLibrary,MultiScreen,Name,NetRedirect,NetRedirectRule:[..100]{Domain,Policy,RuleType},NoOperationDisconnect,NoOperationDisconnectTime:i,PolicyGroupId!,PortProxy,PrinterAlert,PrinterAlertContent,PrinterAlertTitle,PrinterRedirect,QualityEnhancement,RecordEventDuration:i,RecordEventFileExts:[..6]s,RecordEventFilePaths:[..10]s,RecordEventLevels:[..20]{EventLevel,EventType},RecordEventRegisters:[..10]s,RecordEvents:[..100]s,Recording,RecordingAudio,RecordingDuration:i,RecordingEndTime,RecordingExpires:i,RecordingFps,RecordingStartTime,RecordingUserNotify,RecordingUserNotifyMessage,RegionId!,RemoteCoordinate,ResetDesktop,ResolutionDpi:i,ResolutionHeight:i,ResolutionModel,ResolutionWidth:i,ResourceType!,RevokeAccessPolicyRule:[..100]{CidrIp,Description},RevokeSecurityPolicyRule:[..200]{CidrIp,Description,IpProtocol,Policy,PortRange,Priority,Type},SafeMenu,Scope,ScopeValue:[..50]s,ScreenDisplayMode,SessionMaxRateKbps:i,SmoothEnhancement,StatusMonitor,StreamingMode,TargetFps:i,Taskbar,ThreeScreen,UsbRedirect,UsbSupplyRedirectRule:[..100]{Description,ProductId,UsbRedirectType,UsbRuleType,VendorId},UseTime,VideoEncAvgKbps:i,VideoEncMaxQP:i,VideoEncMinQP:i,VideoEncPeakKbps:i,VideoEncPolicy,VideoRedirect,VisualQuality,Watermark,WatermarkAntiCam,WatermarkColor:i,WatermarkColumnAmount:i,WatermarkCustomText,WatermarkDegree:n,WatermarkFontSize:i,WatermarkFontStyle,WatermarkPower,WatermarkRowAmount:i,WatermarkSecurity,WatermarkShadow,WatermarkTransparencyValue:i,WatermarkType,WuyingKeeper,WyAssistant";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyCloudDriveGroups {
    type Api = Ecd;
    type Response = ModifyCloudDriveGroupsResponse;
    const NAME: &'static str = "ModifyCloudDriveGroups";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCloudDriveGroups");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,GroupId:[..50]d,RegionId!,Status,TotalSize:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyCloudDrivePermission {
    type Api = Ecd;
    type Response = ModifyCloudDrivePermissionResponse;
    const NAME: &'static str = "ModifyCloudDrivePermission";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCloudDrivePermissions");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,DownloadEndUserIds:[..100]d,DownloadUploadEndUserIds:[..100]d,NoDownloadNoUploadEndUserIds:[..100]d,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyCloudDriveUsers {
    type Api = Ecd;
    type Response = ModifyCloudDriveUsersResponse;
    const NAME: &'static str = "ModifyCloudDriveUsers";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCloudDriveUsers");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,EndUserId!:[..100]d,RegionId!,Status,UserMaxSize!:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyConfigGroup {
    type Api = Ecd;
    type Response = ModifyConfigGroupResponse;
    const NAME: &'static str = "ModifyConfigGroup";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeConfigGroup");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "Description,GroupId!,Name,RegionId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyCustomizedListHeaders {
    type Api = Ecd;
    type Response = ModifyCustomizedListHeadersResponse;
    const NAME: &'static str = "ModifyCustomizedListHeaders";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCustomizedListHeaders");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "Headers:[1..100]{DisplayType,HeaderKey},ListType,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyDesktopChargeType {
    type Api = Ecd;
    type Response = ModifyDesktopChargeTypeResponse;
    const NAME: &'static str = "ModifyDesktopChargeType";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AutoPay:b,ChargeType,DesktopId!:[1..100]d,Period:i,PeriodUnit,PromotionId,RegionId!,ResellerOwnerUid:i,UseDuration:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyDesktopGroup {
    type Api = Ecd;
    type Response = ModifyDesktopGroupResponse;
    const NAME: &'static str = "ModifyDesktopGroup";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopGroups");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AllowAutoSetup:i,AllowBufferCount:i,BindAmount:i,BuyDesktopsCount:i,Classify,Comments,ConnectDuration:i,DeleteDuration:i,DesktopGroupId!,DesktopGroupName,DisableSessionConfig:b,FileSystemId,IdleDisconnectDuration:i,ImageId,KeepDuration:i,LoadPolicy:i,MaxDesktopsCount:i,MinDesktopsCount:i,OwnBundleId,PolicyGroupId,PolicyGroupIds:[..5]d,ProfileFollowSwitch:b,RatioThreshold:n,RegionId!,ResetType:i,ScaleStrategyId,StopDuration:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyDesktopHostName {
    type Api = Ecd;
    type Response = ModifyDesktopHostNameResponse;
    const NAME: &'static str = "ModifyDesktopHostName";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId!,DesktopIds:[]d,NewHostName!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyDesktopName {
    type Api = Ecd;
    type Response = ModifyDesktopNameResponse;
    const NAME: &'static str = "ModifyDesktopName";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId!,DesktopIds:[]d,NewDesktopName!,RegionId!,UserAssignMode";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyDesktopOversoldGroup {
    type Api = Ecd;
    type Response = ModifyDesktopOversoldGroupResponse;
    const NAME: &'static str = "ModifyDesktopOversoldGroup";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopOversoldGroup");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ConcurrenceCount:i,Description,IdleDisconnectDuration:i,ImageId,KeepDuration:i,Name,OversoldGroupId,OversoldUserCount:i,OversoldWarn:i,PolicyGroupId,StopDuration:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyDesktopOversoldGroupSale {
    type Api = Ecd;
    type Response = ModifyDesktopOversoldGroupSaleResponse;
    const NAME: &'static str = "ModifyDesktopOversoldGroupSale";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopOversoldGroup");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ConcurrenceCount:i,OversoldGroupId,OversoldUserCount:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyDesktopOversoldUserGroup {
    type Api = Ecd;
    type Response = ModifyDesktopOversoldUserGroupResponse;
    const NAME: &'static str = "ModifyDesktopOversoldUserGroup";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopOversoldUserGroup");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ImageId,Name,OversoldGroupId,PolicyGroupId,UserGroupId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyDesktopSpec {
    type Api = Ecd;
    type Response = ModifyDesktopSpecResponse;
    const NAME: &'static str = "ModifyDesktopSpec";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AutoPay:b,DesktopId,DesktopType!,PromotionId,RegionId!,ResellerOwnerUid:i,ResourceSpecs:[..20]{DesktopId,RootDiskSizeGib:i,UserDiskSizeGib:i},ResourceType,RootDiskSizeGib:i,UserDiskPerformanceLevel,UserDiskSizeGib:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyDesktopTimer {
    type Api = Ecd;
    type Response = ModifyDesktopTimerResponse;
    const NAME: &'static str = "ModifyDesktopTimer";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId!:[1..101]d,DesktopTimers:[..20]{AllowClientSetting:b,CronExpression,Enforce:b,Interval:i,OperationType,ResetType,TimerType},RegionId!,UseDesktopTimers:b";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyDesktopsPolicyGroup {
    type Api = Ecd;
    type Response = ModifyDesktopsPolicyGroupResponse;
    const NAME: &'static str = "ModifyDesktopsPolicyGroup";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId!:[1..100]d,PolicyGroupId,PolicyGroupIds:[..5]d,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyDiskSpec {
    type Api = Ecd;
    type Response = ModifyDiskSpecResponse;
    const NAME: &'static str = "ModifyDiskSpec";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AutoPay:b,DesktopId!,PromotionId,RegionId!,ResellerOwnerUid:i,RootDiskPerformanceLevel,UserDiskPerformanceLevel";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyEntitlement {
    type Api = Ecd;
    type Response = ModifyEntitlementResponse;
    const NAME: &'static str = "ModifyEntitlement";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId!,EndUserId:[..100]d,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyImageAttribute {
    type Api = Ecd;
    type Response = ModifyImageAttributeResponse;
    const NAME: &'static str = "ModifyImageAttribute";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeImages");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "Description,ImageId!,Name,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyImagePermission {
    type Api = Ecd;
    type Response = ModifyImagePermissionResponse;
    const NAME: &'static str = "ModifyImagePermission";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeImagePermission");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AddAccount:[..50]i,ImageId!,RegionId!,RemoveAccount:[..50]i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyNASDefaultMountTarget {
    type Api = Ecd;
    type Response = ModifyNASDefaultMountTargetResponse;
    const NAME: &'static str = "ModifyNASDefaultMountTarget";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "FileSystemId!,MountTargetDomain!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyNetworkPackageBandwidth {
    type Api = Ecd;
    type Response = ModifyNetworkPackageBandwidthResponse;
    const NAME: &'static str = "ModifyNetworkPackageBandwidth";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeNetworkPackages");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "AutoPay:b,Bandwidth!:i,NetworkPackageId!,PromotionId,RegionId!,ResellerOwnerUid:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyNetworkPackageEnabled {
    type Api = Ecd;
    type Response = ModifyNetworkPackageEnabledResponse;
    const NAME: &'static str = "ModifyNetworkPackageEnabled";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeNetworkPackages");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "Enabled:b,NetworkPackageId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyOfficeSiteAccelerator {
    type Api = Ecd;
    type Response = ModifyOfficeSiteAcceleratorResponse;
    const NAME: &'static str = "ModifyOfficeSiteAccelerator";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AccelerateRegion:[]{AccelerateRegionId!,Bandwidth!:i,IpVersion,IspType!},OfficeSiteId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyOfficeSiteAttribute {
    type Api = Ecd;
    type Response = ModifyOfficeSiteAttributeResponse;
    const NAME: &'static str = "ModifyOfficeSiteAttribute";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AuthorityHost,ClientId,ClientSecret#,DesktopAccessType,DomainName,EnableAdminAccess:b,NeedVerifyLoginRisk:b,NeedVerifyZeroDevice:b,OfficeSiteId!,OfficeSiteName,RegionId!,TenantId,VSwitchId:[]d";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyOfficeSiteBridgeInfo {
    type Api = Ecd;
    type Response = ModifyOfficeSiteBridgeInfoResponse;
    const NAME: &'static str = "ModifyOfficeSiteBridgeInfo";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSiteBridgeInfo");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BridgeId,BridgeLevel,BridgeType,EnableBridge:b,License#,OfficeSiteId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyOfficeSiteCrossDesktopAccess {
    type Api = Ecd;
    type Response = ModifyOfficeSiteCrossDesktopAccessResponse;
    const NAME: &'static str = "ModifyOfficeSiteCrossDesktopAccess";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "EnableCrossDesktopAccess!:b,OfficeSiteId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyOfficeSiteDnsInfo {
    type Api = Ecd;
    type Response = ModifyOfficeSiteDnsInfoResponse;
    const NAME: &'static str = "ModifyOfficeSiteDnsInfo";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DnsAddress:[..2]s,OfficeSiteId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyOfficeSiteMfaEnabled {
    type Api = Ecd;
    type Response = ModifyOfficeSiteMfaEnabledResponse;
    const NAME: &'static str = "ModifyOfficeSiteMfaEnabled";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "MfaEnabled!:b,OfficeSiteId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyPolicyGroup {
    type Api = Ecd;
    type Response = ModifyPolicyGroupResponse;
    const NAME: &'static str = "ModifyPolicyGroup";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribePolicyGroups");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AdminAccess,AppContentProtection,AuthorizeAccessPolicyRule:[..100]{CidrIp!,Description},AuthorizeSecurityPolicyRule:[..200]{CidrIp,Description,IpProtocol,Policy,PortRange,Priority,Type},CameraRedirect,ClientType:[..100]{ClientType,Status},Clipboard,DeviceRedirects:[..100]{DeviceType,RedirectType},DeviceRules:[..100]{DeviceName,DevicePid,DeviceType,DeviceVid,OptCommand,Platforms,RedirectType},DomainList,DomainResolveRule:[..500]{Description,Domain,Policy},DomainResolveRuleType,EndUserApplyAdminCoordinate,EndUserGroupCoordinate,GpuAcceleration,Html5Access,Html5FileTransfer,InternetCommunicationProtocol,LocalDrive,MaxReconnectTime:i,Name,NetRedirect,PolicyGroupId!,PreemptLogin,PreemptLoginUser:[..5]s,PrinterRedirection,RecordContent,RecordContentExpires:i,Recording,RecordingAudio,RecordingDuration:i,RecordingEndTime,RecordingExpires:i,RecordingFps:i,RecordingStartTime,RecordingUserNotify,RecordingUserNotifyMessage,RegionId!,RemoteCoordinate,RevokeAccessPolicyRule:[..100]{CidrIp,Description},RevokeSecurityPolicyRule:[..200]{CidrIp,Description,IpProtocol,Policy,PortRange,Priority,Type},Scope,ScopeValue:[..3]s,UsbRedirect,UsbSupplyRedirectRule:[..100]{Description,DeviceClass,DeviceSubclass,ProductId,UsbRedirectType:i,UsbRuleType:i,VendorId},VideoRedirect,VisualQuality,Watermark,WatermarkAntiCam,WatermarkColor:i,WatermarkDegree:n,WatermarkFontSize:i,WatermarkFontStyle,WatermarkPower,WatermarkRowAmount:i,WatermarkSecurity,WatermarkTransparency,WatermarkTransparencyValue:i,WatermarkType,WyAssistant";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyQosEntries {
    type Api = Ecd;
    type Response = ModifyQosEntriesResponse;
    const NAME: &'static str = "ModifyQosEntries";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AuthAndroidId:[]d,AuthDesktopGroupId:[]d,AuthDesktopId:[]d,QosRuleId!,RevokeAndroidId:[]d,RevokeDesktopGroupId:[]d,RevokeDesktopId:[]d";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyQosRule {
    type Api = Ecd;
    type Response = ModifyQosRuleResponse;
    const NAME: &'static str = "ModifyQosRule";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeQosRules");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "Download:i,QosRuleId!,QosRuleName,Upload:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyResourceCenterPolicy {
    type Api = Ecd;
    type Response = ModifyResourceCenterPolicyResponse;
    const NAME: &'static str = "ModifyResourceCenterPolicy";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "PolicyGroupIds!:[..5]d,PolicyGroupType!,ProductType!,ResourceIds!:[..100]d,ResourceRegionId!,ResourceType!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifySecurityGroupAttribute {
    type Api = Ecd;
    type Response = ModifySecurityGroupAttributeResponse;
    const NAME: &'static str = "ModifySecurityGroupAttribute";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeSecurityGroupAttribute");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AuthorizeEgress:[]{Description,DestCidrIp,IpProtocol,NicType,Policy,PortRange,Priority,SourceCidrIp,SourcePortRange},AuthorizeIngress:[]{Description,DestCidrIp,IpProtocol,NicType,Policy,PortRange,Priority,SourceCidrIp,SourcePortRange},OfficeSiteId!,RegionId!,RevokeEgress:[]{Description,DestCidrIp,IpProtocol,NicType,Policy,PortRange,Priority,SourceCidrIp,SourcePortRange},RevokeIngress:[]{Description,DestCidrIp,IpProtocol,NicType,Policy,PortRange,Priority,SourceCidrIp,SourcePortRange}";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyTemplate {
    type Api = Ecd;
    type Response = ModifyTemplateResponse;
    const NAME: &'static str = "ModifyTemplate";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeTemplates");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AutoPay:b,AutoRenew:b,ChargeType,DataDiskList:[]{PerformanceLevel,Size:i},DefaultLanguage,Description,ImageId,InstanceName,Period:i,PeriodUnit,PolicyGroupId,PostPaidAfterUsedUp:b,RegionConfigList:[..10]{OfficeSiteId,RegionId,ResourceInstanceType,SnapshotPolicyId,SubnetId,VirtualNodePoolId,VolumeEncryptionEnable:b,VolumeEncryptionKey},ResourceGroupId,ResourceTagList:[..20]{Key,Value},SiteConfigList:[]{AppRuleId,SiteId},SystemDiskPerformanceLevel,SystemDiskSize:i,TemplateId!,TemplateName,TimerGroupId,UserDuration:i";
        Operation::rpc(Self::NAME, "2020-09-30", true, SCHEMA)
    }
}

impl OperationInput for ModifyTemplateBaseInfo {
    type Api = Ecd;
    type Response = ModifyTemplateBaseInfoResponse;
    const NAME: &'static str = "ModifyTemplateBaseInfo";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeTemplates");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "Description,InstanceName,TemplateId!,TemplateName";
        Operation::rpc(Self::NAME, "2020-09-30", true, SCHEMA)
    }
}

impl OperationInput for ModifyTimerGroup {
    type Api = Ecd;
    type Response = ModifyTimerGroupResponse;
    const NAME: &'static str = "ModifyTimerGroup";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeTimerGroup");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ConfigTimers:[..20]{AllowClientSetting:b,CronExpression,Enforce:b,Interval:i,NotificationTime:i,OperationType,ProcessWhitelist:[..30]s,ResetType,SegmentTimers:[..10]{AppointmentTimer:i,CreateSnapshot:b,EndCronExpression,Enforce:b,ImageId,Interval:i,IpSegments:[]s,LockScreenTime:i,NotificationTime:i,OperationType,ProcessWhitelist:[..30]s,ResetType,StartCronExpression,TimerOrder:i,Timezone,TriggerType,VerificationNotificationTime:i,VerificationTime:i},TimerType,TriggerType},Description,GroupId!,Name,RegionId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyUserEntitlement {
    type Api = Ecd;
    type Response = ModifyUserEntitlementResponse;
    const NAME: &'static str = "ModifyUserEntitlement";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "AuthorizeDesktopId:[..100]d,EndUserId:[..100]d,RegionId!,RevokeDesktopId:[..100]d";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyUserToDesktopGroup {
    type Api = Ecd;
    type Response = ModifyUserToDesktopGroupResponse;
    const NAME: &'static str = "ModifyUserToDesktopGroup";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopGroupId!,NewEndUserIds!:[..10000]d,OldEndUserIds!:[..10000]d,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyVirtualBridgeLevel {
    type Api = Ecd;
    type Response = ModifyVirtualBridgeLevelResponse;
    const NAME: &'static str = "ModifyVirtualBridgeLevel";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVirtualBridges");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AutoPay:b,AutoRenew:b,BridgeId!,BridgeLevel!,PaidCallBackUrl#,Period:i,PeriodUnit,PromotionId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ModifyVirtualBridgeStatus {
    type Api = Ecd;
    type Response = ModifyVirtualBridgeStatusResponse;
    const NAME: &'static str = "ModifyVirtualBridgeStatus";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVirtualBridges");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BridgeId!,RegionId!,Status!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for MoveCdsFile {
    type Api = Ecd;
    type Response = MoveCdsFileResponse;
    const NAME: &'static str = "MoveCdsFile";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId,ConflictPolicy,EndUserId,FileId,GroupId,ParentFolderId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for QueryActiveUserStatistic {
    type Api = Ecd;
    type Response = QueryActiveUserStatisticResponse;
    const NAME: &'static str = "QueryActiveUserStatistic";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BizType:i,EndTime,OfficeSiteId,Period,StartTime";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for QueryAuthUserConnectDurationList {
    type Api = Ecd;
    type Response = QueryAuthUserConnectDurationListResponse;
    const NAME: &'static str = "QueryAuthUserConnectDurationList";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ComparisonOperator,DataDate,IsAdUser:b,NextToken,PageNum:i,PageSize:i,StatisticType,Threshold:i,UserName,WithDetail:b";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for QueryEndUserHistoryUsage {
    type Api = Ecd;
    type Response = QueryEndUserHistoryUsageResponse;
    const NAME: &'static str = "QueryEndUserHistoryUsage";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "EndDate,IsAdUser:b,PageNum:i,PageSize:i,StartDate";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for QueryHistoryActiveUserCount {
    type Api = Ecd;
    type Response = QueryHistoryActiveUserCountResponse;
    const NAME: &'static str = "QueryHistoryActiveUserCount";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DataDate";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for QueryHistoryActiveUserStatistic {
    type Api = Ecd;
    type Response = QueryHistoryActiveUserStatisticResponse;
    const NAME: &'static str = "QueryHistoryActiveUserStatistic";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BizType:i,EndDate,OfficeSiteId,Period,StartDate,UserGroupId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for QueryHistoryAvgMetricList {
    type Api = Ecd;
    type Response = QueryHistoryAvgMetricListResponse;
    const NAME: &'static str = "QueryHistoryAvgMetricList";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DataDate,DesktopId:[]d,MetricName,PageNum:i,PageSize:i,Range:j{IncludeMax:b,IncludeMin:b,Label,Max:n,Min:n},ResourceRegionId,SortType";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for QueryHistoryMetricDistribution {
    type Api = Ecd;
    type Response = QueryHistoryMetricDistributionResponse;
    const NAME: &'static str = "QueryHistoryMetricDistribution";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "EndDate,MetricName,Ranges:[]{IncludeMax:b,IncludeMin:b,Label,Max:n,Min:n},StartDate";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for QueryHistoryUsageDurationRank {
    type Api = Ecd;
    type Response = QueryHistoryUsageDurationRankResponse;
    const NAME: &'static str = "QueryHistoryUsageDurationRank";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BizType:i,EndDate,Limit:i,NextToken,StartDate";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for RebootDesktops {
    type Api = Ecd;
    type Response = RebootDesktopsResponse;
    const NAME: &'static str = "RebootDesktops";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CreateSnapshot:b,DesktopId!:[1..100]d,OsUpdate:b,PatchId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for RebuildDesktops {
    type Api = Ecd;
    type Response = RebuildDesktopsResponse;
    const NAME: &'static str = "RebuildDesktops";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AfterStatus,DesktopId!:[1..100]d,ImageId,Language,OperateType,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ReleaseIpAddress {
    type Api = Ecd;
    type Response = ReleaseIpAddressResponse;
    const NAME: &'static str = "ReleaseIpAddress";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "EipId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for RemoveFilePermission {
    type Api = Ecd;
    type Response = RemoveFilePermissionResponse;
    const NAME: &'static str = "RemoveFilePermission";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CdsId!,EndUserId,FileId!,GroupId,MemberList!:j[..100]{CdsIdentity!:{Id!,Type!},RoleId!},RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for RemoveUserFromDesktopGroup {
    type Api = Ecd;
    type Response = RemoveUserFromDesktopGroupResponse;
    const NAME: &'static str = "RemoveUserFromDesktopGroup";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopGroupId,DesktopGroupIds:[..100]d,EndUserIds:[..10000]d,OrgId,RegionId!,SimpleUserGroupId,UserGroupName,UserOuPath";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for RemoveUserFromDesktopOversoldUserGroup {
    type Api = Ecd;
    type Response = RemoveUserFromDesktopOversoldUserGroupResponse;
    const NAME: &'static str = "RemoveUserFromDesktopOversoldUserGroup";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "EndUserId,OversoldGroupId,UserDesktopId,UserGroupId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for RenewDesktopGroup {
    type Api = Ecd;
    type Response = RenewDesktopGroupResponse;
    const NAME: &'static str = "RenewDesktopGroup";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopGroups");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "AutoPay:b,AutoRenew:b,DesktopGroupId!,Period:i,PeriodUnit,RegionId!,ResellerOwnerUid:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for RenewDesktopOversoldGroup {
    type Api = Ecd;
    type Response = RenewDesktopOversoldGroupResponse;
    const NAME: &'static str = "RenewDesktopOversoldGroup";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopOversoldGroup");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "OversoldGroupId,Period:i,PeriodUnit";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for RenewDesktops {
    type Api = Ecd;
    type Response = RenewDesktopsResponse;
    const NAME: &'static str = "RenewDesktops";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AutoPay:b,AutoRenew:b,DesktopId!:[1..100]d,Period:i(PeriodUnit:Month=1|2|3|6;Year=1|2|3|4|5|6),PeriodUnit:s(Month|Year),PromotionId,RegionId!,ResellerOwnerUid:i,ResourceType";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for RenewNetworkPackages {
    type Api = Ecd;
    type Response = RenewNetworkPackagesResponse;
    const NAME: &'static str = "RenewNetworkPackages";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeNetworkPackages");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AutoPay:b,AutoRenew:b,NetworkPackageId!:[..100]d,Period:i,PeriodUnit,PromotionId,RegionId!,ResellerOwnerUid:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for RenewVirtualBridge {
    type Api = Ecd;
    type Response = RenewVirtualBridgeResponse;
    const NAME: &'static str = "RenewVirtualBridge";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVirtualBridges");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "AutoPay:b,AutoRenew:b,BridgeId!,PaidCallBackUrl#,Period:i,PeriodUnit,PromotionId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ResetDesktops {
    type Api = Ecd;
    type Response = ResetDesktopsResponse;
    const NAME: &'static str = "ResetDesktops";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopGroupId,DesktopGroupIds:[..100]d,DesktopId:[..100]d,ImageId,LastRetryTime:i,PayType,RegionId!,ResetScope,ResetType!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ResetNASDefaultMountTarget {
    type Api = Ecd;
    type Response = ResetNASDefaultMountTargetResponse;
    const NAME: &'static str = "ResetNASDefaultMountTarget";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "FileSystemId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for ResetSnapshot {
    type Api = Ecd;
    type Response = ResetSnapshotResponse;
    const NAME: &'static str = "ResetSnapshot";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeSnapshots");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "RegionId!,SnapshotId!,StopDesktop:b";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for RevokeCoordinatePrivilege {
    type Api = Ecd;
    type Response = RevokeCoordinatePrivilegeResponse;
    const NAME: &'static str = "RevokeCoordinatePrivilege";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CoId!,EndUserId,RegionId!,UserType!,Uuid";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for RunCommand {
    type Api = Ecd;
    type Response = RunCommandResponse;
    const NAME: &'static str = "RunCommand";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CommandContent!#,CommandRole,ContentEncoding,DesktopId!:[1..300]d,EndUserId,RegionId!,Timeout:i,Type!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for SendConsoleMessage {
    type Api = Ecd;
    type Response = SendConsoleMessageResponse;
    const NAME: &'static str = "SendConsoleMessage";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "MessageId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for SendVerifyCode {
    type Api = Ecd;
    type Response = SendVerifyCodeResponse;
    const NAME: &'static str = "SendVerifyCode";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ExtraInfo,RegionId!,VerifyCodeAction!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for SetDesktopGroupScaleTimer {
    type Api = Ecd;
    type Response = SetDesktopGroupScaleTimerResponse;
    const NAME: &'static str = "SetDesktopGroupScaleTimer";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopGroupId!,RegionId!,ScaleTimerInfos:[..100]{BuyResAmount:i,Cron,KeepDuration:i,LoadPolicy:i,MaxResAmount:i,MinResAmount:i,RatioThreshold:n,Type}";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for SetDesktopGroupTimer {
    type Api = Ecd;
    type Response = SetDesktopGroupTimerResponse;
    const NAME: &'static str = "SetDesktopGroupTimer";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CronExpression,DesktopGroupId!,Force:b,RegionId!,ResetType:i,TimerType!:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for SetDesktopGroupTimerStatus {
    type Api = Ecd;
    type Response = SetDesktopGroupTimerStatusResponse;
    const NAME: &'static str = "SetDesktopGroupTimerStatus";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopGroupId!,RegionId!,Status:i,TimerType!:i";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for SetDesktopMaintenance {
    type Api = Ecd;
    type Response = SetDesktopMaintenanceResponse;
    const NAME: &'static str = "SetDesktopMaintenance";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopIds!:[..100]d,Mode!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for SetDirectorySsoStatus {
    type Api = Ecd;
    type Response = SetDirectorySsoStatusResponse;
    const NAME: &'static str = "SetDirectorySsoStatus";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DirectoryId!,EnableSso!:b,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for SetIdpMetadata {
    type Api = Ecd;
    type Response = SetIdpMetadataResponse;
    const NAME: &'static str = "SetIdpMetadata";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DirectoryId,IdpMetadata!,OfficeSiteId,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for SetOfficeSiteSsoStatus {
    type Api = Ecd;
    type Response = SetOfficeSiteSsoStatusResponse;
    const NAME: &'static str = "SetOfficeSiteSsoStatus";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "EnableSso!:b,OfficeSiteId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for SetUserProfilePathRules {
    type Api = Ecd;
    type Response = SetUserProfilePathRulesResponse;
    const NAME: &'static str = "SetUserProfilePathRules";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopGroupId,RegionId!,UserProfilePathRule:j[]{BlackPath:{Path,Type},WhitePaths:[]{Path,Type}},UserProfileRuleType";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for StartDesktops {
    type Api = Ecd;
    type Response = StartDesktopsResponse;
    const NAME: &'static str = "StartDesktops";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId!:[1..100]d,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for StopDesktops {
    type Api = Ecd;
    type Response = StopDesktopsResponse;
    const NAME: &'static str = "StopDesktops";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CreateSnapshot,DesktopId!:[1..100]d,OsUpdate:b,PatchId,RegionId!,StoppedMode:s(StopCharging|KeepCharging)";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for StopInvocation {
    type Api = Ecd;
    type Response = StopInvocationResponse;
    const NAME: &'static str = "StopInvocation";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeInvocations");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId:[..50]d,InvokeId!,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for TagResources {
    type Api = Ecd;
    type Response = TagResourcesResponse;
    const NAME: &'static str = "TagResources";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "RegionId!,ResourceId!:[..100]d,ResourceType!,Tag!:[..20]{Key,Value}";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for TransferTaskApprovalCallback {
    type Api = Ecd;
    type Response = TransferTaskApprovalCallbackResponse;
    const NAME: &'static str = "TransferTaskApprovalCallback";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "OssBucketName,OssBucketRegionId,Result,TaskId";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for UnbindConfigGroup {
    type Api = Ecd;
    type Response = UnbindConfigGroupResponse;
    const NAME: &'static str = "UnbindConfigGroup";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "RegionId,ResourceInfos!:[1..500]{ProductType,ResourceId,ResourceRegionId,ResourceType},Type!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for UnbindUserDesktop {
    type Api = Ecd;
    type Response = UnbindUserDesktopResponse;
    const NAME: &'static str = "UnbindUserDesktop";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "DesktopAgentIds:[]d,DesktopGroupId,DesktopIds:[]d,Force:b,Reason,UserDesktopIds:[]d";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for UnlockVirtualMFADevice {
    type Api = Ecd;
    type Response = UnlockVirtualMFADeviceResponse;
    const NAME: &'static str = "UnlockVirtualMFADevice";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "RegionId!,SerialNumber!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for UntagResources {
    type Api = Ecd;
    type Response = UntagResourcesResponse;
    const NAME: &'static str = "UntagResources";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "All:b,RegionId!,ResourceId!:[..50]d,ResourceType!,TagKey:[..20]s";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for UpdateFotaTask {
    type Api = Ecd;
    type Response = UpdateFotaTaskResponse;
    const NAME: &'static str = "UpdateFotaTask";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeFotaTasks");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "RegionId!,TaskUid!,UserStatus";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for UploadImage {
    type Api = Ecd;
    type Response = UploadImageResponse;
    const NAME: &'static str = "UploadImage";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "BootMode,DataDiskSize:i,Description,EnableSecurityCheck:b,GpuCategory:b,GpuDriverType,ImageName!,LicenseType,OsType,OssObjectPath!,ProtocolType,RegionId!,SystemDiskSize";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for VerifyCen {
    type Api = Ecd;
    type Response = VerifyCenResponse;
    const NAME: &'static str = "VerifyCen";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "CenId!,CenOwnerId:i,CidrBlock!,RegionId!,VerifyCode#";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}

impl OperationInput for WakeupDesktops {
    type Api = Ecd;
    type Response = WakeupDesktopsResponse;
    const NAME: &'static str = "WakeupDesktops";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "DesktopId!:[1..100]d,RegionId!";
        Operation::rpc(Self::NAME, "2020-09-30", false, SCHEMA)
    }
}
