// @generated from `catalogue/` by `scripts/catalogue.mjs`; do not edit.

//! Baidu BCC: every operation.

// What a field means is on the vendor's page, which each struct names.
#![allow(missing_docs)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::call::Effect;
use crate::catalogue::{Address, Request, opaque};

/// The parameters of `AcceptReservedInstanceTransfer`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AcceptReservedInstanceTransfer {
    pub transfer_record_id: String,
    pub ehc_cluster_id: Option<String>,
}

opaque!(AcceptReservedInstanceTransfer);

/// The answer of `AcceptReservedInstanceTransfer`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AcceptReservedInstanceTransferResponse {
    pub request_id: Option<String>,
}

opaque!(AcceptReservedInstanceTransferResponse);

/// The parameters of `AddIpv6`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AddIpv6 {
    pub instance_id: String,
    pub ipv6_address: Option<String>,
    pub reboot: Option<bool>,
}

opaque!(AddIpv6);

/// The answer of `AddIpv6`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AddIpv6Response {
    pub request_id: Option<String>,
    pub ipv6_address: Option<String>,
}

opaque!(AddIpv6Response);

/// The parameters of `AttachAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AttachAsp {
    pub asp_id: String,
    pub volume_ids: Vec<serde_json::Value>,
    pub delete_auto_snapshot: Option<bool>,
}

opaque!(AttachAsp);

/// The answer of `AttachAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AttachAspResponse {
    pub request_id: Option<String>,
}

opaque!(AttachAspResponse);

/// The parameters of `AttachKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AttachKeypair {
    pub keypair_id: String,
    pub instance_ids: Vec<serde_json::Value>,
}

opaque!(AttachKeypair);

/// The answer of `AttachKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AttachKeypairResponse {
    pub request_id: Option<String>,
}

opaque!(AttachKeypairResponse);

/// The parameters of `AttachVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AttachVolume {
    pub volume_id: String,
    pub instance_id: String,
    pub delete_with_instance: Option<bool>,
    pub delete_auto_snapshot: Option<bool>,
}

opaque!(AttachVolume);

/// The answer of `AttachVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AttachVolumeResponse {
    pub request_id: Option<String>,
    pub volume_attachment: Option<Box<VolumeAttachmentModel>>,
    pub warning_list: Option<Vec<String>>,
}

opaque!(AttachVolumeResponse);

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

opaque!(AuthorizeSecurityGroupRuleRule);

/// The parameters of `AuthorizeSecurityGroupRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthorizeSecurityGroupRule {
    pub security_group_id: String,
    pub sg_version: Option<i64>,
    pub rule: AuthorizeSecurityGroupRuleRule,
}

opaque!(AuthorizeSecurityGroupRule);

/// The answer of `AuthorizeSecurityGroupRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AuthorizeSecurityGroupRuleResponse {
    pub request_id: Option<String>,
}

opaque!(AuthorizeSecurityGroupRuleResponse);

/// The parameters of `AuthorizeServerEvent`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthorizeServerEvent {
    pub server_event_id: Option<String>,
    pub instance_id: Option<String>,
    pub authorize_maintenance_operation: Option<String>,
    pub execute_time: Option<String>,
}

opaque!(AuthorizeServerEvent);

/// The answer of `AuthorizeServerEvent`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AuthorizeServerEventResponse {
    pub request_id: Option<String>,
}

opaque!(AuthorizeServerEventResponse);

/// The parameters of `AutoReleaseInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AutoReleaseInstance {
    pub instance_id: String,
    pub is_eip_auto_related_delete: Option<bool>,
    pub release_time: Option<String>,
}

opaque!(AutoReleaseInstance);

/// The answer of `AutoReleaseInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AutoReleaseInstanceResponse {
    pub request_id: Option<String>,
}

opaque!(AutoReleaseInstanceResponse);

/// The parameters of `AutoRenewReservedInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AutoRenewReservedInstance {
    pub reserved_instance_ids: Vec<serde_json::Value>,
    pub auto_renew_time_unit: String,
    pub auto_renew_time: i64,
}

opaque!(AutoRenewReservedInstance);

/// The answer of `AutoRenewReservedInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AutoRenewReservedInstanceResponse {
    pub request_id: Option<String>,
    pub reserved_instance_ids: Option<Vec<String>>,
}

opaque!(AutoRenewReservedInstanceResponse);

/// The parameters of `AutoRenewVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AutoRenewVolumeCluster {
    pub cluster_id: String,
    pub renew_time_unit: String,
    pub renew_time: i64,
}

opaque!(AutoRenewVolumeCluster);

/// The answer of `AutoRenewVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AutoRenewVolumeClusterResponse {
    pub request_id: Option<String>,
}

opaque!(AutoRenewVolumeClusterResponse);

/// The parameters of `BatchAddIp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchAddIp {
    pub instance_id: String,
    pub secondary_private_ip_address_count: Option<i64>,
    pub private_ips: Option<Vec<serde_json::Value>>,
    pub allocate_multi_ipv6_addr: bool,
}

opaque!(BatchAddIp);

/// The answer of `BatchAddIp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchAddIpResponse {
    pub request_id: Option<String>,
}

opaque!(BatchAddIpResponse);

/// `config` of [`BatchChangeToPostpaid`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchChangeToPostpaidConfig {
    pub instance_id: Option<String>,
    pub cds_list: Option<Vec<serde_json::Value>>,
    pub effective_type: Option<String>,
}

opaque!(BatchChangeToPostpaidConfig);

/// The parameters of `BatchChangeToPostpaid`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchChangeToPostpaid {
    pub config: Vec<BatchChangeToPostpaidConfig>,
}

opaque!(BatchChangeToPostpaid);

/// The answer of `BatchChangeToPostpaid`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchChangeToPostpaidResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

opaque!(BatchChangeToPostpaidResponse);

/// `config` of [`BatchChangeToPrepaid`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchChangeToPrepaidConfig {
    pub instance_id: Option<String>,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub duration: Option<i64>,
    pub cds_list: Option<Vec<serde_json::Value>>,
    pub auto_pay: Option<bool>,
}

opaque!(BatchChangeToPrepaidConfig);

/// The parameters of `BatchChangeToPrepaid`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchChangeToPrepaid {
    pub config: Vec<BatchChangeToPrepaidConfig>,
}

opaque!(BatchChangeToPrepaid);

/// The answer of `BatchChangeToPrepaid`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchChangeToPrepaidResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

opaque!(BatchChangeToPrepaidResponse);

/// The parameters of `BatchDeleteIp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchDeleteIp {
    pub instance_id: String,
    pub private_ips: Vec<serde_json::Value>,
}

opaque!(BatchDeleteIp);

/// The answer of `BatchDeleteIp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchDeleteIpResponse {
    pub request_id: Option<String>,
}

opaque!(BatchDeleteIpResponse);

/// The parameters of `BatchRebootInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchRebootInstance {
    pub instance_ids: Vec<serde_json::Value>,
    pub force_stop: Option<bool>,
}

opaque!(BatchRebootInstance);

/// The answer of `BatchRebootInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchRebootInstanceResponse {
    pub request_id: Option<String>,
}

opaque!(BatchRebootInstanceResponse);

/// The parameters of `BatchRefundResource`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchRefundResource {
    pub instance_ids: Vec<serde_json::Value>,
    pub related_release_flag: Option<bool>,
    pub delete_cds_snapshot_flag: Option<bool>,
    pub delete_related_enis_flag: Option<bool>,
}

opaque!(BatchRefundResource);

/// The answer of `BatchRefundResource`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchRefundResourceResponse {
    pub request_id: Option<String>,
    pub failed_instance_ids: Option<Vec<String>>,
}

opaque!(BatchRefundResourceResponse);

/// The parameters of `BatchStartInstance`. <https://cloud.baidu.com/doc/BCC/s/Zkyb0d4cj>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchStartInstance {
    pub instance_ids: Vec<serde_json::Value>,
}

opaque!(BatchStartInstance);

/// The answer of `BatchStartInstance`. <https://cloud.baidu.com/doc/BCC/s/Zkyb0d4cj>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchStartInstanceResponse {
    pub request_id: Option<String>,
}

opaque!(BatchStartInstanceResponse);

/// The parameters of `BatchStopInstance`. <https://cloud.baidu.com/doc/BCC/s/Akyb07kw0>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchStopInstance {
    pub instance_ids: Vec<serde_json::Value>,
    pub force_stop: Option<bool>,
    pub stop_with_no_charge: Option<bool>,
}

opaque!(BatchStopInstance);

/// The answer of `BatchStopInstance`. <https://cloud.baidu.com/doc/BCC/s/Akyb07kw0>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchStopInstanceResponse {
    pub request_id: Option<String>,
}

opaque!(BatchStopInstanceResponse);

/// The parameters of `BindInstanceSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindInstanceSecurityGroup {
    pub instance_ids: Vec<serde_json::Value>,
    pub security_group_ids: Vec<serde_json::Value>,
    pub security_group_type: String,
}

opaque!(BindInstanceSecurityGroup);

/// The answer of `BindInstanceSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindInstanceSecurityGroupResponse {
    pub request_id: Option<String>,
}

opaque!(BindInstanceSecurityGroupResponse);

/// The parameters of `BindInstanceToSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindInstanceToSecurityGroup {
    pub instance_id: String,
    pub security_group_id: String,
}

opaque!(BindInstanceToSecurityGroup);

/// The answer of `BindInstanceToSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindInstanceToSecurityGroupResponse {
    pub request_id: Option<String>,
}

opaque!(BindInstanceToSecurityGroupResponse);

/// `changeTags` of [`BindInstanceToTags`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindInstanceToTagsChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(BindInstanceToTagsChangeTags);

/// The parameters of `BindInstanceToTags`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindInstanceToTags {
    pub instance_id: String,
    pub change_tags: Vec<BindInstanceToTagsChangeTags>,
    pub attach_related_resource_tag: Option<bool>,
}

opaque!(BindInstanceToTags);

/// The answer of `BindInstanceToTags`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindInstanceToTagsResponse {
    pub request_id: Option<String>,
}

opaque!(BindInstanceToTagsResponse);

/// `changeTags` of [`BindReservedInstanceToTags`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindReservedInstanceToTagsChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(BindReservedInstanceToTagsChangeTags);

/// The parameters of `BindReservedInstanceToTags`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindReservedInstanceToTags {
    pub reserved_instance_ids: Vec<serde_json::Value>,
    pub change_tags: Vec<BindReservedInstanceToTagsChangeTags>,
}

opaque!(BindReservedInstanceToTags);

/// The answer of `BindReservedInstanceToTags`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindReservedInstanceToTagsResponse {
    pub request_id: Option<String>,
}

opaque!(BindReservedInstanceToTagsResponse);

/// `instances` of [`BindRole`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindRoleInstances {
    pub instance_id: Option<String>,
}

opaque!(BindRoleInstances);

/// The parameters of `BindRole`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindRole {
    pub role_name: Option<String>,
    pub instances: Vec<BindRoleInstances>,
}

opaque!(BindRole);

/// The answer of `BindRole`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindRoleResponse {
    pub request_id: Option<String>,
    pub fail_instances: Option<Vec<Box<InstancePassRoleFailModel>>>,
    pub instance_role_associations: Option<Vec<Box<InstanceRoleAssociationModel>>>,
}

opaque!(BindRoleResponse);

/// `changeTags` of [`BindTagImage`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagImageChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(BindTagImageChangeTags);

/// The parameters of `BindTagImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagImage {
    pub image_id: String,
    pub change_tags: Vec<BindTagImageChangeTags>,
}

opaque!(BindTagImage);

/// The answer of `BindTagImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindTagImageResponse {
    pub request_id: Option<String>,
}

opaque!(BindTagImageResponse);

/// `changeTags` of [`BindTagSnapchain`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagSnapchainChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(BindTagSnapchainChangeTags);

/// The parameters of `BindTagSnapchain`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagSnapchain {
    pub chain_id: String,
    pub change_tags: Vec<BindTagSnapchainChangeTags>,
}

opaque!(BindTagSnapchain);

/// The answer of `BindTagSnapchain`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindTagSnapchainResponse {
    pub request_id: Option<String>,
}

opaque!(BindTagSnapchainResponse);

/// `changeTags` of [`BindTagVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagVolumeChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(BindTagVolumeChangeTags);

/// The parameters of `BindTagVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagVolume {
    pub volume_id: String,
    pub change_tags: Vec<BindTagVolumeChangeTags>,
}

opaque!(BindTagVolume);

/// The answer of `BindTagVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindTagVolumeResponse {
    pub request_id: Option<String>,
}

opaque!(BindTagVolumeResponse);

/// `changeTags` of [`BindTagVolumeCluster`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagVolumeClusterChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(BindTagVolumeClusterChangeTags);

/// The parameters of `BindTagVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagVolumeCluster {
    pub cluster_id: String,
    pub change_tags: Vec<BindTagVolumeClusterChangeTags>,
}

opaque!(BindTagVolumeCluster);

/// The answer of `BindTagVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindTagVolumeClusterResponse {
    pub request_id: Option<String>,
}

opaque!(BindTagVolumeClusterResponse);

/// The parameters of `CancelAutoRenewReservedInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CancelAutoRenewReservedInstance {
    pub reserved_instance_ids: Vec<serde_json::Value>,
}

opaque!(CancelAutoRenewReservedInstance);

/// The answer of `CancelAutoRenewReservedInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CancelAutoRenewReservedInstanceResponse {
    pub request_id: Option<String>,
    pub reserved_instance_ids: Option<Vec<String>>,
}

opaque!(CancelAutoRenewReservedInstanceResponse);

/// The parameters of `CancelAutoRenewVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CancelAutoRenewVolumeCluster {
    pub cluster_id: String,
}

opaque!(CancelAutoRenewVolumeCluster);

/// The answer of `CancelAutoRenewVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CancelAutoRenewVolumeClusterResponse {
    pub request_id: Option<String>,
}

opaque!(CancelAutoRenewVolumeClusterResponse);

/// The parameters of `CancelBidOrder`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CancelBidOrder {
    pub order_id: String,
}

opaque!(CancelBidOrder);

/// The answer of `CancelBidOrder`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CancelBidOrderResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

opaque!(CancelBidOrderResponse);

/// The parameters of `CancelRemoteCopyImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CancelRemoteCopyImage {
    pub image_id: String,
}

opaque!(CancelRemoteCopyImage);

/// The answer of `CancelRemoteCopyImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CancelRemoteCopyImageResponse {
    pub request_id: Option<String>,
}

opaque!(CancelRemoteCopyImageResponse);

/// The parameters of `CancelSnapshotShare`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CancelSnapshotShare {
    pub source_snapshot_id: String,
    pub account_ids: Option<Vec<serde_json::Value>>,
    pub share_snapshot_id: String,
}

opaque!(CancelSnapshotShare);

/// The answer of `CancelSnapshotShare`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CancelSnapshotShareResponse {
    pub request_id: Option<String>,
    pub source_snapshot_id: Option<String>,
    pub share_snapshot_id: Option<String>,
}

opaque!(CancelSnapshotShareResponse);

/// The parameters of `ChangeToPrepaid`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ChangeToPrepaid {
    pub instance_id: String,
    pub duration: i64,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub relation_cds: Option<bool>,
}

opaque!(ChangeToPrepaid);

/// The answer of `ChangeToPrepaid`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ChangeToPrepaidResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

opaque!(ChangeToPrepaidResponse);

/// The parameters of `ChangeVpc`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ChangeVpc {
    pub instance_id: String,
    pub subnet_id: String,
    pub internal_ip: Option<String>,
    pub security_group_ids: Option<Vec<serde_json::Value>>,
    pub enterprise_security_group_ids: Option<Vec<serde_json::Value>>,
    pub reboot: Option<bool>,
}

opaque!(ChangeVpc);

/// The answer of `ChangeVpc`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ChangeVpcResponse {
    pub request_id: Option<String>,
}

opaque!(ChangeVpcResponse);

/// The parameters of `CheckServerEvent`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CheckServerEvent {
    pub server_event_id: Option<String>,
    pub instance_id: Option<String>,
    pub check_result: String,
    pub issue_effect: Option<String>,
    pub issue_description: Option<String>,
    pub authorize_maintenance_operation: Option<String>,
}

