//! Baidu BCC: every operation. Generated from `catalogue/` by `scripts/catalogue.mjs`; do not edit.

// What a field means is on the vendor's page, which each struct names.
#![allow(missing_docs)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Address, Request};
use crate::call::Effect;

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `ListReservedInstanceTransferIn` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AcceptReservedInstanceTransfer {
    pub transfer_record_id: String,
    pub ehc_cluster_id: Option<String>,
}

super::opaque!(AcceptReservedInstanceTransfer);

/// The answer of [`AcceptReservedInstanceTransfer`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AcceptReservedInstanceTransferResponse {
    pub request_id: Option<String>,
}

super::opaque!(AcceptReservedInstanceTransferResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AddIpv6 {
    pub instance_id: String,
    pub ipv6_address: Option<String>,
    pub reboot: Option<bool>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(AddIpv6);

/// The answer of [`AddIpv6`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AddIpv6Response {
    pub request_id: Option<String>,
    pub ipv6_address: Option<String>,
}

super::opaque!(AddIpv6Response);

/// Writes.
///
/// `GetAsp` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AttachAsp {
    pub asp_id: String,
    pub volume_ids: Vec<String>,
    pub delete_auto_snapshot: Option<bool>,
}

super::opaque!(AttachAsp);

/// The answer of [`AttachAsp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AttachAspResponse {
    pub request_id: Option<String>,
}

super::opaque!(AttachAspResponse);

/// Writes.
///
/// `KeypairDetail` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AttachKeypair {
    pub keypair_id: String,
    pub instance_ids: Vec<String>,
}

super::opaque!(AttachKeypair);

/// The answer of [`AttachKeypair`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AttachKeypairResponse {
    pub request_id: Option<String>,
}

super::opaque!(AttachKeypairResponse);

/// Writes.
///
/// `GetVolume` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AttachVolume {
    pub volume_id: String,
    pub instance_id: String,
    pub delete_with_instance: Option<bool>,
    pub delete_auto_snapshot: Option<bool>,
}

super::opaque!(AttachVolume);

/// The answer of [`AttachVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AttachVolumeResponse {
    pub request_id: Option<String>,
    pub volume_attachment: Option<Box<VolumeAttachmentModel>>,
    pub warning_list: Option<Vec<String>>,
}

super::opaque!(AttachVolumeResponse);

/// `rule` of [`AuthorizeSecurityGroupRule`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthorizeSecurityGroupRuleRule {
    pub remark: Option<String>,
    pub direction: Option<String>,
    pub ethertype: Option<String>,
    pub port_range: Option<String>,
    pub protocol: Option<String>,
    pub source_group_id: Option<String>,
    pub source_ip: Option<String>,
    pub dest_group_id: Option<String>,
    pub dest_ip: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_rule_id: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
}

super::opaque!(AuthorizeSecurityGroupRuleRule);

/// Writes.
///
/// `ListSecurityGroups` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthorizeSecurityGroupRule {
    pub security_group_id: String,
    pub sg_version: Option<i64>,
    pub rule: AuthorizeSecurityGroupRuleRule,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(AuthorizeSecurityGroupRule);

/// The answer of [`AuthorizeSecurityGroupRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AuthorizeSecurityGroupRuleResponse {
    pub request_id: Option<String>,
}

super::opaque!(AuthorizeSecurityGroupRuleResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `DescribePlannedEvents` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthorizeServerEvent {
    pub server_event_id: Option<String>,
    pub instance_id: Option<String>,
    pub authorize_maintenance_operation: Option<String>,
    pub execute_time: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(AuthorizeServerEvent);

/// The answer of [`AuthorizeServerEvent`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AuthorizeServerEventResponse {
    pub request_id: Option<String>,
}

super::opaque!(AuthorizeServerEventResponse);

/// Writes.
///
/// `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AutoReleaseInstance {
    pub instance_id: String,
    pub is_eip_auto_related_delete: Option<bool>,
    pub release_time: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(AutoReleaseInstance);

/// The answer of [`AutoReleaseInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AutoReleaseInstanceResponse {
    pub request_id: Option<String>,
}

super::opaque!(AutoReleaseInstanceResponse);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `GetReservedInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AutoRenewReservedInstance {
    pub reserved_instance_ids: Vec<String>,
    pub auto_renew_time_unit: String,
    pub auto_renew_time: i64,
}

super::opaque!(AutoRenewReservedInstance);

/// The answer of [`AutoRenewReservedInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AutoRenewReservedInstanceResponse {
    pub request_id: Option<String>,
    pub reserved_instance_ids: Option<Vec<String>>,
}

super::opaque!(AutoRenewReservedInstanceResponse);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `GetVolume` shows what it changes. Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AutoRenewVolume {
    pub volume_id: String,
    pub renew_time: i64,
    /// Known values: `month` and `year`.
    pub renew_time_unit: String,
    pub client_token: Option<String>,
}

super::opaque!(AutoRenewVolume);

/// The answer of [`AutoRenewVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AutoRenewVolumeResponse {
    pub request_id: Option<String>,
}

super::opaque!(AutoRenewVolumeResponse);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `GetVolumeCluster` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AutoRenewVolumeCluster {
    pub cluster_id: String,
    pub renew_time_unit: String,
    pub renew_time: i64,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(AutoRenewVolumeCluster);

/// The answer of [`AutoRenewVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AutoRenewVolumeClusterResponse {
    pub request_id: Option<String>,
}

super::opaque!(AutoRenewVolumeClusterResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `ListInstanceEnis` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchAddIp {
    pub instance_id: String,
    pub secondary_private_ip_address_count: Option<i64>,
    pub private_ips: Option<Vec<String>>,
    pub allocate_multi_ipv6_addr: bool,
}

super::opaque!(BatchAddIp);

/// The answer of [`BatchAddIp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchAddIpResponse {
    pub request_id: Option<String>,
}

super::opaque!(BatchAddIpResponse);

/// `config` of [`BatchChangeToPostpaid`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchChangeToPostpaidConfig {
    pub instance_id: Option<String>,
    pub cds_list: Option<Vec<String>>,
    pub effective_type: Option<String>,
}

super::opaque!(BatchChangeToPostpaidConfig);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `ListInstanceByIds` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchChangeToPostpaid {
    pub config: Vec<BatchChangeToPostpaidConfig>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(BatchChangeToPostpaid);

/// The answer of [`BatchChangeToPostpaid`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchChangeToPostpaidResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

super::opaque!(BatchChangeToPostpaidResponse);

/// `config` of [`BatchChangeToPrepaid`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchChangeToPrepaidConfig {
    pub instance_id: Option<String>,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub duration: Option<i64>,
    pub cds_list: Option<Vec<String>>,
    pub auto_pay: Option<bool>,
}

super::opaque!(BatchChangeToPrepaidConfig);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `ListInstanceByIds` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchChangeToPrepaid {
    pub config: Vec<BatchChangeToPrepaidConfig>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(BatchChangeToPrepaid);

/// The answer of [`BatchChangeToPrepaid`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchChangeToPrepaidResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

super::opaque!(BatchChangeToPrepaidResponse);

/// Writes.
///
/// `ListInstanceEnis` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchDeleteIp {
    pub instance_id: String,
    pub private_ips: Vec<String>,
}

super::opaque!(BatchDeleteIp);

/// The answer of [`BatchDeleteIp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchDeleteIpResponse {
    pub request_id: Option<String>,
}

super::opaque!(BatchDeleteIpResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `ListInstanceByIds` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchRebootInstance {
    pub instance_ids: Vec<String>,
    pub force_stop: Option<bool>,
}

super::opaque!(BatchRebootInstance);

/// The answer of [`BatchRebootInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchRebootInstanceResponse {
    pub request_id: Option<String>,
}

super::opaque!(BatchRebootInstanceResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `ListRecycleInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchRefundResource {
    pub instance_ids: Vec<String>,
    pub related_release_flag: Option<bool>,
    pub delete_cds_snapshot_flag: Option<bool>,
    pub delete_related_enis_flag: Option<bool>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(BatchRefundResource);

/// The answer of [`BatchRefundResource`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchRefundResourceResponse {
    pub request_id: Option<String>,
    pub failed_instance_ids: Option<Vec<String>>,
}

super::opaque!(BatchRefundResourceResponse);

/// Writes; repeated after a lost answer, and its state looked up.
///
/// `ListInstanceByIds` shows what it changes.
///
/// <https://cloud.baidu.com/doc/BCC/s/Zkyb0d4cj>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchStartInstance {
    pub instance_ids: Vec<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(BatchStartInstance);

/// The answer of [`BatchStartInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchStartInstanceResponse {
    pub request_id: Option<String>,
}

super::opaque!(BatchStartInstanceResponse);

/// Writes; repeated after a lost answer, and its state looked up.
///
/// `ListInstanceByIds` shows what it changes.
///
/// <https://cloud.baidu.com/doc/BCC/s/Akyb07kw0>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchStopInstance {
    pub instance_ids: Vec<String>,
    pub force_stop: Option<bool>,
    pub stop_with_no_charge: Option<bool>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(BatchStopInstance);

/// The answer of [`BatchStopInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchStopInstanceResponse {
    pub request_id: Option<String>,
}

super::opaque!(BatchStopInstanceResponse);

/// Writes.
///
/// `ListSecurityGroups` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindInstanceSecurityGroup {
    pub instance_ids: Vec<String>,
    pub security_group_ids: Vec<String>,
    pub security_group_type: String,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(BindInstanceSecurityGroup);

/// The answer of [`BindInstanceSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindInstanceSecurityGroupResponse {
    pub request_id: Option<String>,
}

super::opaque!(BindInstanceSecurityGroupResponse);

/// Writes.
///
/// `ListSecurityGroups` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindInstanceToSecurityGroup {
    pub instance_id: String,
    pub security_group_id: String,
}

super::opaque!(BindInstanceToSecurityGroup);

/// The answer of [`BindInstanceToSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindInstanceToSecurityGroupResponse {
    pub request_id: Option<String>,
}

super::opaque!(BindInstanceToSecurityGroupResponse);

/// `changeTags` of [`BindInstanceToTags`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindInstanceToTagsChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(BindInstanceToTagsChangeTags);

/// Writes.
///
/// `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindInstanceToTags {
    pub instance_id: String,
    pub change_tags: Vec<BindInstanceToTagsChangeTags>,
    pub attach_related_resource_tag: Option<bool>,
}

super::opaque!(BindInstanceToTags);

/// The answer of [`BindInstanceToTags`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindInstanceToTagsResponse {
    pub request_id: Option<String>,
}

super::opaque!(BindInstanceToTagsResponse);

/// `changeTags` of [`BindReservedInstanceToTags`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindReservedInstanceToTagsChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(BindReservedInstanceToTagsChangeTags);

/// Writes.
///
/// `GetReservedInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindReservedInstanceToTags {
    pub reserved_instance_ids: Vec<String>,
    pub change_tags: Vec<BindReservedInstanceToTagsChangeTags>,
}

super::opaque!(BindReservedInstanceToTags);

/// The answer of [`BindReservedInstanceToTags`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindReservedInstanceToTagsResponse {
    pub request_id: Option<String>,
}

super::opaque!(BindReservedInstanceToTagsResponse);

/// `instances` of [`BindRole`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindRoleInstances {
    pub instance_id: Option<String>,
}

super::opaque!(BindRoleInstances);

/// Writes.
///
/// `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindRole {
    pub role_name: Option<String>,
    pub instances: Vec<BindRoleInstances>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(BindRole);

/// The answer of [`BindRole`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindRoleResponse {
    pub request_id: Option<String>,
    pub fail_instances: Option<Vec<Box<InstancePassRoleFailModel>>>,
    pub instance_role_associations: Option<Vec<Box<InstanceRoleAssociationModel>>>,
}

super::opaque!(BindRoleResponse);

/// `changeTags` of [`BindTagImage`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagImageChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(BindTagImageChangeTags);

/// Writes.
///
/// `GetImage` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagImage {
    pub image_id: String,
    pub change_tags: Vec<BindTagImageChangeTags>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(BindTagImage);

/// The answer of [`BindTagImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindTagImageResponse {
    pub request_id: Option<String>,
}

super::opaque!(BindTagImageResponse);

/// `changeTags` of [`BindTagSnapchain`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagSnapchainChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(BindTagSnapchainChangeTags);

/// Writes.
///
/// `ListSnapchain` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagSnapchain {
    pub chain_id: String,
    pub change_tags: Vec<BindTagSnapchainChangeTags>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(BindTagSnapchain);

/// The answer of [`BindTagSnapchain`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindTagSnapchainResponse {
    pub request_id: Option<String>,
}

super::opaque!(BindTagSnapchainResponse);

/// `changeTags` of [`BindTagVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagVolumeChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(BindTagVolumeChangeTags);

/// Writes.
///
/// `GetVolume` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagVolume {
    pub volume_id: String,
    pub change_tags: Vec<BindTagVolumeChangeTags>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub relation_tag: Option<bool>,
}

super::opaque!(BindTagVolume);

/// The answer of [`BindTagVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindTagVolumeResponse {
    pub request_id: Option<String>,
}

super::opaque!(BindTagVolumeResponse);

/// `changeTags` of [`BindTagVolumeCluster`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagVolumeClusterChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(BindTagVolumeClusterChangeTags);

/// Writes.
///
/// `GetVolumeCluster` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagVolumeCluster {
    pub cluster_id: String,
    pub change_tags: Vec<BindTagVolumeClusterChangeTags>,
}

super::opaque!(BindTagVolumeCluster);

/// The answer of [`BindTagVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindTagVolumeClusterResponse {
    pub request_id: Option<String>,
}

super::opaque!(BindTagVolumeClusterResponse);

/// `tags` of [`BindTagsByResourceType`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagsByResourceTypeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(BindTagsByResourceTypeTags);

/// Writes.
///
/// Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagsByResourceType {
    pub resource_type: String,
    pub resource_ids: Vec<String>,
    pub tags: Vec<BindTagsByResourceTypeTags>,
    pub is_relation_tag: Option<bool>,
}

super::opaque!(BindTagsByResourceType);

/// The answer of [`BindTagsByResourceType`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindTagsByResourceTypeResponse {
    pub request_id: Option<String>,
}

super::opaque!(BindTagsByResourceTypeResponse);

/// Writes.
///
/// `GetReservedInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CancelAutoRenewReservedInstance {
    pub reserved_instance_ids: Vec<String>,
}

super::opaque!(CancelAutoRenewReservedInstance);

/// The answer of [`CancelAutoRenewReservedInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CancelAutoRenewReservedInstanceResponse {
    pub request_id: Option<String>,
    pub reserved_instance_ids: Option<Vec<String>>,
}

super::opaque!(CancelAutoRenewReservedInstanceResponse);

/// Writes.
///
/// `GetVolume` shows what it changes. Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CancelAutoRenewVolume {
    pub volume_id: String,
    pub client_token: Option<String>,
}

super::opaque!(CancelAutoRenewVolume);

/// The answer of [`CancelAutoRenewVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CancelAutoRenewVolumeResponse {
    pub request_id: Option<String>,
}

super::opaque!(CancelAutoRenewVolumeResponse);

/// Writes.
///
/// `GetVolumeCluster` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CancelAutoRenewVolumeCluster {
    pub cluster_id: String,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(CancelAutoRenewVolumeCluster);

/// The answer of [`CancelAutoRenewVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CancelAutoRenewVolumeClusterResponse {
    pub request_id: Option<String>,
}

super::opaque!(CancelAutoRenewVolumeClusterResponse);

/// Writes.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CancelBidOrder {
    pub order_id: String,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(CancelBidOrder);

/// The answer of [`CancelBidOrder`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CancelBidOrderResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

super::opaque!(CancelBidOrderResponse);

/// Writes.
///
/// `GetImage` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CancelRemoteCopyImage {
    pub image_id: String,
}

super::opaque!(CancelRemoteCopyImage);

/// The answer of [`CancelRemoteCopyImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CancelRemoteCopyImageResponse {
    pub request_id: Option<String>,
}

super::opaque!(CancelRemoteCopyImageResponse);

/// Writes.
///
/// `ListSnapshotShare` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CancelSnapshotShare {
    pub source_snapshot_id: String,
    pub account_ids: Option<Vec<String>>,
    pub share_snapshot_id: String,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(CancelSnapshotShare);

/// The answer of [`CancelSnapshotShare`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CancelSnapshotShareResponse {
    pub request_id: Option<String>,
    pub source_snapshot_id: Option<String>,
    pub share_snapshot_id: Option<String>,
}

super::opaque!(CancelSnapshotShareResponse);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ChangeToPrepaid {
    pub instance_id: String,
    pub duration: i64,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub relation_cds: Option<bool>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ChangeToPrepaid);

/// The answer of [`ChangeToPrepaid`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ChangeToPrepaidResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

super::opaque!(ChangeToPrepaidResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ChangeVpc {
    pub instance_id: String,
    pub subnet_id: String,
    pub internal_ip: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub enterprise_security_group_ids: Option<Vec<String>>,
    pub reboot: Option<bool>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ChangeVpc);

/// The answer of [`ChangeVpc`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ChangeVpcResponse {
    pub request_id: Option<String>,
}

super::opaque!(ChangeVpcResponse);

/// Writes.
///
/// `DescribeUnplannedEvents` shows what it changes. Official sources disagree on the value of `action`: CheckUnplannedEvent (bce-python-sdk 0.9.79), left to its caller (baiducloud-python-sdk-bcc 0.0.9). Here: CheckUnplannedEvent. Else: `{ ...CheckServerEvent, path: "/?action=CheckServerEvent" }`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CheckServerEvent {
    pub server_event_id: Option<String>,
    pub instance_id: Option<String>,
    pub check_result: String,
    pub issue_effect: Option<String>,
    pub issue_description: Option<String>,
    pub authorize_maintenance_operation: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(CheckServerEvent);

/// The answer of [`CheckServerEvent`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CheckServerEventResponse {
    pub request_id: Option<String>,
}

super::opaque!(CheckServerEventResponse);

/// Writes.
///
/// `ListAsps` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateAsp {
    pub name: String,
    pub time_points: Vec<i64>,
    pub repeat_weekdays: Vec<i64>,
    pub retention_days: String,
    pub client_token: Option<String>,
}

super::opaque!(CreateAsp);

/// The answer of [`CreateAsp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateAspResponse {
    pub request_id: Option<String>,
    pub asp_id: Option<String>,
}

super::opaque!(CreateAspResponse);

/// Writes.
///
/// `DescribeAuthorizeRules` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out. Official sources disagree on the value of `action`: CreateAuthorizeRule (bce-python-sdk 0.9.79), left to its caller (baiducloud-python-sdk-bcc 0.0.9). Here: CreateAuthorizeRule. Else: `{ ...CreateAuthorizationRule, path: "/?action=CreateAuthorizationRule" }`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateAuthorizationRule {
    pub enable_rule: Option<i64>,
    pub authorize_maintenance_operations: Vec<String>,
    pub rule_name: String,
    pub server_event_category: String,
    pub client_token: Option<String>,
}

super::opaque!(CreateAuthorizationRule);

/// The answer of [`CreateAuthorizationRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateAuthorizationRuleResponse {
    pub request_id: Option<String>,
    pub rule_id: Option<String>,
}

super::opaque!(CreateAuthorizationRuleResponse);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateAutoRenewRule {
    pub instance_id: String,
    pub renew_time_unit: String,
    pub renew_time: i64,
    pub renew_eip: Option<bool>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub renew_cds: Option<bool>,
}

super::opaque!(CreateAutoRenewRule);

/// The answer of [`CreateAutoRenewRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateAutoRenewRuleResponse {
    pub request_id: Option<String>,
}

super::opaque!(CreateAutoRenewRuleResponse);

/// `reservation` of [`CreateBidInstanceBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateBidInstanceBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

super::opaque!(CreateBidInstanceBillingReservation);

/// `billing` of [`CreateBidInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateBidInstanceBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<CreateBidInstanceBillingReservation>,
}

super::opaque!(CreateBidInstanceBilling);

/// `createCdsList` of [`CreateBidInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateBidInstanceCreateCdsList {
    pub storage_type: Option<String>,
    #[serde(rename = "cdsSizeInGB")]
    pub cds_size_in_gb: Option<i64>,
    pub cds_num: Option<i64>,
    pub name: Option<String>,
    pub cds_extra_io: Option<i64>,
    pub snapshot_id: Option<String>,
    /// Secret.
    pub encrypt_key: Option<String>,
    pub enable_delete_protection: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub delete_auto_snapshot: Option<bool>,
}

super::opaque!(CreateBidInstanceCreateCdsList);

/// `ephemeralDisks` of [`CreateBidInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateBidInstanceEphemeralDisks {
    pub storage_type: Option<String>,
    #[serde(rename = "sizeInGB")]
    pub size_in_gb: Option<i64>,
    #[serde(rename = "freeSizeInGB")]
    pub free_size_in_gb: Option<i64>,
}

super::opaque!(CreateBidInstanceEphemeralDisks);

/// `tags` of [`CreateBidInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateBidInstanceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(CreateBidInstanceTags);

/// `fileSystems` of [`CreateBidInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateBidInstanceFileSystems {
    pub fs_id: Option<String>,
    pub mount_ads: Option<String>,
    pub path: Option<String>,
    pub protocol: Option<String>,
}

super::opaque!(CreateBidInstanceFileSystems);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `ListInstances` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out. Official sources disagree on the path: /v2/instance/bid (bce-python-sdk 0.9.79), /v2/instanceBySpec (baiducloud-python-sdk-bcc 0.0.9). Here: /v2/instance/bid. Else: `CreateInstanceBySpec` with `bidModel` and `bidPrice`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateBidInstance {
    pub spec: String,
    pub image_id: String,
    pub billing: CreateBidInstanceBilling,
    pub bid_model: String,
    pub bid_price: Option<String>,
    pub cpu_count: Option<i64>,
    #[serde(rename = "memoryCapacityInGB")]
    pub memory_capacity_in_gb: Option<i64>,
    pub root_disk_size_in_gb: Option<i64>,
    pub root_disk_storage_type: Option<String>,
    pub create_cds_list: Option<Vec<CreateBidInstanceCreateCdsList>>,
    pub ephemeral_disks: Option<Vec<CreateBidInstanceEphemeralDisks>>,
    pub network_capacity_in_mbps: Option<i64>,
    pub internet_charge_type: Option<String>,
    pub eip_name: Option<String>,
    pub purchase_count: Option<i64>,
    pub name: Option<String>,
    pub hostname: Option<String>,
    pub auto_seq_suffix: Option<bool>,
    pub is_open_hostname_domain: Option<bool>,
    /// Secret.
    pub admin_pass: Option<String>,
    pub keypair_id: Option<String>,
    /// Secret.
    pub user_data: Option<String>,
    pub zone_name: Option<String>,
    pub subnet_id: Option<String>,
    pub security_group_id: Option<String>,
    pub enterprise_security_group_id: Option<String>,
    pub isomerism_card: Option<String>,
    pub deletion_protection: Option<i64>,
    pub relation_tag: Option<bool>,
    pub is_open_ipv6: Option<bool>,
    pub tags: Option<Vec<CreateBidInstanceTags>>,
    pub asp_id: Option<String>,
    pub file_systems: Option<Vec<CreateBidInstanceFileSystems>>,
    pub is_eip_auto_related_delete: Option<bool>,
    pub res_group_id: Option<String>,
    pub client_token: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub auto_renew_time: Option<i64>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub auto_renew_time_unit: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub card_count: Option<i64>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub cds_auto_renew: Option<bool>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub dedicated_host_id: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub deploy_id: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub enterprise_security_group_ids: Option<Vec<String>>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub fpga_card: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub gpu_card: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub instance_type: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub internal_ips: Option<Vec<String>>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub keep_image_login: Option<bool>,
    /// Secret. Only bce-python-sdk 0.9.79 has it.
    pub request_token: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub security_group_ids: Option<Vec<String>>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub spec_id: Option<String>,
}

super::opaque!(CreateBidInstance);

/// The answer of [`CreateBidInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateBidInstanceResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
}

super::opaque!(CreateBidInstanceResponse);

/// Writes.
///
/// `ListDeploySet` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateDeploySet {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub strategy: Option<String>,
    pub concurrency: Option<i64>,
    pub client_token: Option<String>,
}

super::opaque!(CreateDeploySet);

/// The answer of [`CreateDeploySet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateDeploySetResponse {
    pub request_id: Option<String>,
    pub deploy_set_ids: Option<Vec<String>>,
}

super::opaque!(CreateDeploySetResponse);

/// Writes.
///
/// `ListDiagnosticReport` shows what it changes. Its answer is typed after the vendor's Java SDK (unverified). Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateDiagnostic {
    pub metric_set_id: String,
    /// Default: bcc.
    pub instance_type: Option<String>,
    pub instance_id: String,
    pub pid: Option<serde_json::Value>,
    /// Default: 180.
    pub duration: Option<i64>,
    pub client_token: Option<String>,
}

super::opaque!(CreateDiagnostic);

/// The answer of [`CreateDiagnostic`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateDiagnosticResponse {
    pub request_id: Option<String>,
    pub report_id: Option<String>,
}

super::opaque!(CreateDiagnosticResponse);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `EhcClusterList` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out. That it is billed, by the storage or the machines that it uses, is inferred (unverified).
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateEhcCluster {
    pub name: String,
    pub zone_name: String,
    pub description: String,
    pub client_token: Option<String>,
}

super::opaque!(CreateEhcCluster);

/// The answer of [`CreateEhcCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateEhcClusterResponse {
    pub request_id: Option<String>,
    pub ehc_cluster_id: Option<String>,
}

super::opaque!(CreateEhcClusterResponse);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `ListImages` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out. That it is billed, by the storage or the machines that it uses, is inferred (unverified).
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateImage {
    pub image_name: String,
    pub instance_id: Option<String>,
    pub snapshot_id: Option<String>,
    /// Secret.
    pub encrypt_key: Option<String>,
    pub relate_cds: Option<bool>,
    pub detection: Option<bool>,
    pub client_token: Option<String>,
}

super::opaque!(CreateImage);

/// The answer of [`CreateImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateImageResponse {
    pub request_id: Option<String>,
    pub image_id: Option<String>,
    pub cds_snapshot_ids: Option<Vec<String>>,
}

super::opaque!(CreateImageResponse);

/// `reservation` of [`CreateInstanceBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

super::opaque!(CreateInstanceBillingReservation);

/// `billing` of [`CreateInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<CreateInstanceBillingReservation>,
}

super::opaque!(CreateInstanceBilling);

/// `ephemeralDisks` of [`CreateInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceEphemeralDisks {
    pub storage_type: Option<String>,
    #[serde(rename = "sizeInGB")]
    pub size_in_gb: Option<i64>,
    #[serde(rename = "freeSizeInGB")]
    pub free_size_in_gb: Option<i64>,
}

super::opaque!(CreateInstanceEphemeralDisks);

/// `createCdsList` of [`CreateInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceCreateCdsList {
    pub storage_type: Option<String>,
    #[serde(rename = "cdsSizeInGB")]
    pub cds_size_in_gb: Option<i64>,
    pub cds_num: Option<i64>,
    pub name: Option<String>,
    pub cds_extra_io: Option<i64>,
    pub snapshot_id: Option<String>,
    /// Secret.
    pub encrypt_key: Option<String>,
    pub enable_delete_protection: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub delete_auto_snapshot: Option<bool>,
}