opaque!(CheckServerEvent);

/// The answer of `CheckServerEvent`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CheckServerEventResponse {
    pub request_id: Option<String>,
}

opaque!(CheckServerEventResponse);

/// The parameters of `CreateAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateAsp {
    pub name: String,
    pub time_points: Vec<serde_json::Value>,
    pub repeat_weekdays: Vec<serde_json::Value>,
    pub retention_days: String,
    pub client_token: Option<String>,
}

opaque!(CreateAsp);

/// The answer of `CreateAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateAspResponse {
    pub request_id: Option<String>,
    pub asp_id: Option<String>,
}

opaque!(CreateAspResponse);

/// The parameters of `CreateAuthorizationRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateAuthorizationRule {
    pub enable_rule: Option<i64>,
    pub authorize_maintenance_operations: Vec<serde_json::Value>,
    pub rule_name: String,
    pub server_event_category: String,
    pub client_token: Option<String>,
}

opaque!(CreateAuthorizationRule);

/// The answer of `CreateAuthorizationRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateAuthorizationRuleResponse {
    pub request_id: Option<String>,
    pub rule_id: Option<String>,
}

opaque!(CreateAuthorizationRuleResponse);

/// The parameters of `CreateAutoRenewRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateAutoRenewRule {
    pub instance_id: String,
    pub renew_time_unit: String,
    pub renew_time: i64,
    pub renew_eip: Option<bool>,
}

opaque!(CreateAutoRenewRule);

/// The answer of `CreateAutoRenewRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateAutoRenewRuleResponse {
    pub request_id: Option<String>,
}

opaque!(CreateAutoRenewRuleResponse);

/// `reservation` of [`CreateBidInstanceBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateBidInstanceBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

opaque!(CreateBidInstanceBillingReservation);

/// `billing` of [`CreateBidInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateBidInstanceBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<CreateBidInstanceBillingReservation>,
}

opaque!(CreateBidInstanceBilling);

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

opaque!(CreateBidInstanceCreateCdsList);

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

opaque!(CreateBidInstanceEphemeralDisks);

/// `tags` of [`CreateBidInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateBidInstanceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(CreateBidInstanceTags);

/// `fileSystems` of [`CreateBidInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateBidInstanceFileSystems {
    pub fs_id: Option<String>,
    pub mount_ads: Option<String>,
    pub path: Option<String>,
    pub protocol: Option<String>,
}

opaque!(CreateBidInstanceFileSystems);

/// The parameters of `CreateBidInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
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
}

opaque!(CreateBidInstance);

/// The answer of `CreateBidInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateBidInstanceResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
}

opaque!(CreateBidInstanceResponse);

/// The parameters of `CreateDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateDeploySet {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub strategy: Option<String>,
    pub concurrency: Option<i64>,
    pub client_token: Option<String>,
}

opaque!(CreateDeploySet);

/// The answer of `CreateDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateDeploySetResponse {
    pub request_id: Option<String>,
    pub deploy_set_ids: Option<Vec<String>>,
}

opaque!(CreateDeploySetResponse);

/// The parameters of `CreateEhcCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateEhcCluster {
    pub name: String,
    pub zone_name: String,
    pub description: String,
    pub client_token: Option<String>,
}

opaque!(CreateEhcCluster);

/// The answer of `CreateEhcCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateEhcClusterResponse {
    pub request_id: Option<String>,
    pub ehc_cluster_id: Option<String>,
}

opaque!(CreateEhcClusterResponse);

/// The parameters of `CreateImage`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(CreateImage);

/// The answer of `CreateImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateImageResponse {
    pub request_id: Option<String>,
    pub image_id: Option<String>,
    pub cds_snapshot_ids: Option<Vec<String>>,
}

opaque!(CreateImageResponse);

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

opaque!(CreateInstanceBySpecCreateCdsList);

/// `tags` of [`CreateInstanceBySpec`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceBySpecTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(CreateInstanceBySpecTags);

/// `fileSystems` of [`CreateInstanceBySpec`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceBySpecFileSystems {
    pub fs_id: Option<String>,
    pub mount_ads: Option<String>,
    pub path: Option<String>,
    pub protocol: Option<String>,
}

opaque!(CreateInstanceBySpecFileSystems);

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

opaque!(CreateInstanceBySpecEphemeralDisks);

/// `reservation` of [`CreateInstanceBySpecBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceBySpecBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

opaque!(CreateInstanceBySpecBillingReservation);

/// `billing` of [`CreateInstanceBySpec`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceBySpecBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<CreateInstanceBySpecBillingReservation>,
}

opaque!(CreateInstanceBySpecBilling);

/// The parameters of `CreateInstanceBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
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
    pub security_group_ids: Option<Vec<serde_json::Value>>,
    pub enterprise_security_group_ids: Option<Vec<serde_json::Value>>,
    pub subnet_id: Option<String>,
    pub deploy_id: Option<String>,
    pub deploy_id_list: Option<Vec<serde_json::Value>>,
    pub eni_ids: Option<Vec<serde_json::Value>>,
    pub disable_root_disk_serial: Option<String>,
    pub zone_name: String,
    pub internal_ips: Option<Vec<serde_json::Value>>,
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
}

opaque!(CreateInstanceBySpec);

/// The answer of `CreateInstanceBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateInstanceBySpecResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub warning_list: Option<Vec<String>>,
}

opaque!(CreateInstanceBySpecResponse);

/// The parameters of `CreateKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateKeypair {
    pub name: String,
    pub description: Option<String>,
    pub client_token: Option<String>,
}

opaque!(CreateKeypair);

/// The answer of `CreateKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateKeypairResponse {
    pub request_id: Option<String>,
    pub keypair: Option<Box<KeypairModel>>,
}

opaque!(CreateKeypairResponse);

/// The parameters of `CreateReservedInstanceTransfer`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateReservedInstanceTransfer {
    pub reserved_instance_ids: Vec<serde_json::Value>,
    pub recipient_account_id: String,
    pub client_token: Option<String>,
}

opaque!(CreateReservedInstanceTransfer);

/// The answer of `CreateReservedInstanceTransfer`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateReservedInstanceTransferResponse {
    pub request_id: Option<String>,
}

opaque!(CreateReservedInstanceTransferResponse);

/// `tags` of [`CreateReservedInstances`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateReservedInstancesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(CreateReservedInstancesTags);

/// The parameters of `CreateReservedInstances`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(CreateReservedInstances);

/// The answer of `CreateReservedInstances`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateReservedInstancesResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
    pub reserved_instance_ids: Option<Vec<String>>,
}

opaque!(CreateReservedInstancesResponse);

/// `tags` of [`CreateSecurityGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateSecurityGroupTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(CreateSecurityGroupTags);

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

opaque!(CreateSecurityGroupRules);

/// The parameters of `CreateSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(CreateSecurityGroup);

/// The answer of `CreateSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateSecurityGroupResponse {
    pub request_id: Option<String>,
    pub security_group_id: Option<String>,
}

opaque!(CreateSecurityGroupResponse);

/// `tags` of [`CreateSnapshot`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateSnapshotTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(CreateSnapshotTags);

/// The parameters of `CreateSnapshot`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(CreateSnapshot);

/// The answer of `CreateSnapshot`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateSnapshotResponse {
    pub request_id: Option<String>,
    pub snapshot_id: Option<String>,
}

opaque!(CreateSnapshotResponse);

/// The parameters of `CreateSnapshotShare`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateSnapshotShare {
    pub snapshot_id: String,
    pub account_ids: Vec<serde_json::Value>,
    pub client_token: Option<String>,
}

opaque!(CreateSnapshotShare);

/// The answer of `CreateSnapshotShare`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateSnapshotShareResponse {
    pub request_id: Option<String>,
    pub snapshot_id: Option<String>,
}

opaque!(CreateSnapshotShareResponse);

/// `tags` of [`CreateVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(CreateVolumeTags);

/// `reservation` of [`CreateVolumeBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

opaque!(CreateVolumeBillingReservation);

/// `billing` of [`CreateVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<CreateVolumeBillingReservation>,
}

opaque!(CreateVolumeBilling);

/// `autoSnapshotPolicy` of [`CreateVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeAutoSnapshotPolicy {
    pub id: Option<String>,
    pub name: Option<String>,
    pub time_points: Option<Vec<serde_json::Value>>,
    pub repeat_weekdays: Option<Vec<serde_json::Value>>,
    pub status: Option<String>,
    pub retention_days: Option<i64>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub deleted_time: Option<String>,
    pub last_execute_time: Option<String>,
    pub volume_count: Option<i64>,
}

opaque!(CreateVolumeAutoSnapshotPolicy);

/// The parameters of `CreateVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(CreateVolume);

/// The answer of `CreateVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateVolumeResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
    pub volume_ids: Option<Vec<String>>,
    pub warning_list: Option<Vec<String>>,
}

opaque!(CreateVolumeResponse);

/// `reservation` of [`CreateVolumeClusterBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeClusterBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

opaque!(CreateVolumeClusterBillingReservation);

/// `billing` of [`CreateVolumeCluster`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeClusterBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<CreateVolumeClusterBillingReservation>,
}

opaque!(CreateVolumeClusterBilling);

/// `tags` of [`CreateVolumeCluster`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeClusterTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(CreateVolumeClusterTags);

/// The parameters of `CreateVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
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
}

opaque!(CreateVolumeCluster);

/// The answer of `CreateVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateVolumeClusterResponse {
    pub request_id: Option<String>,
    pub cluster_ids: Option<Vec<String>>,
}

opaque!(CreateVolumeClusterResponse);

/// The parameters of `DelIpv6`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DelIpv6 {
    pub instance_id: String,
    pub ipv6_address: Option<String>,
    pub reboot: Option<bool>,
}

opaque!(DelIpv6);

/// The answer of `DelIpv6`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DelIpv6Response {
    pub request_id: Option<String>,
}

opaque!(DelIpv6Response);

/// The parameters of `DeleteAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteAsp {
    pub asp_id: String,
}

opaque!(DeleteAsp);

/// The answer of `DeleteAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteAspResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteAspResponse);

/// The parameters of `DeleteAutoRenewRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteAutoRenewRule {
    pub instance_id: String,
    pub renew_eip: Option<bool>,
}

opaque!(DeleteAutoRenewRule);

/// The answer of `DeleteAutoRenewRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteAutoRenewRuleResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteAutoRenewRuleResponse);

/// The parameters of `DeleteDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteDeploySet {
    pub deploy_id: String,
}

opaque!(DeleteDeploySet);

/// The answer of `DeleteDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteDeploySetResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteDeploySetResponse);

/// The parameters of `DeleteEhcCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteEhcCluster {
    pub ehc_cluster_id_list: Vec<serde_json::Value>,
}

opaque!(DeleteEhcCluster);

/// The answer of `DeleteEhcCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteEhcClusterResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteEhcClusterResponse);

/// The parameters of `DeleteImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteImage {
    pub image_id: String,
}

opaque!(DeleteImage);

/// The answer of `DeleteImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteImageResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteImageResponse);

/// The parameters of `DeleteInstUserOpAuthorizeRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteInstUserOpAuthorizeRule {
    pub rule_id: String,
}

opaque!(DeleteInstUserOpAuthorizeRule);

/// The answer of `DeleteInstUserOpAuthorizeRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteInstUserOpAuthorizeRuleResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteInstUserOpAuthorizeRuleResponse);

/// The parameters of `DeleteInstanceDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteInstanceDeploySet {
    pub deploy_id: String,
    pub instance_id_list: Vec<serde_json::Value>,
}

opaque!(DeleteInstanceDeploySet);

/// The answer of `DeleteInstanceDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteInstanceDeploySetResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteInstanceDeploySetResponse);

/// The parameters of `DeleteKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteKeypair {
    pub keypair_id: String,
}

opaque!(DeleteKeypair);

/// The answer of `DeleteKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteKeypairResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteKeypairResponse);

/// The parameters of `DeletePrepayInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeletePrepayInstance {
    pub instance_id: String,
    pub related_release_flag: Option<bool>,
    pub delete_cds_snapshot_flag: Option<bool>,
    pub delete_related_enis_flag: Option<bool>,
}

opaque!(DeletePrepayInstance);

/// The answer of `DeletePrepayInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeletePrepayInstanceResponse {
    pub request_id: Option<String>,
    pub success_resources: Option<Box<InstanceDeleteResultModel>>,
    pub fail_resources: Option<Box<InstanceDeleteResultModel>>,
    pub instance_refund_flag: Option<bool>,
}

opaque!(DeletePrepayInstanceResponse);

/// The parameters of `DeleteRecycledInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteRecycledInstance {
    pub instance_id: String,
}

opaque!(DeleteRecycledInstance);

/// The answer of `DeleteRecycledInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteRecycledInstanceResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteRecycledInstanceResponse);

/// The parameters of `DeleteSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteSecurityGroup {
    pub security_group_id: String,
}

opaque!(DeleteSecurityGroup);

/// The answer of `DeleteSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteSecurityGroupResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteSecurityGroupResponse);

/// The parameters of `DeleteSecurityGroupRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteSecurityGroupRule {
    pub security_group_rule_id: String,
    pub sg_version: Option<i64>,
}

opaque!(DeleteSecurityGroupRule);

/// The answer of `DeleteSecurityGroupRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteSecurityGroupRuleResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteSecurityGroupRuleResponse);

/// The parameters of `DeleteSnapshot`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteSnapshot {
    pub snapshot_id: String,
}

opaque!(DeleteSnapshot);

/// The answer of `DeleteSnapshot`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteSnapshotResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteSnapshotResponse);

/// The parameters of `DescribeAuthorizeRules`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DescribeAuthorizeRules {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub rule_ids: Option<Vec<serde_json::Value>>,
    pub rule_names: Option<Vec<serde_json::Value>>,
}

opaque!(DescribeAuthorizeRules);

/// The answer of `DescribeAuthorizeRules`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(DescribeAuthorizeRulesResponse);

/// The parameters of `DescribePlannedEventRecords`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DescribePlannedEventRecords {
    pub server_event_ids: Option<Vec<serde_json::Value>>,
    pub instance_ids: Option<Vec<serde_json::Value>>,
    pub product_category: Option<String>,
    pub server_event_type: Option<String>,
    pub server_event_log_time_filter: Option<String>,
    pub period_start_time: Option<String>,
    pub period_end_time: Option<String>,
    pub max_keys: Option<i64>,
    pub marker: Option<String>,
}

opaque!(DescribePlannedEventRecords);

/// The answer of `DescribePlannedEventRecords`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(DescribePlannedEventRecordsResponse);

/// The parameters of `DescribePlannedEvents`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DescribePlannedEvents {
    pub server_event_status: Option<String>,
    pub server_event_ids: Option<Vec<serde_json::Value>>,
    pub instance_ids: Option<Vec<serde_json::Value>>,
    pub product_category: Option<String>,
    pub server_event_type: Option<String>,
    pub server_event_log_time_filter: Option<String>,
    pub period_start_time: Option<String>,
    pub period_end_time: Option<String>,
    pub max_keys: Option<i64>,
    pub marker: Option<String>,
}

opaque!(DescribePlannedEvents);

/// The answer of `DescribePlannedEvents`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(DescribePlannedEventsResponse);

/// The parameters of `DescribeRegions`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DescribeRegions {
    pub region: Option<String>,
}

opaque!(DescribeRegions);

/// The answer of `DescribeRegions`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DescribeRegionsResponse {
    pub request_id: Option<String>,
    pub regions: Option<Vec<Box<RegionModel>>>,
}

opaque!(DescribeRegionsResponse);

/// The parameters of `DescribeSnapshotsUsage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DescribeSnapshotsUsage {
    pub action: String,
}

opaque!(DescribeSnapshotsUsage);

/// The answer of `DescribeSnapshotsUsage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DescribeSnapshotsUsageResponse {
    pub request_id: Option<String>,
    pub snapshot_count: Option<i64>,
    pub auto_snapshot_count: Option<i64>,
    pub manual_snapshot_count: Option<i64>,
    pub snapshot_capacity: Option<f64>,
}

opaque!(DescribeSnapshotsUsageResponse);