super::opaque!(CreateInstanceCreateCdsList);

/// `tags` of [`CreateInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(CreateInstanceTags);

/// `fileSystems` of [`CreateInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceFileSystems {
    pub fs_id: Option<String>,
    pub mount_ads: Option<String>,
    pub path: Option<String>,
    pub protocol: Option<String>,
}

super::opaque!(CreateInstanceFileSystems);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `ListInstances` shows what it changes. CreateInstanceBySpec is its successor. The older SDK alone documents it. Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstance {
    pub cpu_count: i64,
    #[serde(rename = "memoryCapacityInGB")]
    pub memory_capacity_in_gb: i64,
    pub image_id: String,
    pub billing: Option<CreateInstanceBilling>,
    pub spec: Option<String>,
    pub instance_type: Option<String>,
    pub root_disk_size_in_gb: Option<i64>,
    pub root_disk_storage_type: Option<String>,
    pub ephemeral_disks: Option<Vec<CreateInstanceEphemeralDisks>>,
    pub create_cds_list: Option<Vec<CreateInstanceCreateCdsList>>,
    pub network_capacity_in_mbps: Option<i64>,
    pub internet_charge_type: Option<String>,
    pub eip_name: Option<String>,
    pub purchase_count: Option<i64>,
    pub name: Option<String>,
    pub hostname: Option<String>,
    pub auto_seq_suffix: Option<bool>,
    pub is_open_hostname_domain: Option<bool>,
    /// Secret.
    pub admin_pass: Option<String>,
    pub keypair_id: Option<String>,
    pub keep_image_login: Option<bool>,
    /// Secret.
    pub user_data: Option<String>,
    pub zone_name: Option<String>,
    pub subnet_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub enterprise_security_group_id: Option<String>,
    pub enterprise_security_group_ids: Option<Vec<String>>,
    pub internal_ips: Option<Vec<String>>,
    pub gpu_card: Option<String>,
    pub fpga_card: Option<String>,
    pub kunlun_card: Option<String>,
    pub isomerism_card: Option<String>,
    pub card_count: Option<i64>,
    pub dedicated_host_id: Option<String>,
    pub deploy_id: Option<String>,
    pub bid_price: Option<String>,
    pub bid_model: Option<String>,
    pub ehc_cluster_id: Option<String>,
    pub is_open_hosteye: Option<bool>,
    pub deletion_protection: Option<i64>,
    pub relation_tag: Option<bool>,
    pub is_open_ipv6: Option<bool>,
    pub tags: Option<Vec<CreateInstanceTags>>,
    pub asp_id: Option<String>,
    pub file_systems: Option<Vec<CreateInstanceFileSystems>>,
    pub auto_renew_time: Option<i64>,
    pub auto_renew_time_unit: Option<String>,
    pub cds_auto_renew: Option<bool>,
    /// Secret.
    pub request_token: Option<String>,
    pub res_group_id: Option<String>,
    pub client_token: Option<String>,
}

super::opaque!(CreateInstance);

/// The answer of [`CreateInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateInstanceResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub warning_list: Option<Vec<String>>,
}

super::opaque!(CreateInstanceResponse);

/// `createCdsList` of [`CreateInstanceBySpec`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceBySpecCreateCdsList {
    pub storage_type: Option<String>,
    #[serde(rename = "cdsSizeInGB")]
    pub cds_size_in_gb: Option<i64>,
    pub cds_num: Option<i64>,
    pub cds_extra_io: Option<i64>,
    pub snapshot_id: Option<String>,
    /// Secret.
    pub encrypt_key: Option<String>,
    pub enable_delete_protection: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub delete_auto_snapshot: Option<bool>,
    pub name: Option<String>,
}

super::opaque!(CreateInstanceBySpecCreateCdsList);

/// `tags` of [`CreateInstanceBySpec`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceBySpecTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(CreateInstanceBySpecTags);

/// `fileSystems` of [`CreateInstanceBySpec`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceBySpecFileSystems {
    pub fs_id: Option<String>,
    pub mount_ads: Option<String>,
    pub path: Option<String>,
    pub protocol: Option<String>,
}

super::opaque!(CreateInstanceBySpecFileSystems);

/// `ephemeralDisks` of [`CreateInstanceBySpec`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceBySpecEphemeralDisks {
    pub storage_type: Option<String>,
    #[serde(rename = "sizeInGB")]
    pub size_in_gb: Option<i64>,
    #[serde(rename = "freeSizeInGB")]
    pub free_size_in_gb: Option<i64>,
}

super::opaque!(CreateInstanceBySpecEphemeralDisks);

/// `reservation` of [`CreateInstanceBySpecBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceBySpecBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

super::opaque!(CreateInstanceBySpecBillingReservation);

/// `billing` of [`CreateInstanceBySpec`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceBySpecBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<CreateInstanceBySpecBillingReservation>,
}

super::opaque!(CreateInstanceBySpecBilling);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `ListInstances` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceBySpec {
    pub keep_image_login: Option<bool>,
    /// Secret.
    pub bcc_create_with_script: Option<String>,
    pub name: Option<String>,
    pub cpu_thread_config: Option<String>,
    pub numa_config: Option<String>,
    pub enable_delete_protection: Option<bool>,
    pub hostname: Option<String>,
    pub auto_seq_suffix: Option<bool>,
    pub is_open_hostname_domain: Option<bool>,
    /// Secret.
    pub admin_pass: Option<String>,
    pub keypair_id: Option<String>,
    pub asp_id: Option<String>,
    pub spec_id: Option<String>,
    pub enable_jumbo_frame: Option<bool>,
    /// Secret.
    pub user_data: Option<String>,
    pub deletion_protection: Option<String>,
    pub auto_renew_time_unit: Option<String>,
    pub auto_renew_time: Option<i64>,
    pub hosteye_type: Option<String>,
    pub enable_numa: Option<bool>,
    pub data_partition_type: Option<String>,
    pub root_partition_type: Option<String>,
    pub cds_auto_renew: Option<bool>,
    pub create_cds_list: Option<Vec<CreateInstanceBySpecCreateCdsList>>,
    pub image_id: String,
    pub spec: String,
    pub role_name: Option<String>,
    pub bid_model: Option<String>,
    pub bid_price: Option<String>,
    pub root_disk_size_in_gb: Option<i64>,
    pub root_disk_extra_io: Option<String>,
    pub root_disk_storage_type: Option<String>,
    pub network_capacity_in_mbps: Option<i64>,
    pub ehc_cluster_id: Option<String>,
    pub purchase_count: Option<i64>,
    pub purchase_min_count: Option<i64>,
    pub dedicated_host_id: Option<String>,
    pub relation_tag: Option<bool>,
    pub tags: Option<Vec<CreateInstanceBySpecTags>>,
    pub file_systems: Option<Vec<CreateInstanceBySpecFileSystems>>,
    pub ephemeral_disks: Option<Vec<CreateInstanceBySpecEphemeralDisks>>,
    pub security_group_id: Option<String>,
    pub enterprise_security_group_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub enterprise_security_group_ids: Option<Vec<String>>,
    pub subnet_id: Option<String>,
    pub deploy_id: Option<String>,
    pub deploy_id_list: Option<Vec<String>>,
    pub eni_ids: Option<Vec<String>>,
    pub disable_root_disk_serial: Option<String>,
    pub zone_name: String,
    pub internal_ips: Option<Vec<String>>,
    pub res_group_id: Option<String>,
    pub is_eip_auto_related_delete: Option<bool>,
    pub network_purchase_type: Option<String>,
    pub instance_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub eip_name: Option<String>,
    pub is_open_host_eye: Option<bool>,
    pub enable_ht: Option<bool>,
    pub billing: CreateInstanceBySpecBilling,
    pub is_open_ipv6: Option<bool>,
    pub client_token: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub is_open_hosteye: Option<bool>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub reserved_instance: Option<serde_json::Value>,
}

super::opaque!(CreateInstanceBySpec);

/// The answer of [`CreateInstanceBySpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateInstanceBySpecResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub warning_list: Option<Vec<String>>,
}

super::opaque!(CreateInstanceBySpecResponse);

/// `tags` of [`CreateInstanceSnapshot`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceSnapshotTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(CreateInstanceSnapshotTags);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `ListInstanceSnapshot` shows what it changes. That it is billed, by the storage that it uses, is inferred (unverified). Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceSnapshot {
    pub instance_id: String,
    pub name: String,
    pub desc: Option<String>,
    pub volumes: Option<Vec<String>>,
    pub retention_in_days: Option<i64>,
    pub res_group_id: Option<String>,
    pub tags: Option<Vec<CreateInstanceSnapshotTags>>,
}

super::opaque!(CreateInstanceSnapshot);

/// The answer of [`CreateInstanceSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateInstanceSnapshotResponse {
    pub request_id: Option<String>,
    pub in_snapshot_id: Option<String>,
    pub snapshot_ids: Option<Vec<String>>,
}

super::opaque!(CreateInstanceSnapshotResponse);

/// Writes.
///
/// `ListKeypair` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out. Official sources disagree on the key `create` in the query: POST /v2/keypair?create (bce-python-sdk 0.9.79), POST /v2/keypair (baiducloud-python-sdk-bcc 0.0.9). Here: POST /v2/keypair. Else: `{ ...CreateKeypair, path: "/v2/keypair?create" }`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateKeypair {
    pub name: String,
    pub description: Option<String>,
    pub client_token: Option<String>,
}

super::opaque!(CreateKeypair);

/// The answer of [`CreateKeypair`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateKeypairResponse {
    pub request_id: Option<String>,
    pub keypair: Option<Box<KeypairModel>>,
}

super::opaque!(CreateKeypairResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `ListReservedInstanceTransferOut` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateReservedInstanceTransfer {
    pub reserved_instance_ids: Vec<String>,
    pub recipient_account_id: String,
    pub client_token: Option<String>,
}

super::opaque!(CreateReservedInstanceTransfer);

/// The answer of [`CreateReservedInstanceTransfer`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateReservedInstanceTransferResponse {
    pub request_id: Option<String>,
}

super::opaque!(CreateReservedInstanceTransferResponse);

/// `tags` of [`CreateReservedInstances`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateReservedInstancesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(CreateReservedInstancesTags);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `GetReservedInstance` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateReservedInstances {
    pub reserved_instance_name: Option<String>,
    pub scope: Option<String>,
    pub zone_name: String,
    pub spec: String,
    pub offering_type: String,
    pub instance_count: Option<i64>,
    pub reserved_instance_count: Option<i64>,
    pub reserved_instance_time: i64,
    pub reserved_instance_time_unit: Option<String>,
    pub auto_renew: Option<bool>,
    pub auto_renew_time_unit: Option<String>,
    pub auto_renew_time: Option<i64>,
    pub effective_time: Option<String>,
    pub tags: Option<Vec<CreateReservedInstancesTags>>,
    pub ticket_id: Option<String>,
    pub ehc_cluster_id: Option<String>,
    pub client_token: Option<String>,
}

super::opaque!(CreateReservedInstances);

/// The answer of [`CreateReservedInstances`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateReservedInstancesResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
    pub reserved_instance_ids: Option<Vec<String>>,
}

super::opaque!(CreateReservedInstancesResponse);

/// `tags` of [`CreateSecurityGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateSecurityGroupTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(CreateSecurityGroupTags);

/// `rules` of [`CreateSecurityGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateSecurityGroupRules {
    pub remark: Option<String>,
    pub direction: Option<String>,
    pub ethertype: Option<String>,
    pub port_range: Option<String>,
    pub protocol: Option<String>,
    pub source_group_id: Option<String>,
    pub source_ip: Option<String>,
    pub dest_group_id: Option<String>,
    pub dest_ip: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_rule_id: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
}

super::opaque!(CreateSecurityGroupRules);

/// Writes.
///
/// `ListSecurityGroups` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateSecurityGroup {
    pub name: String,
    pub desc: Option<String>,
    pub vpc_id: Option<String>,
    pub tags: Option<Vec<CreateSecurityGroupTags>>,
    pub rules: Vec<CreateSecurityGroupRules>,
    pub client_token: Option<String>,
}

super::opaque!(CreateSecurityGroup);

/// The answer of [`CreateSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateSecurityGroupResponse {
    pub request_id: Option<String>,
    pub security_group_id: Option<String>,
}

super::opaque!(CreateSecurityGroupResponse);

/// `tags` of [`CreateSnapshot`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateSnapshotTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(CreateSnapshotTags);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `ListSnapshots` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out. That it is billed, by the storage or the machines that it uses, is inferred (unverified).
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateSnapshot {
    pub volume_id: String,
    pub snapshot_name: String,
    pub desc: Option<String>,
    pub tags: Option<Vec<CreateSnapshotTags>>,
    pub retention_in_days: Option<i64>,
    pub client_token: Option<String>,
}

super::opaque!(CreateSnapshot);

/// The answer of [`CreateSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateSnapshotResponse {
    pub request_id: Option<String>,
    pub snapshot_id: Option<String>,
}

super::opaque!(CreateSnapshotResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `ListSnapshotShare` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateSnapshotShare {
    pub snapshot_id: String,
    pub account_ids: Vec<String>,
    pub client_token: Option<String>,
}

super::opaque!(CreateSnapshotShare);

/// The answer of [`CreateSnapshotShare`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateSnapshotShareResponse {
    pub request_id: Option<String>,
    pub snapshot_id: Option<String>,
}

super::opaque!(CreateSnapshotShareResponse);

/// `tags` of [`CreateVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(CreateVolumeTags);

/// `reservation` of [`CreateVolumeBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

super::opaque!(CreateVolumeBillingReservation);

/// `billing` of [`CreateVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<CreateVolumeBillingReservation>,
}

super::opaque!(CreateVolumeBilling);

/// `autoSnapshotPolicy` of [`CreateVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeAutoSnapshotPolicy {
    pub id: Option<String>,
    pub name: Option<String>,
    pub time_points: Option<Vec<i64>>,
    pub repeat_weekdays: Option<Vec<i64>>,
    pub status: Option<String>,
    pub retention_days: Option<i64>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub deleted_time: Option<String>,
    pub last_execute_time: Option<String>,
    pub volume_count: Option<i64>,
}

super::opaque!(CreateVolumeAutoSnapshotPolicy);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `ListVolumes` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolume {
    pub zone_name: Option<String>,
    pub storage_type: Option<String>,
    #[serde(rename = "cdsSizeInGB")]
    pub cds_size_in_gb: Option<i64>,
    pub cds_extra_io: Option<i64>,
    pub snapshot_id: Option<String>,
    pub share_snapshot_id: Option<String>,
    pub enable_delete_protection: Option<String>,
    pub instance_id: Option<String>,
    /// Secret.
    pub encrypt_key: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub renew_time_unit: Option<String>,
    pub renew_time: Option<i64>,
    pub relation_tag: Option<bool>,
    pub tags: Option<Vec<CreateVolumeTags>>,
    pub res_group_id: Option<String>,
    pub billing: CreateVolumeBilling,
    pub cluster_id: Option<String>,
    pub charge_type: Option<String>,
    pub auto_snapshot_policy: Option<CreateVolumeAutoSnapshotPolicy>,
    pub delete_with_instance: Option<bool>,
    pub delete_auto_snapshot: Option<bool>,
    pub purchase_count: Option<i64>,
    pub client_token: Option<String>,
}

super::opaque!(CreateVolume);

/// The answer of [`CreateVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateVolumeResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
    pub volume_ids: Option<Vec<String>>,
    pub warning_list: Option<Vec<String>>,
}

super::opaque!(CreateVolumeResponse);

/// `reservation` of [`CreateVolumeClusterBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeClusterBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

super::opaque!(CreateVolumeClusterBillingReservation);

/// `billing` of [`CreateVolumeCluster`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeClusterBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<CreateVolumeClusterBillingReservation>,
}

super::opaque!(CreateVolumeClusterBilling);

/// `tags` of [`CreateVolumeCluster`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeClusterTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(CreateVolumeClusterTags);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `ListVolumeClusters` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeCluster {
    pub zone_name: Option<String>,
    pub cluster_name: String,
    #[serde(rename = "clusterSizeInGB")]
    pub cluster_size_in_gb: i64,
    pub storage_type: String,
    pub purchase_count: Option<i64>,
    pub billing: CreateVolumeClusterBilling,
    pub tags: Option<Vec<CreateVolumeClusterTags>>,
    pub client_token: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub uuid_flag: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub renew_time: Option<i64>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub renew_time_unit: Option<String>,
}

super::opaque!(CreateVolumeCluster);

/// The answer of [`CreateVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateVolumeClusterResponse {
    pub request_id: Option<String>,
    pub cluster_ids: Option<Vec<String>>,
}

super::opaque!(CreateVolumeClusterResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DelIpv6 {
    pub instance_id: String,
    pub ipv6_address: Option<String>,
    pub reboot: Option<bool>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(DelIpv6);

/// The answer of [`DelIpv6`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DelIpv6Response {
    pub request_id: Option<String>,
}

super::opaque!(DelIpv6Response);

/// Writes.
///
/// `GetAsp` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteAsp {
    pub asp_id: String,
}

super::opaque!(DeleteAsp);

/// The answer of [`DeleteAsp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteAspResponse {
    pub request_id: Option<String>,
}

super::opaque!(DeleteAspResponse);

/// Writes.
///
/// `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteAutoRenewRule {
    pub instance_id: String,
    pub renew_eip: Option<bool>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub renew_cds: Option<bool>,
}

super::opaque!(DeleteAutoRenewRule);

/// The answer of [`DeleteAutoRenewRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteAutoRenewRuleResponse {
    pub request_id: Option<String>,
}

super::opaque!(DeleteAutoRenewRuleResponse);

/// Writes.
///
/// `GetDeploySet` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteDeploySet {
    pub deploy_id: String,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(DeleteDeploySet);

/// The answer of [`DeleteDeploySet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteDeploySetResponse {
    pub request_id: Option<String>,
}

super::opaque!(DeleteDeploySetResponse);

/// Writes.
///
/// `ListDiagnosticReport` shows what it changes. Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteDiagnosticReport {
    pub report_ids: Vec<String>,
    pub client_token: Option<String>,
}

super::opaque!(DeleteDiagnosticReport);

/// The answer of [`DeleteDiagnosticReport`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteDiagnosticReportResponse {
    pub request_id: Option<String>,
}

super::opaque!(DeleteDiagnosticReportResponse);

/// Writes.
///
/// `EhcClusterList` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteEhcCluster {
    pub ehc_cluster_id_list: Vec<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(DeleteEhcCluster);

/// The answer of [`DeleteEhcCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteEhcClusterResponse {
    pub request_id: Option<String>,
}

super::opaque!(DeleteEhcClusterResponse);

/// Writes.
///
/// `GetImage` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteImage {
    pub image_id: String,
}

super::opaque!(DeleteImage);

/// The answer of [`DeleteImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteImageResponse {
    pub request_id: Option<String>,
}

super::opaque!(DeleteImageResponse);

/// Writes.
///
/// `DescribeAuthorizeRules` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteInstUserOpAuthorizeRule {
    pub rule_id: String,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(DeleteInstUserOpAuthorizeRule);

/// The answer of [`DeleteInstUserOpAuthorizeRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteInstUserOpAuthorizeRuleResponse {
    pub request_id: Option<String>,
}

super::opaque!(DeleteInstUserOpAuthorizeRuleResponse);

/// Writes.
///
/// `GetDeploySet` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteInstanceDeploySet {
    pub deploy_id: String,
    pub instance_id_list: Vec<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(DeleteInstanceDeploySet);

/// The answer of [`DeleteInstanceDeploySet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteInstanceDeploySetResponse {
    pub request_id: Option<String>,
}

super::opaque!(DeleteInstanceDeploySetResponse);

/// Writes.
///
/// `ListInstanceSnapshot` shows what it changes. Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteInstanceSnapshot {
    pub delete_insnap_ids: Vec<String>,
}

super::opaque!(DeleteInstanceSnapshot);

/// The answer of [`DeleteInstanceSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteInstanceSnapshotResponse {
    pub request_id: Option<String>,
}

super::opaque!(DeleteInstanceSnapshotResponse);

/// Writes.
///
/// `KeypairDetail` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteKeypair {
    pub keypair_id: String,
}

super::opaque!(DeleteKeypair);

/// The answer of [`DeleteKeypair`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteKeypairResponse {
    pub request_id: Option<String>,
}

super::opaque!(DeleteKeypairResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `GetInstance` shows what it changes. Official sources disagree on where instanceId travels: body (bce-python-sdk 0.9.79), query (baiducloud-python-sdk-bcc 0.0.9). Here: body. Else: `{ ...DeletePrepayInstance, path: "/v2/instance/delete?instanceId=…" }`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeletePrepayInstance {
    pub instance_id: String,
    pub related_release_flag: Option<bool>,
    pub delete_cds_snapshot_flag: Option<bool>,
    pub delete_related_enis_flag: Option<bool>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(DeletePrepayInstance);

/// The answer of [`DeletePrepayInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeletePrepayInstanceResponse {
    pub request_id: Option<String>,
    pub success_resources: Option<Box<InstanceDeleteResultModel>>,
    pub fail_resources: Option<Box<InstanceDeleteResultModel>>,
    pub instance_refund_flag: Option<bool>,
}

super::opaque!(DeletePrepayInstanceResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `ListRecycleInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteRecycledInstance {
    pub instance_id: String,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(DeleteRecycledInstance);

/// The answer of [`DeleteRecycledInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteRecycledInstanceResponse {
    pub request_id: Option<String>,
}

super::opaque!(DeleteRecycledInstanceResponse);

/// Writes.
///
/// `ListSecurityGroups` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteSecurityGroup {
    pub security_group_id: String,
}

super::opaque!(DeleteSecurityGroup);

/// The answer of [`DeleteSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteSecurityGroupResponse {
    pub request_id: Option<String>,
}

super::opaque!(DeleteSecurityGroupResponse);

/// Writes.
///
/// `ListSecurityGroups` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteSecurityGroupRule {
    pub security_group_rule_id: String,
    pub sg_version: Option<i64>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(DeleteSecurityGroupRule);

/// The answer of [`DeleteSecurityGroupRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteSecurityGroupRuleResponse {
    pub request_id: Option<String>,
}

super::opaque!(DeleteSecurityGroupRuleResponse);

/// Writes.
///
/// `GetSnapshot` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteSnapshot {
    pub snapshot_id: String,
}

super::opaque!(DeleteSnapshot);

/// The answer of [`DeleteSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteSnapshotResponse {
    pub request_id: Option<String>,
}

super::opaque!(DeleteSnapshotResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `GetVolume` shows what it changes. Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteVolume {
    pub volume_id: String,
}

super::opaque!(DeleteVolume);

/// The answer of [`DeleteVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteVolumeResponse {
    pub request_id: Option<String>,
}

super::opaque!(DeleteVolumeResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DescribeAuthorizeRules {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub rule_ids: Option<Vec<String>>,
    pub rule_names: Option<Vec<String>>,
}

super::opaque!(DescribeAuthorizeRules);

/// The answer of [`DescribeAuthorizeRules`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DescribeAuthorizeRulesResponse {
    pub request_id: Option<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub next_marker: Option<String>,
    pub rule_list: Option<Vec<Box<InstUserOpAuthorizeRuleResponse>>>,
}

super::opaque!(DescribeAuthorizeRulesResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DescribePlannedEventRecords {
    pub server_event_ids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub product_category: Option<String>,
    pub server_event_type: Option<String>,
    pub server_event_log_time_filter: Option<String>,
    pub period_start_time: Option<String>,
    pub period_end_time: Option<String>,
    pub max_keys: Option<i64>,
    pub marker: Option<String>,
}

super::opaque!(DescribePlannedEventRecords);

/// The answer of [`DescribePlannedEventRecords`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DescribePlannedEventRecordsResponse {
    pub request_id: Option<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub next_marker: Option<String>,
    pub planned_maintenance_events: Option<Vec<Box<PlannedEventResponse>>>,
}

super::opaque!(DescribePlannedEventRecordsResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DescribePlannedEvents {
    pub server_event_status: Option<String>,
    pub server_event_ids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub product_category: Option<String>,
    pub server_event_type: Option<String>,
    pub server_event_log_time_filter: Option<String>,
    pub period_start_time: Option<String>,
    pub period_end_time: Option<String>,
    pub max_keys: Option<i64>,
    pub marker: Option<String>,
}

super::opaque!(DescribePlannedEvents);

/// The answer of [`DescribePlannedEvents`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DescribePlannedEventsResponse {
    pub request_id: Option<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub next_marker: Option<String>,
    pub planned_maintenance_events: Option<Vec<Box<PlannedEventResponse>>>,
}

super::opaque!(DescribePlannedEventsResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DescribeRegions {
    pub region: Option<String>,
}

super::opaque!(DescribeRegions);

/// The answer of [`DescribeRegions`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DescribeRegionsResponse {
    pub request_id: Option<String>,
    pub regions: Option<Vec<Box<RegionModel>>>,
}

super::opaque!(DescribeRegionsResponse);

/// Reads.
///
/// The values of {action} are published nowhere (unverified).
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DescribeSnapshotsUsage {
    pub action: String,
}

super::opaque!(DescribeSnapshotsUsage);

/// The answer of [`DescribeSnapshotsUsage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DescribeSnapshotsUsageResponse {
    pub request_id: Option<String>,
    pub snapshot_count: Option<i64>,
    pub auto_snapshot_count: Option<i64>,
    pub manual_snapshot_count: Option<i64>,
    pub snapshot_capacity: Option<f64>,
}

super::opaque!(DescribeSnapshotsUsageResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DescribeUnplannedEventRecords {
    pub server_event_ids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub product_category: Option<String>,
    pub server_event_type: Option<String>,
    pub server_event_log_time_filter: Option<String>,
    pub period_start_time: Option<String>,
    pub period_end_time: Option<String>,
    pub max_keys: Option<i64>,
    pub marker: Option<String>,
}

super::opaque!(DescribeUnplannedEventRecords);

/// The answer of [`DescribeUnplannedEventRecords`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DescribeUnplannedEventRecordsResponse {
    pub request_id: Option<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub next_marker: Option<String>,
    pub unplanned_maintenance_events: Option<Vec<Box<UnplannedEventResponse>>>,
}

super::opaque!(DescribeUnplannedEventRecordsResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DescribeUnplannedEvents {
    pub server_event_status: Option<String>,
    pub server_event_ids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub product_category: Option<String>,
    pub server_event_type: Option<String>,
    pub server_event_log_time_filter: Option<String>,
    pub period_start_time: Option<String>,
    pub period_end_time: Option<String>,
    pub max_keys: Option<i64>,
    pub marker: Option<String>,
}

super::opaque!(DescribeUnplannedEvents);

/// The answer of [`DescribeUnplannedEvents`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DescribeUnplannedEventsResponse {
    pub request_id: Option<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub next_marker: Option<String>,
    pub unplanned_maintenance_events: Option<Vec<Box<UnplannedEventResponse>>>,
}

super::opaque!(DescribeUnplannedEventsResponse);

/// Writes.
///
/// `GetAsp` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DetachAsp {
    pub asp_id: String,
    pub volume_ids: Vec<String>,
}

super::opaque!(DetachAsp);

/// The answer of [`DetachAsp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DetachAspResponse {
    pub request_id: Option<String>,
}