/// The parameters of `DescribeUnplannedEventRecords`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DescribeUnplannedEventRecords {
    pub server_event_ids: Option<Vec<serde_json::Value>>,
    pub instance_ids: Option<Vec<serde_json::Value>>,
    pub product_category: Option<String>,
    pub server_event_type: Option<String>,
    pub server_event_log_time_filter: Option<String>,
    pub period_start_time: Option<String>,
    pub period_end_time: Option<String>,
    pub max_keys: Option<i64>,
    pub marker: Option<String>,
}

opaque!(DescribeUnplannedEventRecords);

/// The answer of `DescribeUnplannedEventRecords`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(DescribeUnplannedEventRecordsResponse);

/// The parameters of `DescribeUnplannedEvents`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DescribeUnplannedEvents {
    pub server_event_status: Option<String>,
    pub server_event_ids: Option<Vec<serde_json::Value>>,
    pub instance_ids: Option<Vec<serde_json::Value>>,
    pub product_category: Option<String>,
    pub server_event_type: Option<String>,
    pub server_event_log_time_filter: Option<String>,
    pub period_start_time: Option<String>,
    pub period_end_time: Option<String>,
    pub max_keys: Option<i64>,
    pub marker: Option<String>,
}

opaque!(DescribeUnplannedEvents);

/// The answer of `DescribeUnplannedEvents`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(DescribeUnplannedEventsResponse);

/// The parameters of `DetachAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DetachAsp {
    pub asp_id: String,
    pub volume_ids: Vec<serde_json::Value>,
}

opaque!(DetachAsp);

/// The answer of `DetachAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DetachAspResponse {
    pub request_id: Option<String>,
}

opaque!(DetachAspResponse);

/// The parameters of `DetachKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DetachKeypair {
    pub keypair_id: String,
    pub instance_ids: Vec<serde_json::Value>,
}

opaque!(DetachKeypair);

/// The answer of `DetachKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DetachKeypairResponse {
    pub request_id: Option<String>,
}

opaque!(DetachKeypairResponse);

/// The parameters of `DetachVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DetachVolume {
    pub volume_id: String,
    pub instance_id: String,
}

opaque!(DetachVolume);

/// The answer of `DetachVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DetachVolumeResponse {
    pub request_id: Option<String>,
}

opaque!(DetachVolumeResponse);

/// The parameters of `EhcClusterList`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EhcClusterList {
    pub ehc_cluster_id_list: Option<Vec<serde_json::Value>>,
    pub name_list: Option<Vec<serde_json::Value>>,
    pub zone_name: Option<String>,
}

opaque!(EhcClusterList);

/// The answer of `EhcClusterList`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct EhcClusterListResponse {
    pub request_id: Option<String>,
    pub total_count: Option<i64>,
    pub ehc_clusters: Option<Vec<Box<EhcCluster>>>,
}

opaque!(EhcClusterListResponse);

/// The parameters of `EnterRescueMode`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EnterRescueMode {
    pub instance_id: String,
    pub force_stop: Option<bool>,
    /// Secret.
    pub password: String,
}

opaque!(EnterRescueMode);

/// The answer of `EnterRescueMode`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct EnterRescueModeResponse {
    pub request_id: Option<String>,
}

opaque!(EnterRescueModeResponse);

/// The parameters of `ExitRescueMode`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ExitRescueMode {
    pub instance_id: String,
}

opaque!(ExitRescueMode);

/// The answer of `ExitRescueMode`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ExitRescueModeResponse {
    pub request_id: Option<String>,
}

opaque!(ExitRescueModeResponse);

/// The parameters of `GetAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetAsp {
    pub asp_id: String,
}

opaque!(GetAsp);

/// The answer of `GetAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetAspResponse {
    pub request_id: Option<String>,
    pub auto_snapshot_policy: Option<Box<AutoSnapshotPolicyModel>>,
}

opaque!(GetAspResponse);

/// The parameters of `GetAvailableImagesBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetAvailableImagesBySpec {
    pub spec: String,
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub os_name: Option<String>,
}

opaque!(GetAvailableImagesBySpec);

/// The answer of `GetAvailableImagesBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(GetAvailableImagesBySpecResponse);

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

opaque!(GetBidInstancePriceCreateCdsList);

/// The parameters of `GetBidInstancePrice`. <https://cloud.baidu.com/doc/BCC/index.html>
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
}

opaque!(GetBidInstancePrice);

/// The answer of `GetBidInstancePrice`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(GetBidInstancePriceResponse);

/// The parameters of `GetCdsPrice`. <https://cloud.baidu.com/doc/BCC/index.html>
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
}

opaque!(GetCdsPrice);

/// The answer of `GetCdsPrice`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetCdsPriceResponse {
    pub request_id: Option<String>,
    pub price: Option<Vec<Box<CdsPrices>>>,
}

opaque!(GetCdsPriceResponse);

/// The parameters of `GetDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetDeploySet {
    pub id: String,
}

opaque!(GetDeploySet);

/// The answer of `GetDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(GetDeploySetResponse);

/// The parameters of `GetDiskQuota`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetDiskQuota {
    pub zone_name: String,
}

opaque!(GetDiskQuota);

/// The answer of `GetDiskQuota`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(GetDiskQuotaResponse);

/// The parameters of `GetImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetImage {
    pub image_id: String,
}

opaque!(GetImage);

/// The answer of `GetImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetImageResponse {
    pub request_id: Option<String>,
    pub image: Option<Box<ImageModel>>,
}

opaque!(GetImageResponse);

/// The parameters of `GetInstance`. <https://cloud.baidu.com/doc/BCC/s/sjwvyoeqr>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetInstance {
    pub instance_id: String,
}

opaque!(GetInstance);

/// The answer of `GetInstance`. <https://cloud.baidu.com/doc/BCC/s/sjwvyoeqr>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetInstanceResponse {
    pub request_id: Option<String>,
    pub instance: Option<Box<InstanceModel>>,
}

opaque!(GetInstanceResponse);

/// The parameters of `GetInstanceNoChargeList`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetInstanceNoChargeList {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub internal_ip: Option<String>,
    pub keypair_id: Option<String>,
    pub zone_name: Option<String>,
    pub instance_ids: Option<String>,
}

opaque!(GetInstanceNoChargeList);

/// The answer of `GetInstanceNoChargeList`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(GetInstanceNoChargeListResponse);

/// The parameters of `GetInstanceUserDataInfo`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetInstanceUserDataInfo {
    pub instance_id: String,
}

opaque!(GetInstanceUserDataInfo);

/// The answer of `GetInstanceUserDataInfo`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetInstanceUserDataInfoResponse {
    pub request_id: Option<String>,
    /// Secret.
    pub user_data: Option<String>,
    pub instance_id: Option<String>,
}

opaque!(GetInstanceUserDataInfoResponse);

/// The parameters of `GetInstanceVnc`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetInstanceVnc {
    pub instance_id: String,
}

opaque!(GetInstanceVnc);

/// The answer of `GetInstanceVnc`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetInstanceVncResponse {
    pub request_id: Option<String>,
    /// Secret.
    pub vnc_url: Option<String>,
}

opaque!(GetInstanceVncResponse);

/// The parameters of `GetPriceBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetPriceBySpec {
    pub spec_id: Option<String>,
    pub spec: Option<String>,
    pub payment_timing: String,
    pub zone_name: String,
    pub purchase_count: Option<i64>,
    pub purchase_length: i64,
}

opaque!(GetPriceBySpec);

/// The answer of `GetPriceBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetPriceBySpecResponse {
    pub request_id: Option<String>,
    pub price: Option<Vec<Box<SpecIdPrices>>>,
}

opaque!(GetPriceBySpecResponse);

/// The parameters of `GetReservedInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetReservedInstance {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub reserved_instance_ids: Option<Vec<serde_json::Value>>,
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

opaque!(GetReservedInstance);

/// The answer of `GetReservedInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(GetReservedInstanceResponse);

/// The parameters of `GetReservedInstancePrice`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(GetReservedInstancePrice);

/// The answer of `GetReservedInstancePrice`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetReservedInstancePriceResponse {
    pub request_id: Option<String>,
    pub spec: Option<String>,
    pub category_price: Option<Box<CatagoryPrice>>,
    pub trade_price: Option<Box<TradePrice>>,
}

opaque!(GetReservedInstancePriceResponse);

/// The parameters of `GetRoleList`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetRoleList {}

opaque!(GetRoleList);

/// The answer of `GetRoleList`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetRoleListResponse {
    pub request_id: Option<String>,
    pub roles: Option<Vec<Box<InstanceRoleModel>>>,
}

opaque!(GetRoleListResponse);

/// The parameters of `GetSnapshot`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetSnapshot {
    pub snapshot_id: String,
}

opaque!(GetSnapshot);

/// The answer of `GetSnapshot`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetSnapshotResponse {
    pub request_id: Option<String>,
    pub snapshot: Option<Box<SnapshotModel>>,
}

opaque!(GetSnapshotResponse);

/// The parameters of `GetTask`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetTask {
    pub task_ids: Vec<serde_json::Value>,
    pub max_keys: Option<i64>,
}

opaque!(GetTask);

/// The answer of `GetTask`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetTaskResponse {
    pub request_id: Option<String>,
    pub tasks: Option<Vec<Box<TaskDetail>>>,
}

opaque!(GetTaskResponse);

/// The parameters of `GetVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetVolume {
    pub volume_id: String,
}

opaque!(GetVolume);

/// The answer of `GetVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetVolumeResponse {
    pub request_id: Option<String>,
    pub volume: Option<Box<VolumeModel>>,
}

opaque!(GetVolumeResponse);

/// The parameters of `GetVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetVolumeCluster {
    pub cluster_id: String,
}

opaque!(GetVolumeCluster);

/// The answer of `GetVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(GetVolumeClusterResponse);

/// The parameters of `GetVolumeResizeProgress`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetVolumeResizeProgress {
    pub volume_id: String,
}

opaque!(GetVolumeResizeProgress);

/// The answer of `GetVolumeResizeProgress`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetVolumeResizeProgressResponse {
    pub request_id: Option<String>,
    pub progress: Option<i64>,
}

opaque!(GetVolumeResizeProgressResponse);

/// The parameters of `GetZoneBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetZoneBySpec {
    pub instance_type: Option<String>,
    pub product_type: Option<String>,
    pub spec: Option<String>,
    pub spec_id: Option<String>,
}

opaque!(GetZoneBySpec);

/// The answer of `GetZoneBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetZoneBySpecResponse {
    pub request_id: Option<String>,
    pub zone_names: Option<Vec<String>>,
}

opaque!(GetZoneBySpecResponse);

/// The parameters of `ImportImage`. <https://cloud.baidu.com/doc/BCC/index.html>
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
}

opaque!(ImportImage);

/// The answer of `ImportImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ImportImageResponse {
    pub request_id: Option<String>,
    pub id: Option<String>,
}

opaque!(ImportImageResponse);

/// The parameters of `ImportKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportKeypair {
    pub name: String,
    pub description: Option<String>,
    pub public_key: String,
}

opaque!(ImportKeypair);

/// The answer of `ImportKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ImportKeypairResponse {
    pub request_id: Option<String>,
    pub keypair: Option<Box<KeypairModel>>,
}

opaque!(ImportKeypairResponse);

/// The parameters of `InstanceBatchResizeBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InstanceBatchResizeBySpec {
    pub spec: String,
    pub instance_id_list: Vec<serde_json::Value>,
    pub enable_jumbo_frame: Option<bool>,
    pub subnet_id: Option<String>,
    pub logical_zone: Option<String>,
}

opaque!(InstanceBatchResizeBySpec);

/// The answer of `InstanceBatchResizeBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstanceBatchResizeBySpecResponse {
    pub request_id: Option<String>,
    pub order_uuid_results: Option<Vec<String>>,
}

opaque!(InstanceBatchResizeBySpecResponse);

/// The parameters of `InstanceDeletionProtection`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InstanceDeletionProtection {
    pub instance_id: String,
    pub deletion_protection: i64,
}

opaque!(InstanceDeletionProtection);

/// The answer of `InstanceDeletionProtection`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstanceDeletionProtectionResponse {
    pub request_id: Option<String>,
}

opaque!(InstanceDeletionProtectionResponse);

/// `instanceIds` of [`InstanceRecovery`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InstanceRecoveryInstanceIds {
    pub instance_id: Option<String>,
}

opaque!(InstanceRecoveryInstanceIds);

/// The parameters of `InstanceRecovery`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InstanceRecovery {
    pub instance_ids: Vec<InstanceRecoveryInstanceIds>,
}

opaque!(InstanceRecovery);

/// The answer of `InstanceRecovery`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstanceRecoveryResponse {
    pub request_id: Option<String>,
}

opaque!(InstanceRecoveryResponse);

/// The parameters of `KeypairDetail`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct KeypairDetail {
    pub keypair_id: String,
}

opaque!(KeypairDetail);

/// The answer of `KeypairDetail`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct KeypairDetailResponse {
    pub request_id: Option<String>,
    pub keypair: Option<Box<KeypairModel>>,
}

opaque!(KeypairDetailResponse);

/// The parameters of `ListAsps`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListAsps {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub asp_name: Option<String>,
    pub volume_name: Option<String>,
}

opaque!(ListAsps);

/// The answer of `ListAsps`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(ListAspsResponse);

/// The parameters of `ListAvailableResizeSpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListAvailableResizeSpec {
    pub spec: Option<String>,
    pub spec_id: Option<String>,
    pub zone: Option<String>,
    pub instance_id_list: Option<Vec<serde_json::Value>>,
}

opaque!(ListAvailableResizeSpec);

/// The answer of `ListAvailableResizeSpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListAvailableResizeSpecResponse {
    pub request_id: Option<String>,
    pub spec_list: Option<Vec<String>>,
}

opaque!(ListAvailableResizeSpecResponse);

/// The parameters of `ListBidFlavor`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListBidFlavor {}

opaque!(ListBidFlavor);

/// The answer of `ListBidFlavor`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListBidFlavorResponse {
    pub request_id: Option<String>,
    pub zone_resources: Option<Vec<Box<ZoneResource>>>,
}

opaque!(ListBidFlavorResponse);

/// The parameters of `ListDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListDeploySet {}

opaque!(ListDeploySet);

/// The answer of `ListDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListDeploySetResponse {
    pub request_id: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub deploy_sets: Option<Vec<Box<DeploySetModel>>>,
}

opaque!(ListDeploySetResponse);

/// The parameters of `ListFlavorSpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListFlavorSpec {
    pub zone_name: Option<String>,
    pub specs: Option<String>,
    pub spec_ids: Option<String>,
}

opaque!(ListFlavorSpec);

/// The answer of `ListFlavorSpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListFlavorSpecResponse {
    pub request_id: Option<String>,
    pub zone_resources: Option<Vec<Box<ZoneResourceDetailSpec>>>,
}

opaque!(ListFlavorSpecResponse);

/// The parameters of `ListImages`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListImages {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub image_type: Option<String>,
    pub image_name: Option<String>,
}

opaque!(ListImages);

/// The answer of `ListImages`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(ListImagesResponse);

/// The parameters of `ListInstanceByIds`. <https://cloud.baidu.com/doc/BCC/s/4koffviai>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListInstanceByIds {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub instance_ids: Vec<serde_json::Value>,
}

opaque!(ListInstanceByIds);

/// The answer of `ListInstanceByIds`. <https://cloud.baidu.com/doc/BCC/s/4koffviai>
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

opaque!(ListInstanceByIdsResponse);

/// The parameters of `ListInstanceEnis`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListInstanceEnis {
    pub instance_id: String,
}

opaque!(ListInstanceEnis);

/// The answer of `ListInstanceEnis`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListInstanceEnisResponse {
    pub request_id: Option<String>,
    pub enis: Option<Vec<Box<EniInfo>>>,
}

opaque!(ListInstanceEnisResponse);

/// The parameters of `ListInstances`. <https://cloud.baidu.com/doc/BCC/s/Xjwvyodmx>
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
}

opaque!(ListInstances);

/// The answer of `ListInstances`. <https://cloud.baidu.com/doc/BCC/s/Xjwvyodmx>
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

opaque!(ListInstancesResponse);

/// The parameters of `ListKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListKeypair {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
}

opaque!(ListKeypair);

/// The answer of `ListKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(ListKeypairResponse);

/// The parameters of `ListOs`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListOs {
    pub instance_ids: Option<Vec<serde_json::Value>>,
}

opaque!(ListOs);

/// The answer of `ListOs`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListOsResponse {
    pub request_id: Option<String>,
    pub os_info: Option<Vec<Box<OsModel>>>,
}

opaque!(ListOsResponse);

/// The parameters of `ListRecycleInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(ListRecycleInstance);

/// The answer of `ListRecycleInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(ListRecycleInstanceResponse);

/// The parameters of `ListReservedInstanceTransferIn`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListReservedInstanceTransferIn {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub reserved_instance_ids: Option<Vec<serde_json::Value>>,
    pub transfer_record_ids: Option<Vec<serde_json::Value>>,
    pub spec: Option<String>,
    pub status: Option<String>,
}

opaque!(ListReservedInstanceTransferIn);

/// The answer of `ListReservedInstanceTransferIn`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(ListReservedInstanceTransferInResponse);

/// The parameters of `ListReservedInstanceTransferOut`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListReservedInstanceTransferOut {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub reserved_instance_ids: Option<Vec<serde_json::Value>>,
    pub transfer_record_ids: Option<Vec<serde_json::Value>>,
    pub spec: Option<String>,
    pub status: Option<String>,
}

opaque!(ListReservedInstanceTransferOut);

/// The answer of `ListReservedInstanceTransferOut`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(ListReservedInstanceTransferOutResponse);

/// The parameters of `ListSecurityGroups`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(ListSecurityGroups);

/// The answer of `ListSecurityGroups`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(ListSecurityGroupsResponse);

/// The parameters of `ListSharedUser`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListSharedUser {
    pub image_id: String,
}

opaque!(ListSharedUser);

/// The answer of `ListSharedUser`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListSharedUserResponse {
    pub request_id: Option<String>,
    pub users: Option<Vec<Box<SharedUser>>>,
}

opaque!(ListSharedUserResponse);

/// The parameters of `ListSnapchain`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListSnapchain {
    pub order_by: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<i64>,
    pub page_no: Option<i64>,
    pub volume_id: Option<String>,
}

opaque!(ListSnapchain);

/// The answer of `ListSnapchain`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(ListSnapchainResponse);

/// The parameters of `ListSnapshotShare`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListSnapshotShare {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
}

opaque!(ListSnapshotShare);

/// The answer of `ListSnapshotShare`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(ListSnapshotShareResponse);

/// The parameters of `ListSnapshots`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListSnapshots {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub volume_id: Option<String>,
}

opaque!(ListSnapshots);

/// The answer of `ListSnapshots`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(ListSnapshotsResponse);

/// The parameters of `ListTask`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListTask {
    pub task_ids: Option<Vec<serde_json::Value>>,
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub task_action: Option<String>,
    pub task_status: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub resource_ids: Option<Vec<serde_json::Value>>,
}

opaque!(ListTask);

/// The answer of `ListTask`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(ListTaskResponse);

/// The parameters of `ListVolumeClusters`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListVolumeClusters {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub zone_name: Option<String>,
    pub cluster_name: Option<String>,
}

opaque!(ListVolumeClusters);

/// The answer of `ListVolumeClusters`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(ListVolumeClustersResponse);

/// The parameters of `ListVolumes`. <https://cloud.baidu.com/doc/BCC/index.html>
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
}

opaque!(ListVolumes);

/// The answer of `ListVolumes`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(ListVolumesResponse);

/// The parameters of `ListZones`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListZones {}

opaque!(ListZones);

/// The answer of `ListZones`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListZonesResponse {
    pub request_id: Option<String>,
    pub zones: Option<Vec<Box<ZoneModel>>>,
}

opaque!(ListZonesResponse);

/// The parameters of `ModifyCdsAttribute`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyCdsAttribute {
    pub volume_id: String,
    pub cds_name: Option<String>,
    pub desc: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub delete_auto_snapshot: Option<bool>,
}

opaque!(ModifyCdsAttribute);

/// The answer of `ModifyCdsAttribute`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyCdsAttributeResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyCdsAttributeResponse);

/// The parameters of `ModifyEhcCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyEhcCluster {
    pub ehc_cluster_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
}

opaque!(ModifyEhcCluster);

/// The answer of `ModifyEhcCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyEhcClusterResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyEhcClusterResponse);

/// The parameters of `ModifyInstUserOpAuthorizeRuleAttribute`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyInstUserOpAuthorizeRuleAttribute {
    pub enable_rule: Option<i64>,
    pub authorize_maintenance_operations: Option<Vec<serde_json::Value>>,
    pub rule_name: Option<String>,
    pub rule_id: String,
}

opaque!(ModifyInstUserOpAuthorizeRuleAttribute);

/// The answer of `ModifyInstUserOpAuthorizeRuleAttribute`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyInstUserOpAuthorizeRuleAttributeResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyInstUserOpAuthorizeRuleAttributeResponse);

/// The parameters of `ModifyInstanceAttributes`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyInstanceAttributes {
    pub instance_id: String,
    pub name: Option<String>,
    pub enable_jumbo_frame: Option<bool>,
    pub net_eth_queue_count: Option<String>,
}

opaque!(ModifyInstanceAttributes);

/// The answer of `ModifyInstanceAttributes`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyInstanceAttributesResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyInstanceAttributesResponse);

/// The parameters of `ModifyInstanceDesc`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyInstanceDesc {
    pub instance_id: String,
    pub desc: String,
}

opaque!(ModifyInstanceDesc);

/// The answer of `ModifyInstanceDesc`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyInstanceDescResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyInstanceDescResponse);

/// The parameters of `ModifyInstanceHostname`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyInstanceHostname {
    pub instance_id: String,
    pub reboot: Option<bool>,
    pub is_open_hostname_domain: Option<bool>,
    pub hostname: String,
    pub is_allow_hostname_repeat: Option<bool>,
}

opaque!(ModifyInstanceHostname);

/// The answer of `ModifyInstanceHostname`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyInstanceHostnameResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyInstanceHostnameResponse);

/// The parameters of `ModifyInstancePassword`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyInstancePassword {
    pub instance_id: String,
    /// Secret.
    pub admin_pass: String,
}

opaque!(ModifyInstancePassword);

/// The answer of `ModifyInstancePassword`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyInstancePasswordResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyInstancePasswordResponse);

/// The parameters of `ModifyRelatedDeletePolicy`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyRelatedDeletePolicy {
    pub instance_id: String,
    pub is_eip_auto_related_delete: bool,
}

opaque!(ModifyRelatedDeletePolicy);

/// The answer of `ModifyRelatedDeletePolicy`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyRelatedDeletePolicyResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyRelatedDeletePolicyResponse);

/// `reservedInstances` of [`ModifyReservedInstances`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyReservedInstancesReservedInstances {
    pub reserved_instance_id: Option<String>,
    pub zone_name: Option<String>,
    pub reserved_instance_name: Option<String>,
    pub ehc_cluster_id: Option<String>,
}

opaque!(ModifyReservedInstancesReservedInstances);

/// The parameters of `ModifyReservedInstances`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyReservedInstances {
    pub reserved_instances: Vec<ModifyReservedInstancesReservedInstances>,
}

opaque!(ModifyReservedInstances);

/// The answer of `ModifyReservedInstances`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyReservedInstancesResponse {
    pub request_id: Option<String>,
    pub modify_reserved_instance_orders: Option<Vec<Box<ModifyReservedInstanceOrder>>>,
}

opaque!(ModifyReservedInstancesResponse);

/// The parameters of `ModifySnapshotAttribute`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifySnapshotAttribute {
    pub snapshot_id: String,
    pub snapshot_name: Option<String>,
    pub retention_in_days: Option<i64>,
    pub desc: Option<String>,
}

opaque!(ModifySnapshotAttribute);

/// The answer of `ModifySnapshotAttribute`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifySnapshotAttributeResponse {
    pub request_id: Option<String>,
}

opaque!(ModifySnapshotAttributeResponse);

/// `reservation` of [`ModifyVolumeChargeTypeBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyVolumeChargeTypeBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

opaque!(ModifyVolumeChargeTypeBillingReservation);

/// `billing` of [`ModifyVolumeChargeType`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyVolumeChargeTypeBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<ModifyVolumeChargeTypeBillingReservation>,
}

opaque!(ModifyVolumeChargeTypeBilling);

/// The parameters of `ModifyVolumeChargeType`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyVolumeChargeType {
    pub volume_id: String,
    pub billing: Option<ModifyVolumeChargeTypeBilling>,
    pub effective_type: Option<String>,
}

opaque!(ModifyVolumeChargeType);

/// The answer of `ModifyVolumeChargeType`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyVolumeChargeTypeResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyVolumeChargeTypeResponse);

/// The parameters of `ModifyVolumeDeleteProtectionV2`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyVolumeDeleteProtectionV2 {
    pub volume_ids: Vec<serde_json::Value>,
    pub enable_delete_protection: bool,
}

opaque!(ModifyVolumeDeleteProtectionV2);

/// The answer of `ModifyVolumeDeleteProtectionV2`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyVolumeDeleteProtectionV2Response {
    pub request_id: Option<String>,
}

opaque!(ModifyVolumeDeleteProtectionV2Response);

/// `reservation` of [`PurchaseReservedInstanceBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedInstanceBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

opaque!(PurchaseReservedInstanceBillingReservation);

/// `billing` of [`PurchaseReservedInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedInstanceBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<PurchaseReservedInstanceBillingReservation>,
}

opaque!(PurchaseReservedInstanceBilling);

/// `cdsCustomPeriod` of [`PurchaseReservedInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedInstanceCdsCustomPeriod {
    pub period: Option<i64>,
    pub volume_id: Option<String>,
}

opaque!(PurchaseReservedInstanceCdsCustomPeriod);

/// The parameters of `PurchaseReservedInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedInstance {
    pub instance_id: String,
    pub related_renew_flag: Option<String>,
    pub billing: PurchaseReservedInstanceBilling,
    pub cds_custom_period: Option<Vec<PurchaseReservedInstanceCdsCustomPeriod>>,
}

opaque!(PurchaseReservedInstance);

/// The answer of `PurchaseReservedInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PurchaseReservedInstanceResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

opaque!(PurchaseReservedInstanceResponse);

/// `reservation` of [`PurchaseReservedVolumeBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedVolumeBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

opaque!(PurchaseReservedVolumeBillingReservation);

/// `billing` of [`PurchaseReservedVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedVolumeBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<PurchaseReservedVolumeBillingReservation>,
}

opaque!(PurchaseReservedVolumeBilling);

/// The parameters of `PurchaseReservedVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedVolume {
    pub volume_id: String,
    pub billing: PurchaseReservedVolumeBilling,
    pub instance_id: Option<String>,
}

opaque!(PurchaseReservedVolume);

/// The answer of `PurchaseReservedVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PurchaseReservedVolumeResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

opaque!(PurchaseReservedVolumeResponse);

/// `reservation` of [`PurchaseReservedVolumeClusterBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedVolumeClusterBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

opaque!(PurchaseReservedVolumeClusterBillingReservation);

/// `billing` of [`PurchaseReservedVolumeCluster`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedVolumeClusterBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<PurchaseReservedVolumeClusterBillingReservation>,
}

opaque!(PurchaseReservedVolumeClusterBilling);

/// The parameters of `PurchaseReservedVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedVolumeCluster {
    pub cluster_id: String,
    pub billing: PurchaseReservedVolumeClusterBilling,
}

opaque!(PurchaseReservedVolumeCluster);

/// The answer of `PurchaseReservedVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PurchaseReservedVolumeClusterResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

opaque!(PurchaseReservedVolumeClusterResponse);

/// The parameters of `RebootInstance`. <https://cloud.baidu.com/doc/BCC/s/vjwvyoa62>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RebootInstance {
    pub instance_id: String,
    pub force_stop: Option<bool>,
}

opaque!(RebootInstance);

/// The answer of `RebootInstance`. <https://cloud.baidu.com/doc/BCC/s/vjwvyoa62>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RebootInstanceResponse {
    pub request_id: Option<String>,
}

opaque!(RebootInstanceResponse);

/// The parameters of `RebuildBatchInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
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
    pub instance_ids: Vec<serde_json::Value>,
}

opaque!(RebuildBatchInstance);

/// The answer of `RebuildBatchInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RebuildBatchInstanceResponse {
    pub request_id: Option<String>,
}

opaque!(RebuildBatchInstanceResponse);

/// The parameters of `RebuildInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
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

opaque!(RebuildInstance);

/// The answer of `RebuildInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RebuildInstanceResponse {
    pub request_id: Option<String>,
}

opaque!(RebuildInstanceResponse);

/// The parameters of `RefuseReservedInstanceTransfer`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RefuseReservedInstanceTransfer {
    pub transfer_record_ids: Vec<serde_json::Value>,
}

opaque!(RefuseReservedInstanceTransfer);

/// The answer of `RefuseReservedInstanceTransfer`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RefuseReservedInstanceTransferResponse {
    pub request_id: Option<String>,
}

opaque!(RefuseReservedInstanceTransferResponse);

/// The parameters of `ReleaseInstanceByPost`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReleaseInstanceByPost {
    pub instance_id: String,
    pub related_release_flag: bool,
    pub delete_cds_snapshot_flag: bool,
    pub delete_related_enis_flag: Option<bool>,
    pub bcc_recycle_flag: Option<bool>,
    pub cds_attribute_active: Option<bool>,
}

opaque!(ReleaseInstanceByPost);

/// The answer of `ReleaseInstanceByPost`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ReleaseInstanceByPostResponse {
    pub request_id: Option<String>,
}

opaque!(ReleaseInstanceByPostResponse);

/// The parameters of `ReleaseMultipleInstanceByPost`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReleaseMultipleInstanceByPost {
    pub instance_ids: Vec<serde_json::Value>,
    pub related_release_flag: bool,
    pub delete_related_cds_flag: Option<bool>,
    pub delete_cds_snapshot_flag: bool,
    pub delete_related_enis_flag: Option<bool>,
    pub bcc_recycle_flag: Option<bool>,
}

opaque!(ReleaseMultipleInstanceByPost);

/// The answer of `ReleaseMultipleInstanceByPost`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ReleaseMultipleInstanceByPostResponse {
    pub request_id: Option<String>,
}

opaque!(ReleaseMultipleInstanceByPostResponse);

/// The parameters of `ReleaseVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReleaseVolume {
    pub volume_id: String,
    pub auto_snapshot: Option<String>,
    pub manual_snapshot: Option<String>,
    pub cds_attribute_active: Option<bool>,
    pub recycle: Option<String>,
}

opaque!(ReleaseVolume);

/// The answer of `ReleaseVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ReleaseVolumeResponse {
    pub request_id: Option<String>,
}

opaque!(ReleaseVolumeResponse);

/// The parameters of `RemoteCopyImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RemoteCopyImage {
    pub image_id: String,
    pub name: Option<String>,
    pub dest_region: Vec<serde_json::Value>,
}

opaque!(RemoteCopyImage);

/// The answer of `RemoteCopyImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RemoteCopyImageResponse {
    pub request_id: Option<String>,
    pub result: Option<Vec<Box<RemoteCopyResult>>>,
}

opaque!(RemoteCopyImageResponse);

/// `destRegionInfos` of [`RemoteCopySnapshot`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RemoteCopySnapshotDestRegionInfos {
    pub name: Option<String>,
    pub dest_region: Option<String>,
}

opaque!(RemoteCopySnapshotDestRegionInfos);

/// The parameters of `RemoteCopySnapshot`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RemoteCopySnapshot {
    pub snapshot_id: String,
    pub dest_region_infos: Option<Vec<RemoteCopySnapshotDestRegionInfos>>,
}

opaque!(RemoteCopySnapshot);

/// The answer of `RemoteCopySnapshot`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RemoteCopySnapshotResponse {
    pub request_id: Option<String>,
    pub result: Option<Vec<Box<RemoteCopySnapshotModel>>>,
}

opaque!(RemoteCopySnapshotResponse);

/// The parameters of `RenameImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RenameImage {
    pub image_id: Option<String>,
    pub image_ids: Option<Vec<serde_json::Value>>,
    pub name: Option<String>,
}