super::opaque!(DetachAspResponse);

/// Writes.
///
/// `KeypairDetail` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DetachKeypair {
    pub keypair_id: String,
    pub instance_ids: Vec<String>,
}

super::opaque!(DetachKeypair);

/// The answer of [`DetachKeypair`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DetachKeypairResponse {
    pub request_id: Option<String>,
}

super::opaque!(DetachKeypairResponse);

/// Writes.
///
/// `GetVolume` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DetachVolume {
    pub volume_id: String,
    pub instance_id: String,
}

super::opaque!(DetachVolume);

/// The answer of [`DetachVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DetachVolumeResponse {
    pub request_id: Option<String>,
}

super::opaque!(DetachVolumeResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EhcClusterList {
    pub ehc_cluster_id_list: Option<Vec<String>>,
    pub name_list: Option<Vec<String>>,
    pub zone_name: Option<String>,
}

super::opaque!(EhcClusterList);

/// The answer of [`EhcClusterList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct EhcClusterListResponse {
    pub request_id: Option<String>,
    pub total_count: Option<i64>,
    pub ehc_clusters: Option<Vec<Box<EhcCluster>>>,
}

super::opaque!(EhcClusterListResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EnterRescueMode {
    pub instance_id: String,
    pub force_stop: Option<bool>,
    /// Secret.
    pub password: String,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(EnterRescueMode);

/// The answer of [`EnterRescueMode`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct EnterRescueModeResponse {
    pub request_id: Option<String>,
}

super::opaque!(EnterRescueModeResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ExitRescueMode {
    pub instance_id: String,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ExitRescueMode);

/// The answer of [`ExitRescueMode`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ExitRescueModeResponse {
    pub request_id: Option<String>,
}

super::opaque!(ExitRescueModeResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetAsp {
    pub asp_id: String,
}

super::opaque!(GetAsp);

/// The answer of [`GetAsp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetAspResponse {
    pub request_id: Option<String>,
    pub auto_snapshot_policy: Option<Box<AutoSnapshotPolicyModel>>,
}

super::opaque!(GetAspResponse);

/// Reads.
///
/// Its answer is typed after the vendor's Go SDK (unverified). Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetAvailableDiskInfo {
    pub zone_name: String,
    pub client_token: Option<String>,
}

super::opaque!(GetAvailableDiskInfo);

/// `diskZoneResources` of [`GetAvailableDiskInfoResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetAvailableDiskInfoResponseDiskZoneResources {
    pub zone_name: Option<String>,
    pub disk_infos: Option<Vec<Box<DiskInfo>>>,
}

super::opaque!(GetAvailableDiskInfoResponseDiskZoneResources);

/// The answer of [`GetAvailableDiskInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetAvailableDiskInfoResponse {
    pub request_id: Option<String>,
    #[serde(rename = "cdsUsedCapacityGB")]
    pub cds_used_capacity_gb: Option<String>,
    pub cds_created: Option<String>,
    #[serde(rename = "cdsTotalCapacityGB")]
    pub cds_total_capacity_gb: Option<String>,
    pub cds_total: Option<String>,
    pub cds_ratio: Option<String>,
    pub disk_zone_resources: Option<Vec<GetAvailableDiskInfoResponseDiskZoneResources>>,
}

super::opaque!(GetAvailableDiskInfoResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetAvailableImagesBySpec {
    pub spec: String,
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub os_name: Option<String>,
}

super::opaque!(GetAvailableImagesBySpec);

/// The answer of [`GetAvailableImagesBySpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetAvailableImagesBySpecResponse {
    pub request_id: Option<String>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub max_keys: Option<i64>,
    pub images: Option<Vec<Box<SystemImageModel>>>,
}

super::opaque!(GetAvailableImagesBySpecResponse);

/// `createCdsList` of [`GetBidInstancePrice`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetBidInstancePriceCreateCdsList {
    pub storage_type: Option<String>,
    #[serde(rename = "cdsSizeInGB")]
    pub cds_size_in_gb: Option<i64>,
    pub cds_num: Option<i64>,
    pub name: Option<String>,
    pub cds_extra_io: Option<i64>,
    pub snapshot_id: Option<String>,
    /// Secret.
    pub encrypt_key: Option<String>,
    pub enable_delete_protection: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub delete_auto_snapshot: Option<bool>,
}

super::opaque!(GetBidInstancePriceCreateCdsList);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetBidInstancePrice {
    pub spec: String,
    pub root_disk_size_in_gb: Option<i64>,
    pub root_disk_storage_type: Option<String>,
    pub create_cds_list: Option<Vec<GetBidInstancePriceCreateCdsList>>,
    pub network_capacity_in_mbps: Option<i64>,
    pub internet_charge_type: Option<String>,
    pub purchase_count: Option<i64>,
    pub zone_name: String,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(GetBidInstancePrice);

/// The answer of [`GetBidInstancePrice`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetBidInstancePriceResponse {
    pub request_id: Option<String>,
    pub money: Option<String>,
    pub count: Option<String>,
    pub original_money: Option<String>,
    pub per_original_money: Option<String>,
    pub per_money: Option<String>,
}

super::opaque!(GetBidInstancePriceResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetCdsPrice {
    pub storage_type: String,
    #[serde(rename = "cdsSizeInGB")]
    pub cds_size_in_gb: i64,
    pub payment_timing: String,
    pub zone_name: String,
    pub purchase_count: Option<i64>,
    pub purchase_length: Option<i64>,
    pub cds_extra_io: Option<i64>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
    /// Secret. Only bce-python-sdk 0.9.79 has it.
    pub encrypt_key: Option<String>,
}

super::opaque!(GetCdsPrice);

/// The answer of [`GetCdsPrice`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetCdsPriceResponse {
    pub request_id: Option<String>,
    pub price: Option<Vec<Box<CdsPrices>>>,
}

super::opaque!(GetCdsPriceResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetDeploySet {
    pub id: String,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(GetDeploySet);

/// The answer of [`GetDeploySet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetDeploySetResponse {
    pub request_id: Option<String>,
    pub short_id: Option<String>,
    pub uuid: Option<String>,
    pub instance_total: Option<i64>,
    pub instance_count: Option<i64>,
    pub bcc_instance_cnt: Option<i64>,
    pub bbc_instance_cnt: Option<i64>,
    pub az_intstance_statis_list: Option<Vec<Box<AzIntstanceStatisDetail>>>,
}

super::opaque!(GetDeploySetResponse);

/// Reads.
///
/// Its answer is typed after the vendor's Java SDK (unverified). Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetDiagnosticSchemas {}

super::opaque!(GetDiagnosticSchemas);

/// `metricSetList` of [`GetDiagnosticSchemasResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetDiagnosticSchemasResponseMetricSetList {
    pub metric_set_id: Option<String>,
    pub metric_set_name: Option<String>,
    pub description: Option<String>,
    pub support_text: Option<String>,
}

super::opaque!(GetDiagnosticSchemasResponseMetricSetList);

/// The answer of [`GetDiagnosticSchemas`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetDiagnosticSchemasResponse {
    pub request_id: Option<String>,
    pub metric_set_list: Option<Vec<GetDiagnosticSchemasResponseMetricSetList>>,
}

super::opaque!(GetDiagnosticSchemasResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetDiskQuota {
    pub zone_name: String,
}

super::opaque!(GetDiskQuota);

/// The answer of [`GetDiskQuota`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetDiskQuotaResponse {
    pub request_id: Option<String>,
    #[serde(rename = "cdsTotalCapacityGB")]
    pub cds_total_capacity_gb: Option<String>,
    #[serde(rename = "cdsUsedCapacityGB")]
    pub cds_used_capacity_gb: Option<String>,
    pub disk_infos: Option<Vec<Box<DiskInfo>>>,
}

super::opaque!(GetDiskQuotaResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetImage {
    pub image_id: String,
}

super::opaque!(GetImage);

/// The answer of [`GetImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetImageResponse {
    pub request_id: Option<String>,
    pub image: Option<Box<ImageModel>>,
}

super::opaque!(GetImageResponse);

/// Reads.
///
///
///
/// <https://cloud.baidu.com/doc/BCC/s/sjwvyoeqr>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetInstance {
    pub instance_id: String,
    /// Only bce-python-sdk 0.9.79 has it.
    pub contains_failed: Option<bool>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub is_deploy_set: Option<bool>,
}

super::opaque!(GetInstance);

/// The answer of [`GetInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetInstanceResponse {
    pub request_id: Option<String>,
    pub instance: Option<Box<InstanceModel>>,
}

super::opaque!(GetInstanceResponse);

/// Reads.
///
/// Its answer maps ids to objects that no official source describes. Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetInstanceDeleteProgress {
    pub instance_ids: Vec<String>,
    pub client_token: Option<String>,
}

super::opaque!(GetInstanceDeleteProgress);

/// The answer of [`GetInstanceDeleteProgress`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetInstanceDeleteProgressResponse {
    pub request_id: Option<String>,
}

super::opaque!(GetInstanceDeleteProgressResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetInstanceNoChargeList {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub internal_ip: Option<String>,
    pub keypair_id: Option<String>,
    pub zone_name: Option<String>,
    pub instance_ids: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(GetInstanceNoChargeList);

/// The answer of [`GetInstanceNoChargeList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetInstanceNoChargeListResponse {
    pub request_id: Option<String>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub max_keys: Option<i64>,
    pub instances: Option<Vec<Box<InstanceModel>>>,
}

super::opaque!(GetInstanceNoChargeListResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetInstanceUserDataInfo {
    pub instance_id: String,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(GetInstanceUserDataInfo);

/// The answer of [`GetInstanceUserDataInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetInstanceUserDataInfoResponse {
    pub request_id: Option<String>,
    /// Secret.
    pub user_data: Option<String>,
    pub instance_id: Option<String>,
}

super::opaque!(GetInstanceUserDataInfoResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetInstanceVnc {
    pub instance_id: String,
}

super::opaque!(GetInstanceVnc);

/// The answer of [`GetInstanceVnc`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetInstanceVncResponse {
    pub request_id: Option<String>,
    /// Secret.
    pub vnc_url: Option<String>,
}

super::opaque!(GetInstanceVncResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetPriceBySpec {
    pub spec_id: Option<String>,
    pub spec: Option<String>,
    pub payment_timing: String,
    pub zone_name: String,
    pub purchase_count: Option<i64>,
    pub purchase_length: i64,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(GetPriceBySpec);

/// The answer of [`GetPriceBySpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetPriceBySpecResponse {
    pub request_id: Option<String>,
    pub price: Option<Vec<Box<SpecIdPrices>>>,
}

super::opaque!(GetPriceBySpecResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetReservedInstance {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub reserved_instance_ids: Option<Vec<String>>,
    pub reserved_instance_name: Option<String>,
    pub zone_name: Option<String>,
    pub reserved_instance_status: Option<String>,
    pub spec: Option<String>,
    pub offering_type: Option<String>,
    pub os_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub is_deduct: Option<bool>,
    pub ehc_cluster_id: Option<String>,
    pub sort_key: Option<String>,
    pub sort_dir: Option<String>,
    pub reserved_instance_source: Option<String>,
    pub scope: Option<String>,
}

super::opaque!(GetReservedInstance);

/// The answer of [`GetReservedInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetReservedInstanceResponse {
    pub request_id: Option<String>,
    pub total_count: Option<i64>,
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub next_marker: Option<String>,
    pub is_truncated: Option<bool>,
    pub reserved_instances: Option<Vec<Box<ReservedInstanceInfo>>>,
}

super::opaque!(GetReservedInstanceResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetReservedInstancePrice {
    pub spec_id: String,
    pub spec: String,
    pub offering_type: String,
    pub scope: Option<String>,
    pub zone_name: String,
    pub reserved_instance_count: Option<i64>,
    pub price_time_unit: Option<String>,
    pub reserved_instance_time: i64,
    pub purchase_num: Option<i64>,
}

super::opaque!(GetReservedInstancePrice);

/// The answer of [`GetReservedInstancePrice`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetReservedInstancePriceResponse {
    pub request_id: Option<String>,
    pub spec: Option<String>,
    pub category_price: Option<Box<CatagoryPrice>>,
    pub trade_price: Option<Box<TradePrice>>,
}

super::opaque!(GetReservedInstancePriceResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetRoleList {
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(GetRoleList);

/// The answer of [`GetRoleList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetRoleListResponse {
    pub request_id: Option<String>,
    pub roles: Option<Vec<Box<InstanceRoleModel>>>,
}

super::opaque!(GetRoleListResponse);

/// Reads.
///
/// Its answer is typed after ListSecurityGroups (unverified). Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetSecurityGroup {
    pub security_group_id: String,
}

super::opaque!(GetSecurityGroup);

/// The answer of [`GetSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetSecurityGroupResponse {
    pub request_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub vpc_id: Option<String>,
    pub desc: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub sg_version: Option<i64>,
    pub rules: Option<Vec<Box<SecurityGroupRuleModel>>>,
    pub tags: Option<Vec<Box<Tag>>>,
}

super::opaque!(GetSecurityGroupResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetSnapshot {
    pub snapshot_id: String,
}

super::opaque!(GetSnapshot);

/// The answer of [`GetSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetSnapshotResponse {
    pub request_id: Option<String>,
    pub snapshot: Option<Box<SnapshotModel>>,
}

super::opaque!(GetSnapshotResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetTask {
    pub task_ids: Vec<String>,
    pub max_keys: Option<i64>,
}

super::opaque!(GetTask);

/// The answer of [`GetTask`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetTaskResponse {
    pub request_id: Option<String>,
    pub tasks: Option<Vec<Box<TaskDetail>>>,
}

super::opaque!(GetTaskResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetVolume {
    pub volume_id: String,
}

super::opaque!(GetVolume);

/// The answer of [`GetVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetVolumeResponse {
    pub request_id: Option<String>,
    pub volume: Option<Box<VolumeModel>>,
}

super::opaque!(GetVolumeResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetVolumeCluster {
    pub cluster_id: String,
}

super::opaque!(GetVolumeCluster);

/// The answer of [`GetVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetVolumeClusterResponse {
    pub request_id: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub created_time: Option<String>,
    pub expired_time: Option<String>,
    pub status: Option<String>,
    pub logical_zone: Option<String>,
    pub product_type: Option<String>,
    pub cluster_type: Option<String>,
    pub total_capacity: Option<i64>,
    pub used_capacity: Option<i64>,
    pub available_capacity: Option<i64>,
    pub expanding_capacity: Option<i64>,
    pub created_volume_num: Option<i64>,
    #[serde(rename = "affiliatedCDSNumber")]
    pub affiliated_cds_number: Option<Vec<String>>,
    pub enable_auto_renew: Option<bool>,
    pub tags: Option<Vec<Box<TagModel>>>,
}

super::opaque!(GetVolumeClusterResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetVolumeResizeProgress {
    pub volume_id: String,
}

super::opaque!(GetVolumeResizeProgress);

/// The answer of [`GetVolumeResizeProgress`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetVolumeResizeProgressResponse {
    pub request_id: Option<String>,
    pub progress: Option<i64>,
}

super::opaque!(GetVolumeResizeProgressResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetZoneBySpec {
    pub instance_type: Option<String>,
    pub product_type: Option<String>,
    pub spec: Option<String>,
    pub spec_id: Option<String>,
}

super::opaque!(GetZoneBySpec);

/// The answer of [`GetZoneBySpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetZoneBySpecResponse {
    pub request_id: Option<String>,
    pub zone_names: Option<Vec<String>>,
}

super::opaque!(GetZoneBySpecResponse);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `ListImages` shows what it changes. That it is billed, by the storage or the machines that it uses, is inferred (unverified).
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportImage {
    pub os_name: String,
    pub os_arch: String,
    pub os_type: String,
    pub os_version: String,
    pub name: String,
    /// Secret.
    pub bos_url: String,
    pub detection: Option<bool>,
    pub generation_type: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ImportImage);

/// The answer of [`ImportImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ImportImageResponse {
    pub request_id: Option<String>,
    pub id: Option<String>,
}

super::opaque!(ImportImageResponse);

/// Writes.
///
/// `ListKeypair` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportKeypair {
    pub name: String,
    pub description: Option<String>,
    pub public_key: String,
}

super::opaque!(ImportKeypair);

/// The answer of [`ImportKeypair`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ImportKeypairResponse {
    pub request_id: Option<String>,
    pub keypair: Option<Box<KeypairModel>>,
}

super::opaque!(ImportKeypairResponse);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `ListInstanceByIds` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InstanceBatchResizeBySpec {
    pub spec: String,
    pub instance_id_list: Vec<String>,
    pub enable_jumbo_frame: Option<bool>,
    pub subnet_id: Option<String>,
    pub logical_zone: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub internal_ip_v4: Option<String>,
}

super::opaque!(InstanceBatchResizeBySpec);

/// The answer of [`InstanceBatchResizeBySpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstanceBatchResizeBySpecResponse {
    pub request_id: Option<String>,
    pub order_uuid_results: Option<Vec<String>>,
}

super::opaque!(InstanceBatchResizeBySpecResponse);

/// Writes.
///
/// `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InstanceDeletionProtection {
    pub instance_id: String,
    pub deletion_protection: i64,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(InstanceDeletionProtection);

/// The answer of [`InstanceDeletionProtection`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstanceDeletionProtectionResponse {
    pub request_id: Option<String>,
}

super::opaque!(InstanceDeletionProtectionResponse);

/// `instanceIds` of [`InstanceRecovery`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InstanceRecoveryInstanceIds {
    pub instance_id: Option<String>,
}

super::opaque!(InstanceRecoveryInstanceIds);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `ListRecycleInstance` shows what it changes. That it is billed, by the storage or the machines that it uses, is inferred (unverified).
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InstanceRecovery {
    pub instance_ids: Vec<InstanceRecoveryInstanceIds>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(InstanceRecovery);

/// The answer of [`InstanceRecovery`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstanceRecoveryResponse {
    pub request_id: Option<String>,
}

super::opaque!(InstanceRecoveryResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct KeypairDetail {
    pub keypair_id: String,
}

super::opaque!(KeypairDetail);

/// The answer of [`KeypairDetail`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct KeypairDetailResponse {
    pub request_id: Option<String>,
    pub keypair: Option<Box<KeypairModel>>,
}

super::opaque!(KeypairDetailResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListAsps {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub asp_name: Option<String>,
    pub volume_name: Option<String>,
}

super::opaque!(ListAsps);

/// The answer of [`ListAsps`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListAspsResponse {
    pub request_id: Option<String>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub max_keys: Option<i64>,
    pub auto_snapshot_policys: Option<Vec<Box<AutoSnapshotPolicyModel>>>,
}

super::opaque!(ListAspsResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListAvailableResizeSpec {
    pub spec: Option<String>,
    pub spec_id: Option<String>,
    pub zone: Option<String>,
    pub instance_id_list: Option<Vec<String>>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ListAvailableResizeSpec);

/// The answer of [`ListAvailableResizeSpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListAvailableResizeSpecResponse {
    pub request_id: Option<String>,
    pub spec_list: Option<Vec<String>>,
}

super::opaque!(ListAvailableResizeSpecResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListBidFlavor {
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ListBidFlavor);

/// The answer of [`ListBidFlavor`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListBidFlavorResponse {
    pub request_id: Option<String>,
    pub zone_resources: Option<Vec<Box<ZoneResource>>>,
}

super::opaque!(ListBidFlavorResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListDeploySet {
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub deployment_set_ids: Option<String>,
}

super::opaque!(ListDeploySet);

/// The answer of [`ListDeploySet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListDeploySetResponse {
    pub request_id: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub deploy_sets: Option<Vec<Box<DeploySetModel>>>,
}

super::opaque!(ListDeploySetResponse);

/// Reads.
///
/// Its answer is typed after the vendor's Java SDK (unverified). Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListDiagnosticReport {
    pub marker: Option<String>,
    /// Default: 100.
    pub max_keys: Option<i64>,
    pub report_id: Option<String>,
    /// Default: bcc.
    pub instance_type: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub severity: Option<String>,
    pub client_token: Option<String>,
}

super::opaque!(ListDiagnosticReport);

/// `issues` of [`ListDiagnosticReportResponseDiagnosticReports`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListDiagnosticReportResponseDiagnosticReportsIssues {
    pub metric_category: Option<String>,
    pub metric_item: Option<String>,
    pub severity_result: Option<String>,
    pub advice: Option<String>,
}

super::opaque!(ListDiagnosticReportResponseDiagnosticReportsIssues);

/// `diagnosticReports` of [`ListDiagnosticReportResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListDiagnosticReportResponseDiagnosticReports {
    pub report_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_id: Option<String>,
    pub metric_set_id: Option<String>,
    pub created_time: Option<String>,
    pub status: Option<String>,
    pub result: Option<String>,
    pub issues: Option<Vec<ListDiagnosticReportResponseDiagnosticReportsIssues>>,
}

super::opaque!(ListDiagnosticReportResponseDiagnosticReports);

/// The answer of [`ListDiagnosticReport`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListDiagnosticReportResponse {
    pub request_id: Option<String>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub max_keys: Option<i64>,
    pub diagnostic_reports: Option<Vec<ListDiagnosticReportResponseDiagnosticReports>>,
}

super::opaque!(ListDiagnosticReportResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListFlavorSpec {
    pub zone_name: Option<String>,
    pub specs: Option<String>,
    pub spec_ids: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ListFlavorSpec);

/// The answer of [`ListFlavorSpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListFlavorSpecResponse {
    pub request_id: Option<String>,
    pub zone_resources: Option<Vec<Box<ZoneResourceDetailSpec>>>,
}

super::opaque!(ListFlavorSpecResponse);

/// Reads.
///
/// Its answer is typed after the vendor's Go SDK (unverified). Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListIdMappings {
    pub instance_ids: Vec<String>,
    /// Known values: `short` and `long`.
    pub id_type: String,
    /// Known values: `bcc`.
    pub object_type: String,
    pub client_token: Option<String>,
}

super::opaque!(ListIdMappings);

/// `mappings` of [`ListIdMappingsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListIdMappingsResponseMappings {
    pub id: Option<String>,
    pub uuid: Option<String>,
}

super::opaque!(ListIdMappingsResponseMappings);

/// The answer of [`ListIdMappings`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListIdMappingsResponse {
    pub request_id: Option<String>,
    pub mappings: Option<Vec<ListIdMappingsResponseMappings>>,
}

super::opaque!(ListIdMappingsResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListImages {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub image_type: Option<String>,
    pub image_name: Option<String>,
}

super::opaque!(ListImages);

/// The answer of [`ListImages`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListImagesResponse {
    pub request_id: Option<String>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub max_keys: Option<i64>,
    pub images: Option<Vec<Box<ImageModel>>>,
}

super::opaque!(ListImagesResponse);

/// Reads.
///
///
///
/// <https://cloud.baidu.com/doc/BCC/s/4koffviai>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListInstanceByIds {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub instance_ids: Vec<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ListInstanceByIds);

/// The answer of [`ListInstanceByIds`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListInstanceByIdsResponse {
    pub request_id: Option<String>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub max_keys: Option<i64>,
    pub instances: Option<Vec<Box<InstanceModel>>>,
}

super::opaque!(ListInstanceByIdsResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListInstanceEnis {
    pub instance_id: String,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ListInstanceEnis);

/// The answer of [`ListInstanceEnis`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListInstanceEnisResponse {
    pub request_id: Option<String>,
    pub enis: Option<Vec<Box<EniInfo>>>,
}

super::opaque!(ListInstanceEnisResponse);

/// Reads.
///
/// Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListInstanceSnapshot {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    pub instance_snapshot_ids: Option<Vec<String>>,
}

super::opaque!(ListInstanceSnapshot);

/// `snapshots` of [`ListInstanceSnapshotResponseInstanceSnapshots`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListInstanceSnapshotResponseInstanceSnapshotsSnapshots {
    pub snapshot_id: Option<String>,
    pub snapshot_name: Option<String>,
    pub snapshot_size_in_gi_b: Option<i64>,
    pub snapshot_status: Option<String>,
    pub volume_id: Option<String>,
    pub instance_snapshot_id: Option<String>,
    pub creation_method: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<String>,
    pub expired_time: Option<String>,
    pub encrypted: Option<bool>,
}

super::opaque!(ListInstanceSnapshotResponseInstanceSnapshotsSnapshots);

/// `instanceSnapshots` of [`ListInstanceSnapshotResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListInstanceSnapshotResponseInstanceSnapshots {
    pub instance_snapshot_id: Option<String>,
    pub instance_snapshot_name: Option<String>,
    pub instance_snapshot_size_in_gi_b: Option<i64>,
    pub created_time: Option<String>,
    pub instance_snapshot_status: Option<String>,
    pub instance_id: Option<String>,
    pub snapshots: Option<Vec<ListInstanceSnapshotResponseInstanceSnapshotsSnapshots>>,
}

super::opaque!(ListInstanceSnapshotResponseInstanceSnapshots);

/// The answer of [`ListInstanceSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListInstanceSnapshotResponse {
    pub request_id: Option<String>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub max_keys: Option<i64>,
    pub instance_snapshots: Option<Vec<ListInstanceSnapshotResponseInstanceSnapshots>>,
}

super::opaque!(ListInstanceSnapshotResponse);

/// Reads.
///
/// Its answer is typed after the vendor's Go SDK (unverified). ListFlavorSpec is its successor. Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListInstanceSpecs {}

super::opaque!(ListInstanceSpecs);

/// `instanceTypes` of [`ListInstanceSpecsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListInstanceSpecsResponseInstanceTypes {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub cpu_count: Option<i64>,
    #[serde(rename = "memorySizeInGB")]
    pub memory_size_in_gb: Option<i64>,
    #[serde(rename = "localDiskSizeInGB")]
    pub local_disk_size_in_gb: Option<i64>,
}

super::opaque!(ListInstanceSpecsResponseInstanceTypes);

/// The answer of [`ListInstanceSpecs`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListInstanceSpecsResponse {
    pub request_id: Option<String>,
    pub instance_types: Option<Vec<ListInstanceSpecsResponseInstanceTypes>>,
}

super::opaque!(ListInstanceSpecsResponse);

/// Reads.
///
///
///
/// <https://cloud.baidu.com/doc/BCC/s/Xjwvyodmx>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListInstances {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub internal_ip: Option<String>,
    pub dedicated_host_id: Option<String>,
    pub zone_name: Option<String>,
    pub show_rdma_topo: Option<String>,
    pub instance_ids: Option<String>,
    pub instance_names: Option<String>,
    pub fuzzy_instance_name: Option<String>,
    pub volume_ids: Option<String>,
    pub deploy_set_ids: Option<String>,
    pub security_group_ids: Option<String>,
    pub payment_timing: Option<String>,
    pub status: Option<String>,
    pub tags: Option<String>,
    pub vpc_id: Option<String>,
    pub private_ips: Option<String>,
    pub ehc_cluster_id: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub cds_ids: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub ipv6_addresses: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub auto_renew: Option<bool>,
}

super::opaque!(ListInstances);

/// The answer of [`ListInstances`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListInstancesResponse {
    pub request_id: Option<String>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub max_keys: Option<i64>,
    pub instances: Option<Vec<Box<InstanceModel>>>,
}