opaque!(RenameImage);

/// The answer of `RenameImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RenameImageResponse {
    pub request_id: Option<String>,
}

opaque!(RenameImageResponse);

/// The parameters of `RenameKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RenameKeypair {
    pub keypair_id: String,
    pub name: String,
}

opaque!(RenameKeypair);

/// The answer of `RenameKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RenameKeypairResponse {
    pub request_id: Option<String>,
}

opaque!(RenameKeypairResponse);

/// The parameters of `RenameVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RenameVolume {
    pub volume_id: String,
    pub name: String,
}

opaque!(RenameVolume);

/// The answer of `RenameVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RenameVolumeResponse {
    pub request_id: Option<String>,
}

opaque!(RenameVolumeResponse);

/// The parameters of `RenewReservedInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RenewReservedInstance {
    pub reserved_instance_ids: Vec<serde_json::Value>,
    pub reserved_instance_time: String,
    pub reserved_instance_time_unit: Option<String>,
    pub auto_renew: Option<bool>,
    pub auto_renew_time_unit: Option<String>,
    pub auto_renew_time: Option<i64>,
}

opaque!(RenewReservedInstance);

/// The answer of `RenewReservedInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RenewReservedInstanceResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
    pub reserved_instance_ids: Option<Vec<String>>,
}

opaque!(RenewReservedInstanceResponse);

/// The parameters of `ReplaceInstanceSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReplaceInstanceSecurityGroup {
    pub instance_ids: Vec<serde_json::Value>,
    pub security_group_ids: Vec<serde_json::Value>,
    pub security_group_type: String,
}

opaque!(ReplaceInstanceSecurityGroup);

/// The answer of `ReplaceInstanceSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ReplaceInstanceSecurityGroupResponse {
    pub request_id: Option<String>,
}

opaque!(ReplaceInstanceSecurityGroupResponse);

/// The parameters of `ResizeInstanceBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ResizeInstanceBySpec {
    pub instance_id: String,
    pub spec: Option<String>,
    pub enable_jumbo_frame: Option<bool>,
}

opaque!(ResizeInstanceBySpec);

/// The answer of `ResizeInstanceBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ResizeInstanceBySpecResponse {
    pub request_id: Option<String>,
}

opaque!(ResizeInstanceBySpecResponse);

/// The parameters of `ResizeVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ResizeVolume {
    pub volume_id: String,
    #[serde(rename = "newCdsSizeInGB")]
    pub new_cds_size_in_gb: Option<i64>,
    #[serde(rename = "newExtraIO")]
    pub new_extra_io: Option<i64>,
    pub new_volume_type: Option<String>,
}

opaque!(ResizeVolume);

/// The answer of `ResizeVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ResizeVolumeResponse {
    pub request_id: Option<String>,
    pub warning_list: Option<Vec<String>>,
}

opaque!(ResizeVolumeResponse);

/// The parameters of `ResizeVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ResizeVolumeCluster {
    pub cluster_id: String,
    #[serde(rename = "newClusterSizeInGB")]
    pub new_cluster_size_in_gb: i64,
}

opaque!(ResizeVolumeCluster);

/// The answer of `ResizeVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ResizeVolumeClusterResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

opaque!(ResizeVolumeClusterResponse);

/// The parameters of `RevokeReservedInstanceTransfer`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RevokeReservedInstanceTransfer {
    pub transfer_record_ids: Vec<serde_json::Value>,
}

opaque!(RevokeReservedInstanceTransfer);

/// The answer of `RevokeReservedInstanceTransfer`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RevokeReservedInstanceTransferResponse {
    pub request_id: Option<String>,
}

opaque!(RevokeReservedInstanceTransferResponse);

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

opaque!(RevokeSecurityGroupRuleRule);

/// The parameters of `RevokeSecurityGroupRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RevokeSecurityGroupRule {
    pub security_group_id: String,
    pub sg_version: Option<i64>,
    pub rule: RevokeSecurityGroupRuleRule,
}

opaque!(RevokeSecurityGroupRule);

/// The answer of `RevokeSecurityGroupRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RevokeSecurityGroupRuleResponse {
    pub request_id: Option<String>,
}

opaque!(RevokeSecurityGroupRuleResponse);

/// The parameters of `RollbackVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RollbackVolume {
    pub volume_id: String,
    pub snapshot_id: String,
}

opaque!(RollbackVolume);

/// The answer of `RollbackVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RollbackVolumeResponse {
    pub request_id: Option<String>,
}

opaque!(RollbackVolumeResponse);

/// The parameters of `ShareImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ShareImage {
    pub image_id: String,
    pub account: Option<String>,
    pub account_id: Option<String>,
    pub uc_account: Option<String>,
}

opaque!(ShareImage);

/// The answer of `ShareImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ShareImageResponse {
    pub request_id: Option<String>,
}

opaque!(ShareImageResponse);

/// The parameters of `StartInstance`. <https://cloud.baidu.com/doc/BCC/s/Mjwvyobl0-en>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StartInstance {
    pub instance_id: String,
}

opaque!(StartInstance);

/// The answer of `StartInstance`. <https://cloud.baidu.com/doc/BCC/s/Mjwvyobl0-en>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct StartInstanceResponse {
    pub request_id: Option<String>,
}

opaque!(StartInstanceResponse);

/// The parameters of `StopInstance`. <https://cloud.baidu.com/doc/BCC/s/Tjwvyobwq>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StopInstance {
    pub instance_id: String,
    pub force_stop: Option<bool>,
    pub stop_with_no_charge: Option<bool>,
}

opaque!(StopInstance);

/// The answer of `StopInstance`. <https://cloud.baidu.com/doc/BCC/s/Tjwvyobwq>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct StopInstanceResponse {
    pub request_id: Option<String>,
}

opaque!(StopInstanceResponse);

/// The parameters of `UnShareImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnShareImage {
    pub image_id: String,
    pub account: Option<String>,
    pub account_id: Option<String>,
    pub uc_account: Option<String>,
}

opaque!(UnShareImage);

/// The answer of `UnShareImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnShareImageResponse {
    pub request_id: Option<String>,
}

opaque!(UnShareImageResponse);

/// The parameters of `UnbindInstanceFromSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindInstanceFromSecurityGroup {
    pub instance_id: String,
    pub security_group_id: String,
}

opaque!(UnbindInstanceFromSecurityGroup);

/// The answer of `UnbindInstanceFromSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindInstanceFromSecurityGroupResponse {
    pub request_id: Option<String>,
}

opaque!(UnbindInstanceFromSecurityGroupResponse);

/// `changeTags` of [`UnbindInstanceFromTags`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindInstanceFromTagsChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(UnbindInstanceFromTagsChangeTags);

/// The parameters of `UnbindInstanceFromTags`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindInstanceFromTags {
    pub instance_id: String,
    pub change_tags: Vec<UnbindInstanceFromTagsChangeTags>,
    pub attach_related_resource_tag: Option<bool>,
}

opaque!(UnbindInstanceFromTags);

/// The answer of `UnbindInstanceFromTags`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindInstanceFromTagsResponse {
    pub request_id: Option<String>,
}

opaque!(UnbindInstanceFromTagsResponse);

/// The parameters of `UnbindInstanceSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindInstanceSecurityGroup {
    pub instance_ids: Vec<serde_json::Value>,
    pub security_group_ids: Vec<serde_json::Value>,
    pub security_group_type: String,
}

opaque!(UnbindInstanceSecurityGroup);

/// The answer of `UnbindInstanceSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindInstanceSecurityGroupResponse {
    pub request_id: Option<String>,
}

opaque!(UnbindInstanceSecurityGroupResponse);

/// `changeTags` of [`UnbindReservedInstanceFromTags`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindReservedInstanceFromTagsChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(UnbindReservedInstanceFromTagsChangeTags);

/// The parameters of `UnbindReservedInstanceFromTags`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindReservedInstanceFromTags {
    pub reserved_instance_ids: Vec<serde_json::Value>,
    pub change_tags: Vec<UnbindReservedInstanceFromTagsChangeTags>,
}

opaque!(UnbindReservedInstanceFromTags);

/// The answer of `UnbindReservedInstanceFromTags`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindReservedInstanceFromTagsResponse {
    pub request_id: Option<String>,
}

opaque!(UnbindReservedInstanceFromTagsResponse);

/// `instances` of [`UnbindRole`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindRoleInstances {
    pub instance_id: Option<String>,
}

opaque!(UnbindRoleInstances);

/// The parameters of `UnbindRole`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindRole {
    pub role_name: Option<String>,
    pub instances: Vec<UnbindRoleInstances>,
}

opaque!(UnbindRole);

/// The answer of `UnbindRole`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindRoleResponse {
    pub request_id: Option<String>,
    pub fail_instances: Option<Vec<Box<InstancePassRoleFailModel>>>,
    pub instance_role_associations: Option<Vec<Box<InstanceRoleAssociationModel>>>,
}

opaque!(UnbindRoleResponse);

/// `changeTags` of [`UnbindTagImage`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagImageChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(UnbindTagImageChangeTags);

/// The parameters of `UnbindTagImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagImage {
    pub image_id: String,
    pub change_tags: Vec<UnbindTagImageChangeTags>,
}

opaque!(UnbindTagImage);

/// The answer of `UnbindTagImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindTagImageResponse {
    pub request_id: Option<String>,
}

opaque!(UnbindTagImageResponse);

/// `changeTags` of [`UnbindTagSnapchain`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagSnapchainChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(UnbindTagSnapchainChangeTags);

/// The parameters of `UnbindTagSnapchain`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagSnapchain {
    pub chain_id: String,
    pub change_tags: Vec<UnbindTagSnapchainChangeTags>,
}

opaque!(UnbindTagSnapchain);

/// The answer of `UnbindTagSnapchain`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindTagSnapchainResponse {
    pub request_id: Option<String>,
}

opaque!(UnbindTagSnapchainResponse);

/// `changeTags` of [`UnbindTagVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagVolumeChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(UnbindTagVolumeChangeTags);

/// The parameters of `UnbindTagVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagVolume {
    pub volume_id: String,
    pub change_tags: Vec<UnbindTagVolumeChangeTags>,
}

opaque!(UnbindTagVolume);

/// The answer of `UnbindTagVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindTagVolumeResponse {
    pub request_id: Option<String>,
}

opaque!(UnbindTagVolumeResponse);

/// `changeTags` of [`UnbindTagVolumeCluster`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagVolumeClusterChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(UnbindTagVolumeClusterChangeTags);

/// The parameters of `UnbindTagVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagVolumeCluster {
    pub cluster_id: String,
    pub change_tags: Vec<UnbindTagVolumeClusterChangeTags>,
}

opaque!(UnbindTagVolumeCluster);

/// The answer of `UnbindTagVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindTagVolumeClusterResponse {
    pub request_id: Option<String>,
}

opaque!(UnbindTagVolumeClusterResponse);

/// The parameters of `UpdateAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateAsp {
    pub asp_id: String,
    pub name: String,
    pub time_points: Vec<serde_json::Value>,
    pub repeat_weekdays: Vec<serde_json::Value>,
    pub retention_days: String,
}

opaque!(UpdateAsp);

/// The answer of `UpdateAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UpdateAspResponse {
    pub request_id: Option<String>,
}

opaque!(UpdateAspResponse);

/// The parameters of `UpdateDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateDeploySet {
    pub deploy_id: String,
    pub name: Option<String>,
    pub desc: Option<String>,
}

opaque!(UpdateDeploySet);

/// The answer of `UpdateDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UpdateDeploySetResponse {
    pub request_id: Option<String>,
}

opaque!(UpdateDeploySetResponse);

/// The parameters of `UpdateDeploySetRelation`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateDeploySetRelation {
    pub instance_id: String,
    pub deployset_id_list: Option<Vec<serde_json::Value>>,
}

opaque!(UpdateDeploySetRelation);

/// The answer of `UpdateDeploySetRelation`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UpdateDeploySetRelationResponse {
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}

opaque!(UpdateDeploySetRelationResponse);

/// The parameters of `UpdateInstanceSubnet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateInstanceSubnet {
    pub instance_id: String,
    pub subnet_id: String,
    pub internal_ip: Option<String>,
    pub security_group_ids: Option<Vec<serde_json::Value>>,
    pub enterprise_security_group_ids: Option<Vec<serde_json::Value>>,
}

opaque!(UpdateInstanceSubnet);

/// The answer of `UpdateInstanceSubnet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UpdateInstanceSubnetResponse {
    pub request_id: Option<String>,
}

opaque!(UpdateInstanceSubnetResponse);

/// The parameters of `UpdateKeypairDescription`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateKeypairDescription {
    pub keypair_id: String,
    pub description: Option<String>,
}

opaque!(UpdateKeypairDescription);

/// The answer of `UpdateKeypairDescription`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UpdateKeypairDescriptionResponse {
    pub request_id: Option<String>,
}

opaque!(UpdateKeypairDescriptionResponse);

/// The parameters of `UpdateSecurityGroupRule`. <https://cloud.baidu.com/doc/BCC/index.html>
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
}

opaque!(UpdateSecurityGroupRule);

/// The answer of `UpdateSecurityGroupRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UpdateSecurityGroupRuleResponse {
    pub request_id: Option<String>,
}

opaque!(UpdateSecurityGroupRuleResponse);

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

opaque!(AutoSnapshotPolicyInfo);

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

opaque!(AutoSnapshotPolicyModel);

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

opaque!(AzIntstanceStatisDetail);

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

opaque!(BbcFlavor);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BbcFlavorGroup {
    pub group_id: Option<String>,
    pub flavors: Option<Vec<Box<BbcFlavor>>>,
}

opaque!(BbcFlavorGroup);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BbcResources {
    pub flavor_groups: Option<Vec<Box<BbcFlavorGroup>>>,
}

opaque!(BbcResources);

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

opaque!(BccBidFlavors);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BccBidResources {
    pub instance_type: Option<String>,
    pub flavors: Option<Vec<Box<BccBidFlavors>>>,
}

opaque!(BccBidResources);

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

opaque!(BccFlavor);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BccFlavorGroup {
    pub group_id: Option<String>,
    pub flavors: Option<Vec<Box<BccFlavor>>>,
}

opaque!(BccFlavorGroup);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BccResources {
    pub flavor_groups: Option<Vec<Box<BccFlavorGroup>>>,
}

opaque!(BccResources);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Billing {
    pub payment_timing: Option<String>,
    pub reservation: Option<Box<Reservation>>,
}

opaque!(Billing);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CatagoryPrice {
    pub pre_pay_category_price: Option<f64>,
    pub post_pay_category_price: Option<f64>,
}

opaque!(CatagoryPrice);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CdsCustomPeriod {
    pub period: Option<i64>,
    pub volume_id: Option<String>,
}

opaque!(CdsCustomPeriod);

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

opaque!(CdsPrices);

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