super::opaque!(ListInstancesResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListKeypair {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub name: Option<String>,
}

super::opaque!(ListKeypair);

/// The answer of [`ListKeypair`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListKeypairResponse {
    pub request_id: Option<String>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub max_keys: Option<i64>,
    pub keypairs: Option<Vec<Box<KeypairModel>>>,
}

super::opaque!(ListKeypairResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListOs {
    pub instance_ids: Option<Vec<String>>,
}

super::opaque!(ListOs);

/// The answer of [`ListOs`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListOsResponse {
    pub request_id: Option<String>,
    pub os_info: Option<Vec<Box<OsModel>>>,
}

super::opaque!(ListOsResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListRecycleInstance {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub payment_timing: Option<String>,
    pub recycle_begin: Option<String>,
    pub recycle_end: Option<String>,
}

super::opaque!(ListRecycleInstance);

/// The answer of [`ListRecycleInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListRecycleInstanceResponse {
    pub request_id: Option<String>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub max_keys: Option<i64>,
    pub instances: Option<Vec<Box<ResourceBo>>>,
}

super::opaque!(ListRecycleInstanceResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListReservedInstanceTransferIn {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub reserved_instance_ids: Option<Vec<String>>,
    pub transfer_record_ids: Option<Vec<String>>,
    pub spec: Option<String>,
    pub status: Option<String>,
}

super::opaque!(ListReservedInstanceTransferIn);

/// The answer of [`ListReservedInstanceTransferIn`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListReservedInstanceTransferInResponse {
    pub request_id: Option<String>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub max_keys: Option<i64>,
    pub total_count: Option<i64>,
    pub transfer_records: Option<Vec<Box<TransferInRecord>>>,
}

super::opaque!(ListReservedInstanceTransferInResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListReservedInstanceTransferOut {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub reserved_instance_ids: Option<Vec<String>>,
    pub transfer_record_ids: Option<Vec<String>>,
    pub spec: Option<String>,
    pub status: Option<String>,
}

super::opaque!(ListReservedInstanceTransferOut);

/// The answer of [`ListReservedInstanceTransferOut`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListReservedInstanceTransferOutResponse {
    pub request_id: Option<String>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub max_keys: Option<i64>,
    pub total_count: Option<i64>,
    pub transfer_records: Option<Vec<Box<TransferOutRecord>>>,
}

super::opaque!(ListReservedInstanceTransferOutResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListSecurityGroups {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<String>,
}

super::opaque!(ListSecurityGroups);

/// The answer of [`ListSecurityGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListSecurityGroupsResponse {
    pub request_id: Option<String>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub max_keys: Option<i64>,
    pub security_groups: Option<Vec<Box<SecurityGroupModel>>>,
}

super::opaque!(ListSecurityGroupsResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListSharedUser {
    pub image_id: String,
}

super::opaque!(ListSharedUser);

/// The answer of [`ListSharedUser`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListSharedUserResponse {
    pub request_id: Option<String>,
    pub users: Option<Vec<Box<SharedUser>>>,
}

super::opaque!(ListSharedUserResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListSnapchain {
    pub order_by: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<i64>,
    pub page_no: Option<i64>,
    pub volume_id: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ListSnapchain);

/// The answer of [`ListSnapchain`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListSnapchainResponse {
    pub request_id: Option<String>,
    pub order_by: Option<String>,
    pub total_count: Option<i64>,
    pub page_size: Option<i64>,
    pub page_no: Option<i64>,
    pub is_truncated: Option<bool>,
    pub snapchains: Option<Vec<Box<SnapchainModel>>>,
}

super::opaque!(ListSnapchainResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListSnapshotShare {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ListSnapshotShare);

/// The answer of [`ListSnapshotShare`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListSnapshotShareResponse {
    pub request_id: Option<String>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub max_keys: Option<i64>,
    pub result: Option<Vec<Box<SnapshotShareModel>>>,
}

super::opaque!(ListSnapshotShareResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListSnapshots {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub volume_id: Option<String>,
}

super::opaque!(ListSnapshots);

/// The answer of [`ListSnapshots`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListSnapshotsResponse {
    pub request_id: Option<String>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub max_keys: Option<i64>,
    pub snapshots: Option<Vec<Box<SnapshotModel>>>,
}

super::opaque!(ListSnapshotsResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListTask {
    pub task_ids: Option<Vec<String>>,
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub task_action: Option<String>,
    pub task_status: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub resource_ids: Option<Vec<String>>,
}

super::opaque!(ListTask);

/// The answer of [`ListTask`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListTaskResponse {
    pub request_id: Option<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub next_marker: Option<String>,
    pub tasks: Option<Vec<Box<TaskDetail>>>,
}

super::opaque!(ListTaskResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListVolumeClusters {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub zone_name: Option<String>,
    pub cluster_name: Option<String>,
}

super::opaque!(ListVolumeClusters);

/// The answer of [`ListVolumeClusters`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListVolumeClustersResponse {
    pub request_id: Option<String>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub max_keys: Option<i64>,
    pub result: Option<Vec<Box<VolumeClusterModel>>>,
}

super::opaque!(ListVolumeClustersResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListVolumes {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub instance_id: Option<String>,
    pub zone_name: Option<String>,
    pub cluster_id: Option<String>,
    pub charge_filter: Option<String>,
    pub usage_filter: Option<String>,
    pub name: Option<String>,
    pub product_category: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub volume_ids: Option<String>,
}

super::opaque!(ListVolumes);

/// The answer of [`ListVolumes`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListVolumesResponse {
    pub request_id: Option<String>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub max_keys: Option<i64>,
    pub volumes: Option<Vec<Box<VolumeModel>>>,
}

super::opaque!(ListVolumesResponse);

/// Reads.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListZones {}

super::opaque!(ListZones);

/// The answer of [`ListZones`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListZonesResponse {
    pub request_id: Option<String>,
    pub zones: Option<Vec<Box<ZoneModel>>>,
}

super::opaque!(ListZonesResponse);

/// Writes.
///
/// `GetVolume` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyCdsAttribute {
    pub volume_id: String,
    pub cds_name: Option<String>,
    pub desc: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub delete_auto_snapshot: Option<bool>,
}

super::opaque!(ModifyCdsAttribute);

/// The answer of [`ModifyCdsAttribute`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyCdsAttributeResponse {
    pub request_id: Option<String>,
}

super::opaque!(ModifyCdsAttributeResponse);

/// Writes.
///
/// `EhcClusterList` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyEhcCluster {
    pub ehc_cluster_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ModifyEhcCluster);

/// The answer of [`ModifyEhcCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyEhcClusterResponse {
    pub request_id: Option<String>,
}

super::opaque!(ModifyEhcClusterResponse);

/// `tags` of [`ModifyInstUserOpAuthorizeRuleAttribute`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyInstUserOpAuthorizeRuleAttributeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(ModifyInstUserOpAuthorizeRuleAttributeTags);

/// Writes.
///
/// `DescribeAuthorizeRules` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyInstUserOpAuthorizeRuleAttribute {
    pub enable_rule: Option<i64>,
    pub authorize_maintenance_operations: Option<Vec<String>>,
    pub rule_name: Option<String>,
    pub rule_id: String,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub effective_scope: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub tags: Option<Vec<ModifyInstUserOpAuthorizeRuleAttributeTags>>,
}

super::opaque!(ModifyInstUserOpAuthorizeRuleAttribute);

/// The answer of [`ModifyInstUserOpAuthorizeRuleAttribute`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyInstUserOpAuthorizeRuleAttributeResponse {
    pub request_id: Option<String>,
}

super::opaque!(ModifyInstUserOpAuthorizeRuleAttributeResponse);

/// Writes.
///
/// `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyInstanceAttributes {
    pub instance_id: String,
    pub name: Option<String>,
    pub enable_jumbo_frame: Option<bool>,
    pub net_eth_queue_count: Option<String>,
}

super::opaque!(ModifyInstanceAttributes);

/// The answer of [`ModifyInstanceAttributes`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyInstanceAttributesResponse {
    pub request_id: Option<String>,
}

super::opaque!(ModifyInstanceAttributesResponse);

/// Writes.
///
/// `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyInstanceDesc {
    pub instance_id: String,
    pub desc: String,
}

super::opaque!(ModifyInstanceDesc);

/// The answer of [`ModifyInstanceDesc`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyInstanceDescResponse {
    pub request_id: Option<String>,
}

super::opaque!(ModifyInstanceDescResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyInstanceHostname {
    pub instance_id: String,
    pub reboot: Option<bool>,
    pub is_open_hostname_domain: Option<bool>,
    pub hostname: String,
    pub is_allow_hostname_repeat: Option<bool>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ModifyInstanceHostname);

/// The answer of [`ModifyInstanceHostname`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyInstanceHostnameResponse {
    pub request_id: Option<String>,
}

super::opaque!(ModifyInstanceHostnameResponse);

/// Writes.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyInstancePassword {
    pub instance_id: String,
    /// Secret.
    pub admin_pass: String,
}

super::opaque!(ModifyInstancePassword);

/// The answer of [`ModifyInstancePassword`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyInstancePasswordResponse {
    pub request_id: Option<String>,
}

super::opaque!(ModifyInstancePasswordResponse);

/// Writes.
///
///
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyRelatedDeletePolicy {
    pub instance_id: String,
    pub is_eip_auto_related_delete: bool,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ModifyRelatedDeletePolicy);

/// The answer of [`ModifyRelatedDeletePolicy`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyRelatedDeletePolicyResponse {
    pub request_id: Option<String>,
}

super::opaque!(ModifyRelatedDeletePolicyResponse);

/// `reservedInstances` of [`ModifyReservedInstances`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyReservedInstancesReservedInstances {
    pub reserved_instance_id: Option<String>,
    pub zone_name: Option<String>,
    pub reserved_instance_name: Option<String>,
    pub ehc_cluster_id: Option<String>,
}

super::opaque!(ModifyReservedInstancesReservedInstances);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `GetReservedInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyReservedInstances {
    pub reserved_instances: Vec<ModifyReservedInstancesReservedInstances>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ModifyReservedInstances);

/// The answer of [`ModifyReservedInstances`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyReservedInstancesResponse {
    pub request_id: Option<String>,
    pub modify_reserved_instance_orders: Option<Vec<Box<ModifyReservedInstanceOrder>>>,
}

super::opaque!(ModifyReservedInstancesResponse);

/// Writes.
///
/// `GetSnapshot` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifySnapshotAttribute {
    pub snapshot_id: String,
    pub snapshot_name: Option<String>,
    pub retention_in_days: Option<i64>,
    pub desc: Option<String>,
}

super::opaque!(ModifySnapshotAttribute);

/// The answer of [`ModifySnapshotAttribute`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifySnapshotAttributeResponse {
    pub request_id: Option<String>,
}

super::opaque!(ModifySnapshotAttributeResponse);

/// `reservation` of [`ModifyVolumeChargeTypeBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyVolumeChargeTypeBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

super::opaque!(ModifyVolumeChargeTypeBillingReservation);

/// `billing` of [`ModifyVolumeChargeType`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyVolumeChargeTypeBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<ModifyVolumeChargeTypeBillingReservation>,
}

super::opaque!(ModifyVolumeChargeTypeBilling);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `GetVolume` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyVolumeChargeType {
    pub volume_id: String,
    pub billing: Option<ModifyVolumeChargeTypeBilling>,
    pub effective_type: Option<String>,
}

super::opaque!(ModifyVolumeChargeType);

/// The answer of [`ModifyVolumeChargeType`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyVolumeChargeTypeResponse {
    pub request_id: Option<String>,
}

super::opaque!(ModifyVolumeChargeTypeResponse);

/// Writes.
///
/// `ListVolumes` shows what it changes. Only bce-python-sdk 0.9.79 has it. Official sources disagree on the path: /v2/volume/modifyDeleteProtection (bce-python-sdk 0.9.79), /v2/volume/modify/deleteProtection (baiducloud-python-sdk-bcc 0.0.9). Here: /v2/volume/modifyDeleteProtection. Else: `ModifyVolumeDeleteProtectionV2` has the other path.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyVolumeDeleteProtection {
    pub volume_ids: Vec<String>,
    pub enable_delete_protection: bool,
    pub client_token: Option<String>,
}

super::opaque!(ModifyVolumeDeleteProtection);

/// The answer of [`ModifyVolumeDeleteProtection`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyVolumeDeleteProtectionResponse {
    pub request_id: Option<String>,
}

super::opaque!(ModifyVolumeDeleteProtectionResponse);

/// Writes.
///
/// `ListVolumes` shows what it changes. Official sources disagree on the path: /v2/volume/modifyDeleteProtection (bce-python-sdk 0.9.79), /v2/volume/modify/deleteProtection (baiducloud-python-sdk-bcc 0.0.9). Here: /v2/volume/modify/deleteProtection. Else: `ModifyVolumeDeleteProtection` has the other path.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyVolumeDeleteProtectionV2 {
    pub volume_ids: Vec<String>,
    pub enable_delete_protection: bool,
}

super::opaque!(ModifyVolumeDeleteProtectionV2);

/// The answer of [`ModifyVolumeDeleteProtectionV2`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyVolumeDeleteProtectionV2Response {
    pub request_id: Option<String>,
}

super::opaque!(ModifyVolumeDeleteProtectionV2Response);

/// `reservation` of [`PurchaseReservedInstanceBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedInstanceBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

super::opaque!(PurchaseReservedInstanceBillingReservation);

/// `billing` of [`PurchaseReservedInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedInstanceBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<PurchaseReservedInstanceBillingReservation>,
}

super::opaque!(PurchaseReservedInstanceBilling);

/// `cdsCustomPeriod` of [`PurchaseReservedInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedInstanceCdsCustomPeriod {
    pub period: Option<i64>,
    pub volume_id: Option<String>,
}

super::opaque!(PurchaseReservedInstanceCdsCustomPeriod);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `GetInstance` shows what it changes. Official sources disagree on clientToken: required in the query (the vendor's page on renewing), always sent (bce-python-sdk 0.9.79), never sent (baiducloud-python-sdk-bcc 0.0.9). Here: sent when given. Else: the client's option `clientToken: "every"`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedInstance {
    pub instance_id: String,
    pub related_renew_flag: Option<String>,
    pub billing: PurchaseReservedInstanceBilling,
    pub cds_custom_period: Option<Vec<PurchaseReservedInstanceCdsCustomPeriod>>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(PurchaseReservedInstance);

/// The answer of [`PurchaseReservedInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PurchaseReservedInstanceResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

super::opaque!(PurchaseReservedInstanceResponse);

/// `reservation` of [`PurchaseReservedVolumeBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedVolumeBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

super::opaque!(PurchaseReservedVolumeBillingReservation);

/// `billing` of [`PurchaseReservedVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedVolumeBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<PurchaseReservedVolumeBillingReservation>,
}

super::opaque!(PurchaseReservedVolumeBilling);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `GetVolume` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedVolume {
    pub volume_id: String,
    pub billing: PurchaseReservedVolumeBilling,
    pub instance_id: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(PurchaseReservedVolume);

/// The answer of [`PurchaseReservedVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PurchaseReservedVolumeResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

super::opaque!(PurchaseReservedVolumeResponse);

/// `reservation` of [`PurchaseReservedVolumeClusterBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedVolumeClusterBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

super::opaque!(PurchaseReservedVolumeClusterBillingReservation);

/// `billing` of [`PurchaseReservedVolumeCluster`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedVolumeClusterBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<PurchaseReservedVolumeClusterBillingReservation>,
}

super::opaque!(PurchaseReservedVolumeClusterBilling);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `GetVolumeCluster` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedVolumeCluster {
    pub cluster_id: String,
    pub billing: PurchaseReservedVolumeClusterBilling,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(PurchaseReservedVolumeCluster);

/// The answer of [`PurchaseReservedVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PurchaseReservedVolumeClusterResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

super::opaque!(PurchaseReservedVolumeClusterResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `GetInstance` shows what it changes.
///
/// <https://cloud.baidu.com/doc/BCC/s/vjwvyoa62>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RebootInstance {
    pub instance_id: String,
    pub force_stop: Option<bool>,
}

super::opaque!(RebootInstance);

/// The answer of [`RebootInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RebootInstanceResponse {
    pub request_id: Option<String>,
}

super::opaque!(RebootInstanceResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `ListInstanceByIds` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RebuildBatchInstance {
    pub image_id: String,
    pub keep_image_login: Option<bool>,
    pub is_preserve_data: Option<bool>,
    /// Secret.
    pub admin_pass: Option<String>,
    pub is_open_host_eye: Option<bool>,
    pub sys_root_size: Option<i64>,
    pub keypair_id: Option<String>,
    pub data_partition_type: Option<String>,
    pub root_partition_type: Option<String>,
    pub raid_id: Option<String>,
    /// Secret.
    pub user_data: Option<String>,
    pub use_last_user_data: Option<bool>,
    pub clean_last_user_data: Option<bool>,
    pub instance_ids: Vec<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(RebuildBatchInstance);

/// The answer of [`RebuildBatchInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RebuildBatchInstanceResponse {
    pub request_id: Option<String>,
}

super::opaque!(RebuildBatchInstanceResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RebuildInstance {
    pub instance_id: String,
    pub image_id: String,
    pub keep_image_login: Option<bool>,
    pub is_preserve_data: Option<bool>,
    /// Secret.
    pub admin_pass: Option<String>,
    pub is_open_host_eye: Option<bool>,
    pub sys_root_size: Option<i64>,
    pub keypair_id: Option<String>,
    pub data_partition_type: Option<String>,
    pub root_partition_type: Option<String>,
    pub raid_id: Option<String>,
    /// Secret.
    pub user_data: Option<String>,
    pub use_last_user_data: Option<bool>,
    pub clean_last_user_data: Option<bool>,
}

super::opaque!(RebuildInstance);

/// The answer of [`RebuildInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RebuildInstanceResponse {
    pub request_id: Option<String>,
}

super::opaque!(RebuildInstanceResponse);

/// Writes.
///
/// `ListReservedInstanceTransferIn` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RefuseReservedInstanceTransfer {
    pub transfer_record_ids: Vec<String>,
}

super::opaque!(RefuseReservedInstanceTransfer);

/// The answer of [`RefuseReservedInstanceTransfer`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RefuseReservedInstanceTransferResponse {
    pub request_id: Option<String>,
}

super::opaque!(RefuseReservedInstanceTransferResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `GetInstance` shows what it changes. Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReleaseInstance {
    pub instance_id: String,
}

super::opaque!(ReleaseInstance);

/// The answer of [`ReleaseInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ReleaseInstanceResponse {
    pub request_id: Option<String>,
}

super::opaque!(ReleaseInstanceResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReleaseInstanceByPost {
    pub instance_id: String,
    pub related_release_flag: bool,
    pub delete_cds_snapshot_flag: bool,
    pub delete_related_enis_flag: Option<bool>,
    pub bcc_recycle_flag: Option<bool>,
    pub cds_attribute_active: Option<bool>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ReleaseInstanceByPost);

/// The answer of [`ReleaseInstanceByPost`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ReleaseInstanceByPostResponse {
    pub request_id: Option<String>,
}

super::opaque!(ReleaseInstanceByPostResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `ListInstanceByIds` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReleaseMultipleInstanceByPost {
    pub instance_ids: Vec<String>,
    pub related_release_flag: bool,
    pub delete_related_cds_flag: Option<bool>,
    pub delete_cds_snapshot_flag: bool,
    pub delete_related_enis_flag: Option<bool>,
    pub bcc_recycle_flag: Option<bool>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub cds_attribute_active: Option<bool>,
}

super::opaque!(ReleaseMultipleInstanceByPost);

/// The answer of [`ReleaseMultipleInstanceByPost`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ReleaseMultipleInstanceByPostResponse {
    pub request_id: Option<String>,
}

super::opaque!(ReleaseMultipleInstanceByPostResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `GetVolume` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReleaseVolume {
    pub volume_id: String,
    pub auto_snapshot: Option<String>,
    pub manual_snapshot: Option<String>,
    pub cds_attribute_active: Option<bool>,
    pub recycle: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ReleaseVolume);

/// The answer of [`ReleaseVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ReleaseVolumeResponse {
    pub request_id: Option<String>,
}

super::opaque!(ReleaseVolumeResponse);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `GetImage` shows what it changes. That it is billed, by the storage or the machines that it uses, is inferred (unverified).
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RemoteCopyImage {
    pub image_id: String,
    pub name: Option<String>,
    pub dest_region: Vec<String>,
}

super::opaque!(RemoteCopyImage);

/// The answer of [`RemoteCopyImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RemoteCopyImageResponse {
    pub request_id: Option<String>,
    pub result: Option<Vec<Box<RemoteCopyResult>>>,
}

super::opaque!(RemoteCopyImageResponse);

/// `destRegionInfos` of [`RemoteCopySnapshot`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RemoteCopySnapshotDestRegionInfos {
    pub name: Option<String>,
    pub dest_region: Option<String>,
}

super::opaque!(RemoteCopySnapshotDestRegionInfos);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `GetSnapshot` shows what it changes. That it is billed, by the storage or the machines that it uses, is inferred (unverified).
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RemoteCopySnapshot {
    pub snapshot_id: String,
    pub dest_region_infos: Option<Vec<RemoteCopySnapshotDestRegionInfos>>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(RemoteCopySnapshot);

/// The answer of [`RemoteCopySnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RemoteCopySnapshotResponse {
    pub request_id: Option<String>,
    pub result: Option<Vec<Box<RemoteCopySnapshotModel>>>,
}

super::opaque!(RemoteCopySnapshotResponse);

/// Writes.
///
/// `GetImage` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RenameImage {
    pub image_id: Option<String>,
    pub image_ids: Option<Vec<String>>,
    pub name: Option<String>,
}

super::opaque!(RenameImage);

/// The answer of [`RenameImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RenameImageResponse {
    pub request_id: Option<String>,
}

super::opaque!(RenameImageResponse);

/// Writes.
///
/// `ListInstanceSnapshot` shows what it changes. Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RenameInstanceSnapshot {
    pub insnap_ids: Option<Vec<String>>,
    pub name: String,
}

super::opaque!(RenameInstanceSnapshot);

/// The answer of [`RenameInstanceSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RenameInstanceSnapshotResponse {
    pub request_id: Option<String>,
}

super::opaque!(RenameInstanceSnapshotResponse);

/// Writes.
///
/// `KeypairDetail` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RenameKeypair {
    pub keypair_id: String,
    pub name: String,
}

super::opaque!(RenameKeypair);

/// The answer of [`RenameKeypair`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RenameKeypairResponse {
    pub request_id: Option<String>,
}

super::opaque!(RenameKeypairResponse);

/// Writes.
///
/// `GetVolume` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RenameVolume {
    pub volume_id: String,
    pub name: String,
}

super::opaque!(RenameVolume);

/// The answer of [`RenameVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RenameVolumeResponse {
    pub request_id: Option<String>,
}

super::opaque!(RenameVolumeResponse);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `GetReservedInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RenewReservedInstance {
    pub reserved_instance_ids: Vec<String>,
    pub reserved_instance_time: String,
    pub reserved_instance_time_unit: Option<String>,
    pub auto_renew: Option<bool>,
    pub auto_renew_time_unit: Option<String>,
    pub auto_renew_time: Option<i64>,
}

super::opaque!(RenewReservedInstance);

/// The answer of [`RenewReservedInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RenewReservedInstanceResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
    pub reserved_instance_ids: Option<Vec<String>>,
}

super::opaque!(RenewReservedInstanceResponse);

/// Writes.
///
/// `ListSecurityGroups` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReplaceInstanceSecurityGroup {
    pub instance_ids: Vec<String>,
    pub security_group_ids: Vec<String>,
    pub security_group_type: String,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ReplaceInstanceSecurityGroup);

/// The answer of [`ReplaceInstanceSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ReplaceInstanceSecurityGroupResponse {
    pub request_id: Option<String>,
}

super::opaque!(ReplaceInstanceSecurityGroupResponse);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `GetInstance` shows what it changes. Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ResizeInstance {
    pub instance_id: String,
    pub cpu_count: i64,
    #[serde(rename = "memoryCapacityInGB")]
    pub memory_capacity_in_gb: i64,
    pub live_resize: Option<bool>,
    pub gpu_card_count: Option<i64>,
    pub ephemeral_disk_in_gb: Option<i64>,
    pub enable_jumbo_frame: Option<bool>,
    pub client_token: Option<String>,
}

super::opaque!(ResizeInstance);

/// The answer of [`ResizeInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ResizeInstanceResponse {
    pub request_id: Option<String>,
}

super::opaque!(ResizeInstanceResponse);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `GetInstance` shows what it changes. Official sources disagree on a query parameter `action` beside the key `resize`: none (bce-python-sdk 0.9.79), one without documented values (baiducloud-python-sdk-bcc 0.0.9). Here: none.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ResizeInstanceBySpec {
    pub instance_id: String,
    pub spec: Option<String>,
    pub enable_jumbo_frame: Option<bool>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ResizeInstanceBySpec);

/// The answer of [`ResizeInstanceBySpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ResizeInstanceBySpecResponse {
    pub request_id: Option<String>,
}

super::opaque!(ResizeInstanceBySpecResponse);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `GetVolume` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ResizeVolume {
    pub volume_id: String,
    #[serde(rename = "newCdsSizeInGB")]
    pub new_cds_size_in_gb: Option<i64>,
    #[serde(rename = "newExtraIO")]
    pub new_extra_io: Option<i64>,
    pub new_volume_type: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ResizeVolume);

/// The answer of [`ResizeVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ResizeVolumeResponse {
    pub request_id: Option<String>,
    pub warning_list: Option<Vec<String>>,
}

super::opaque!(ResizeVolumeResponse);

/// **Costs money.**
///
/// Writes; never repeated once it may have been executed, unless it carries a client token. `GetVolumeCluster` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ResizeVolumeCluster {
    pub cluster_id: String,
    #[serde(rename = "newClusterSizeInGB")]
    pub new_cluster_size_in_gb: i64,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ResizeVolumeCluster);

/// The answer of [`ResizeVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ResizeVolumeClusterResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

super::opaque!(ResizeVolumeClusterResponse);

/// Writes.
///
/// `ListReservedInstanceTransferOut` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RevokeReservedInstanceTransfer {
    pub transfer_record_ids: Vec<String>,
}

super::opaque!(RevokeReservedInstanceTransfer);

/// The answer of [`RevokeReservedInstanceTransfer`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RevokeReservedInstanceTransferResponse {
    pub request_id: Option<String>,
}

super::opaque!(RevokeReservedInstanceTransferResponse);

/// `rule` of [`RevokeSecurityGroupRule`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RevokeSecurityGroupRuleRule {
    pub remark: Option<String>,
    pub direction: Option<String>,
    pub ethertype: Option<String>,
    pub port_range: Option<String>,
    pub protocol: Option<String>,
    pub source_group_id: Option<String>,
    pub source_ip: Option<String>,
    pub dest_group_id: Option<String>,
    pub dest_ip: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_rule_id: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
}

super::opaque!(RevokeSecurityGroupRuleRule);

/// Writes.
///
/// `ListSecurityGroups` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RevokeSecurityGroupRule {
    pub security_group_id: String,
    pub sg_version: Option<i64>,
    pub rule: RevokeSecurityGroupRuleRule,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(RevokeSecurityGroupRule);

/// The answer of [`RevokeSecurityGroupRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RevokeSecurityGroupRuleResponse {
    pub request_id: Option<String>,
}

super::opaque!(RevokeSecurityGroupRuleResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `GetVolume` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RollbackVolume {
    pub volume_id: String,
    pub snapshot_id: String,
}

super::opaque!(RollbackVolume);

/// The answer of [`RollbackVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RollbackVolumeResponse {
    pub request_id: Option<String>,
}

super::opaque!(RollbackVolumeResponse);

/// Writes.
///
/// `ListSharedUser` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ShareImage {
    pub image_id: String,
    pub account: Option<String>,
    pub account_id: Option<String>,
    pub uc_account: Option<String>,
}

super::opaque!(ShareImage);

/// The answer of [`ShareImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ShareImageResponse {
    pub request_id: Option<String>,
}

super::opaque!(ShareImageResponse);

/// Writes; repeated after a lost answer, and its state looked up.
///
/// `GetInstance` shows what it changes.
///
/// <https://cloud.baidu.com/doc/BCC/s/Mjwvyobl0-en>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StartInstance {
    pub instance_id: String,
}

super::opaque!(StartInstance);

/// The answer of [`StartInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct StartInstanceResponse {
    pub request_id: Option<String>,
}

super::opaque!(StartInstanceResponse);

/// Writes; repeated after a lost answer, and its state looked up.
///
/// `GetInstance` shows what it changes.
///
/// <https://cloud.baidu.com/doc/BCC/s/Tjwvyobwq>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StopInstance {
    pub instance_id: String,
    pub force_stop: Option<bool>,
    pub stop_with_no_charge: Option<bool>,
}

super::opaque!(StopInstance);

/// The answer of [`StopInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct StopInstanceResponse {
    pub request_id: Option<String>,
}

super::opaque!(StopInstanceResponse);

/// Writes.
///
/// `ListSharedUser` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnShareImage {
    pub image_id: String,
    pub account: Option<String>,
    pub account_id: Option<String>,
    pub uc_account: Option<String>,
}

super::opaque!(UnShareImage);

/// The answer of [`UnShareImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnShareImageResponse {
    pub request_id: Option<String>,
}

super::opaque!(UnShareImageResponse);

/// Writes.
///
/// `ListSecurityGroups` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindInstanceFromSecurityGroup {
    pub instance_id: String,
    pub security_group_id: String,
}

super::opaque!(UnbindInstanceFromSecurityGroup);

/// The answer of [`UnbindInstanceFromSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindInstanceFromSecurityGroupResponse {
    pub request_id: Option<String>,
}

super::opaque!(UnbindInstanceFromSecurityGroupResponse);

/// `changeTags` of [`UnbindInstanceFromTags`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindInstanceFromTagsChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(UnbindInstanceFromTagsChangeTags);

/// Writes.
///
/// `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindInstanceFromTags {
    pub instance_id: String,
    pub change_tags: Vec<UnbindInstanceFromTagsChangeTags>,
    pub attach_related_resource_tag: Option<bool>,
}

super::opaque!(UnbindInstanceFromTags);

/// The answer of [`UnbindInstanceFromTags`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindInstanceFromTagsResponse {
    pub request_id: Option<String>,
}

super::opaque!(UnbindInstanceFromTagsResponse);

/// Writes.
///
/// `ListSecurityGroups` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindInstanceSecurityGroup {
    pub instance_ids: Vec<String>,
    pub security_group_ids: Vec<String>,
    pub security_group_type: String,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(UnbindInstanceSecurityGroup);

/// The answer of [`UnbindInstanceSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindInstanceSecurityGroupResponse {
    pub request_id: Option<String>,
}

super::opaque!(UnbindInstanceSecurityGroupResponse);

/// `changeTags` of [`UnbindReservedInstanceFromTags`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindReservedInstanceFromTagsChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(UnbindReservedInstanceFromTagsChangeTags);

/// Writes.
///
/// `GetReservedInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindReservedInstanceFromTags {
    pub reserved_instance_ids: Vec<String>,
    pub change_tags: Vec<UnbindReservedInstanceFromTagsChangeTags>,
}

super::opaque!(UnbindReservedInstanceFromTags);

/// The answer of [`UnbindReservedInstanceFromTags`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindReservedInstanceFromTagsResponse {
    pub request_id: Option<String>,
}

super::opaque!(UnbindReservedInstanceFromTagsResponse);

/// `instances` of [`UnbindRole`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindRoleInstances {
    pub instance_id: Option<String>,
}

super::opaque!(UnbindRoleInstances);

/// Writes.
///
/// `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindRole {
    pub role_name: Option<String>,
    pub instances: Vec<UnbindRoleInstances>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(UnbindRole);

/// The answer of [`UnbindRole`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindRoleResponse {
    pub request_id: Option<String>,
    pub fail_instances: Option<Vec<Box<InstancePassRoleFailModel>>>,
    pub instance_role_associations: Option<Vec<Box<InstanceRoleAssociationModel>>>,
}

super::opaque!(UnbindRoleResponse);

/// `changeTags` of [`UnbindTagImage`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagImageChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(UnbindTagImageChangeTags);

/// Writes.
///
/// `GetImage` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagImage {
    pub image_id: String,
    pub change_tags: Vec<UnbindTagImageChangeTags>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(UnbindTagImage);

/// The answer of [`UnbindTagImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindTagImageResponse {
    pub request_id: Option<String>,
}

super::opaque!(UnbindTagImageResponse);

/// `changeTags` of [`UnbindTagSnapchain`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagSnapchainChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(UnbindTagSnapchainChangeTags);

/// Writes.
///
/// `ListSnapchain` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagSnapchain {
    pub chain_id: String,
    pub change_tags: Vec<UnbindTagSnapchainChangeTags>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(UnbindTagSnapchain);

/// The answer of [`UnbindTagSnapchain`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindTagSnapchainResponse {
    pub request_id: Option<String>,
}

super::opaque!(UnbindTagSnapchainResponse);

/// `changeTags` of [`UnbindTagVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagVolumeChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(UnbindTagVolumeChangeTags);

/// Writes.
///
/// `GetVolume` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagVolume {
    pub volume_id: String,
    pub change_tags: Vec<UnbindTagVolumeChangeTags>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub relation_tag: Option<bool>,
}

super::opaque!(UnbindTagVolume);

/// The answer of [`UnbindTagVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindTagVolumeResponse {
    pub request_id: Option<String>,
}

super::opaque!(UnbindTagVolumeResponse);

/// `changeTags` of [`UnbindTagVolumeCluster`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagVolumeClusterChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(UnbindTagVolumeClusterChangeTags);

/// Writes.
///
/// `GetVolumeCluster` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagVolumeCluster {
    pub cluster_id: String,
    pub change_tags: Vec<UnbindTagVolumeClusterChangeTags>,
}

super::opaque!(UnbindTagVolumeCluster);

/// The answer of [`UnbindTagVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindTagVolumeClusterResponse {
    pub request_id: Option<String>,
}

super::opaque!(UnbindTagVolumeClusterResponse);

/// `tags` of [`UnbindTagsByResourceType`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagsByResourceTypeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(UnbindTagsByResourceTypeTags);

/// Writes.
///
/// Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagsByResourceType {
    pub resource_type: String,
    pub resource_ids: Vec<String>,
    pub tags: Vec<UnbindTagsByResourceTypeTags>,
    pub is_relation_tag: Option<bool>,
}

super::opaque!(UnbindTagsByResourceType);

/// The answer of [`UnbindTagsByResourceType`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindTagsByResourceTypeResponse {
    pub request_id: Option<String>,
}

super::opaque!(UnbindTagsByResourceTypeResponse);

/// Writes.
///
/// `GetAsp` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateAsp {
    pub asp_id: String,
    pub name: String,
    pub time_points: Vec<String>,
    pub repeat_weekdays: Vec<String>,
    pub retention_days: String,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(UpdateAsp);

/// The answer of [`UpdateAsp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UpdateAspResponse {
    pub request_id: Option<String>,
}

super::opaque!(UpdateAspResponse);

/// Writes.
///
/// `GetDeploySet` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateDeploySet {
    pub deploy_id: String,
    pub name: Option<String>,
    pub desc: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(UpdateDeploySet);

/// The answer of [`UpdateDeploySet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UpdateDeploySetResponse {
    pub request_id: Option<String>,
}

super::opaque!(UpdateDeploySetResponse);

/// Writes.
///
/// `GetDeploySet` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateDeploySetRelation {
    pub instance_id: String,
    pub deployset_id_list: Option<Vec<String>>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub force: Option<bool>,
}

super::opaque!(UpdateDeploySetRelation);

/// The answer of [`UpdateDeploySetRelation`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UpdateDeploySetRelationResponse {
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}

super::opaque!(UpdateDeploySetRelationResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateInstanceSubnet {
    pub instance_id: String,
    pub subnet_id: String,
    pub internal_ip: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub enterprise_security_group_ids: Option<Vec<String>>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub reboot: Option<bool>,
}

super::opaque!(UpdateInstanceSubnet);

/// The answer of [`UpdateInstanceSubnet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UpdateInstanceSubnetResponse {
    pub request_id: Option<String>,
}

super::opaque!(UpdateInstanceSubnetResponse);

/// Writes.
///
/// `KeypairDetail` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateKeypairDescription {
    pub keypair_id: String,
    pub description: Option<String>,
}

super::opaque!(UpdateKeypairDescription);

/// The answer of [`UpdateKeypairDescription`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UpdateKeypairDescriptionResponse {
    pub request_id: Option<String>,
}

super::opaque!(UpdateKeypairDescriptionResponse);

/// Writes.
///
/// `ListSecurityGroups` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateSecurityGroupRule {
    pub sg_version: Option<i64>,
    pub security_group_rule_id: String,
    pub remark: Option<String>,
    pub port_range: Option<String>,
    pub source_ip: Option<String>,
    pub source_group_id: Option<String>,
    pub dest_ip: Option<String>,
    pub dest_group_id: Option<String>,
    pub protocol: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(UpdateSecurityGroupRule);

/// The answer of [`UpdateSecurityGroupRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UpdateSecurityGroupRuleResponse {
    pub request_id: Option<String>,
}

super::opaque!(UpdateSecurityGroupRuleResponse);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AutoSnapshotPolicyInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub time_points: Option<Vec<i64>>,
    pub repeat_weekdays: Option<Vec<i64>>,
    pub retention_days: Option<i64>,
    pub status: Option<String>,
}