opaque!(ConfigItem);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateCdsModel {
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

opaque!(CreateCdsModel);

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

opaque!(DeploySetModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DiskInfo {
    pub storage_type: Option<String>,
    pub max_disk_size: Option<i64>,
    pub min_disk_size: Option<i64>,
}

opaque!(DiskInfo);

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

opaque!(EhcCluster);

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

opaque!(EniInfo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct EphemeralDisk {
    pub storage_type: Option<String>,
    #[serde(rename = "sizeInGB")]
    pub size_in_gb: Option<i64>,
    #[serde(rename = "freeSizeInGB")]
    pub free_size_in_gb: Option<i64>,
}

opaque!(EphemeralDisk);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct EriInfo {
    pub name: Option<String>,
    pub eri_id: Option<String>,
}

opaque!(EriInfo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct FileSystemModel {
    pub fs_id: Option<String>,
    pub mount_ads: Option<String>,
    pub path: Option<String>,
    pub protocol: Option<String>,
}

opaque!(FileSystemModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GroupInfo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}

opaque!(GroupInfo);

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

opaque!(ImageModel);

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

opaque!(InstUserOpAuthorizeRuleResponse);

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

opaque!(InstanceDeleteResultModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstanceIdItem {
    pub instance_id: Option<String>,
}

opaque!(InstanceIdItem);

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

opaque!(InstanceModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstancePassRoleFailModel {
    pub instance_id: Option<String>,
    pub fail_message: Option<String>,
}

opaque!(InstancePassRoleFailModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstancePassRoleModel {
    pub instance_id: Option<String>,
}

opaque!(InstancePassRoleModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstanceRoleAssociationModel {
    pub instance_id: Option<String>,
}

opaque!(InstanceRoleAssociationModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstanceRoleModel {
    pub role_name: Option<String>,
}

opaque!(InstanceRoleModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct IpAddress {
    pub primary: Option<bool>,
    pub public_ip_address: Option<String>,
    pub private_ip_address: Option<String>,
    pub ipv6_address: Option<String>,
}

opaque!(IpAddress);

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

opaque!(IpInfo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct IssueDiskInfoResponse {
    pub issue_disk_sn: Option<String>,
}

opaque!(IssueDiskInfoResponse);

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

opaque!(IssueResponse);

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

opaque!(KeypairModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyReservedInstanceOrder {
    pub reserved_instance_id: Option<String>,
    pub order_id: Option<String>,
}

opaque!(ModifyReservedInstanceOrder);

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

opaque!(NicInfo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct OperationProgressSet {
    pub resource_id: Option<String>,
    pub operation_status: Option<String>,
    pub code: Option<String>,
    pub error_message: Option<String>,
}

opaque!(OperationProgressSet);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct OperationRecordResponse {
    pub name: Option<String>,
    pub operator: Option<String>,
    pub operate_time: Option<String>,
}

opaque!(OperationRecordResponse);

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

opaque!(OsModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PassInstanceModel {
    pub application: Option<String>,
    pub instance_count: Option<i64>,
}

opaque!(PassInstanceModel);

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

opaque!(PlannedEventResponse);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PostpayConfig {
    pub instance_id: Option<String>,
    pub cds_list: Option<Vec<String>>,
    pub effective_type: Option<String>,
}

opaque!(PostpayConfig);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PrepayConfig {
    pub instance_id: Option<String>,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub duration: Option<i64>,
    pub cds_list: Option<Vec<String>>,
    pub auto_pay: Option<bool>,
}

opaque!(PrepayConfig);

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

opaque!(RdmaNicTopo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RegionModel {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub region_endpoint: Option<String>,
}

opaque!(RegionModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RemoteCopyResult {
    pub region: Option<String>,
    pub image_id: Option<String>,
    pub code: Option<String>,
    pub err_msg: Option<String>,
}

opaque!(RemoteCopyResult);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RemoteCopySnapshotModel {
    pub region: Option<String>,
    pub snapshot_id: Option<String>,
}

opaque!(RemoteCopySnapshotModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Reservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

opaque!(Reservation);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ReservedInstance {
    pub reserved_instance_id: Option<String>,
    pub zone_name: Option<String>,
    pub reserved_instance_name: Option<String>,
    pub ehc_cluster_id: Option<String>,
}

opaque!(ReservedInstance);

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

opaque!(ReservedInstanceInfo);

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

opaque!(ResourceBo);

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

opaque!(SecurityGroupModel);

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

opaque!(SecurityGroupRuleModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SharedUser {
    pub account: Option<String>,
    pub account_id: Option<String>,
    pub uc_account: Option<String>,
}

opaque!(SharedUser);

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

opaque!(SnapchainModel);

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

opaque!(SnapshotModel);

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

opaque!(SnapshotShareModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SpecIdPrices {
    pub spec_id: Option<String>,
    pub spec_prices: Option<Vec<Box<SpecPrices>>>,
}

opaque!(SpecIdPrices);

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

opaque!(SpecPrices);

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

opaque!(SystemImageModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(Tag);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct TagModel {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(TagModel);

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

opaque!(TaskDetail);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct TradePrice {
    pub pre_pay_trade_price: Option<f64>,
    pub post_pay_trade_price: Option<f64>,
}

opaque!(TradePrice);

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

opaque!(TransferInRecord);

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

opaque!(TransferOutRecord);

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

opaque!(UnplannedEventResponse);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct VolumeAttachmentModel {
    pub volume_id: Option<String>,
    pub serial: Option<String>,
    pub instance_id: Option<String>,
    pub device: Option<String>,
}

opaque!(VolumeAttachmentModel);

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

opaque!(VolumeClusterModel);

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

opaque!(VolumeModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct VolumeMultiAttachInfo {
    pub volume_id: Option<String>,
    pub serial: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
}

opaque!(VolumeMultiAttachInfo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ZoneModel {
    pub zone_name: Option<String>,
}

opaque!(ZoneModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ZoneResource {
    pub zone_name: Option<String>,
    pub bcc_resources: Option<Vec<Box<BccBidResources>>>,
}

opaque!(ZoneResource);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ZoneResourceDetailSpec {
    pub zone_name: Option<String>,
    pub ebc_resources: Option<Box<BbcResources>>,
    pub bcc_resources: Option<Box<BccResources>>,
}

opaque!(ZoneResourceDetailSpec);

impl Request for AcceptReservedInstanceTransfer {
    type Answer = AcceptReservedInstanceTransferResponse;
    const NAME: &'static str = "AcceptReservedInstanceTransfer";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/reserved/transfer/accept" };
    const SCHEMA: &'static str = "transferRecordId!,ehcClusterId";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for AddIpv6 {
    type Answer = AddIpv6Response;
    const NAME: &'static str = "AddIpv6";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/addIpv6" };
    const SCHEMA: &'static str = "instanceId!,ipv6Address,reboot:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for AttachAsp {
    type Answer = AttachAspResponse;
    const NAME: &'static str = "AttachAsp";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/asp/{aspId}?attach" };
    const SCHEMA: &'static str = "/aspId!:d,volumeIds!:[]d,deleteAutoSnapshot:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListAsps");
}

impl Request for AttachKeypair {
    type Answer = AttachKeypairResponse;
    const NAME: &'static str = "AttachKeypair";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/keypair/{keypairId}?attach" };
    const SCHEMA: &'static str = "/keypairId!:d,instanceIds!:[]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListKeypair");
}

impl Request for AttachVolume {
    type Answer = AttachVolumeResponse;
    const NAME: &'static str = "AttachVolume";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/{volumeId}?attach" };
    const SCHEMA: &'static str = "/volumeId!:d,instanceId!,deleteWithInstance:b,deleteAutoSnapshot:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListVolumes");
}

impl Request for AuthorizeSecurityGroupRule {
    type Answer = AuthorizeSecurityGroupRuleResponse;
    const NAME: &'static str = "AuthorizeSecurityGroupRule";
    const ADDRESS: Address =
        Address::Rest { method: "PUT", path: "/v2/securityGroup/{securityGroupId}?authorizeRule" };
    const SCHEMA: &'static str = "/securityGroupId!:d,?sgVersion:i,rule!:{remark,direction,ethertype,portRange,protocol,sourceGroupId,sourceIp,destGroupId,destIp,securityGroupId,securityGroupRuleId,createdTime,updatedTime}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for AuthorizeServerEvent {
    type Answer = AuthorizeServerEventResponse;
    const NAME: &'static str = "AuthorizeServerEvent";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/?action=AuthorizeServerEvent" };
    const SCHEMA: &'static str = "serverEventId,instanceId,authorizeMaintenanceOperation,executeTime";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for AutoReleaseInstance {
    type Answer = AutoReleaseInstanceResponse;
    const NAME: &'static str = "AutoReleaseInstance";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?autorelease" };
    const SCHEMA: &'static str = "/instanceId!:d,isEipAutoRelatedDelete:b,releaseTime";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for AutoRenewReservedInstance {
    type Answer = AutoRenewReservedInstanceResponse;
    const NAME: &'static str = "AutoRenewReservedInstance";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/reserved/autoRenew" };
    const SCHEMA: &'static str = "reservedInstanceIds!:[]d,autoRenewTimeUnit!,autoRenewTime!:i";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetReservedInstance");
}

impl Request for AutoRenewVolumeCluster {
    type Answer = AutoRenewVolumeClusterResponse;
    const NAME: &'static str = "AutoRenewVolumeCluster";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/volume/cluster/autoRenew" };
    const SCHEMA: &'static str = "clusterId!,renewTimeUnit!,renewTime!:i";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVolumeClusters");
}

impl Request for BatchAddIp {
    type Answer = BatchAddIpResponse;
    const NAME: &'static str = "BatchAddIp";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/batchAddIp" };
    const SCHEMA: &'static str =
        "instanceId!,secondaryPrivateIpAddressCount:i,privateIps:[]a,allocateMultiIpv6Addr!:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for BatchChangeToPostpaid {
    type Answer = BatchChangeToPostpaidResponse;
    const NAME: &'static str = "BatchChangeToPostpaid";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/batch/charging?toPostpay" };
    const SCHEMA: &'static str = "config!:[]{instanceId,cdsList:[]a,effectiveType}";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for BatchChangeToPrepaid {
    type Answer = BatchChangeToPrepaidResponse;
    const NAME: &'static str = "BatchChangeToPrepaid";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/batch/charging?toPrepay" };
    const SCHEMA: &'static str =
        "config!:[]{instanceId,autoRenew:b,autoRenewPeriod:i,duration:i,cdsList:[]a,autoPay:b}";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for BatchDeleteIp {
    type Answer = BatchDeleteIpResponse;
    const NAME: &'static str = "BatchDeleteIp";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/batchDelIp" };
    const SCHEMA: &'static str = "instanceId!,privateIps!:[]a";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for BatchRebootInstance {
    type Answer = BatchRebootInstanceResponse;
    const NAME: &'static str = "BatchRebootInstance";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/batchAction?reboot" };
    const SCHEMA: &'static str = "instanceIds!:[]d,forceStop:b";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstances");
}

impl Request for BatchRefundResource {
    type Answer = BatchRefundResourceResponse;
    const NAME: &'static str = "BatchRefundResource";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/batchRefundResource" };
    const SCHEMA: &'static str =
        "instanceIds!:[]d,relatedReleaseFlag:b,deleteCdsSnapshotFlag:b,deleteRelatedEnisFlag:b";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for BatchStartInstance {
    type Answer = BatchStartInstanceResponse;
    const NAME: &'static str = "BatchStartInstance";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/batchAction?start" };
    const SCHEMA: &'static str = "instanceIds!:[]d";
    const EFFECT: Effect = Effect::Settle;
    const READ_BY: Option<&'static str> = Some("ListInstances");
}

impl Request for BatchStopInstance {
    type Answer = BatchStopInstanceResponse;
    const NAME: &'static str = "BatchStopInstance";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/batchAction?stop" };
    const SCHEMA: &'static str = "instanceIds!:[]d,forceStop:b,stopWithNoCharge:b";
    const EFFECT: Effect = Effect::Settle;
    const READ_BY: Option<&'static str> = Some("ListInstances");
}

impl Request for BindInstanceSecurityGroup {
    type Answer = BindInstanceSecurityGroupResponse;
    const NAME: &'static str = "BindInstanceSecurityGroup";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/securitygroup/bind" };
    const SCHEMA: &'static str = "instanceIds!:[]d,securityGroupIds!:[]d,securityGroupType!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for BindInstanceToSecurityGroup {
    type Answer = BindInstanceToSecurityGroupResponse;
    const NAME: &'static str = "BindInstanceToSecurityGroup";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?bind" };
    const SCHEMA: &'static str = "/instanceId!:d,securityGroupId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for BindInstanceToTags {
    type Answer = BindInstanceToTagsResponse;
    const NAME: &'static str = "BindInstanceToTags";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}/tag?bind" };
    const SCHEMA: &'static str = "/instanceId!:d,changeTags!:[]{tagKey,tagValue},attachRelatedResourceTag:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for BindReservedInstanceToTags {
    type Answer = BindReservedInstanceToTagsResponse;
    const NAME: &'static str = "BindReservedInstanceToTags";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/bcc/reserved/tag?bind" };
    const SCHEMA: &'static str = "reservedInstanceIds!:[]d,changeTags!:[]{tagKey,tagValue}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for BindRole {
    type Answer = BindRoleResponse;
    const NAME: &'static str = "BindRole";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/role?bind" };
    const SCHEMA: &'static str = "roleName,instances!:[]{instanceId}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for BindTagImage {
    type Answer = BindTagImageResponse;
    const NAME: &'static str = "BindTagImage";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/image/{imageId}/tag?bind" };
    const SCHEMA: &'static str = "/imageId!:d,changeTags!:[]{tagKey,tagValue}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for BindTagSnapchain {
    type Answer = BindTagSnapchainResponse;
    const NAME: &'static str = "BindTagSnapchain";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/snapshot/chain/{chainId}/tag?bind" };
    const SCHEMA: &'static str = "/chainId!:d,changeTags!:[]{tagKey,tagValue}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for BindTagVolume {
    type Answer = BindTagVolumeResponse;
    const NAME: &'static str = "BindTagVolume";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/{volumeId}/tag?bind" };
    const SCHEMA: &'static str = "/volumeId!:d,changeTags!:[]{tagKey,tagValue}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for BindTagVolumeCluster {
    type Answer = BindTagVolumeClusterResponse;
    const NAME: &'static str = "BindTagVolumeCluster";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/cluster/{clusterId}/tag?bind" };
    const SCHEMA: &'static str = "/clusterId!:d,changeTags!:[]{tagKey,tagValue}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for CancelAutoRenewReservedInstance {
    type Answer = CancelAutoRenewReservedInstanceResponse;
    const NAME: &'static str = "CancelAutoRenewReservedInstance";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/reserved/cancelAutoRenew" };
    const SCHEMA: &'static str = "reservedInstanceIds!:[]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for CancelAutoRenewVolumeCluster {
    type Answer = CancelAutoRenewVolumeClusterResponse;
    const NAME: &'static str = "CancelAutoRenewVolumeCluster";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/volume/cluster/cancelAutoRenew" };
    const SCHEMA: &'static str = "clusterId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for CancelBidOrder {
    type Answer = CancelBidOrderResponse;
    const NAME: &'static str = "CancelBidOrder";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/cancelBidOrder" };
    const SCHEMA: &'static str = "orderId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for CancelRemoteCopyImage {
    type Answer = CancelRemoteCopyImageResponse;
    const NAME: &'static str = "CancelRemoteCopyImage";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/image/{imageId}?cancelRemoteCopy" };
    const SCHEMA: &'static str = "/imageId!:d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for CancelSnapshotShare {
    type Answer = CancelSnapshotShareResponse;
    const NAME: &'static str = "CancelSnapshotShare";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/snapshot/unShare" };
    const SCHEMA: &'static str = "sourceSnapshotId!,accountIds:[]d,shareSnapshotId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ChangeToPrepaid {
    type Answer = ChangeToPrepaidResponse;
    const NAME: &'static str = "ChangeToPrepaid";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/{instanceId}?toPrepay" };
    const SCHEMA: &'static str = "/instanceId!:d,duration!:i,autoRenew:b,autoRenewPeriod:i,relationCds:b";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ChangeVpc {
    type Answer = ChangeVpcResponse;
    const NAME: &'static str = "ChangeVpc";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/vpc/changeVpc" };
    const SCHEMA: &'static str =
        "instanceId!,subnetId!,internalIp,securityGroupIds:[]d,enterpriseSecurityGroupIds:[]d,reboot:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for CheckServerEvent {
    type Answer = CheckServerEventResponse;
    const NAME: &'static str = "CheckServerEvent";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/?action=CheckServerEvent" };
    const SCHEMA: &'static str =
        "serverEventId,instanceId,checkResult!,issueEffect,issueDescription,authorizeMaintenanceOperation";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for CreateAsp {
    type Answer = CreateAspResponse;
    const NAME: &'static str = "CreateAsp";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/asp" };
    const SCHEMA: &'static str = "name!,timePoints!:[]a,repeatWeekdays!:[]a,retentionDays!,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListAsps");
}

impl Request for CreateAuthorizationRule {
    type Answer = CreateAuthorizationRuleResponse;
    const NAME: &'static str = "CreateAuthorizationRule";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/?action=CreateAuthorizationRule" };
    const SCHEMA: &'static str =
        "enableRule:i,authorizeMaintenanceOperations!:[]a,ruleName!,serverEventCategory!,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for CreateAutoRenewRule {
    type Answer = CreateAutoRenewRuleResponse;
    const NAME: &'static str = "CreateAutoRenewRule";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/batchCreateAutoRenewRules" };
    const SCHEMA: &'static str = "instanceId!,renewTimeUnit!,renewTime!:i,renewEip:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for CreateBidInstance {
    type Answer = CreateBidInstanceResponse;
    const NAME: &'static str = "CreateBidInstance";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/bid" };
    const SCHEMA: &'static str = "spec!,imageId!,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},bidModel!,bidPrice,cpuCount:i,memoryCapacityInGB:i,rootDiskSizeInGb:i,rootDiskStorageType,createCdsList:[]{storageType,cdsSizeInGB:i,cdsNum:i,name,cdsExtraIo:i,snapshotId,encryptKey#,enableDeleteProtection,deleteWithInstance:b,deleteAutoSnapshot:b},ephemeralDisks:[]{storageType,sizeInGB:i,freeSizeInGB:i},networkCapacityInMbps:i,internetChargeType,eipName,purchaseCount:i,name,hostname,autoSeqSuffix:b,isOpenHostnameDomain:b,adminPass#,keypairId,userData#,zoneName,subnetId,securityGroupId,enterpriseSecurityGroupId,isomerismCard,deletionProtection:i,relationTag:b,isOpenIpv6:b,tags:[]{tagKey,tagValue},aspId,fileSystems:[]{fsId,mountAds,path,protocol},isEipAutoRelatedDelete:b,resGroupId,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for CreateDeploySet {
    type Answer = CreateDeploySetResponse;
    const NAME: &'static str = "CreateDeploySet";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/deployset/create" };
    const SCHEMA: &'static str = "name,desc,strategy,concurrency:i,?clientToken:t";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListDeploySet");
}

impl Request for CreateEhcCluster {
    type Answer = CreateEhcClusterResponse;
    const NAME: &'static str = "CreateEhcCluster";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/ehc/cluster/create" };
    const SCHEMA: &'static str = "name!,zoneName!,description!,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
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

impl Request for CreateInstanceBySpec {
    type Answer = CreateInstanceBySpecResponse;
    const NAME: &'static str = "CreateInstanceBySpec";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instanceBySpec" };
    const SCHEMA: &'static str = "keepImageLogin:b,bccCreateWithScript#,name,cpuThreadConfig,numaConfig,enableDeleteProtection:b,hostname,autoSeqSuffix:b,isOpenHostnameDomain:b,adminPass#,keypairId,aspId,specId,enableJumboFrame:b,userData#,deletionProtection,autoRenewTimeUnit,autoRenewTime:i,hosteyeType,enableNuma:b,dataPartitionType,rootPartitionType,cdsAutoRenew:b,createCdsList:[]{storageType,cdsSizeInGB:i,cdsNum:i,cdsExtraIo:i,snapshotId,encryptKey#,enableDeleteProtection,deleteWithInstance:b,deleteAutoSnapshot:b,name},imageId!,spec!,roleName,bidModel,bidPrice,rootDiskSizeInGb:i,rootDiskExtraIo,rootDiskStorageType,networkCapacityInMbps:i,ehcClusterId,purchaseCount:i,purchaseMinCount:i,dedicatedHostId,relationTag:b,tags:[]{tagKey,tagValue},fileSystems:[]{fsId,mountAds,path,protocol},ephemeralDisks:[]{storageType,sizeInGB:i,freeSizeInGB:i},securityGroupId,enterpriseSecurityGroupId,securityGroupIds:[]d,enterpriseSecurityGroupIds:[]d,subnetId,deployId,deployIdList:[]d,eniIds:[]d,disableRootDiskSerial,zoneName!,internalIps:[]a,resGroupId,isEipAutoRelatedDelete:b,networkPurchaseType,instanceType,internetChargeType,eipName,isOpenHostEye:b,enableHt:b,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},isOpenIpv6:b,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstances");
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
    const READ_BY: Option<&'static str> = Some("GetReservedInstance");
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
    const SCHEMA: &'static str = "zoneName,storageType,cdsSizeInGB:i,cdsExtraIo:i,snapshotId,shareSnapshotId,enableDeleteProtection,instanceId,encryptKey#,name,description,renewTimeUnit,renewTime:i,relationTag:b,tags:[]{tagKey,tagValue},resGroupId,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},clusterId,chargeType,autoSnapshotPolicy:{id,name,timePoints:[]a,repeatWeekdays:[]a,status,retentionDays:i,createdTime,updatedTime,deletedTime,lastExecuteTime,volumeCount:i},deleteWithInstance:b,deleteAutoSnapshot:b,purchaseCount:i,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVolumes");
}

impl Request for CreateVolumeCluster {
    type Answer = CreateVolumeClusterResponse;
    const NAME: &'static str = "CreateVolumeCluster";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/volume/cluster" };
    const SCHEMA: &'static str = "zoneName,clusterName!,clusterSizeInGB!:i,storageType!,purchaseCount:i,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},tags:[]{tagKey,tagValue},?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVolumeClusters");
}

impl Request for DelIpv6 {
    type Answer = DelIpv6Response;
    const NAME: &'static str = "DelIpv6";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/delIpv6" };
    const SCHEMA: &'static str = "instanceId!,ipv6Address,reboot:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DeleteAsp {
    type Answer = DeleteAspResponse;
    const NAME: &'static str = "DeleteAsp";
    const ADDRESS: Address = Address::Rest { method: "DELETE", path: "/v2/asp/{aspId}" };
    const SCHEMA: &'static str = "/aspId!:d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListAsps");
}

impl Request for DeleteAutoRenewRule {
    type Answer = DeleteAutoRenewRuleResponse;
    const NAME: &'static str = "DeleteAutoRenewRule";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/batchDeleteAutoRenewRules" };
    const SCHEMA: &'static str = "instanceId!,renewEip:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DeleteDeploySet {
    type Answer = DeleteDeploySetResponse;
    const NAME: &'static str = "DeleteDeploySet";
    const ADDRESS: Address = Address::Rest { method: "DELETE", path: "/v2/instance/deployset/{deployId}" };
    const SCHEMA: &'static str = "/deployId!:d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListDeploySet");
}

impl Request for DeleteEhcCluster {
    type Answer = DeleteEhcClusterResponse;
    const NAME: &'static str = "DeleteEhcCluster";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/ehc/cluster/delete" };
    const SCHEMA: &'static str = "ehcClusterIdList!:[]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DeleteImage {
    type Answer = DeleteImageResponse;
    const NAME: &'static str = "DeleteImage";
    const ADDRESS: Address = Address::Rest { method: "DELETE", path: "/v2/image/{imageId}" };
    const SCHEMA: &'static str = "/imageId!:d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListImages");
}

impl Request for DeleteInstUserOpAuthorizeRule {
    type Answer = DeleteInstUserOpAuthorizeRuleResponse;
    const NAME: &'static str = "DeleteInstUserOpAuthorizeRule";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/?action=DeleteInstUserOpAuthorizeRule" };
    const SCHEMA: &'static str = "ruleId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DeleteInstanceDeploySet {
    type Answer = DeleteInstanceDeploySetResponse;
    const NAME: &'static str = "DeleteInstanceDeploySet";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/deployset/delRelation" };
    const SCHEMA: &'static str = "deployId!,instanceIdList!:[]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListInstances");
}

impl Request for DeleteKeypair {
    type Answer = DeleteKeypairResponse;
    const NAME: &'static str = "DeleteKeypair";
    const ADDRESS: Address = Address::Rest { method: "DELETE", path: "/v2/keypair/{keypairId}" };
    const SCHEMA: &'static str = "/keypairId!:d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListKeypair");
}

impl Request for DeletePrepayInstance {
    type Answer = DeletePrepayInstanceResponse;
    const NAME: &'static str = "DeletePrepayInstance";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/delete" };
    const SCHEMA: &'static str =
        "instanceId!,relatedReleaseFlag:b,deleteCdsSnapshotFlag:b,deleteRelatedEnisFlag:b";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DeleteRecycledInstance {
    type Answer = DeleteRecycledInstanceResponse;
    const NAME: &'static str = "DeleteRecycledInstance";
    const ADDRESS: Address = Address::Rest { method: "DELETE", path: "/v2/recycle/instance/{instanceId}" };
    const SCHEMA: &'static str = "/instanceId!:d";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
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
    const SCHEMA: &'static str = "/securityGroupRuleId!:d,?sgVersion:i";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");
}

impl Request for DeleteSnapshot {
    type Answer = DeleteSnapshotResponse;
    const NAME: &'static str = "DeleteSnapshot";
    const ADDRESS: Address = Address::Rest { method: "DELETE", path: "/v2/snapshot/{snapshotId}" };
    const SCHEMA: &'static str = "/snapshotId!:d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSnapshots");
}

impl Request for DescribeAuthorizeRules {
    type Answer = DescribeAuthorizeRulesResponse;
    const NAME: &'static str = "DescribeAuthorizeRules";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/?action=DescribeAuthorizeRules" };
    const SCHEMA: &'static str = "marker,maxKeys:i,ruleIds:[]d,ruleNames:[]a";
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
    const READ_BY: Option<&'static str> = Some("ListAsps");
}

impl Request for DetachKeypair {
    type Answer = DetachKeypairResponse;
    const NAME: &'static str = "DetachKeypair";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/keypair/{keypairId}?detach" };
    const SCHEMA: &'static str = "/keypairId!:d,instanceIds!:[]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListKeypair");
}

impl Request for DetachVolume {
    type Answer = DetachVolumeResponse;
    const NAME: &'static str = "DetachVolume";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/{volumeId}?detach" };
    const SCHEMA: &'static str = "/volumeId!:d,instanceId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListVolumes");
}

impl Request for EhcClusterList {
    type Answer = EhcClusterListResponse;
    const NAME: &'static str = "EhcClusterList";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/ehc/cluster/list" };
    const SCHEMA: &'static str = "ehcClusterIdList:[]d,nameList:[]a,zoneName";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for EnterRescueMode {
    type Answer = EnterRescueModeResponse;
    const NAME: &'static str = "EnterRescueMode";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/rescue/mode/enter" };
    const SCHEMA: &'static str = "instanceId!,forceStop:b,password!#";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ExitRescueMode {
    type Answer = ExitRescueModeResponse;
    const NAME: &'static str = "ExitRescueMode";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/rescue/mode/exit" };
    const SCHEMA: &'static str = "instanceId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetAsp {
    type Answer = GetAspResponse;
    const NAME: &'static str = "GetAsp";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/asp/{aspId}" };
    const SCHEMA: &'static str = "/aspId!:d";
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
    const SCHEMA: &'static str = "spec!,rootDiskSizeInGb:i,rootDiskStorageType,createCdsList:[]{storageType,cdsSizeInGB:i,cdsNum:i,name,cdsExtraIo:i,snapshotId,encryptKey#,enableDeleteProtection,deleteWithInstance:b,deleteAutoSnapshot:b},networkCapacityInMbps:i,internetChargeType,purchaseCount:i,zoneName!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetCdsPrice {
    type Answer = GetCdsPriceResponse;
    const NAME: &'static str = "GetCdsPrice";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/volume/getPrice" };
    const SCHEMA: &'static str =
        "storageType!,cdsSizeInGB!:i,paymentTiming!,zoneName!,purchaseCount:i,purchaseLength:i,cdsExtraIo:i";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetDeploySet {
    type Answer = GetDeploySetResponse;
    const NAME: &'static str = "GetDeploySet";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/deployset/{id}" };
    const SCHEMA: &'static str = "/id!:d";
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
    const SCHEMA: &'static str = "/instanceId!:d";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetInstanceNoChargeList {
    type Answer = GetInstanceNoChargeListResponse;
    const NAME: &'static str = "GetInstanceNoChargeList";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/instance/noCharge" };
    const SCHEMA: &'static str = "?marker,?maxKeys:i,?internalIp,?keypairId,?zoneName,?instanceIds";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetInstanceUserDataInfo {
    type Answer = GetInstanceUserDataInfoResponse;
    const NAME: &'static str = "GetInstanceUserDataInfo";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/attribute/getUserdata" };
    const SCHEMA: &'static str = "instanceId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
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
    const SCHEMA: &'static str = "specId,spec,paymentTiming!,zoneName!,purchaseCount:i,purchaseLength!:i";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
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
    const SCHEMA: &'static str = "";
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
        "osName!,osArch!,osType!,osVersion!,name!,bosUrl!#,detection:b,generationType";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ImportKeypair {
    type Answer = ImportKeypairResponse;
    const NAME: &'static str = "ImportKeypair";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/keypair?import" };
    const SCHEMA: &'static str = "name!,description,publicKey!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for InstanceBatchResizeBySpec {
    type Answer = InstanceBatchResizeBySpecResponse;
    const NAME: &'static str = "InstanceBatchResizeBySpec";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instanceBatchBySpec?resize" };
    const SCHEMA: &'static str = "spec!,instanceIdList!:[]d,enableJumboFrame:b,subnetId,logicalZone";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for InstanceDeletionProtection {
    type Answer = InstanceDeletionProtectionResponse;
    const NAME: &'static str = "InstanceDeletionProtection";
    const ADDRESS: Address =
        Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}/deletionProtection" };
    const SCHEMA: &'static str = "/instanceId!:d,deletionProtection!:i";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for InstanceRecovery {
    type Answer = InstanceRecoveryResponse;
    const NAME: &'static str = "InstanceRecovery";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/recovery" };
    const SCHEMA: &'static str = "instanceIds!:[]{instanceId}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
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
    const SCHEMA: &'static str = "spec,specId,zone,instanceIdList:[]d";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListBidFlavor {
    type Answer = ListBidFlavorResponse;
    const NAME: &'static str = "ListBidFlavor";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/bidFlavor" };
    const SCHEMA: &'static str = "";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListDeploySet {
    type Answer = ListDeploySetResponse;
    const NAME: &'static str = "ListDeploySet";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/instance/deployset/list" };
    const SCHEMA: &'static str = "";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListFlavorSpec {
    type Answer = ListFlavorSpecResponse;
    const NAME: &'static str = "ListFlavorSpec";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/instance/flavorSpec" };
    const SCHEMA: &'static str = "?zoneName,?specs,?specIds";
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
    const SCHEMA: &'static str = "?marker,?maxKeys:i,instanceIds!:[]d";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListInstanceEnis {
    type Answer = ListInstanceEnisResponse;
    const NAME: &'static str = "ListInstanceEnis";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/eni/{instanceId}" };
    const SCHEMA: &'static str = "/instanceId!:d";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListInstances {
    type Answer = ListInstancesResponse;
    const NAME: &'static str = "ListInstances";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/instance" };
    const SCHEMA: &'static str = "?marker,?maxKeys:i,?internalIp,?dedicatedHostId,?zoneName,?showRdmaTopo,?instanceIds,?instanceNames,?fuzzyInstanceName,?volumeIds,?deploySetIds,?securityGroupIds,?paymentTiming,?status,?tags,?vpcId,?privateIps,?ehcClusterId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListKeypair {
    type Answer = ListKeypairResponse;
    const NAME: &'static str = "ListKeypair";
    const ADDRESS: Address = Address::Rest { method: "GET", path: "/v2/keypair" };
    const SCHEMA: &'static str = "?marker,?maxKeys:i";
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
    const SCHEMA: &'static str = "?orderBy,?order,?pageSize:i,?pageNo:i,?volumeId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListSnapshotShare {
    type Answer = ListSnapshotShareResponse;
    const NAME: &'static str = "ListSnapshotShare";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/snapshot/snapshotShare/list" };
    const SCHEMA: &'static str = "marker,maxKeys:i";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
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
    const SCHEMA: &'static str = "?marker,?maxKeys:i,?instanceId,?zoneName,?clusterId,?chargeFilter,?usageFilter,?name,?productCategory";
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
    const READ_BY: Option<&'static str> = None;
}

impl Request for ModifyEhcCluster {
    type Answer = ModifyEhcClusterResponse;
    const NAME: &'static str = "ModifyEhcCluster";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/ehc/cluster/modify" };
    const SCHEMA: &'static str = "ehcClusterId!,name,description";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ModifyInstUserOpAuthorizeRuleAttribute {
    type Answer = ModifyInstUserOpAuthorizeRuleAttributeResponse;
    const NAME: &'static str = "ModifyInstUserOpAuthorizeRuleAttribute";
    const ADDRESS: Address =
        Address::Rest { method: "POST", path: "/?action=ModifyInstUserOpAuthorizeRuleAttribute" };
    const SCHEMA: &'static str = "enableRule:i,authorizeMaintenanceOperations:[]a,ruleName,ruleId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ModifyInstanceAttributes {
    type Answer = ModifyInstanceAttributesResponse;
    const NAME: &'static str = "ModifyInstanceAttributes";
    const ADDRESS: Address =
        Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?modifyAttribute" };
    const SCHEMA: &'static str = "/instanceId!:d,name,enableJumboFrame:b,netEthQueueCount";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListInstances");
}

impl Request for ModifyInstanceDesc {
    type Answer = ModifyInstanceDescResponse;
    const NAME: &'static str = "ModifyInstanceDesc";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?modifyDesc" };
    const SCHEMA: &'static str = "/instanceId!:d,desc!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListInstances");
}

impl Request for ModifyInstanceHostname {
    type Answer = ModifyInstanceHostnameResponse;
    const NAME: &'static str = "ModifyInstanceHostname";
    const ADDRESS: Address =
        Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?changeHostname" };
    const SCHEMA: &'static str =
        "/instanceId!:d,reboot:b,isOpenHostnameDomain:b,hostname!,isAllowHostnameRepeat:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListInstances");
}

impl Request for ModifyInstancePassword {
    type Answer = ModifyInstancePasswordResponse;
    const NAME: &'static str = "ModifyInstancePassword";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?changePass" };
    const SCHEMA: &'static str = "/instanceId!:d,adminPass!#";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListInstances");
}

impl Request for ModifyRelatedDeletePolicy {
    type Answer = ModifyRelatedDeletePolicyResponse;
    const NAME: &'static str = "ModifyRelatedDeletePolicy";
    const ADDRESS: Address =
        Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}/modifyRelatedDeletePolicy" };
    const SCHEMA: &'static str = "/instanceId!:d,isEipAutoRelatedDelete!:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ModifyReservedInstances {
    type Answer = ModifyReservedInstancesResponse;
    const NAME: &'static str = "ModifyReservedInstances";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/reserved/modify" };
    const SCHEMA: &'static str =
        "reservedInstances!:[]{reservedInstanceId,zoneName,reservedInstanceName,ehcClusterId}";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetReservedInstance");
}

impl Request for ModifySnapshotAttribute {
    type Answer = ModifySnapshotAttributeResponse;
    const NAME: &'static str = "ModifySnapshotAttribute";
    const ADDRESS: Address =
        Address::Rest { method: "PUT", path: "/v2/snapshot/{snapshotId}?modifyAttribute" };
    const SCHEMA: &'static str = "/snapshotId!:d,snapshotName,retentionInDays:i,desc";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSnapshots");
}

impl Request for ModifyVolumeChargeType {
    type Answer = ModifyVolumeChargeTypeResponse;
    const NAME: &'static str = "ModifyVolumeChargeType";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/{volumeId}?modifyChargeType" };
    const SCHEMA: &'static str = "/volumeId!:d,billing:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},effectiveType";
    const EFFECT: Effect = Effect::Once;
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
    const SCHEMA: &'static str = "/instanceId!:d,?relatedRenewFlag,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},cdsCustomPeriod:[]{period:i,volumeId}";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstances");
}

impl Request for PurchaseReservedVolume {
    type Answer = PurchaseReservedVolumeResponse;
    const NAME: &'static str = "PurchaseReservedVolume";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/{volumeId}?purchaseReserved" };
    const SCHEMA: &'static str = "/volumeId!:d,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},instanceId";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVolumes");
}

impl Request for PurchaseReservedVolumeCluster {
    type Answer = PurchaseReservedVolumeClusterResponse;
    const NAME: &'static str = "PurchaseReservedVolumeCluster";
    const ADDRESS: Address =
        Address::Rest { method: "PUT", path: "/v2/volume/cluster/{clusterId}?purchaseReserved" };
    const SCHEMA: &'static str =
        "/clusterId!:d,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}}";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVolumeClusters");
}

impl Request for RebootInstance {
    type Answer = RebootInstanceResponse;
    const NAME: &'static str = "RebootInstance";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?reboot" };
    const SCHEMA: &'static str = "/instanceId!:d,forceStop:b";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstances");
}

impl Request for RebuildBatchInstance {
    type Answer = RebuildBatchInstanceResponse;
    const NAME: &'static str = "RebuildBatchInstance";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/rebuild" };
    const SCHEMA: &'static str = "imageId!,keepImageLogin:b,isPreserveData:b,adminPass#,isOpenHostEye:b,sysRootSize:i,keypairId,dataPartitionType,rootPartitionType,raidId,userData#,useLastUserData:b,cleanLastUserData:b,instanceIds!:[]d";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstances");
}

impl Request for RebuildInstance {
    type Answer = RebuildInstanceResponse;
    const NAME: &'static str = "RebuildInstance";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?rebuild" };
    const SCHEMA: &'static str = "/instanceId!:d,imageId!,keepImageLogin:b,isPreserveData:b,adminPass#,isOpenHostEye:b,sysRootSize:i,keypairId,dataPartitionType,rootPartitionType,raidId,userData#,useLastUserData:b,cleanLastUserData:b";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstances");
}

impl Request for RefuseReservedInstanceTransfer {
    type Answer = RefuseReservedInstanceTransferResponse;
    const NAME: &'static str = "RefuseReservedInstanceTransfer";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/reserved/transfer/refuse" };
    const SCHEMA: &'static str = "transferRecordIds!:[]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ReleaseInstanceByPost {
    type Answer = ReleaseInstanceByPostResponse;
    const NAME: &'static str = "ReleaseInstanceByPost";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/{instanceId}" };
    const SCHEMA: &'static str = "/instanceId!:d,relatedReleaseFlag!:b,deleteCdsSnapshotFlag!:b,deleteRelatedEnisFlag:b,bccRecycleFlag:b,cdsAttributeActive:b";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstances");
}

impl Request for ReleaseMultipleInstanceByPost {
    type Answer = ReleaseMultipleInstanceByPostResponse;
    const NAME: &'static str = "ReleaseMultipleInstanceByPost";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/batchDelete" };
    const SCHEMA: &'static str = "instanceIds!:[]d,relatedReleaseFlag!:b,deleteRelatedCdsFlag:b,deleteCdsSnapshotFlag!:b,deleteRelatedEnisFlag:b,bccRecycleFlag:b";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ReleaseVolume {
    type Answer = ReleaseVolumeResponse;
    const NAME: &'static str = "ReleaseVolume";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/volume/{volumeId}" };
    const SCHEMA: &'static str = "/volumeId!:d,autoSnapshot,manualSnapshot,cdsAttributeActive:b,recycle";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVolumes");
}

impl Request for RemoteCopyImage {
    type Answer = RemoteCopyImageResponse;
    const NAME: &'static str = "RemoteCopyImage";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/image/{imageId}?remoteCopy" };
    const SCHEMA: &'static str = "/imageId!:d,name,destRegion!:[]a";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for RemoteCopySnapshot {
    type Answer = RemoteCopySnapshotResponse;
    const NAME: &'static str = "RemoteCopySnapshot";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/snapshot/remote_copy/{snapshotId}" };
    const SCHEMA: &'static str = "/snapshotId!:d,destRegionInfos:[]{name,destRegion}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for RenameImage {
    type Answer = RenameImageResponse;
    const NAME: &'static str = "RenameImage";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/image/rename" };
    const SCHEMA: &'static str = "imageId,imageIds:[]d,name";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for RenameKeypair {
    type Answer = RenameKeypairResponse;
    const NAME: &'static str = "RenameKeypair";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/keypair/{keypairId}?rename" };
    const SCHEMA: &'static str = "/keypairId!:d,name!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for RenameVolume {
    type Answer = RenameVolumeResponse;
    const NAME: &'static str = "RenameVolume";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/{volumeId}?rename" };
    const SCHEMA: &'static str = "/volumeId!:d,name!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
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
    const SCHEMA: &'static str = "instanceIds!:[]d,securityGroupIds!:[]d,securityGroupType!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ResizeInstanceBySpec {
    type Answer = ResizeInstanceBySpecResponse;
    const NAME: &'static str = "ResizeInstanceBySpec";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instanceBySpec/{instanceId}?resize" };
    const SCHEMA: &'static str = "/instanceId!:d,spec,enableJumboFrame:b";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstances");
}

impl Request for ResizeVolume {
    type Answer = ResizeVolumeResponse;
    const NAME: &'static str = "ResizeVolume";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/{volumeId}?resize" };
    const SCHEMA: &'static str = "/volumeId!:d,newCdsSizeInGB:i,newExtraIO:i,newVolumeType";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVolumes");
}

impl Request for ResizeVolumeCluster {
    type Answer = ResizeVolumeClusterResponse;
    const NAME: &'static str = "ResizeVolumeCluster";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/cluster/{clusterId}?resize" };
    const SCHEMA: &'static str = "/clusterId!:d,newClusterSizeInGB!:i";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVolumeClusters");
}

impl Request for RevokeReservedInstanceTransfer {
    type Answer = RevokeReservedInstanceTransferResponse;
    const NAME: &'static str = "RevokeReservedInstanceTransfer";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/reserved/transfer/revoke" };
    const SCHEMA: &'static str = "transferRecordIds!:[]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for RevokeSecurityGroupRule {
    type Answer = RevokeSecurityGroupRuleResponse;
    const NAME: &'static str = "RevokeSecurityGroupRule";
    const ADDRESS: Address =
        Address::Rest { method: "PUT", path: "/v2/securityGroup/{securityGroupId}?revokeRule" };
    const SCHEMA: &'static str = "/securityGroupId!:d,?sgVersion:i,rule!:{remark,direction,ethertype,portRange,protocol,sourceGroupId,sourceIp,destGroupId,destIp,securityGroupId,securityGroupRuleId,createdTime,updatedTime}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for RollbackVolume {
    type Answer = RollbackVolumeResponse;
    const NAME: &'static str = "RollbackVolume";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/{volumeId}?rollback" };
    const SCHEMA: &'static str = "/volumeId!:d,snapshotId!";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVolumes");
}

impl Request for ShareImage {
    type Answer = ShareImageResponse;
    const NAME: &'static str = "ShareImage";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/image/{imageId}?share" };
    const SCHEMA: &'static str = "/imageId!:d,account,accountId,ucAccount";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for StartInstance {
    type Answer = StartInstanceResponse;
    const NAME: &'static str = "StartInstance";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?start" };
    const SCHEMA: &'static str = "/instanceId!:d";
    const EFFECT: Effect = Effect::Settle;
    const READ_BY: Option<&'static str> = Some("ListInstances");
}

impl Request for StopInstance {
    type Answer = StopInstanceResponse;
    const NAME: &'static str = "StopInstance";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?stop" };
    const SCHEMA: &'static str = "/instanceId!:d,forceStop:b,stopWithNoCharge:b";
    const EFFECT: Effect = Effect::Settle;
    const READ_BY: Option<&'static str> = Some("ListInstances");
}

impl Request for UnShareImage {
    type Answer = UnShareImageResponse;
    const NAME: &'static str = "UnShareImage";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/image/{imageId}?unshare" };
    const SCHEMA: &'static str = "/imageId!:d,account,accountId,ucAccount";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for UnbindInstanceFromSecurityGroup {
    type Answer = UnbindInstanceFromSecurityGroupResponse;
    const NAME: &'static str = "UnbindInstanceFromSecurityGroup";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}?unbind" };
    const SCHEMA: &'static str = "/instanceId!:d,securityGroupId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for UnbindInstanceFromTags {
    type Answer = UnbindInstanceFromTagsResponse;
    const NAME: &'static str = "UnbindInstanceFromTags";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/{instanceId}/tag?unbind" };
    const SCHEMA: &'static str = "/instanceId!:d,changeTags!:[]{tagKey,tagValue},attachRelatedResourceTag:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for UnbindInstanceSecurityGroup {
    type Answer = UnbindInstanceSecurityGroupResponse;
    const NAME: &'static str = "UnbindInstanceSecurityGroup";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/securitygroup/unbind" };
    const SCHEMA: &'static str = "instanceIds!:[]d,securityGroupIds!:[]d,securityGroupType!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for UnbindReservedInstanceFromTags {
    type Answer = UnbindReservedInstanceFromTagsResponse;
    const NAME: &'static str = "UnbindReservedInstanceFromTags";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/bcc/reserved/tag?unbind" };
    const SCHEMA: &'static str = "reservedInstanceIds!:[]d,changeTags!:[]{tagKey,tagValue}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for UnbindRole {
    type Answer = UnbindRoleResponse;
    const NAME: &'static str = "UnbindRole";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/role?unbind" };
    const SCHEMA: &'static str = "roleName,instances!:[]{instanceId}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for UnbindTagImage {
    type Answer = UnbindTagImageResponse;
    const NAME: &'static str = "UnbindTagImage";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/image/{imageId}/tag?unbind" };
    const SCHEMA: &'static str = "/imageId!:d,changeTags!:[]{tagKey,tagValue}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for UnbindTagSnapchain {
    type Answer = UnbindTagSnapchainResponse;
    const NAME: &'static str = "UnbindTagSnapchain";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/snapshot/chain/{chainId}/tag?unbind" };
    const SCHEMA: &'static str = "/chainId!:d,changeTags!:[]{tagKey,tagValue}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for UnbindTagVolume {
    type Answer = UnbindTagVolumeResponse;
    const NAME: &'static str = "UnbindTagVolume";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/volume/{volumeId}/tag?unbind" };
    const SCHEMA: &'static str = "/volumeId!:d,changeTags!:[]{tagKey,tagValue}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for UnbindTagVolumeCluster {
    type Answer = UnbindTagVolumeClusterResponse;
    const NAME: &'static str = "UnbindTagVolumeCluster";
    const ADDRESS: Address =
        Address::Rest { method: "PUT", path: "/v2/volume/cluster/{clusterId}/tag?unbind" };
    const SCHEMA: &'static str = "/clusterId!:d,changeTags!:[]{tagKey,tagValue}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for UpdateAsp {
    type Answer = UpdateAspResponse;
    const NAME: &'static str = "UpdateAsp";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/asp/update" };
    const SCHEMA: &'static str = "aspId!,name!,timePoints!:[]a,repeatWeekdays!:[]a,retentionDays!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListAsps");
}

impl Request for UpdateDeploySet {
    type Answer = UpdateDeploySetResponse;
    const NAME: &'static str = "UpdateDeploySet";
    const ADDRESS: Address =
        Address::Rest { method: "PUT", path: "/v2/instance/deployset/{deployId}?modifyAttribute" };
    const SCHEMA: &'static str = "/deployId!:d,name,desc";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListDeploySet");
}

impl Request for UpdateDeploySetRelation {
    type Answer = UpdateDeploySetRelationResponse;
    const NAME: &'static str = "UpdateDeploySetRelation";
    const ADDRESS: Address = Address::Rest { method: "POST", path: "/v2/instance/deployset/updateRelation" };
    const SCHEMA: &'static str = "instanceId!,deploysetIdList:[]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListDeploySet");
}

impl Request for UpdateInstanceSubnet {
    type Answer = UpdateInstanceSubnetResponse;
    const NAME: &'static str = "UpdateInstanceSubnet";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/subnet/changeSubnet" };
    const SCHEMA: &'static str =
        "instanceId!,subnetId!,internalIp,securityGroupIds:[]d,enterpriseSecurityGroupIds:[]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListInstances");
}

impl Request for UpdateKeypairDescription {
    type Answer = UpdateKeypairDescriptionResponse;
    const NAME: &'static str = "UpdateKeypairDescription";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/keypair/{keypairId}?updateDesc" };
    const SCHEMA: &'static str = "/keypairId!:d,description";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListKeypair");
}

impl Request for UpdateSecurityGroupRule {
    type Answer = UpdateSecurityGroupRuleResponse;
    const NAME: &'static str = "UpdateSecurityGroupRule";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/securityGroup/rule/update" };
    const SCHEMA: &'static str = "?sgVersion:i,securityGroupRuleId!,remark,portRange,sourceIp,sourceGroupId,destIp,destGroupId,protocol";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");
}