super::opaque!(AutoSnapshotPolicyInfo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AutoSnapshotPolicyModel {
    pub id: Option<String>,
    pub name: Option<String>,
    pub time_points: Option<Vec<i64>>,
    pub repeat_weekdays: Option<Vec<i64>>,
    pub status: Option<String>,
    pub retention_days: Option<i64>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub deleted_time: Option<String>,
    pub last_execute_time: Option<String>,
    pub volume_count: Option<i64>,
}

super::opaque!(AutoSnapshotPolicyModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AzIntstanceStatisDetail {
    pub zone_name: Option<String>,
    pub instance_count: Option<i64>,
    pub instance_total: Option<i64>,
    pub bcc_instance_cnt: Option<i64>,
    pub bbc_instance_cnt: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    pub bcc_instance_ids: Option<Vec<String>>,
    pub bbc_instance_ids: Option<Vec<String>>,
}

super::opaque!(AzIntstanceStatisDetail);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BbcFlavor {
    pub cpu_count: Option<i64>,
    #[serde(rename = "memoryCapacityInGB")]
    pub memory_capacity_in_gb: Option<i64>,
    pub ephemeral_disk_count: Option<String>,
    pub ephemeral_disk_type: Option<String>,
    pub gpu_card_count: Option<String>,
    pub fpga_card_type: Option<String>,
    pub fpga_card_count: Option<String>,
    pub product_type: Option<String>,
    pub spec: Option<String>,
    pub spec_id: Option<String>,
    pub enable_jumbo_frame: Option<bool>,
    pub cpu_model: Option<String>,
    pub cpu_g_hz: Option<String>,
    pub network_bandwidth: Option<String>,
    pub network_package: Option<String>,
    pub net_eth_queue_count: Option<String>,
    pub net_eth_max_queue_count: Option<String>,
    pub eni_quota: Option<i64>,
    pub eri_quota: Option<i64>,
    pub rdma_type: Option<String>,
    pub rdma_net_card_count: Option<i64>,
    pub rdma_net_bandwidth: Option<i64>,
    pub system_disk_type: Option<Vec<String>>,
    pub data_disk_type: Option<Vec<String>>,
    pub nic_ipv4_quota: Option<i64>,
    pub nic_ipv6_quota: Option<i64>,
    pub volume_count: Option<i64>,
    pub gpu_card_type: Option<String>,
}

super::opaque!(BbcFlavor);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BbcFlavorGroup {
    pub group_id: Option<String>,
    pub flavors: Option<Vec<Box<BbcFlavor>>>,
}

super::opaque!(BbcFlavorGroup);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BbcResources {
    pub flavor_groups: Option<Vec<Box<BbcFlavorGroup>>>,
}

super::opaque!(BbcResources);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BccBidFlavors {
    pub spec_id: Option<String>,
    pub cpu_count: Option<i64>,
    #[serde(rename = "memoryCapacityInGB")]
    pub memory_capacity_in_gb: Option<i64>,
    pub product_type: Option<String>,
    pub spec: Option<String>,
}

super::opaque!(BccBidFlavors);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BccBidResources {
    pub instance_type: Option<String>,
    pub flavors: Option<Vec<Box<BccBidFlavors>>>,
}

super::opaque!(BccBidResources);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BccFlavor {
    pub cpu_count: Option<i64>,
    #[serde(rename = "memoryCapacityInGB")]
    pub memory_capacity_in_gb: Option<i64>,
    pub ephemeral_disk_in_gb: Option<i64>,
    pub ephemeral_disk_count: Option<i64>,
    pub ephemeral_disk_type: Option<String>,
    pub gpu_card_type: Option<String>,
    pub gpu_card_count: Option<i64>,
    pub fpga_card_type: Option<String>,
    pub fpga_card_count: Option<i64>,
    pub product_type: Option<String>,
    pub spec: Option<String>,
    pub spec_id: Option<String>,
    pub enable_jumbo_frame: Option<bool>,
    pub cpu_model: Option<String>,
    pub cpu_g_hz: Option<String>,
    pub network_bandwidth: Option<String>,
    pub network_package: Option<String>,
    pub net_eth_queue_count: Option<String>,
    pub net_eth_max_queue_count: Option<String>,
    pub eni_quota: Option<i64>,
    pub eri_quota: Option<i64>,
    pub rdma_type: Option<String>,
    pub rdma_net_card_count: Option<i64>,
    pub rdma_net_bandwidth: Option<i64>,
    pub system_disk_type: Option<Vec<String>>,
    pub data_disk_type: Option<Vec<String>>,
    pub nic_ipv4_quota: Option<i64>,
    pub nic_ipv6_quota: Option<i64>,
    pub volume_count: Option<i64>,
}

super::opaque!(BccFlavor);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BccFlavorGroup {
    pub group_id: Option<String>,
    pub flavors: Option<Vec<Box<BccFlavor>>>,
}

super::opaque!(BccFlavorGroup);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BccResources {
    pub flavor_groups: Option<Vec<Box<BccFlavorGroup>>>,
}

super::opaque!(BccResources);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CatagoryPrice {
    pub pre_pay_category_price: Option<f64>,
    pub post_pay_category_price: Option<f64>,
}

super::opaque!(CatagoryPrice);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CdsPrices {
    pub storage_type: Option<String>,
    #[serde(rename = "cdsSizeInGB")]
    pub cds_size_in_gb: Option<i64>,
    pub price: Option<f64>,
    pub spec_price: Option<f64>,
    pub unit: Option<String>,
}

super::opaque!(CdsPrices);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ConfigItem {
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub r#type: Option<String>,
    pub spec_id: Option<String>,
    pub spec: Option<String>,
    pub zone_name: Option<String>,
}

super::opaque!(ConfigItem);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeploySetModel {
    pub deployset_id: Option<String>,
    pub name: Option<String>,
    pub desc: Option<String>,
    pub strategy: Option<String>,
    pub concurrency: Option<i64>,
    pub az_intstance_statis_list: Option<Vec<Box<AzIntstanceStatisDetail>>>,
}

super::opaque!(DeploySetModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DiskInfo {
    pub storage_type: Option<String>,
    pub max_disk_size: Option<i64>,
    pub min_disk_size: Option<i64>,
}

super::opaque!(DiskInfo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct EhcCluster {
    pub ehc_cluster_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub zone_name: Option<String>,
    pub created_time: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub reserved_instance_ids: Option<Vec<String>>,
}

super::opaque!(EhcCluster);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct EniInfo {
    pub eni_id: Option<String>,
    pub name: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub zone_name: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<String>,
    pub instance_id: Option<String>,
    pub mac_address: Option<String>,
    pub status: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub private_ip_set: Option<Vec<Box<IpAddress>>>,
}

super::opaque!(EniInfo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct EriInfo {
    pub name: Option<String>,
    pub eri_id: Option<String>,
}

super::opaque!(EriInfo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GroupInfo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}

super::opaque!(GroupInfo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ImageModel {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub os_type: Option<String>,
    pub os_version: Option<String>,
    pub os_arch: Option<String>,
    pub os_name: Option<String>,
    pub os_build: Option<String>,
    pub os_lang: Option<String>,
    pub special_version: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<String>,
    pub encrypted: Option<bool>,
    pub package: Option<bool>,
    pub desc: Option<String>,
    pub disk_size: Option<i64>,
    pub min_disk_gb: Option<i64>,
    pub ephemeral_size: Option<i64>,
    pub snapshots: Option<Vec<Box<SnapshotModel>>>,
}

super::opaque!(ImageModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstUserOpAuthorizeRuleResponse {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub server_event_category: Option<String>,
    pub effective_scope: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<Box<TagModel>>>,
    pub authorize_maintenance_operations: Option<Vec<String>>,
    pub create_time: Option<String>,
}

super::opaque!(InstUserOpAuthorizeRuleResponse);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstanceDeleteResultModel {
    pub instance_id: Option<String>,
    pub eip: Option<String>,
    pub insnap_ids: Option<Vec<String>>,
    pub snapshot_ids: Option<Vec<String>>,
    pub volume_ids: Option<Vec<String>>,
}

super::opaque!(InstanceDeleteResultModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstanceModel {
    pub id: Option<String>,
    pub source_product_id: Option<String>,
    pub source_product_type: Option<String>,
    pub serial_number: Option<String>,
    pub keypair_id: Option<String>,
    pub keypair_name: Option<String>,
    pub name: Option<String>,
    pub role_name: Option<String>,
    pub hostname: Option<String>,
    pub instance_type: Option<String>,
    pub spec: Option<String>,
    pub enable_jumbo_frame: Option<bool>,
    pub status: Option<String>,
    pub desc: Option<String>,
    pub created_from: Option<String>,
    pub payment_timing: Option<String>,
    pub charge_status: Option<String>,
    pub display_charge_status: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub release_time: Option<String>,
    pub internal_ip: Option<String>,
    pub public_ip: Option<String>,
    pub cpu_count: Option<i64>,
    #[serde(rename = "rdmaUnitID")]
    pub rdma_unit_id: Option<String>,
    pub rdma_pod_name: Option<String>,
    pub deletion_protection: Option<i64>,
    pub rdma_nic_topo: Option<Vec<Box<RdmaNicTopo>>>,
    pub deployset_list: Option<Vec<Box<DeploySetModel>>>,
    pub res_group_infos: Option<Vec<Box<GroupInfo>>>,
    pub hosteye_type: Option<String>,
    pub gpu_card: Option<String>,
    pub gpu_video_memory: Option<String>,
    pub fpga_card: Option<String>,
    pub card_count: Option<String>,
    pub isomerism_card: Option<String>,
    pub npu_video_memory: Option<String>,
    #[serde(rename = "memoryCapacityInGB")]
    pub memory_capacity_in_gb: Option<i64>,
    #[serde(rename = "localDiskSizeInGB")]
    pub local_disk_size_in_gb: Option<i64>,
    pub image_id: Option<String>,
    pub image_type: Option<String>,
    pub image_name: Option<String>,
    pub os_version: Option<String>,
    pub os_arch: Option<String>,
    pub os_name: Option<String>,
    pub placement_policy: Option<String>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub is_eip_auto_related_delete: Option<bool>,
    pub ehc_cluster_id: Option<String>,
    pub deployset_id: Option<String>,
    pub zone_name: Option<String>,
    pub flavor_sub_type: Option<String>,
    pub product_category: Option<String>,
    pub repair_status: Option<String>,
    pub host_id: Option<String>,
    pub switch_id: Option<String>,
    pub rack_id: Option<String>,
    pub dedicated_host_id: Option<String>,
    pub auto_renew: Option<bool>,
    pub auto_renew_period_unit: Option<String>,
    pub auto_renew_period: Option<i64>,
    pub ipv6: Option<String>,
    pub net_eth_queue_count: Option<String>,
    pub eni_quota: Option<i64>,
    pub eri_quota: Option<i64>,
    pub rdma_type: Option<String>,
    pub service_components: Option<BTreeMap<String, String>>,
    pub ipv6_addresses: Option<Vec<String>>,
    pub nic_info: Option<Box<NicInfo>>,
    pub eni_num: Option<String>,
    pub tags: Option<Vec<Box<Tag>>>,
    pub volumes: Option<Vec<Box<VolumeModel>>>,
    pub network_capacity_in_mbps: Option<i64>,
}

super::opaque!(InstanceModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstancePassRoleFailModel {
    pub instance_id: Option<String>,
    pub fail_message: Option<String>,
}

super::opaque!(InstancePassRoleFailModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstanceRoleAssociationModel {
    pub instance_id: Option<String>,
}

super::opaque!(InstanceRoleAssociationModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstanceRoleModel {
    pub role_name: Option<String>,
}

super::opaque!(InstanceRoleModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct IpAddress {
    pub primary: Option<bool>,
    pub public_ip_address: Option<String>,
    pub private_ip_address: Option<String>,
    pub ipv6_address: Option<String>,
}

super::opaque!(IpAddress);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct IpInfo {
    pub private_ip: Option<String>,
    pub eip: Option<String>,
    pub primary: Option<String>,
    pub eip_id: Option<String>,
    pub eip_allocation_id: Option<String>,
    pub eip_size: Option<String>,
    pub eip_status: Option<String>,
    pub eip_group_id: Option<String>,
    pub eip_type: Option<String>,
}

super::opaque!(IpInfo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct IssueDiskInfoResponse {
    pub issue_disk_sn: Option<String>,
}

super::opaque!(IssueDiskInfoResponse);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct IssueResponse {
    pub issue_name: Option<String>,
    pub issue_alias: Option<String>,
    pub issue_effect: Option<String>,
    pub issue_description: Option<String>,
    pub issue_occur_time: Option<String>,
    pub issue_source: Option<String>,
}

super::opaque!(IssueResponse);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct KeypairModel {
    pub keypair_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub instance_count: Option<i64>,
    pub created_time: Option<String>,
    pub public_key: Option<String>,
    pub finger_print: Option<String>,
    /// Secret.
    pub private_key: Option<String>,
    pub region_id: Option<String>,
    pub paas_instance_count: Option<Vec<Box<PassInstanceModel>>>,
}

super::opaque!(KeypairModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyReservedInstanceOrder {
    pub reserved_instance_id: Option<String>,
    pub order_id: Option<String>,
}

super::opaque!(ModifyReservedInstanceOrder);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct NicInfo {
    pub eni_id: Option<String>,
    pub eni_uuid: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_type: Option<String>,
    pub az: Option<String>,
    pub description: Option<String>,
    pub device_id: Option<String>,
    pub status: Option<String>,
    pub mac_address: Option<String>,
    pub vpc_id: Option<String>,
    pub created_time: Option<String>,
    pub eni_num: Option<i64>,
    pub eri_num: Option<i64>,
    pub eri_infos: Option<Vec<Box<EriInfo>>>,
    pub eni_infos: Option<Vec<Box<EniInfo>>>,
    pub ips: Option<Vec<Box<IpInfo>>>,
    pub ipv6s: Option<Vec<Box<IpInfo>>>,
    pub security_groups: Option<Vec<String>>,
    pub enterprise_security_groups: Option<Vec<String>>,
}

super::opaque!(NicInfo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct OperationProgressSet {
    pub resource_id: Option<String>,
    pub operation_status: Option<String>,
    pub code: Option<String>,
    pub error_message: Option<String>,
}

super::opaque!(OperationProgressSet);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct OperationRecordResponse {
    pub name: Option<String>,
    pub operator: Option<String>,
    pub operate_time: Option<String>,
}

super::opaque!(OperationRecordResponse);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct OsModel {
    pub instance_id: Option<String>,
    pub os_arch: Option<String>,
    pub os_name: Option<String>,
    pub os_version: Option<String>,
    pub os_type: Option<String>,
    pub os_lang: Option<String>,
    pub special_version: Option<String>,
}

super::opaque!(OsModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PassInstanceModel {
    pub application: Option<String>,
    pub instance_count: Option<i64>,
}

super::opaque!(PassInstanceModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PlannedEventResponse {
    pub server_event_id: Option<String>,
    pub server_event_type: Option<String>,
    pub server_event_status: Option<String>,
    pub instance_id: Option<String>,
    pub product_category: Option<String>,
    pub instance_spec: Option<String>,
    pub instance_name: Option<String>,
    pub private_ip: Option<String>,
    pub tags: Option<Vec<Box<TagModel>>>,
    pub server_event_created_time: Option<String>,
    pub server_event_ended_time: Option<String>,
    pub maintenance_options: Option<Vec<String>>,
    pub support_maintenance_options: Option<Vec<String>>,
    pub authorized_maintenance_operation: Option<String>,
    pub associated_planned_maintenance_server_event_ids: Option<Vec<String>>,
    pub associated_unplanned_maintenance_server_event_ids: Option<Vec<String>>,
    pub execute_time: Option<String>,
    pub server_event_logs: Option<Vec<Box<OperationRecordResponse>>>,
    pub has_fast_repair_stock: Option<bool>,
    pub risks: Option<Vec<Box<IssueResponse>>>,
}

super::opaque!(PlannedEventResponse);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RdmaNicTopo {
    pub rdma_ip: Option<String>,
    pub switch_name: Option<String>,
    pub switch_port: Option<String>,
    pub rdma_mac: Option<String>,
    pub rdma_gateway: Option<String>,
}

super::opaque!(RdmaNicTopo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RegionModel {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub region_endpoint: Option<String>,
}

super::opaque!(RegionModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RemoteCopyResult {
    pub region: Option<String>,
    pub image_id: Option<String>,
    pub code: Option<String>,
    pub err_msg: Option<String>,
}

super::opaque!(RemoteCopyResult);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RemoteCopySnapshotModel {
    pub region: Option<String>,
    pub snapshot_id: Option<String>,
}

super::opaque!(RemoteCopySnapshotModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ReservedInstanceInfo {
    pub reserved_instance_id: Option<String>,
    pub reserved_instance_uuid: Option<String>,
    pub reserved_instance_name: Option<String>,
    pub scope: Option<String>,
    pub zone_name: Option<String>,
    pub logical_zone: Option<String>,
    pub spec: Option<String>,
    pub reserved_type: Option<String>,
    pub offering_type: Option<String>,
    pub os_type: Option<String>,
    pub reserved_instance_status: Option<String>,
    pub instance_count: Option<i64>,
    pub effective_time: Option<String>,
    pub expire_time: Option<String>,
    pub transfer_in_time: Option<String>,
    pub auto_renew: Option<bool>,
    pub renew_time_unit: Option<String>,
    pub renew_time: Option<i64>,
    pub next_renew_time: Option<String>,
    pub flavor_sub_type: Option<String>,
    pub product_category: Option<String>,
    pub is_need_ehc_cluster: Option<bool>,
    pub tags: Option<Vec<Box<TagModel>>>,
    pub instance_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub instance_name: Option<String>,
    pub instance_names: Option<Vec<String>>,
    pub transfer_in: Option<bool>,
    pub grantor_user_id: Option<String>,
    pub time_granularity: Option<String>,
    pub reserved_instance_time: Option<i64>,
    pub ehc_cluster_id: Option<String>,
}

super::opaque!(ReservedInstanceInfo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ResourceBo {
    pub id: Option<String>,
    pub serial_number: Option<String>,
    pub name: Option<String>,
    pub recycle_time: Option<String>,
    pub delete_time: Option<String>,
    pub payment_timing: Option<String>,
    pub service_name: Option<String>,
    pub service_type: Option<String>,
    pub config_item: Option<Box<ConfigItem>>,
    pub config_items: Option<Vec<String>>,
}

super::opaque!(ResourceBo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SecurityGroupModel {
    pub id: Option<String>,
    pub name: Option<String>,
    pub vpc_id: Option<String>,
    pub desc: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub sg_version: Option<i64>,
    pub rules: Option<Vec<Box<SecurityGroupRuleModel>>>,
    pub tags: Option<Vec<Box<Tag>>>,
}

super::opaque!(SecurityGroupModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SecurityGroupRuleModel {
    pub remark: Option<String>,
    pub direction: Option<String>,
    pub ethertype: Option<String>,
    pub port_range: Option<String>,
    pub protocol: Option<String>,
    pub source_group_id: Option<String>,
    pub source_ip: Option<String>,
    pub dest_group_id: Option<String>,
    pub dest_ip: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_rule_id: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
}

super::opaque!(SecurityGroupRuleModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SharedUser {
    pub account: Option<String>,
    pub account_id: Option<String>,
    pub uc_account: Option<String>,
}

super::opaque!(SharedUser);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SnapchainModel {
    pub status: Option<String>,
    pub instance_id: Option<String>,
    pub user_id: Option<String>,
    pub chain_size: Option<String>,
    pub chain_id: Option<String>,
    pub volume_id: Option<String>,
    pub manual_snap_count: Option<i64>,
    pub auto_snap_count: Option<i64>,
    pub volume_size: Option<i64>,
    pub create_time: Option<String>,
}

super::opaque!(SnapchainModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SnapshotModel {
    pub id: Option<String>,
    pub name: Option<String>,
    #[serde(rename = "sizeInGB")]
    pub size_in_gb: Option<i64>,
    pub create_time: Option<String>,
    pub status: Option<String>,
    pub create_method: Option<String>,
    pub volume_id: Option<String>,
    pub desc: Option<String>,
    pub expire_time: Option<String>,
    pub insnap_id: Option<String>,
    pub package: Option<bool>,
    pub template_id: Option<String>,
    pub encrypted: Option<bool>,
    pub progress: Option<String>,
    pub tags: Option<Vec<Box<Tag>>>,
}

super::opaque!(SnapshotModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SnapshotShareModel {
    pub source_snapshot_id: Option<String>,
    pub source_snapshot_uuid: Option<String>,
    pub snapshot_id: Option<String>,
    pub source_account_id: Option<String>,
    pub account_id: Option<String>,
    pub snapshot_type: Option<String>,
    pub name: Option<String>,
    #[serde(rename = "sizeInGB")]
    pub size_in_gb: Option<i64>,
    pub share_time: Option<String>,
    pub desc: Option<String>,
    pub share_status: Option<String>,
    /// Secret.
    pub encrypt_key: Option<String>,
    pub is_source_deleted: Option<bool>,
}

super::opaque!(SnapshotShareModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SpecIdPrices {
    pub spec_id: Option<String>,
    pub spec_prices: Option<Vec<Box<SpecPrices>>>,
}

super::opaque!(SpecIdPrices);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SpecPrices {
    pub spec: Option<String>,
    pub spec_price: Option<String>,
    pub discount: Option<String>,
    pub trade_price: Option<String>,
    pub status: Option<String>,
}

super::opaque!(SpecPrices);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SystemImageModel {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub os_type: Option<String>,
    pub os_version: Option<String>,
    pub os_arch: Option<String>,
    pub os_name: Option<String>,
    pub os_lang: Option<String>,
    pub min_size_in_gi_b: Option<i64>,
}

super::opaque!(SystemImageModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(Tag);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct TagModel {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(TagModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct TaskDetail {
    pub task_id: Option<String>,
    pub task_action: Option<String>,
    pub task_status: Option<String>,
    pub created_time: Option<String>,
    pub finished_time: Option<String>,
    pub total_count: Option<i64>,
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub operation_progress_set: Option<Vec<Box<OperationProgressSet>>>,
}

super::opaque!(TaskDetail);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct TradePrice {
    pub pre_pay_trade_price: Option<f64>,
    pub post_pay_trade_price: Option<f64>,
}

super::opaque!(TradePrice);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct TransferInRecord {
    pub transfer_record_id: Option<String>,
    pub grantor_user_id: Option<String>,
    pub status: Option<String>,
    pub reserved_instance_info: Option<Box<ReservedInstanceInfo>>,
    pub application_time: Option<String>,
    pub expire_time: Option<String>,
    pub end_time: Option<String>,
}

super::opaque!(TransferInRecord);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct TransferOutRecord {
    pub transfer_record_id: Option<String>,
    pub recipient_user_id: Option<String>,
    pub status: Option<String>,
    pub reserved_instance_info: Option<Box<ReservedInstanceInfo>>,
    pub application_time: Option<String>,
    pub expire_time: Option<String>,
    pub end_time: Option<String>,
}

super::opaque!(TransferOutRecord);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnplannedEventResponse {
    pub server_event_id: Option<String>,
    pub server_event_type: Option<String>,
    pub server_event_status: Option<String>,
    pub instance_id: Option<String>,
    pub product_category: Option<String>,
    pub instance_spec: Option<String>,
    pub instance_name: Option<String>,
    pub private_ip: Option<String>,
    pub tags: Option<Vec<Box<TagModel>>>,
    pub server_event_created_time: Option<String>,
    pub server_event_ended_time: Option<String>,
    pub maintenance_options: Option<Vec<String>>,
    pub support_maintenance_options: Option<Vec<String>>,
    pub authorized_maintenance_operation: Option<String>,
    pub associated_planned_maintenance_server_event_ids: Option<Vec<String>>,
    pub associated_unplanned_maintenance_server_event_ids: Option<Vec<String>>,
    pub execute_time: Option<String>,
    pub server_event_logs: Option<Vec<Box<OperationRecordResponse>>>,
    pub has_fast_repair_stock: Option<bool>,
    pub failures: Option<Vec<Box<IssueResponse>>>,
    pub issue_disk_infos: Option<Vec<Box<IssueDiskInfoResponse>>>,
}

super::opaque!(UnplannedEventResponse);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct VolumeAttachmentModel {
    pub volume_id: Option<String>,
    pub serial: Option<String>,
    pub instance_id: Option<String>,
    pub device: Option<String>,
}

super::opaque!(VolumeAttachmentModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct VolumeClusterModel {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub created_time: Option<String>,
    pub expired_time: Option<String>,
    pub status: Option<String>,
    pub logical_zone: Option<String>,
    pub product_type: Option<String>,
    pub cluster_type: Option<String>,
    pub total_capacity: Option<i64>,
    pub used_capacity: Option<i64>,
    pub available_capacity: Option<i64>,
    pub expanding_capacity: Option<i64>,
    pub created_volume_num: Option<i64>,
    pub enable_auto_renew: Option<bool>,
}

super::opaque!(VolumeClusterModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct VolumeModel {
    pub id: Option<String>,
    pub disk_category: Option<String>,
    pub product_category: Option<String>,
    pub name: Option<String>,
    #[serde(rename = "diskSizeInGB")]
    pub disk_size_in_gb: Option<i64>,
    pub cds_extra_io: Option<i64>,
    pub failure_status: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub status: Option<String>,
    pub share_snapshot_id: Option<String>,
    pub enable_delete_protection: Option<bool>,
    pub ebc_disk_size: Option<i64>,
    pub enable_auto_renew: Option<bool>,
    pub auto_renew_time: Option<i64>,
    pub tags: Option<Vec<Box<TagModel>>>,
    pub r#type: Option<String>,
    pub storage_type: Option<String>,
    pub is_system_volume: Option<bool>,
    pub description: Option<String>,
    pub desc: Option<String>,
    pub payment_timing: Option<String>,
    pub zone_name: Option<String>,
    pub region_id: Option<String>,
    pub source_snapshot_id: Option<String>,
    pub snapshot_num: Option<String>,
    pub cluster_id: Option<String>,
    pub res_group_infos: Option<Vec<Box<GroupInfo>>>,
    pub auto_snapshot_policy: Option<Box<AutoSnapshotPolicyModel>>,
    pub auto_snapshot_policy_infos: Option<Vec<Box<AutoSnapshotPolicyInfo>>>,
    /// Secret.
    pub encrypt_key: Option<String>,
    pub encrypt_key_spec: Option<String>,
    pub encrypted: Option<bool>,
    pub delete_with_instance: Option<bool>,
    pub delete_auto_snapshot: Option<bool>,
    pub attachments: Option<Vec<Box<VolumeAttachmentModel>>>,
    pub multi_attach_infos: Option<Vec<Box<VolumeMultiAttachInfo>>>,
    pub multi_attach: Option<bool>,
    pub volume_id: Option<String>,
}

super::opaque!(VolumeModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct VolumeMultiAttachInfo {
    pub volume_id: Option<String>,
    pub serial: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
}

super::opaque!(VolumeMultiAttachInfo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ZoneModel {
    pub zone_name: Option<String>,
}

super::opaque!(ZoneModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ZoneResource {
    pub zone_name: Option<String>,
    pub bcc_resources: Option<Vec<Box<BccBidResources>>>,
}

super::opaque!(ZoneResource);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ZoneResourceDetailSpec {
    pub zone_name: Option<String>,
    pub ebc_resources: Option<Box<BbcResources>>,
    pub bcc_resources: Option<Box<BccResources>>,
}

super::opaque!(ZoneResourceDetailSpec);

impl Request for AcceptReservedInstanceTransfer {
    type Answer = AcceptReservedInstanceTransferResponse;
    const NAME: &'static str = "AcceptReservedInstanceTransfer";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/reserved/transfer/accept" };
    const SCHEMA: &'static str = "transferRecordId!,ehcClusterId";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListReservedInstanceTransferIn");
}

impl Request for AddIpv6 {
    type Answer = AddIpv6Response;
    const NAME: &'static str = "AddIpv6";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/addIpv6" };
    const SCHEMA: &'static str = "instanceId!,ipv6Address,reboot:b,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for AttachAsp {
    type Answer = AttachAspResponse;
    const NAME: &'static str = "AttachAsp";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/asp/{aspId}?attach" };
    const SCHEMA: &'static str = "/aspId!:d,volumeIds!:[]d,deleteAutoSnapshot:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetAsp");
}

impl Request for AttachKeypair {
    type Answer = AttachKeypairResponse;
    const NAME: &'static str = "AttachKeypair";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/keypair/{keypairId}?attach" };
    const SCHEMA: &'static str = "/keypairId!:d,instanceIds!:[]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("KeypairDetail");
}

impl Request for AttachVolume {
    type Answer = AttachVolumeResponse;
    const NAME: &'static str = "AttachVolume";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/{volumeId}?attach" };
    const SCHEMA: &'static str = "/volumeId!:d,instanceId!,deleteWithInstance:b,deleteAutoSnapshot:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetVolume");
}

impl Request for AuthorizeSecurityGroupRule {
    type Answer = AuthorizeSecurityGroupRuleResponse;
    const NAME: &'static str = "AuthorizeSecurityGroupRule";
    const ADDRESS: Address =
        Address::Rest { method: "PUT", path: "/v2/securityGroup/{securityGroupId}?authorizeRule" };
    const SCHEMA: &'static str = "/securityGroupId!:d,?sgVersion:i,rule!:{remark,direction,ethertype,portRange,protocol,sourceGroupId,sourceIp,destGroupId,destIp,securityGroupId,securityGroupRuleId,createdTime,updatedTime},?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");
    const MAKES_TOKEN: bool = false;
}

impl Request for AuthorizeServerEvent {
    type Answer = AuthorizeServerEventResponse;
    const NAME: &'static str = "AuthorizeServerEvent";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/?action=AuthorizeServerEvent" };
    const SCHEMA: &'static str =
        "serverEventId,instanceId,authorizeMaintenanceOperation,executeTime,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribePlannedEvents");
    const MAKES_TOKEN: bool = false;
}

impl Request for AutoReleaseInstance {
    type Answer = AutoReleaseInstanceResponse;
    const NAME: &'static str = "AutoReleaseInstance";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?autorelease" };
    const SCHEMA: &'static str = "/instanceId!:d,isEipAutoRelatedDelete:b,releaseTime,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for AutoRenewReservedInstance {
    type Answer = AutoRenewReservedInstanceResponse;
    const NAME: &'static str = "AutoRenewReservedInstance";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/reserved/autoRenew" };
    const SCHEMA: &'static str = "reservedInstanceIds!:[]d,autoRenewTimeUnit!,autoRenewTime!:i";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetReservedInstance");
}

impl Request for AutoRenewVolume {
    type Answer = AutoRenewVolumeResponse;
    const NAME: &'static str = "AutoRenewVolume";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/volume/autoRenew" };
    const SCHEMA: &'static str = "volumeId!,renewTime!:i,renewTimeUnit!,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetVolume");
}

impl Request for AutoRenewVolumeCluster {
    type Answer = AutoRenewVolumeClusterResponse;
    const NAME: &'static str = "AutoRenewVolumeCluster";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/volume/cluster/autoRenew" };
    const SCHEMA: &'static str = "clusterId!,renewTimeUnit!,renewTime!:i,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetVolumeCluster");
    const MAKES_TOKEN: bool = false;
}

impl Request for BatchAddIp {
    type Answer = BatchAddIpResponse;
    const NAME: &'static str = "BatchAddIp";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/batchAddIp" };
    const SCHEMA: &'static str =
        "instanceId!,secondaryPrivateIpAddressCount:i,privateIps:[]s,allocateMultiIpv6Addr!:b";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstanceEnis");
}

impl Request for BatchChangeToPostpaid {
    type Answer = BatchChangeToPostpaidResponse;
    const NAME: &'static str = "BatchChangeToPostpaid";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/batch/charging?toPostpay" };
    const SCHEMA: &'static str = "config!:[]{instanceId,cdsList:[]s,effectiveType},?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstanceByIds");
    const MAKES_TOKEN: bool = false;
}

impl Request for BatchChangeToPrepaid {
    type Answer = BatchChangeToPrepaidResponse;
    const NAME: &'static str = "BatchChangeToPrepaid";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/batch/charging?toPrepay" };
    const SCHEMA: &'static str = "config!:[]{instanceId,autoRenew:b,autoRenewPeriod:i,duration:i,cdsList:[]s,autoPay:b},?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstanceByIds");
    const MAKES_TOKEN: bool = false;
}

impl Request for BatchDeleteIp {
    type Answer = BatchDeleteIpResponse;
    const NAME: &'static str = "BatchDeleteIp";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/batchDelIp" };
    const SCHEMA: &'static str = "instanceId!,privateIps!:[]s";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListInstanceEnis");
}

impl Request for BatchRebootInstance {
    type Answer = BatchRebootInstanceResponse;
    const NAME: &'static str = "BatchRebootInstance";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/batchAction?reboot" };
    const SCHEMA: &'static str = "instanceIds!:[]d,forceStop:b";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstanceByIds");
}

impl Request for BatchRefundResource {
    type Answer = BatchRefundResourceResponse;
    const NAME: &'static str = "BatchRefundResource";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/batchRefundResource" };
    const SCHEMA: &'static str = "instanceIds!:[]d,relatedReleaseFlag:b,deleteCdsSnapshotFlag:b,deleteRelatedEnisFlag:b,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListRecycleInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for BatchStartInstance {
    type Answer = BatchStartInstanceResponse;
    const NAME: &'static str = "BatchStartInstance";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/batchAction?start" };
    const SCHEMA: &'static str = "instanceIds!:[]d,?clientToken:t";
    const EFFECT: Effect = Effect::Settle;
    const READ_BY: Option<&'static str> = Some("ListInstanceByIds");
    const MAKES_TOKEN: bool = false;
}

impl Request for BatchStopInstance {
    type Answer = BatchStopInstanceResponse;
    const NAME: &'static str = "BatchStopInstance";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/batchAction?stop" };
    const SCHEMA: &'static str = "instanceIds!:[]d,forceStop:b,stopWithNoCharge:b,?clientToken:t";
    const EFFECT: Effect = Effect::Settle;
    const READ_BY: Option<&'static str> = Some("ListInstanceByIds");
    const MAKES_TOKEN: bool = false;
}

impl Request for BindInstanceSecurityGroup {
    type Answer = BindInstanceSecurityGroupResponse;
    const NAME: &'static str = "BindInstanceSecurityGroup";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/securitygroup/bind" };
    const SCHEMA: &'static str = "instanceIds!:[]d,securityGroupIds!:[]d,securityGroupType!,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");
    const MAKES_TOKEN: bool = false;
}

impl Request for BindInstanceToSecurityGroup {
    type Answer = BindInstanceToSecurityGroupResponse;
    const NAME: &'static str = "BindInstanceToSecurityGroup";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?bind" };
    const SCHEMA: &'static str = "/instanceId!:d,securityGroupId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");
}

impl Request for BindInstanceToTags {
    type Answer = BindInstanceToTagsResponse;
    const NAME: &'static str = "BindInstanceToTags";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}/tag?bind" };
    const SCHEMA: &'static str = "/instanceId!:d,changeTags!:[]{tagKey,tagValue},attachRelatedResourceTag:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetInstance");
}

impl Request for BindReservedInstanceToTags {
    type Answer = BindReservedInstanceToTagsResponse;
    const NAME: &'static str = "BindReservedInstanceToTags";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/bcc/reserved/tag?bind" };
    const SCHEMA: &'static str = "reservedInstanceIds!:[]d,changeTags!:[]{tagKey,tagValue}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetReservedInstance");
}

impl Request for BindRole {
    type Answer = BindRoleResponse;
    const NAME: &'static str = "BindRole";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/role?bind" };
    const SCHEMA: &'static str = "roleName,instances!:[]{instanceId},?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for BindTagImage {
    type Answer = BindTagImageResponse;
    const NAME: &'static str = "BindTagImage";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/image/{imageId}/tag?bind" };
    const SCHEMA: &'static str = "/imageId!:d,changeTags!:[]{tagKey,tagValue},?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetImage");
    const MAKES_TOKEN: bool = false;
}

impl Request for BindTagSnapchain {
    type Answer = BindTagSnapchainResponse;
    const NAME: &'static str = "BindTagSnapchain";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/snapshot/chain/{chainId}/tag?bind" };
    const SCHEMA: &'static str = "/chainId!:d,changeTags!:[]{tagKey,tagValue},?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSnapchain");
    const MAKES_TOKEN: bool = false;
}

impl Request for BindTagVolume {
    type Answer = BindTagVolumeResponse;
    const NAME: &'static str = "BindTagVolume";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/{volumeId}/tag?bind" };
    const SCHEMA: &'static str = "/volumeId!:d,changeTags!:[]{tagKey,tagValue},?clientToken:t,relationTag:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetVolume");
    const MAKES_TOKEN: bool = false;
}

impl Request for BindTagVolumeCluster {
    type Answer = BindTagVolumeClusterResponse;
    const NAME: &'static str = "BindTagVolumeCluster";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/cluster/{clusterId}/tag?bind" };
    const SCHEMA: &'static str = "/clusterId!:d,changeTags!:[]{tagKey,tagValue}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetVolumeCluster");
}

impl Request for BindTagsByResourceType {
    type Answer = BindTagsByResourceTypeResponse;
    const NAME: &'static str = "BindTagsByResourceType";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v3/bcc/tag?action=AttachTags" };
    const SCHEMA: &'static str = "resourceType!,resourceIds!:[]d,tags!:[]{tagKey,tagValue},isRelationTag:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for CancelAutoRenewReservedInstance {
    type Answer = CancelAutoRenewReservedInstanceResponse;
    const NAME: &'static str = "CancelAutoRenewReservedInstance";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/reserved/cancelAutoRenew" };
    const SCHEMA: &'static str = "reservedInstanceIds!:[]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetReservedInstance");
}

impl Request for CancelAutoRenewVolume {
    type Answer = CancelAutoRenewVolumeResponse;
    const NAME: &'static str = "CancelAutoRenewVolume";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/volume/cancelAutoRenew" };
    const SCHEMA: &'static str = "volumeId!,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetVolume");
}

impl Request for CancelAutoRenewVolumeCluster {
    type Answer = CancelAutoRenewVolumeClusterResponse;
    const NAME: &'static str = "CancelAutoRenewVolumeCluster";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/volume/cluster/cancelAutoRenew" };
    const SCHEMA: &'static str = "clusterId!,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetVolumeCluster");
    const MAKES_TOKEN: bool = false;
}

impl Request for CancelBidOrder {
    type Answer = CancelBidOrderResponse;
    const NAME: &'static str = "CancelBidOrder";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/cancelBidOrder" };
    const SCHEMA: &'static str = "orderId!,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
    const MAKES_TOKEN: bool = false;
}

impl Request for CancelRemoteCopyImage {
    type Answer = CancelRemoteCopyImageResponse;
    const NAME: &'static str = "CancelRemoteCopyImage";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/image/{imageId}?cancelRemoteCopy" };
    const SCHEMA: &'static str = "/imageId!:d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetImage");
}

impl Request for CancelSnapshotShare {
    type Answer = CancelSnapshotShareResponse;
    const NAME: &'static str = "CancelSnapshotShare";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/snapshot/unShare" };
    const SCHEMA: &'static str = "sourceSnapshotId!,accountIds:[]d,shareSnapshotId!,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSnapshotShare");
    const MAKES_TOKEN: bool = false;
}

impl Request for ChangeToPrepaid {
    type Answer = ChangeToPrepaidResponse;
    const NAME: &'static str = "ChangeToPrepaid";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/{instanceId}?toPrepay" };
    const SCHEMA: &'static str =
        "/instanceId!:d,duration!:i,autoRenew:b,autoRenewPeriod:i,relationCds:b,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for ChangeVpc {
    type Answer = ChangeVpcResponse;
    const NAME: &'static str = "ChangeVpc";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/vpc/changeVpc" };
    const SCHEMA: &'static str = "instanceId!,subnetId!,internalIp,securityGroupIds:[]d,enterpriseSecurityGroupIds:[]d,reboot:b,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for CheckServerEvent {
    type Answer = CheckServerEventResponse;
    const NAME: &'static str = "CheckServerEvent";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/?action=CheckUnplannedEvent" };
    const SCHEMA: &'static str = "serverEventId,instanceId,checkResult!,issueEffect,issueDescription,authorizeMaintenanceOperation,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeUnplannedEvents");
    const MAKES_TOKEN: bool = false;
}

impl Request for CreateAsp {
    type Answer = CreateAspResponse;
    const NAME: &'static str = "CreateAsp";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/asp" };
    const SCHEMA: &'static str = "name!,timePoints!:[]i,repeatWeekdays!:[]i,retentionDays!,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListAsps");
}

impl Request for CreateAuthorizationRule {
    type Answer = CreateAuthorizationRuleResponse;
    const NAME: &'static str = "CreateAuthorizationRule";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/?action=CreateAuthorizeRule" };
    const SCHEMA: &'static str =
        "enableRule:i,authorizeMaintenanceOperations!:[]s,ruleName!,serverEventCategory!,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeAuthorizeRules");
}

impl Request for CreateAutoRenewRule {
    type Answer = CreateAutoRenewRuleResponse;
    const NAME: &'static str = "CreateAutoRenewRule";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/batchCreateAutoRenewRules" };
    const SCHEMA: &'static str =
        "instanceId!,renewTimeUnit!,renewTime!:i,renewEip:b,?clientToken:t,renewCds:b";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for CreateBidInstance {
    type Answer = CreateBidInstanceResponse;
    const NAME: &'static str = "CreateBidInstance";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/bid" };
    const SCHEMA: &'static str = "spec!,imageId!,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},bidModel!,bidPrice,cpuCount:i,memoryCapacityInGB:i,rootDiskSizeInGb:i,rootDiskStorageType,createCdsList:[]{storageType,cdsSizeInGB:i,cdsNum:i,name,cdsExtraIo:i,snapshotId,encryptKey#,enableDeleteProtection,deleteWithInstance:b,deleteAutoSnapshot:b},ephemeralDisks:[]{storageType,sizeInGB:i,freeSizeInGB:i},networkCapacityInMbps:i,internetChargeType,eipName,purchaseCount:i,name,hostname,autoSeqSuffix:b,isOpenHostnameDomain:b,adminPass#,keypairId,userData#,zoneName,subnetId,securityGroupId,enterpriseSecurityGroupId,isomerismCard,deletionProtection:i,relationTag:b,isOpenIpv6:b,tags:[]{tagKey,tagValue},aspId,fileSystems:[]{fsId,mountAds,path,protocol},isEipAutoRelatedDelete:b,resGroupId,?clientToken:t,autoRenewTime:i,autoRenewTimeUnit,cardCount:i,cdsAutoRenew:b,dedicatedHostId,deployId,enterpriseSecurityGroupIds:[]d,fpgaCard,gpuCard,instanceType,internalIps:[]s,keepImageLogin:b,requestToken#,securityGroupIds:[]d,specId";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstances");
}

impl Request for CreateDeploySet {
    type Answer = CreateDeploySetResponse;
    const NAME: &'static str = "CreateDeploySet";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/deployset/create" };
    const SCHEMA: &'static str = "name,desc,strategy,concurrency:i,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListDeploySet");
}

impl Request for CreateDiagnostic {
    type Answer = CreateDiagnosticResponse;
    const NAME: &'static str = "CreateDiagnostic";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/diagnosticReport/create" };
    const SCHEMA: &'static str = "metricSetId!,instanceType,instanceId!,pid:a,duration:i,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListDiagnosticReport");
}

impl Request for CreateEhcCluster {
    type Answer = CreateEhcClusterResponse;
    const NAME: &'static str = "CreateEhcCluster";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/ehc/cluster/create" };
    const SCHEMA: &'static str = "name!,zoneName!,description!,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("EhcClusterList");
}

impl Request for CreateImage {
    type Answer = CreateImageResponse;
    const NAME: &'static str = "CreateImage";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/image" };
    const SCHEMA: &'static str =
        "imageName!,instanceId,snapshotId,encryptKey#,relateCds:b,detection:b,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListImages");
}

impl Request for CreateInstance {
    type Answer = CreateInstanceResponse;
    const NAME: &'static str = "CreateInstance";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance" };
    const SCHEMA: &'static str = "cpuCount!:i,memoryCapacityInGB!:i,imageId!,billing:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},spec,instanceType,rootDiskSizeInGb:i,rootDiskStorageType,ephemeralDisks:[]{storageType,sizeInGB:i,freeSizeInGB:i},createCdsList:[]{storageType,cdsSizeInGB:i,cdsNum:i,name,cdsExtraIo:i,snapshotId,encryptKey#,enableDeleteProtection,deleteWithInstance:b,deleteAutoSnapshot:b},networkCapacityInMbps:i,internetChargeType,eipName,purchaseCount:i,name,hostname,autoSeqSuffix:b,isOpenHostnameDomain:b,adminPass#,keypairId,keepImageLogin:b,userData#,zoneName,subnetId,securityGroupId,securityGroupIds:[]d,enterpriseSecurityGroupId,enterpriseSecurityGroupIds:[]d,internalIps:[]s,gpuCard,fpgaCard,kunlunCard,isomerismCard,cardCount:i,dedicatedHostId,deployId,bidPrice,bidModel,ehcClusterId,isOpenHosteye:b,deletionProtection:i,relationTag:b,isOpenIpv6:b,tags:[]{tagKey,tagValue},aspId,fileSystems:[]{fsId,mountAds,path,protocol},autoRenewTime:i,autoRenewTimeUnit,cdsAutoRenew:b,requestToken#,resGroupId,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstances");
}

impl Request for CreateInstanceBySpec {
    type Answer = CreateInstanceBySpecResponse;
    const NAME: &'static str = "CreateInstanceBySpec";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instanceBySpec" };
    const SCHEMA: &'static str = "keepImageLogin:b,bccCreateWithScript#,name,cpuThreadConfig,numaConfig,enableDeleteProtection:b,hostname,autoSeqSuffix:b,isOpenHostnameDomain:b,adminPass#,keypairId,aspId,specId,enableJumboFrame:b,userData#,deletionProtection,autoRenewTimeUnit,autoRenewTime:i,hosteyeType,enableNuma:b,dataPartitionType,rootPartitionType,cdsAutoRenew:b,createCdsList:[]{storageType,cdsSizeInGB:i,cdsNum:i,cdsExtraIo:i,snapshotId,encryptKey#,enableDeleteProtection,deleteWithInstance:b,deleteAutoSnapshot:b,name},imageId!,spec!,roleName,bidModel,bidPrice,rootDiskSizeInGb:i,rootDiskExtraIo,rootDiskStorageType,networkCapacityInMbps:i,ehcClusterId,purchaseCount:i,purchaseMinCount:i,dedicatedHostId,relationTag:b,tags:[]{tagKey,tagValue},fileSystems:[]{fsId,mountAds,path,protocol},ephemeralDisks:[]{storageType,sizeInGB:i,freeSizeInGB:i},securityGroupId,enterpriseSecurityGroupId,securityGroupIds:[]d,enterpriseSecurityGroupIds:[]d,subnetId,deployId,deployIdList:[]d,eniIds:[]d,disableRootDiskSerial,zoneName!,internalIps:[]s,resGroupId,isEipAutoRelatedDelete:b,networkPurchaseType,instanceType,internetChargeType,eipName,isOpenHostEye:b,enableHt:b,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},isOpenIpv6:b,?clientToken:t,isOpenHosteye:b,reservedInstance:a";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstances");
}

impl Request for CreateInstanceSnapshot {
    type Answer = CreateInstanceSnapshotResponse;
    const NAME: &'static str = "CreateInstanceSnapshot";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/snapshot/insnap/create" };
    const SCHEMA: &'static str =
        "instanceId!,name!,desc,volumes:[]s,retentionInDays:i,resGroupId,tags:[]{tagKey,tagValue}";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstanceSnapshot");
}

impl Request for CreateKeypair {
    type Answer = CreateKeypairResponse;
    const NAME: &'static str = "CreateKeypair";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/keypair" };
    const SCHEMA: &'static str = "name!,description,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListKeypair");
}

impl Request for CreateReservedInstanceTransfer {
    type Answer = CreateReservedInstanceTransferResponse;
    const NAME: &'static str = "CreateReservedInstanceTransfer";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/reserved/transfer/create" };
    const SCHEMA: &'static str = "reservedInstanceIds!:[]d,recipientAccountId!,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListReservedInstanceTransferOut");
}

impl Request for CreateReservedInstances {
    type Answer = CreateReservedInstancesResponse;
    const NAME: &'static str = "CreateReservedInstances";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/reserved/create" };
    const SCHEMA: &'static str = "reservedInstanceName,scope,zoneName!,spec!,offeringType!,instanceCount:i,reservedInstanceCount:i,reservedInstanceTime!:i,reservedInstanceTimeUnit,autoRenew:b,autoRenewTimeUnit,autoRenewTime:i,effectiveTime,tags:[]{tagKey,tagValue},ticketId,ehcClusterId,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetReservedInstance");
}

impl Request for CreateSecurityGroup {
    type Answer = CreateSecurityGroupResponse;
    const NAME: &'static str = "CreateSecurityGroup";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/securityGroup" };
    const SCHEMA: &'static str = "name!,desc,vpcId,tags:[]{tagKey,tagValue},rules!:[]{remark,direction,ethertype,portRange,protocol,sourceGroupId,sourceIp,destGroupId,destIp,securityGroupId,securityGroupRuleId,createdTime,updatedTime},?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");
}

impl Request for CreateSnapshot {
    type Answer = CreateSnapshotResponse;
    const NAME: &'static str = "CreateSnapshot";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/snapshot" };
    const SCHEMA: &'static str =
        "volumeId!,snapshotName!,desc,tags:[]{tagKey,tagValue},retentionInDays:i,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListSnapshots");
}

impl Request for CreateSnapshotShare {
    type Answer = CreateSnapshotShareResponse;
    const NAME: &'static str = "CreateSnapshotShare";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/snapshot/share" };
    const SCHEMA: &'static str = "snapshotId!,accountIds!:[]d,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListSnapshotShare");
}

impl Request for CreateVolume {
    type Answer = CreateVolumeResponse;
    const NAME: &'static str = "CreateVolume";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/volume" };
    const SCHEMA: &'static str = "zoneName,storageType,cdsSizeInGB:i,cdsExtraIo:i,snapshotId,shareSnapshotId,enableDeleteProtection,instanceId,encryptKey#,name,description,renewTimeUnit,renewTime:i,relationTag:b,tags:[]{tagKey,tagValue},resGroupId,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},clusterId,chargeType,autoSnapshotPolicy:{id,name,timePoints:[]i,repeatWeekdays:[]i,status,retentionDays:i,createdTime,updatedTime,deletedTime,lastExecuteTime,volumeCount:i},deleteWithInstance:b,deleteAutoSnapshot:b,purchaseCount:i,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVolumes");
}

impl Request for CreateVolumeCluster {
    type Answer = CreateVolumeClusterResponse;
    const NAME: &'static str = "CreateVolumeCluster";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/volume/cluster" };
    const SCHEMA: &'static str = "zoneName,clusterName!,clusterSizeInGB!:i,storageType!,purchaseCount:i,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},tags:[]{tagKey,tagValue},?clientToken:t,?uuidFlag,renewTime:i,renewTimeUnit";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVolumeClusters");
}

impl Request for DelIpv6 {
    type Answer = DelIpv6Response;
    const NAME: &'static str = "DelIpv6";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/delIpv6" };
    const SCHEMA: &'static str = "instanceId!,ipv6Address,reboot:b,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for DeleteAsp {
    type Answer = DeleteAspResponse;
    const NAME: &'static str = "DeleteAsp";
    const ADDRESS: Address = Address::Rest { method: "DELETE", path: "/v2/asp/{aspId}" };
    const SCHEMA: &'static str = "/aspId!:d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetAsp");
}

impl Request for DeleteAutoRenewRule {
    type Answer = DeleteAutoRenewRuleResponse;
    const NAME: &'static str = "DeleteAutoRenewRule";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/batchDeleteAutoRenewRules" };
    const SCHEMA: &'static str = "instanceId!,renewEip:b,?clientToken:t,renewCds:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for DeleteDeploySet {
    type Answer = DeleteDeploySetResponse;
    const NAME: &'static str = "DeleteDeploySet";
    const ADDRESS: Address = Address::Rest { method: "DELETE", path: "/v2/instance/deployset/{deployId}" };
    const SCHEMA: &'static str = "/deployId!:d,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetDeploySet");
    const MAKES_TOKEN: bool = false;
}

impl Request for DeleteDiagnosticReport {
    type Answer = DeleteDiagnosticReportResponse;
    const NAME: &'static str = "DeleteDiagnosticReport";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/diagnosticReport/delete" };
    const SCHEMA: &'static str = "reportIds!:[]d,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListDiagnosticReport");
}

impl Request for DeleteEhcCluster {
    type Answer = DeleteEhcClusterResponse;
    const NAME: &'static str = "DeleteEhcCluster";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/ehc/cluster/delete" };
    const SCHEMA: &'static str = "ehcClusterIdList!:[]d,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("EhcClusterList");
    const MAKES_TOKEN: bool = false;
}

impl Request for DeleteImage {
    type Answer = DeleteImageResponse;
    const NAME: &'static str = "DeleteImage";
    const ADDRESS: Address = Address::Rest { method: "DELETE", path: "/v2/image/{imageId}" };
    const SCHEMA: &'static str = "/imageId!:d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetImage");
}

impl Request for DeleteInstUserOpAuthorizeRule {
    type Answer = DeleteInstUserOpAuthorizeRuleResponse;
    const NAME: &'static str = "DeleteInstUserOpAuthorizeRule";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/?action=DeleteInstUserOpAuthorizeRule" };
    const SCHEMA: &'static str = "ruleId!,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeAuthorizeRules");
    const MAKES_TOKEN: bool = false;
}

impl Request for DeleteInstanceDeploySet {
    type Answer = DeleteInstanceDeploySetResponse;
    const NAME: &'static str = "DeleteInstanceDeploySet";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/deployset/delRelation" };
    const SCHEMA: &'static str = "deployId!,instanceIdList!:[]d,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetDeploySet");
    const MAKES_TOKEN: bool = false;
}

impl Request for DeleteInstanceSnapshot {
    type Answer = DeleteInstanceSnapshotResponse;
    const NAME: &'static str = "DeleteInstanceSnapshot";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/snapshot/insnap/delete" };
    const SCHEMA: &'static str = "deleteInsnapIds!:[]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListInstanceSnapshot");
}

impl Request for DeleteKeypair {
    type Answer = DeleteKeypairResponse;
    const NAME: &'static str = "DeleteKeypair";
    const ADDRESS: Address = Address::Rest { method: "DELETE", path: "/v2/keypair/{keypairId}" };
    const SCHEMA: &'static str = "/keypairId!:d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("KeypairDetail");
}

impl Request for DeletePrepayInstance {
    type Answer = DeletePrepayInstanceResponse;
    const NAME: &'static str = "DeletePrepayInstance";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/delete" };
    const SCHEMA: &'static str =
        "instanceId!,relatedReleaseFlag:b,deleteCdsSnapshotFlag:b,deleteRelatedEnisFlag:b,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for DeleteRecycledInstance {
    type Answer = DeleteRecycledInstanceResponse;
    const NAME: &'static str = "DeleteRecycledInstance";
    const ADDRESS: Address = Address::Rest { method: "DELETE", path: "/v2/recycle/instance/{instanceId}" };
    const SCHEMA: &'static str = "/instanceId!:d,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListRecycleInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for DeleteSecurityGroup {
    type Answer = DeleteSecurityGroupResponse;
    const NAME: &'static str = "DeleteSecurityGroup";
    const ADDRESS: Address = Address::Rest { method: "DELETE", path: "/v2/securityGroup/{securityGroupId}" };
    const SCHEMA: &'static str = "/securityGroupId!:d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");
}

impl Request for DeleteSecurityGroupRule {
    type Answer = DeleteSecurityGroupRuleResponse;
    const NAME: &'static str = "DeleteSecurityGroupRule";
    const ADDRESS: Address =
        Address::Rest { method: "DELETE", path: "/v2/securityGroup/rule/{securityGroupRuleId}" };
    const SCHEMA: &'static str = "/securityGroupRuleId!:d,?sgVersion:i,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");
    const MAKES_TOKEN: bool = false;
}

impl Request for DeleteSnapshot {
    type Answer = DeleteSnapshotResponse;
    const NAME: &'static str = "DeleteSnapshot";
    const ADDRESS: Address = Address::Rest { method: "DELETE", path: "/v2/snapshot/{snapshotId}" };
    const SCHEMA: &'static str = "/snapshotId!:d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetSnapshot");
}

impl Request for DeleteVolume {
    type Answer = DeleteVolumeResponse;
    const NAME: &'static str = "DeleteVolume";
    const ADDRESS: Address = Address::Rest { method: "DELETE", path: "/v2/volume/{volumeId}" };
    const SCHEMA: &'static str = "/volumeId!:d";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetVolume");
}

impl Request for DescribeAuthorizeRules {
    type Answer = DescribeAuthorizeRulesResponse;
    const NAME: &'static str = "DescribeAuthorizeRules";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/?action=DescribeAuthorizeRules" };
    const SCHEMA: &'static str = "marker,maxKeys:i,ruleIds:[]d,ruleNames:[]s";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribePlannedEventRecords {
    type Answer = DescribePlannedEventRecordsResponse;
    const NAME: &'static str = "DescribePlannedEventRecords";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/?action=DescribePlannedEventRecords" };
    const SCHEMA: &'static str = "serverEventIds:[]d,instanceIds:[]d,productCategory,serverEventType,serverEventLogTimeFilter,periodStartTime,periodEndTime,maxKeys:i,marker";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribePlannedEvents {
    type Answer = DescribePlannedEventsResponse;
    const NAME: &'static str = "DescribePlannedEvents";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/?action=DescribePlannedEvents" };
    const SCHEMA: &'static str = "serverEventStatus,serverEventIds:[]d,instanceIds:[]d,productCategory,serverEventType,serverEventLogTimeFilter,periodStartTime,periodEndTime,maxKeys:i,marker";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeRegions {
    type Answer = DescribeRegionsResponse;
    const NAME: &'static str = "DescribeRegions";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/region/describeRegions" };
    const SCHEMA: &'static str = "region";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeSnapshotsUsage {
    type Answer = DescribeSnapshotsUsageResponse;
    const NAME: &'static str = "DescribeSnapshotsUsage";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/snapshot/{action}" };
    const SCHEMA: &'static str = "/action!:d";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeUnplannedEventRecords {
    type Answer = DescribeUnplannedEventRecordsResponse;
    const NAME: &'static str = "DescribeUnplannedEventRecords";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/?action=DescribeUnplannedEventRecords" };
    const SCHEMA: &'static str = "serverEventIds:[]d,instanceIds:[]d,productCategory,serverEventType,serverEventLogTimeFilter,periodStartTime,periodEndTime,maxKeys:i,marker";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeUnplannedEvents {
    type Answer = DescribeUnplannedEventsResponse;
    const NAME: &'static str = "DescribeUnplannedEvents";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/?action=DescribeUnplannedEvents" };
    const SCHEMA: &'static str = "serverEventStatus,serverEventIds:[]d,instanceIds:[]d,productCategory,serverEventType,serverEventLogTimeFilter,periodStartTime,periodEndTime,maxKeys:i,marker";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DetachAsp {
    type Answer = DetachAspResponse;
    const NAME: &'static str = "DetachAsp";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/asp/{aspId}?detach" };
    const SCHEMA: &'static str = "/aspId!:d,volumeIds!:[]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetAsp");
}

impl Request for DetachKeypair {
    type Answer = DetachKeypairResponse;
    const NAME: &'static str = "DetachKeypair";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/keypair/{keypairId}?detach" };
    const SCHEMA: &'static str = "/keypairId!:d,instanceIds!:[]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("KeypairDetail");
}

impl Request for DetachVolume {
    type Answer = DetachVolumeResponse;
    const NAME: &'static str = "DetachVolume";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/{volumeId}?detach" };
    const SCHEMA: &'static str = "/volumeId!:d,instanceId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetVolume");
}

impl Request for EhcClusterList {
    type Answer = EhcClusterListResponse;
    const NAME: &'static str = "EhcClusterList";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/ehc/cluster/list" };
    const SCHEMA: &'static str = "ehcClusterIdList:[]d,nameList:[]s,zoneName";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for EnterRescueMode {
    type Answer = EnterRescueModeResponse;
    const NAME: &'static str = "EnterRescueMode";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/rescue/mode/enter" };
    const SCHEMA: &'static str = "instanceId!,forceStop:b,password!#,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for ExitRescueMode {
    type Answer = ExitRescueModeResponse;
    const NAME: &'static str = "ExitRescueMode";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/rescue/mode/exit" };
    const SCHEMA: &'static str = "instanceId!,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for GetAsp {
    type Answer = GetAspResponse;
    const NAME: &'static str = "GetAsp";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/asp/{aspId}" };
    const SCHEMA: &'static str = "/aspId!:d";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetAvailableDiskInfo {
    type Answer = GetAvailableDiskInfoResponse;
    const NAME: &'static str = "GetAvailableDiskInfo";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/volume/disk" };
    const SCHEMA: &'static str = "?zoneName!,?clientToken:t";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetAvailableImagesBySpec {
    type Answer = GetAvailableImagesBySpecResponse;
    const NAME: &'static str = "GetAvailableImagesBySpec";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/image/getAvailableImagesBySpec" };
    const SCHEMA: &'static str = "?spec!,?marker,?maxKeys:i,?osName";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetBidInstancePrice {
    type Answer = GetBidInstancePriceResponse;
    const NAME: &'static str = "GetBidInstancePrice";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/bidPrice" };
    const SCHEMA: &'static str = "spec!,rootDiskSizeInGb:i,rootDiskStorageType,createCdsList:[]{storageType,cdsSizeInGB:i,cdsNum:i,name,cdsExtraIo:i,snapshotId,encryptKey#,enableDeleteProtection,deleteWithInstance:b,deleteAutoSnapshot:b},networkCapacityInMbps:i,internetChargeType,purchaseCount:i,zoneName!,?clientToken:t";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
    const MAKES_TOKEN: bool = false;
}

impl Request for GetCdsPrice {
    type Answer = GetCdsPriceResponse;
    const NAME: &'static str = "GetCdsPrice";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/volume/getPrice" };
    const SCHEMA: &'static str = "storageType!,cdsSizeInGB!:i,paymentTiming!,zoneName!,purchaseCount:i,purchaseLength:i,cdsExtraIo:i,?clientToken:t,encryptKey#";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
    const MAKES_TOKEN: bool = false;
}

impl Request for GetDeploySet {
    type Answer = GetDeploySetResponse;
    const NAME: &'static str = "GetDeploySet";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/deployset/{id}" };
    const SCHEMA: &'static str = "/id!:d,?clientToken:t";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
    const MAKES_TOKEN: bool = false;
}

impl Request for GetDiagnosticSchemas {
    type Answer = GetDiagnosticSchemasResponse;
    const NAME: &'static str = "GetDiagnosticSchemas";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/instance/diagnosticReport/schemas" };
    const SCHEMA: &'static str = "";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetDiskQuota {
    type Answer = GetDiskQuotaResponse;
    const NAME: &'static str = "GetDiskQuota";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/volume/disk/quota" };
    const SCHEMA: &'static str = "?zoneName!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetImage {
    type Answer = GetImageResponse;
    const NAME: &'static str = "GetImage";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/image/{imageId}" };
    const SCHEMA: &'static str = "/imageId!:d";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetInstance {
    type Answer = GetInstanceResponse;
    const NAME: &'static str = "GetInstance";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/instance/{instanceId}" };
    const SCHEMA: &'static str = "/instanceId!:d,?containsFailed:b,?isDeploySet:b";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetInstanceDeleteProgress {
    type Answer = GetInstanceDeleteProgressResponse;
    const NAME: &'static str = "GetInstanceDeleteProgress";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/deleteProgress" };
    const SCHEMA: &'static str = "instanceIds!:[]d,?clientToken:t";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetInstanceNoChargeList {
    type Answer = GetInstanceNoChargeListResponse;
    const NAME: &'static str = "GetInstanceNoChargeList";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/instance/noCharge" };
    const SCHEMA: &'static str =
        "?marker,?maxKeys:i,?internalIp,?keypairId,?zoneName,?instanceIds,?clientToken:t";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
    const MAKES_TOKEN: bool = false;
}

impl Request for GetInstanceUserDataInfo {
    type Answer = GetInstanceUserDataInfoResponse;
    const NAME: &'static str = "GetInstanceUserDataInfo";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/attribute/getUserdata" };
    const SCHEMA: &'static str = "instanceId!,?clientToken:t";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
    const MAKES_TOKEN: bool = false;
}

impl Request for GetInstanceVnc {
    type Answer = GetInstanceVncResponse;
    const NAME: &'static str = "GetInstanceVnc";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/instance/{instanceId}/vnc" };
    const SCHEMA: &'static str = "/instanceId!:d";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetPriceBySpec {
    type Answer = GetPriceBySpecResponse;
    const NAME: &'static str = "GetPriceBySpec";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/price" };
    const SCHEMA: &'static str =
        "specId,spec,paymentTiming!,zoneName!,purchaseCount:i,purchaseLength!:i,?clientToken:t";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
    const MAKES_TOKEN: bool = false;
}

impl Request for GetReservedInstance {
    type Answer = GetReservedInstanceResponse;
    const NAME: &'static str = "GetReservedInstance";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/reserved/list" };
    const SCHEMA: &'static str = "?marker,?maxKeys:i,reservedInstanceIds:[]d,reservedInstanceName,zoneName,reservedInstanceStatus,spec,offeringType,osType,instanceId,instanceName,isDeduct:b,ehcClusterId,sortKey,sortDir,reservedInstanceSource,scope";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetReservedInstancePrice {
    type Answer = GetReservedInstancePriceResponse;
    const NAME: &'static str = "GetReservedInstancePrice";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/reservedInstance/price" };
    const SCHEMA: &'static str = "specId!,spec!,offeringType!,scope,zoneName!,reservedInstanceCount:i,priceTimeUnit,reservedInstanceTime!:i,purchaseNum:i";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetRoleList {
    type Answer = GetRoleListResponse;
    const NAME: &'static str = "GetRoleList";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/instance/role/list" };
    const SCHEMA: &'static str = "?clientToken:t";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
    const MAKES_TOKEN: bool = false;
}

impl Request for GetSecurityGroup {
    type Answer = GetSecurityGroupResponse;
    const NAME: &'static str = "GetSecurityGroup";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/securityGroup/{securityGroupId}" };
    const SCHEMA: &'static str = "/securityGroupId!:d";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetSnapshot {
    type Answer = GetSnapshotResponse;
    const NAME: &'static str = "GetSnapshot";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/snapshot/{snapshotId}" };
    const SCHEMA: &'static str = "/snapshotId!:d";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetTask {
    type Answer = GetTaskResponse;
    const NAME: &'static str = "GetTask";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/task/detail" };
    const SCHEMA: &'static str = "taskIds!:[]d,maxKeys:i";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetVolume {
    type Answer = GetVolumeResponse;
    const NAME: &'static str = "GetVolume";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/volume/{volumeId}" };
    const SCHEMA: &'static str = "/volumeId!:d";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetVolumeCluster {
    type Answer = GetVolumeClusterResponse;
    const NAME: &'static str = "GetVolumeCluster";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/volume/cluster/{clusterId}" };
    const SCHEMA: &'static str = "/clusterId!:d";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetVolumeResizeProgress {
    type Answer = GetVolumeResizeProgressResponse;
    const NAME: &'static str = "GetVolumeResizeProgress";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/volume/progress/{volumeId}" };
    const SCHEMA: &'static str = "/volumeId!:d";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetZoneBySpec {
    type Answer = GetZoneBySpecResponse;
    const NAME: &'static str = "GetZoneBySpec";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v1/instance/flavorZones" };
    const SCHEMA: &'static str = "?instanceType,?productType,?spec,?specId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ImportImage {
    type Answer = ImportImageResponse;
    const NAME: &'static str = "ImportImage";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/image/import" };
    const SCHEMA: &'static str =
        "osName!,osArch!,osType!,osVersion!,name!,bosUrl!#,detection:b,generationType,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListImages");
    const MAKES_TOKEN: bool = false;
}

impl Request for ImportKeypair {
    type Answer = ImportKeypairResponse;
    const NAME: &'static str = "ImportKeypair";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/keypair?import" };
    const SCHEMA: &'static str = "name!,description,publicKey!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListKeypair");
}

impl Request for InstanceBatchResizeBySpec {
    type Answer = InstanceBatchResizeBySpecResponse;
    const NAME: &'static str = "InstanceBatchResizeBySpec";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instanceBatchBySpec?resize" };
    const SCHEMA: &'static str =
        "spec!,instanceIdList!:[]d,enableJumboFrame:b,subnetId,logicalZone,?clientToken:t,internalIpV4";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstanceByIds");
    const MAKES_TOKEN: bool = false;
}

impl Request for InstanceDeletionProtection {
    type Answer = InstanceDeletionProtectionResponse;
    const NAME: &'static str = "InstanceDeletionProtection";
    const ADDRESS: Address =
        Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}/deletionProtection" };
    const SCHEMA: &'static str = "/instanceId!:d,deletionProtection!:i,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for InstanceRecovery {
    type Answer = InstanceRecoveryResponse;
    const NAME: &'static str = "InstanceRecovery";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/recovery" };
    const SCHEMA: &'static str = "instanceIds!:[]{instanceId},?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListRecycleInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for KeypairDetail {
    type Answer = KeypairDetailResponse;
    const NAME: &'static str = "KeypairDetail";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/keypair/{keypairId}" };
    const SCHEMA: &'static str = "/keypairId!:d";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListAsps {
    type Answer = ListAspsResponse;
    const NAME: &'static str = "ListAsps";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/asp" };
    const SCHEMA: &'static str = "?marker,?maxKeys:i,?aspName,?volumeName";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListAvailableResizeSpec {
    type Answer = ListAvailableResizeSpecResponse;
    const NAME: &'static str = "ListAvailableResizeSpec";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance?resizeList" };
    const SCHEMA: &'static str = "spec,specId,zone,instanceIdList:[]d,?clientToken:t";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
    const MAKES_TOKEN: bool = false;
}

impl Request for ListBidFlavor {
    type Answer = ListBidFlavorResponse;
    const NAME: &'static str = "ListBidFlavor";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/bidFlavor" };
    const SCHEMA: &'static str = "?clientToken:t";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
    const MAKES_TOKEN: bool = false;
}

impl Request for ListDeploySet {
    type Answer = ListDeploySetResponse;
    const NAME: &'static str = "ListDeploySet";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/instance/deployset/list" };
    const SCHEMA: &'static str = "?clientToken:t,?deploymentSetIds";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
    const MAKES_TOKEN: bool = false;
}

impl Request for ListDiagnosticReport {
    type Answer = ListDiagnosticReportResponse;
    const NAME: &'static str = "ListDiagnosticReport";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/diagnosticReport/list" };
    const SCHEMA: &'static str =
        "marker,maxKeys:i,reportId,instanceType,instanceId,status,severity,?clientToken:t";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListFlavorSpec {
    type Answer = ListFlavorSpecResponse;
    const NAME: &'static str = "ListFlavorSpec";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/instance/flavorSpec" };
    const SCHEMA: &'static str = "?zoneName,?specs,?specIds,?clientToken:t";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
    const MAKES_TOKEN: bool = false;
}

impl Request for ListIdMappings {
    type Answer = ListIdMappingsResponse;
    const NAME: &'static str = "ListIdMappings";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/id/mapping" };
    const SCHEMA: &'static str = "instanceIds!:[]d,idType!,objectType!,?clientToken:t";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListImages {
    type Answer = ListImagesResponse;
    const NAME: &'static str = "ListImages";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/image" };
    const SCHEMA: &'static str = "?marker,?maxKeys:i,?imageType,?imageName";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListInstanceByIds {
    type Answer = ListInstanceByIdsResponse;
    const NAME: &'static str = "ListInstanceByIds";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/listByInstanceId" };
    const SCHEMA: &'static str = "?marker,?maxKeys:i,instanceIds!:[]d,?clientToken:t";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
    const MAKES_TOKEN: bool = false;
}

impl Request for ListInstanceEnis {
    type Answer = ListInstanceEnisResponse;
    const NAME: &'static str = "ListInstanceEnis";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/eni/{instanceId}" };
    const SCHEMA: &'static str = "/instanceId!:d,?clientToken:t";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
    const MAKES_TOKEN: bool = false;
}

impl Request for ListInstanceSnapshot {
    type Answer = ListInstanceSnapshotResponse;
    const NAME: &'static str = "ListInstanceSnapshot";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/snapshot/insnap/list" };
    const SCHEMA: &'static str = "marker,maxKeys:i,instanceIds:[]d,instanceSnapshotIds:[]d";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListInstanceSpecs {
    type Answer = ListInstanceSpecsResponse;
    const NAME: &'static str = "ListInstanceSpecs";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/instance/spec" };
    const SCHEMA: &'static str = "";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListInstances {
    type Answer = ListInstancesResponse;
    const NAME: &'static str = "ListInstances";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/instance" };
    const SCHEMA: &'static str = "?marker,?maxKeys:i,?internalIp,?dedicatedHostId,?zoneName,?showRdmaTopo,?instanceIds,?instanceNames,?fuzzyInstanceName,?volumeIds,?deploySetIds,?securityGroupIds,?paymentTiming,?status,?tags,?vpcId,?privateIps,?ehcClusterId,?cdsIds,?ipv6Addresses,?autoRenew:b";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListKeypair {
    type Answer = ListKeypairResponse;
    const NAME: &'static str = "ListKeypair";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/keypair" };
    const SCHEMA: &'static str = "?marker,?maxKeys:i,?name";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListOs {
    type Answer = ListOsResponse;
    const NAME: &'static str = "ListOs";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/image/os" };
    const SCHEMA: &'static str = "instanceIds:[]d";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListRecycleInstance {
    type Answer = ListRecycleInstanceResponse;
    const NAME: &'static str = "ListRecycleInstance";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/recycle/instance" };
    const SCHEMA: &'static str = "marker,maxKeys:i,instanceId,name,paymentTiming,recycleBegin,recycleEnd";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListReservedInstanceTransferIn {
    type Answer = ListReservedInstanceTransferInResponse;
    const NAME: &'static str = "ListReservedInstanceTransferIn";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/reserved/transfer/in/list" };
    const SCHEMA: &'static str =
        "?marker,?maxKeys:i,reservedInstanceIds:[]d,transferRecordIds:[]d,spec,status";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListReservedInstanceTransferOut {
    type Answer = ListReservedInstanceTransferOutResponse;
    const NAME: &'static str = "ListReservedInstanceTransferOut";
    const ADDRESS: Address =
        Address::Rest { method: "POST", path: "/v2/instance/reserved/transfer/out/list" };
    const SCHEMA: &'static str =
        "?marker,?maxKeys:i,reservedInstanceIds:[]d,transferRecordIds:[]d,spec,status";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListSecurityGroups {
    type Answer = ListSecurityGroupsResponse;
    const NAME: &'static str = "ListSecurityGroups";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/securityGroup" };
    const SCHEMA: &'static str = "?marker,?maxKeys:i,?instanceId,?vpcId,?securityGroupId,?securityGroupIds";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListSharedUser {
    type Answer = ListSharedUserResponse;
    const NAME: &'static str = "ListSharedUser";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/image/{imageId}/sharedUsers" };
    const SCHEMA: &'static str = "/imageId!:d";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListSnapchain {
    type Answer = ListSnapchainResponse;
    const NAME: &'static str = "ListSnapchain";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/snapshot/chain" };
    const SCHEMA: &'static str = "?orderBy,?order,?pageSize:i,?pageNo:i,?volumeId,?clientToken:t";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
    const MAKES_TOKEN: bool = false;
}

impl Request for ListSnapshotShare {
    type Answer = ListSnapshotShareResponse;
    const NAME: &'static str = "ListSnapshotShare";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/snapshot/snapshotShare/list" };
    const SCHEMA: &'static str = "marker,maxKeys:i,?clientToken:t";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
    const MAKES_TOKEN: bool = false;
}

impl Request for ListSnapshots {
    type Answer = ListSnapshotsResponse;
    const NAME: &'static str = "ListSnapshots";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/snapshot" };
    const SCHEMA: &'static str = "?marker,?maxKeys:i,?volumeId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListTask {
    type Answer = ListTaskResponse;
    const NAME: &'static str = "ListTask";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/task/list" };
    const SCHEMA: &'static str =
        "taskIds:[]d,marker,maxKeys:i,taskAction,taskStatus,startTime,endTime,resourceIds:[]d";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListVolumeClusters {
    type Answer = ListVolumeClustersResponse;
    const NAME: &'static str = "ListVolumeClusters";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/volume/cluster" };
    const SCHEMA: &'static str = "?marker,?maxKeys:i,?zoneName,?clusterName";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListVolumes {
    type Answer = ListVolumesResponse;
    const NAME: &'static str = "ListVolumes";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/volume" };
    const SCHEMA: &'static str = "?marker,?maxKeys:i,?instanceId,?zoneName,?clusterId,?chargeFilter,?usageFilter,?name,?productCategory,?volumeIds";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListZones {
    type Answer = ListZonesResponse;
    const NAME: &'static str = "ListZones";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/zone" };
    const SCHEMA: &'static str = "";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ModifyCdsAttribute {
    type Answer = ModifyCdsAttributeResponse;
    const NAME: &'static str = "ModifyCdsAttribute";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/{volumeId}?modify" };
    const SCHEMA: &'static str = "/volumeId!:d,cdsName,desc,deleteWithInstance:b,deleteAutoSnapshot:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetVolume");
}

impl Request for ModifyEhcCluster {
    type Answer = ModifyEhcClusterResponse;
    const NAME: &'static str = "ModifyEhcCluster";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/ehc/cluster/modify" };
    const SCHEMA: &'static str = "ehcClusterId!,name,description,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("EhcClusterList");
    const MAKES_TOKEN: bool = false;
}

impl Request for ModifyInstUserOpAuthorizeRuleAttribute {
    type Answer = ModifyInstUserOpAuthorizeRuleAttributeResponse;
    const NAME: &'static str = "ModifyInstUserOpAuthorizeRuleAttribute";
    const ADDRESS: Address =
        Address::Rest { method: "POST", path: "/?action=ModifyInstUserOpAuthorizeRuleAttribute" };
    const SCHEMA: &'static str = "enableRule:i,authorizeMaintenanceOperations:[]s,ruleName,ruleId!,?clientToken:t,effectiveScope,tags:[]{tagKey,tagValue}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeAuthorizeRules");
    const MAKES_TOKEN: bool = false;
}

impl Request for ModifyInstanceAttributes {
    type Answer = ModifyInstanceAttributesResponse;
    const NAME: &'static str = "ModifyInstanceAttributes";
    const ADDRESS: Address =
        Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?modifyAttribute" };
    const SCHEMA: &'static str = "/instanceId!:d,name,enableJumboFrame:b,netEthQueueCount";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetInstance");
}

impl Request for ModifyInstanceDesc {
    type Answer = ModifyInstanceDescResponse;
    const NAME: &'static str = "ModifyInstanceDesc";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?modifyDesc" };
    const SCHEMA: &'static str = "/instanceId!:d,desc!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetInstance");
}

impl Request for ModifyInstanceHostname {
    type Answer = ModifyInstanceHostnameResponse;
    const NAME: &'static str = "ModifyInstanceHostname";
    const ADDRESS: Address =
        Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?changeHostname" };
    const SCHEMA: &'static str =
        "/instanceId!:d,reboot:b,isOpenHostnameDomain:b,hostname!,isAllowHostnameRepeat:b,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for ModifyInstancePassword {
    type Answer = ModifyInstancePasswordResponse;
    const NAME: &'static str = "ModifyInstancePassword";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?changePass" };
    const SCHEMA: &'static str = "/instanceId!:d,adminPass!#";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ModifyRelatedDeletePolicy {
    type Answer = ModifyRelatedDeletePolicyResponse;
    const NAME: &'static str = "ModifyRelatedDeletePolicy";
    const ADDRESS: Address =
        Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}/modifyRelatedDeletePolicy" };
    const SCHEMA: &'static str = "/instanceId!:d,isEipAutoRelatedDelete!:b,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
    const MAKES_TOKEN: bool = false;
}

impl Request for ModifyReservedInstances {
    type Answer = ModifyReservedInstancesResponse;
    const NAME: &'static str = "ModifyReservedInstances";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/reserved/modify" };
    const SCHEMA: &'static str =
        "reservedInstances!:[]{reservedInstanceId,zoneName,reservedInstanceName,ehcClusterId},?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetReservedInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for ModifySnapshotAttribute {
    type Answer = ModifySnapshotAttributeResponse;
    const NAME: &'static str = "ModifySnapshotAttribute";
    const ADDRESS: Address =
        Address::Rest { method: "PUT", path: "/v2/snapshot/{snapshotId}?modifyAttribute" };
    const SCHEMA: &'static str = "/snapshotId!:d,snapshotName,retentionInDays:i,desc";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetSnapshot");
}

impl Request for ModifyVolumeChargeType {
    type Answer = ModifyVolumeChargeTypeResponse;
    const NAME: &'static str = "ModifyVolumeChargeType";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/{volumeId}?modifyChargeType" };
    const SCHEMA: &'static str = "/volumeId!:d,billing:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},effectiveType";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetVolume");
}

impl Request for ModifyVolumeDeleteProtection {
    type Answer = ModifyVolumeDeleteProtectionResponse;
    const NAME: &'static str = "ModifyVolumeDeleteProtection";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/volume/modifyDeleteProtection" };
    const SCHEMA: &'static str = "volumeIds!:[]d,enableDeleteProtection!:b,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListVolumes");
}

impl Request for ModifyVolumeDeleteProtectionV2 {
    type Answer = ModifyVolumeDeleteProtectionV2Response;
    const NAME: &'static str = "ModifyVolumeDeleteProtectionV2";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/volume/modify/deleteProtection" };
    const SCHEMA: &'static str = "volumeIds!:[]d,enableDeleteProtection!:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListVolumes");
}

impl Request for PurchaseReservedInstance {
    type Answer = PurchaseReservedInstanceResponse;
    const NAME: &'static str = "PurchaseReservedInstance";
    const ADDRESS: Address =
        Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?purchaseReserved" };
    const SCHEMA: &'static str = "/instanceId!:d,?relatedRenewFlag,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},cdsCustomPeriod:[]{period:i,volumeId},?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for PurchaseReservedVolume {
    type Answer = PurchaseReservedVolumeResponse;
    const NAME: &'static str = "PurchaseReservedVolume";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/{volumeId}?purchaseReserved" };
    const SCHEMA: &'static str = "/volumeId!:d,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},instanceId,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetVolume");
    const MAKES_TOKEN: bool = false;
}

impl Request for PurchaseReservedVolumeCluster {
    type Answer = PurchaseReservedVolumeClusterResponse;
    const NAME: &'static str = "PurchaseReservedVolumeCluster";
    const ADDRESS: Address =
        Address::Rest { method: "PUT", path: "/v2/volume/cluster/{clusterId}?purchaseReserved" };
    const SCHEMA: &'static str = "/clusterId!:d,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetVolumeCluster");
    const MAKES_TOKEN: bool = false;
}

impl Request for RebootInstance {
    type Answer = RebootInstanceResponse;
    const NAME: &'static str = "RebootInstance";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?reboot" };
    const SCHEMA: &'static str = "/instanceId!:d,forceStop:b";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
}

impl Request for RebuildBatchInstance {
    type Answer = RebuildBatchInstanceResponse;
    const NAME: &'static str = "RebuildBatchInstance";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/rebuild" };
    const SCHEMA: &'static str = "imageId!,keepImageLogin:b,isPreserveData:b,adminPass#,isOpenHostEye:b,sysRootSize:i,keypairId,dataPartitionType,rootPartitionType,raidId,userData#,useLastUserData:b,cleanLastUserData:b,instanceIds!:[]d,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstanceByIds");
    const MAKES_TOKEN: bool = false;
}

impl Request for RebuildInstance {
    type Answer = RebuildInstanceResponse;
    const NAME: &'static str = "RebuildInstance";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?rebuild" };
    const SCHEMA: &'static str = "/instanceId!:d,imageId!,keepImageLogin:b,isPreserveData:b,adminPass#,isOpenHostEye:b,sysRootSize:i,keypairId,dataPartitionType,rootPartitionType,raidId,userData#,useLastUserData:b,cleanLastUserData:b";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
}

impl Request for RefuseReservedInstanceTransfer {
    type Answer = RefuseReservedInstanceTransferResponse;
    const NAME: &'static str = "RefuseReservedInstanceTransfer";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/reserved/transfer/refuse" };
    const SCHEMA: &'static str = "transferRecordIds!:[]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListReservedInstanceTransferIn");
}

impl Request for ReleaseInstance {
    type Answer = ReleaseInstanceResponse;
    const NAME: &'static str = "ReleaseInstance";
    const ADDRESS: Address = Address::Rest { method: "DELETE", path: "/v2/instance/{instanceId}" };
    const SCHEMA: &'static str = "/instanceId!:d";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
}

impl Request for ReleaseInstanceByPost {
    type Answer = ReleaseInstanceByPostResponse;
    const NAME: &'static str = "ReleaseInstanceByPost";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/{instanceId}" };
    const SCHEMA: &'static str = "/instanceId!:d,relatedReleaseFlag!:b,deleteCdsSnapshotFlag!:b,deleteRelatedEnisFlag:b,bccRecycleFlag:b,cdsAttributeActive:b,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for ReleaseMultipleInstanceByPost {
    type Answer = ReleaseMultipleInstanceByPostResponse;
    const NAME: &'static str = "ReleaseMultipleInstanceByPost";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/batchDelete" };
    const SCHEMA: &'static str = "instanceIds!:[]d,relatedReleaseFlag!:b,deleteRelatedCdsFlag:b,deleteCdsSnapshotFlag!:b,deleteRelatedEnisFlag:b,bccRecycleFlag:b,?clientToken:t,cdsAttributeActive:b";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstanceByIds");
    const MAKES_TOKEN: bool = false;
}

impl Request for ReleaseVolume {
    type Answer = ReleaseVolumeResponse;
    const NAME: &'static str = "ReleaseVolume";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/volume/{volumeId}" };
    const SCHEMA: &'static str =
        "/volumeId!:d,autoSnapshot,manualSnapshot,cdsAttributeActive:b,recycle,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetVolume");
    const MAKES_TOKEN: bool = false;
}

impl Request for RemoteCopyImage {
    type Answer = RemoteCopyImageResponse;
    const NAME: &'static str = "RemoteCopyImage";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/image/{imageId}?remoteCopy" };
    const SCHEMA: &'static str = "/imageId!:d,name,destRegion!:[]s";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetImage");
}

impl Request for RemoteCopySnapshot {
    type Answer = RemoteCopySnapshotResponse;
    const NAME: &'static str = "RemoteCopySnapshot";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/snapshot/remote_copy/{snapshotId}" };
    const SCHEMA: &'static str = "/snapshotId!:d,destRegionInfos:[]{name,destRegion},?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetSnapshot");
    const MAKES_TOKEN: bool = false;
}

impl Request for RenameImage {
    type Answer = RenameImageResponse;
    const NAME: &'static str = "RenameImage";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/image/rename" };
    const SCHEMA: &'static str = "imageId,imageIds:[]d,name";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetImage");
}

impl Request for RenameInstanceSnapshot {
    type Answer = RenameInstanceSnapshotResponse;
    const NAME: &'static str = "RenameInstanceSnapshot";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/snapshot/insnap/rename" };
    const SCHEMA: &'static str = "insnapIds:[]d,name!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListInstanceSnapshot");
}

impl Request for RenameKeypair {
    type Answer = RenameKeypairResponse;
    const NAME: &'static str = "RenameKeypair";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/keypair/{keypairId}?rename" };
    const SCHEMA: &'static str = "/keypairId!:d,name!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("KeypairDetail");
}

impl Request for RenameVolume {
    type Answer = RenameVolumeResponse;
    const NAME: &'static str = "RenameVolume";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/{volumeId}?rename" };
    const SCHEMA: &'static str = "/volumeId!:d,name!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetVolume");
}

impl Request for RenewReservedInstance {
    type Answer = RenewReservedInstanceResponse;
    const NAME: &'static str = "RenewReservedInstance";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/reserved/renew" };
    const SCHEMA: &'static str = "reservedInstanceIds!:[]d,reservedInstanceTime!,reservedInstanceTimeUnit,autoRenew:b,autoRenewTimeUnit,autoRenewTime:i";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetReservedInstance");
}

impl Request for ReplaceInstanceSecurityGroup {
    type Answer = ReplaceInstanceSecurityGroupResponse;
    const NAME: &'static str = "ReplaceInstanceSecurityGroup";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/securitygroup/replace" };
    const SCHEMA: &'static str = "instanceIds!:[]d,securityGroupIds!:[]d,securityGroupType!,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");
    const MAKES_TOKEN: bool = false;
}

impl Request for ResizeInstance {
    type Answer = ResizeInstanceResponse;
    const NAME: &'static str = "ResizeInstance";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?resize" };
    const SCHEMA: &'static str = "/instanceId!:d,cpuCount!:i,memoryCapacityInGB!:i,liveResize:b,gpuCardCount:i,ephemeralDiskInGb:i,enableJumboFrame:b,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
}

impl Request for ResizeInstanceBySpec {
    type Answer = ResizeInstanceBySpecResponse;
    const NAME: &'static str = "ResizeInstanceBySpec";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instanceBySpec/{instanceId}?resize" };
    const SCHEMA: &'static str = "/instanceId!:d,spec,enableJumboFrame:b,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for ResizeVolume {
    type Answer = ResizeVolumeResponse;
    const NAME: &'static str = "ResizeVolume";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/{volumeId}?resize" };
    const SCHEMA: &'static str = "/volumeId!:d,newCdsSizeInGB:i,newExtraIO:i,newVolumeType,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetVolume");
    const MAKES_TOKEN: bool = false;
}

impl Request for ResizeVolumeCluster {
    type Answer = ResizeVolumeClusterResponse;
    const NAME: &'static str = "ResizeVolumeCluster";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/cluster/{clusterId}?resize" };
    const SCHEMA: &'static str = "/clusterId!:d,newClusterSizeInGB!:i,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetVolumeCluster");
    const MAKES_TOKEN: bool = false;
}

impl Request for RevokeReservedInstanceTransfer {
    type Answer = RevokeReservedInstanceTransferResponse;
    const NAME: &'static str = "RevokeReservedInstanceTransfer";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/reserved/transfer/revoke" };
    const SCHEMA: &'static str = "transferRecordIds!:[]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListReservedInstanceTransferOut");
}

impl Request for RevokeSecurityGroupRule {
    type Answer = RevokeSecurityGroupRuleResponse;
    const NAME: &'static str = "RevokeSecurityGroupRule";
    const ADDRESS: Address =
        Address::Rest { method: "PUT", path: "/v2/securityGroup/{securityGroupId}?revokeRule" };
    const SCHEMA: &'static str = "/securityGroupId!:d,?sgVersion:i,rule!:{remark,direction,ethertype,portRange,protocol,sourceGroupId,sourceIp,destGroupId,destIp,securityGroupId,securityGroupRuleId,createdTime,updatedTime},?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");
    const MAKES_TOKEN: bool = false;
}

impl Request for RollbackVolume {
    type Answer = RollbackVolumeResponse;
    const NAME: &'static str = "RollbackVolume";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/{volumeId}?rollback" };
    const SCHEMA: &'static str = "/volumeId!:d,snapshotId!";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetVolume");
}

impl Request for ShareImage {
    type Answer = ShareImageResponse;
    const NAME: &'static str = "ShareImage";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/image/{imageId}?share" };
    const SCHEMA: &'static str = "/imageId!:d,account,accountId,ucAccount";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSharedUser");
}

impl Request for StartInstance {
    type Answer = StartInstanceResponse;
    const NAME: &'static str = "StartInstance";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?start" };
    const SCHEMA: &'static str = "/instanceId!:d";
    const EFFECT: Effect = Effect::Settle;
    const READ_BY: Option<&'static str> = Some("GetInstance");
}

impl Request for StopInstance {
    type Answer = StopInstanceResponse;
    const NAME: &'static str = "StopInstance";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?stop" };
    const SCHEMA: &'static str = "/instanceId!:d,forceStop:b,stopWithNoCharge:b";
    const EFFECT: Effect = Effect::Settle;
    const READ_BY: Option<&'static str> = Some("GetInstance");
}

impl Request for UnShareImage {
    type Answer = UnShareImageResponse;
    const NAME: &'static str = "UnShareImage";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/image/{imageId}?unshare" };
    const SCHEMA: &'static str = "/imageId!:d,account,accountId,ucAccount";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSharedUser");
}

impl Request for UnbindInstanceFromSecurityGroup {
    type Answer = UnbindInstanceFromSecurityGroupResponse;
    const NAME: &'static str = "UnbindInstanceFromSecurityGroup";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?unbind" };
    const SCHEMA: &'static str = "/instanceId!:d,securityGroupId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");
}

impl Request for UnbindInstanceFromTags {
    type Answer = UnbindInstanceFromTagsResponse;
    const NAME: &'static str = "UnbindInstanceFromTags";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}/tag?unbind" };
    const SCHEMA: &'static str = "/instanceId!:d,changeTags!:[]{tagKey,tagValue},attachRelatedResourceTag:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetInstance");
}

impl Request for UnbindInstanceSecurityGroup {
    type Answer = UnbindInstanceSecurityGroupResponse;
    const NAME: &'static str = "UnbindInstanceSecurityGroup";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/securitygroup/unbind" };
    const SCHEMA: &'static str = "instanceIds!:[]d,securityGroupIds!:[]d,securityGroupType!,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");
    const MAKES_TOKEN: bool = false;
}

impl Request for UnbindReservedInstanceFromTags {
    type Answer = UnbindReservedInstanceFromTagsResponse;
    const NAME: &'static str = "UnbindReservedInstanceFromTags";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/bcc/reserved/tag?unbind" };
    const SCHEMA: &'static str = "reservedInstanceIds!:[]d,changeTags!:[]{tagKey,tagValue}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetReservedInstance");
}

impl Request for UnbindRole {
    type Answer = UnbindRoleResponse;
    const NAME: &'static str = "UnbindRole";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/role?unbind" };
    const SCHEMA: &'static str = "roleName,instances!:[]{instanceId},?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for UnbindTagImage {
    type Answer = UnbindTagImageResponse;
    const NAME: &'static str = "UnbindTagImage";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/image/{imageId}/tag?unbind" };
    const SCHEMA: &'static str = "/imageId!:d,changeTags!:[]{tagKey,tagValue},?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetImage");
    const MAKES_TOKEN: bool = false;
}

impl Request for UnbindTagSnapchain {
    type Answer = UnbindTagSnapchainResponse;
    const NAME: &'static str = "UnbindTagSnapchain";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/snapshot/chain/{chainId}/tag?unbind" };
    const SCHEMA: &'static str = "/chainId!:d,changeTags!:[]{tagKey,tagValue},?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSnapchain");
    const MAKES_TOKEN: bool = false;
}

impl Request for UnbindTagVolume {
    type Answer = UnbindTagVolumeResponse;
    const NAME: &'static str = "UnbindTagVolume";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/{volumeId}/tag?unbind" };
    const SCHEMA: &'static str = "/volumeId!:d,changeTags!:[]{tagKey,tagValue},?clientToken:t,relationTag:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetVolume");
    const MAKES_TOKEN: bool = false;
}

impl Request for UnbindTagVolumeCluster {
    type Answer = UnbindTagVolumeClusterResponse;
    const NAME: &'static str = "UnbindTagVolumeCluster";
    const ADDRESS: Address =
        Address::Rest { method: "PUT", path: "/v2/volume/cluster/{clusterId}/tag?unbind" };
    const SCHEMA: &'static str = "/clusterId!:d,changeTags!:[]{tagKey,tagValue}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetVolumeCluster");
}

impl Request for UnbindTagsByResourceType {
    type Answer = UnbindTagsByResourceTypeResponse;
    const NAME: &'static str = "UnbindTagsByResourceType";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v3/bcc/tag?action=DetachTags" };
    const SCHEMA: &'static str = "resourceType!,resourceIds!:[]d,tags!:[]{tagKey,tagValue},isRelationTag:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for UpdateAsp {
    type Answer = UpdateAspResponse;
    const NAME: &'static str = "UpdateAsp";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/asp/update" };
    const SCHEMA: &'static str =
        "aspId!,name!,timePoints!:[]s,repeatWeekdays!:[]s,retentionDays!,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetAsp");
    const MAKES_TOKEN: bool = false;
}

impl Request for UpdateDeploySet {
    type Answer = UpdateDeploySetResponse;
    const NAME: &'static str = "UpdateDeploySet";
    const ADDRESS: Address =
        Address::Rest { method: "PUT", path: "/v2/instance/deployset/{deployId}?modifyAttribute" };
    const SCHEMA: &'static str = "/deployId!:d,name,desc,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetDeploySet");
    const MAKES_TOKEN: bool = false;
}

impl Request for UpdateDeploySetRelation {
    type Answer = UpdateDeploySetRelationResponse;
    const NAME: &'static str = "UpdateDeploySetRelation";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/deployset/updateRelation" };
    const SCHEMA: &'static str = "instanceId!,deploysetIdList:[]d,?clientToken:t,force:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetDeploySet");
    const MAKES_TOKEN: bool = false;
}

impl Request for UpdateInstanceSubnet {
    type Answer = UpdateInstanceSubnetResponse;
    const NAME: &'static str = "UpdateInstanceSubnet";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/subnet/changeSubnet" };
    const SCHEMA: &'static str = "instanceId!,subnetId!,internalIp,securityGroupIds:[]d,enterpriseSecurityGroupIds:[]d,?clientToken:t,reboot:b";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for UpdateKeypairDescription {
    type Answer = UpdateKeypairDescriptionResponse;
    const NAME: &'static str = "UpdateKeypairDescription";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/keypair/{keypairId}?updateDesc" };
    const SCHEMA: &'static str = "/keypairId!:d,description";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("KeypairDetail");
}

impl Request for UpdateSecurityGroupRule {
    type Answer = UpdateSecurityGroupRuleResponse;
    const NAME: &'static str = "UpdateSecurityGroupRule";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/securityGroup/rule/update" };
    const SCHEMA: &'static str = "?sgVersion:i,securityGroupRuleId!,remark,portRange,sourceIp,sourceGroupId,destIp,destGroupId,protocol,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");
    const MAKES_TOKEN: bool = false;
}
