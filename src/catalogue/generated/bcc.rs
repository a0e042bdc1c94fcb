// @generated from `catalogue/` by `scripts/catalogue.mjs`; do not edit.

//! Baidu BCC: every operation.

// What a field means is on the vendor's page, which each struct names.
#![allow(missing_docs)]

use alloc::collections::BTreeMap;
use alloc::{boxed::Box, string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::call::Effect;
use crate::catalogue::{OperationInput, opaque, setter};
use crate::client::Bcc;
use crate::error::ConfigurationError;
use crate::operation::Operation;

/// The parameters of `AcceptReservedInstanceTransfer`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AcceptReservedInstanceTransfer {
    pub transfer_record_id: String,
    pub ehc_cluster_id: Option<String>,
}

impl AcceptReservedInstanceTransfer {
    /// With what is required.
    #[must_use]
    pub fn new(transfer_record_id: impl Into<String>) -> Self {
        Self { transfer_record_id: transfer_record_id.into(), ehc_cluster_id: None }
    }

    setter!(ehc_cluster_id: String);
}

opaque!(AcceptReservedInstanceTransfer);

/// The answer of `AcceptReservedInstanceTransfer`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AcceptReservedInstanceTransferResponse {
    pub request_id: Option<String>,
}

opaque!(AcceptReservedInstanceTransferResponse);

/// The parameters of `AddIpv6`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AddIpv6 {
    pub instance_id: String,
    pub ipv6_address: Option<String>,
    pub reboot: Option<bool>,
}

impl AddIpv6 {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), ipv6_address: None, reboot: None }
    }

    setter!(ipv6_address: String);
    setter!(reboot: bool);
}

opaque!(AddIpv6);

/// The answer of `AddIpv6`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AddIpv6Response {
    pub request_id: Option<String>,
    pub ipv6_address: Option<String>,
}

opaque!(AddIpv6Response);

/// The parameters of `AttachAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttachAsp {
    pub asp_id: String,
    pub volume_ids: Vec<serde_json::Value>,
    pub delete_auto_snapshot: Option<bool>,
}

impl AttachAsp {
    /// With what is required.
    #[must_use]
    pub fn new(
        asp_id: impl Into<String>,
        volume_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        Self {
            asp_id: asp_id.into(),
            volume_ids: volume_ids.into_iter().map(Into::into).collect(),
            delete_auto_snapshot: None,
        }
    }

    setter!(delete_auto_snapshot: bool);
}

opaque!(AttachAsp);

/// The answer of `AttachAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttachAspResponse {
    pub request_id: Option<String>,
}

opaque!(AttachAspResponse);

/// The parameters of `AttachKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttachKeypair {
    pub keypair_id: String,
    pub instance_ids: Vec<serde_json::Value>,
}

impl AttachKeypair {
    /// With what is required.
    #[must_use]
    pub fn new(
        keypair_id: impl Into<String>,
        instance_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        Self {
            keypair_id: keypair_id.into(),
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
        }
    }
}

opaque!(AttachKeypair);

/// The answer of `AttachKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttachKeypairResponse {
    pub request_id: Option<String>,
}

opaque!(AttachKeypairResponse);

/// The parameters of `AttachVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttachVolume {
    pub volume_id: String,
    pub instance_id: String,
    pub delete_with_instance: Option<bool>,
    pub delete_auto_snapshot: Option<bool>,
}

impl AttachVolume {
    /// With what is required.
    #[must_use]
    pub fn new(volume_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self {
            volume_id: volume_id.into(),
            instance_id: instance_id.into(),
            delete_with_instance: None,
            delete_auto_snapshot: None,
        }
    }

    setter!(delete_with_instance: bool);
    setter!(delete_auto_snapshot: bool);
}

opaque!(AttachVolume);

/// The answer of `AttachVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttachVolumeResponse {
    pub request_id: Option<String>,
    pub volume_attachment: Option<Box<VolumeAttachmentModel>>,
    pub warning_list: Option<Vec<String>>,
}

opaque!(AttachVolumeResponse);

/// `rule` of [`AuthorizeSecurityGroupRule`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl AuthorizeSecurityGroupRuleRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(remark: String);
    setter!(direction: String);
    setter!(ethertype: String);
    setter!(port_range: String);
    setter!(protocol: String);
    setter!(source_group_id: String);
    setter!(source_ip: String);
    setter!(dest_group_id: String);
    setter!(dest_ip: String);
    setter!(security_group_id: String);
    setter!(security_group_rule_id: String);
    setter!(created_time: String);
    setter!(updated_time: String);
}

opaque!(AuthorizeSecurityGroupRuleRule);

/// The parameters of `AuthorizeSecurityGroupRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupRule {
    pub security_group_id: String,
    pub sg_version: Option<i64>,
    pub rule: AuthorizeSecurityGroupRuleRule,
}

impl AuthorizeSecurityGroupRule {
    /// With what is required.
    #[must_use]
    pub fn new(
        security_group_id: impl Into<String>,
        rule: impl Into<AuthorizeSecurityGroupRuleRule>,
    ) -> Self {
        Self { security_group_id: security_group_id.into(), sg_version: None, rule: rule.into() }
    }

    setter!(sg_version: i64);
}

opaque!(AuthorizeSecurityGroupRule);

/// The answer of `AuthorizeSecurityGroupRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupRuleResponse {
    pub request_id: Option<String>,
}

opaque!(AuthorizeSecurityGroupRuleResponse);

/// The parameters of `AuthorizeServerEvent`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuthorizeServerEvent {
    pub server_event_id: Option<String>,
    pub instance_id: Option<String>,
    pub authorize_maintenance_operation: Option<String>,
    pub execute_time: Option<String>,
}

impl AuthorizeServerEvent {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(server_event_id: String);
    setter!(instance_id: String);
    setter!(authorize_maintenance_operation: String);
    setter!(execute_time: String);
}

opaque!(AuthorizeServerEvent);

/// The answer of `AuthorizeServerEvent`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuthorizeServerEventResponse {
    pub request_id: Option<String>,
}

opaque!(AuthorizeServerEventResponse);

/// The parameters of `AutoReleaseInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoReleaseInstance {
    pub instance_id: String,
    pub is_eip_auto_related_delete: Option<bool>,
    pub release_time: Option<String>,
}

impl AutoReleaseInstance {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), is_eip_auto_related_delete: None, release_time: None }
    }

    setter!(is_eip_auto_related_delete: bool);
    setter!(release_time: String);
}

opaque!(AutoReleaseInstance);

/// The answer of `AutoReleaseInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoReleaseInstanceResponse {
    pub request_id: Option<String>,
}

opaque!(AutoReleaseInstanceResponse);

/// The parameters of `AutoRenewReservedInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoRenewReservedInstance {
    pub reserved_instance_ids: Vec<serde_json::Value>,
    pub auto_renew_time_unit: String,
    pub auto_renew_time: i64,
}

impl AutoRenewReservedInstance {
    /// With what is required.
    #[must_use]
    pub fn new(
        reserved_instance_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>,
        auto_renew_time_unit: impl Into<String>,
        auto_renew_time: impl Into<i64>,
    ) -> Self {
        Self {
            reserved_instance_ids: reserved_instance_ids.into_iter().map(Into::into).collect(),
            auto_renew_time_unit: auto_renew_time_unit.into(),
            auto_renew_time: auto_renew_time.into(),
        }
    }
}

opaque!(AutoRenewReservedInstance);

/// The answer of `AutoRenewReservedInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoRenewReservedInstanceResponse {
    pub request_id: Option<String>,
    pub reserved_instance_ids: Option<Vec<String>>,
}

opaque!(AutoRenewReservedInstanceResponse);

/// The parameters of `AutoRenewVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoRenewVolumeCluster {
    pub cluster_id: String,
    pub renew_time_unit: String,
    pub renew_time: i64,
}

impl AutoRenewVolumeCluster {
    /// With what is required.
    #[must_use]
    pub fn new(
        cluster_id: impl Into<String>,
        renew_time_unit: impl Into<String>,
        renew_time: impl Into<i64>,
    ) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            renew_time_unit: renew_time_unit.into(),
            renew_time: renew_time.into(),
        }
    }
}

opaque!(AutoRenewVolumeCluster);

/// The answer of `AutoRenewVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoRenewVolumeClusterResponse {
    pub request_id: Option<String>,
}

opaque!(AutoRenewVolumeClusterResponse);

/// The parameters of `BatchAddIp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchAddIp {
    pub instance_id: String,
    pub secondary_private_ip_address_count: Option<i64>,
    pub private_ips: Option<Vec<serde_json::Value>>,
    pub allocate_multi_ipv6_addr: bool,
}

impl BatchAddIp {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, allocate_multi_ipv6_addr: impl Into<bool>) -> Self {
        Self {
            instance_id: instance_id.into(),
            secondary_private_ip_address_count: None,
            private_ips: None,
            allocate_multi_ipv6_addr: allocate_multi_ipv6_addr.into(),
        }
    }

    setter!(secondary_private_ip_address_count: i64);
    setter!(private_ips: [serde_json::Value]);
}

opaque!(BatchAddIp);

/// The answer of `BatchAddIp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchAddIpResponse {
    pub request_id: Option<String>,
}

opaque!(BatchAddIpResponse);

/// `config` of [`BatchChangeToPostpaid`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchChangeToPostpaidConfig {
    pub instance_id: Option<String>,
    pub cds_list: Option<Vec<serde_json::Value>>,
    pub effective_type: Option<String>,
}

impl BatchChangeToPostpaidConfig {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(instance_id: String);
    setter!(cds_list: [serde_json::Value]);
    setter!(effective_type: String);
}

opaque!(BatchChangeToPostpaidConfig);

/// The parameters of `BatchChangeToPostpaid`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchChangeToPostpaid {
    pub config: Vec<BatchChangeToPostpaidConfig>,
}

impl BatchChangeToPostpaid {
    /// With what is required.
    #[must_use]
    pub fn new(config: impl IntoIterator<Item = impl Into<BatchChangeToPostpaidConfig>>) -> Self {
        Self { config: config.into_iter().map(Into::into).collect() }
    }
}

opaque!(BatchChangeToPostpaid);

/// The answer of `BatchChangeToPostpaid`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchChangeToPostpaidResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

opaque!(BatchChangeToPostpaidResponse);

/// `config` of [`BatchChangeToPrepaid`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchChangeToPrepaidConfig {
    pub instance_id: Option<String>,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub duration: Option<i64>,
    pub cds_list: Option<Vec<serde_json::Value>>,
    pub auto_pay: Option<bool>,
}

impl BatchChangeToPrepaidConfig {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(instance_id: String);
    setter!(auto_renew: bool);
    setter!(auto_renew_period: i64);
    setter!(duration: i64);
    setter!(cds_list: [serde_json::Value]);
    setter!(auto_pay: bool);
}

opaque!(BatchChangeToPrepaidConfig);

/// The parameters of `BatchChangeToPrepaid`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchChangeToPrepaid {
    pub config: Vec<BatchChangeToPrepaidConfig>,
}

impl BatchChangeToPrepaid {
    /// With what is required.
    #[must_use]
    pub fn new(config: impl IntoIterator<Item = impl Into<BatchChangeToPrepaidConfig>>) -> Self {
        Self { config: config.into_iter().map(Into::into).collect() }
    }
}

opaque!(BatchChangeToPrepaid);

/// The answer of `BatchChangeToPrepaid`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchChangeToPrepaidResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

opaque!(BatchChangeToPrepaidResponse);

/// The parameters of `BatchDeleteIp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchDeleteIp {
    pub instance_id: String,
    pub private_ips: Vec<serde_json::Value>,
}

impl BatchDeleteIp {
    /// With what is required.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        private_ips: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            private_ips: private_ips.into_iter().map(Into::into).collect(),
        }
    }
}

opaque!(BatchDeleteIp);

/// The answer of `BatchDeleteIp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchDeleteIpResponse {
    pub request_id: Option<String>,
}

opaque!(BatchDeleteIpResponse);

/// The parameters of `BatchRebootInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchRebootInstance {
    pub instance_ids: Vec<serde_json::Value>,
    pub force_stop: Option<bool>,
}

impl BatchRebootInstance {
    /// With what is required.
    #[must_use]
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>) -> Self {
        Self { instance_ids: instance_ids.into_iter().map(Into::into).collect(), force_stop: None }
    }

    setter!(force_stop: bool);
}

opaque!(BatchRebootInstance);

/// The answer of `BatchRebootInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchRebootInstanceResponse {
    pub request_id: Option<String>,
}

opaque!(BatchRebootInstanceResponse);

/// The parameters of `BatchRefundResource`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchRefundResource {
    pub instance_ids: Vec<serde_json::Value>,
    pub related_release_flag: Option<bool>,
    pub delete_cds_snapshot_flag: Option<bool>,
    pub delete_related_enis_flag: Option<bool>,
}

impl BatchRefundResource {
    /// With what is required.
    #[must_use]
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            related_release_flag: None,
            delete_cds_snapshot_flag: None,
            delete_related_enis_flag: None,
        }
    }

    setter!(related_release_flag: bool);
    setter!(delete_cds_snapshot_flag: bool);
    setter!(delete_related_enis_flag: bool);
}

opaque!(BatchRefundResource);

/// The answer of `BatchRefundResource`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchRefundResourceResponse {
    pub request_id: Option<String>,
    pub failed_instance_ids: Option<Vec<String>>,
}

opaque!(BatchRefundResourceResponse);

/// The parameters of `BatchStartInstance`. <https://cloud.baidu.com/doc/BCC/s/Zkyb0d4cj>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchStartInstance {
    pub instance_ids: Vec<serde_json::Value>,
}

impl BatchStartInstance {
    /// With what is required.
    #[must_use]
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>) -> Self {
        Self { instance_ids: instance_ids.into_iter().map(Into::into).collect() }
    }
}

opaque!(BatchStartInstance);

/// The answer of `BatchStartInstance`. <https://cloud.baidu.com/doc/BCC/s/Zkyb0d4cj>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchStartInstanceResponse {
    pub request_id: Option<String>,
}

opaque!(BatchStartInstanceResponse);

/// The parameters of `BatchStopInstance`. <https://cloud.baidu.com/doc/BCC/s/Akyb07kw0>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchStopInstance {
    pub instance_ids: Vec<serde_json::Value>,
    pub force_stop: Option<bool>,
    pub stop_with_no_charge: Option<bool>,
}

impl BatchStopInstance {
    /// With what is required.
    #[must_use]
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            force_stop: None,
            stop_with_no_charge: None,
        }
    }

    setter!(force_stop: bool);
    setter!(stop_with_no_charge: bool);
}

opaque!(BatchStopInstance);

/// The answer of `BatchStopInstance`. <https://cloud.baidu.com/doc/BCC/s/Akyb07kw0>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchStopInstanceResponse {
    pub request_id: Option<String>,
}

opaque!(BatchStopInstanceResponse);

/// The parameters of `BindInstanceSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindInstanceSecurityGroup {
    pub instance_ids: Vec<serde_json::Value>,
    pub security_group_ids: Vec<serde_json::Value>,
    pub security_group_type: String,
}

impl BindInstanceSecurityGroup {
    /// With what is required.
    #[must_use]
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>,
        security_group_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>,
        security_group_type: impl Into<String>,
    ) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            security_group_ids: security_group_ids.into_iter().map(Into::into).collect(),
            security_group_type: security_group_type.into(),
        }
    }
}

opaque!(BindInstanceSecurityGroup);

/// The answer of `BindInstanceSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindInstanceSecurityGroupResponse {
    pub request_id: Option<String>,
}

opaque!(BindInstanceSecurityGroupResponse);

/// The parameters of `BindInstanceToSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindInstanceToSecurityGroup {
    pub instance_id: String,
    pub security_group_id: String,
}

impl BindInstanceToSecurityGroup {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, security_group_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), security_group_id: security_group_id.into() }
    }
}

opaque!(BindInstanceToSecurityGroup);

/// The answer of `BindInstanceToSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindInstanceToSecurityGroupResponse {
    pub request_id: Option<String>,
}

opaque!(BindInstanceToSecurityGroupResponse);

/// `changeTags` of [`BindInstanceToTags`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindInstanceToTagsChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

impl BindInstanceToTagsChangeTags {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(BindInstanceToTagsChangeTags);

/// The parameters of `BindInstanceToTags`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindInstanceToTags {
    pub instance_id: String,
    pub change_tags: Vec<BindInstanceToTagsChangeTags>,
    pub attach_related_resource_tag: Option<bool>,
}

impl BindInstanceToTags {
    /// With what is required.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        change_tags: impl IntoIterator<Item = impl Into<BindInstanceToTagsChangeTags>>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            change_tags: change_tags.into_iter().map(Into::into).collect(),
            attach_related_resource_tag: None,
        }
    }

    setter!(attach_related_resource_tag: bool);
}

opaque!(BindInstanceToTags);

/// The answer of `BindInstanceToTags`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindInstanceToTagsResponse {
    pub request_id: Option<String>,
}

opaque!(BindInstanceToTagsResponse);

/// `changeTags` of [`BindReservedInstanceToTags`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindReservedInstanceToTagsChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

impl BindReservedInstanceToTagsChangeTags {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(BindReservedInstanceToTagsChangeTags);

/// The parameters of `BindReservedInstanceToTags`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindReservedInstanceToTags {
    pub reserved_instance_ids: Vec<serde_json::Value>,
    pub change_tags: Vec<BindReservedInstanceToTagsChangeTags>,
}

impl BindReservedInstanceToTags {
    /// With what is required.
    #[must_use]
    pub fn new(
        reserved_instance_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>,
        change_tags: impl IntoIterator<Item = impl Into<BindReservedInstanceToTagsChangeTags>>,
    ) -> Self {
        Self {
            reserved_instance_ids: reserved_instance_ids.into_iter().map(Into::into).collect(),
            change_tags: change_tags.into_iter().map(Into::into).collect(),
        }
    }
}

opaque!(BindReservedInstanceToTags);

/// The answer of `BindReservedInstanceToTags`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindReservedInstanceToTagsResponse {
    pub request_id: Option<String>,
}

opaque!(BindReservedInstanceToTagsResponse);

/// `instances` of [`BindRole`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindRoleInstances {
    pub instance_id: Option<String>,
}

impl BindRoleInstances {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(instance_id: String);
}

opaque!(BindRoleInstances);

/// The parameters of `BindRole`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindRole {
    pub role_name: Option<String>,
    pub instances: Vec<BindRoleInstances>,
}

impl BindRole {
    /// With what is required.
    #[must_use]
    pub fn new(instances: impl IntoIterator<Item = impl Into<BindRoleInstances>>) -> Self {
        Self { role_name: None, instances: instances.into_iter().map(Into::into).collect() }
    }

    setter!(role_name: String);
}

opaque!(BindRole);

/// The answer of `BindRole`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindRoleResponse {
    pub request_id: Option<String>,
    pub fail_instances: Option<Vec<Box<InstancePassRoleFailModel>>>,
    pub instance_role_associations: Option<Vec<Box<InstanceRoleAssociationModel>>>,
}

opaque!(BindRoleResponse);

/// `changeTags` of [`BindTagImage`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagImageChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

impl BindTagImageChangeTags {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(BindTagImageChangeTags);

/// The parameters of `BindTagImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagImage {
    pub image_id: String,
    pub change_tags: Vec<BindTagImageChangeTags>,
}

impl BindTagImage {
    /// With what is required.
    #[must_use]
    pub fn new(
        image_id: impl Into<String>,
        change_tags: impl IntoIterator<Item = impl Into<BindTagImageChangeTags>>,
    ) -> Self {
        Self { image_id: image_id.into(), change_tags: change_tags.into_iter().map(Into::into).collect() }
    }
}

opaque!(BindTagImage);

/// The answer of `BindTagImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagImageResponse {
    pub request_id: Option<String>,
}

opaque!(BindTagImageResponse);

/// `changeTags` of [`BindTagSnapchain`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagSnapchainChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

impl BindTagSnapchainChangeTags {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(BindTagSnapchainChangeTags);

/// The parameters of `BindTagSnapchain`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagSnapchain {
    pub chain_id: String,
    pub change_tags: Vec<BindTagSnapchainChangeTags>,
}

impl BindTagSnapchain {
    /// With what is required.
    #[must_use]
    pub fn new(
        chain_id: impl Into<String>,
        change_tags: impl IntoIterator<Item = impl Into<BindTagSnapchainChangeTags>>,
    ) -> Self {
        Self { chain_id: chain_id.into(), change_tags: change_tags.into_iter().map(Into::into).collect() }
    }
}

opaque!(BindTagSnapchain);

/// The answer of `BindTagSnapchain`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagSnapchainResponse {
    pub request_id: Option<String>,
}

opaque!(BindTagSnapchainResponse);

/// `changeTags` of [`BindTagVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagVolumeChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

impl BindTagVolumeChangeTags {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(BindTagVolumeChangeTags);

/// The parameters of `BindTagVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagVolume {
    pub volume_id: String,
    pub change_tags: Vec<BindTagVolumeChangeTags>,
}

impl BindTagVolume {
    /// With what is required.
    #[must_use]
    pub fn new(
        volume_id: impl Into<String>,
        change_tags: impl IntoIterator<Item = impl Into<BindTagVolumeChangeTags>>,
    ) -> Self {
        Self { volume_id: volume_id.into(), change_tags: change_tags.into_iter().map(Into::into).collect() }
    }
}

opaque!(BindTagVolume);

/// The answer of `BindTagVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagVolumeResponse {
    pub request_id: Option<String>,
}

opaque!(BindTagVolumeResponse);

/// `changeTags` of [`BindTagVolumeCluster`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagVolumeClusterChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

impl BindTagVolumeClusterChangeTags {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(BindTagVolumeClusterChangeTags);

/// The parameters of `BindTagVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagVolumeCluster {
    pub cluster_id: String,
    pub change_tags: Vec<BindTagVolumeClusterChangeTags>,
}

impl BindTagVolumeCluster {
    /// With what is required.
    #[must_use]
    pub fn new(
        cluster_id: impl Into<String>,
        change_tags: impl IntoIterator<Item = impl Into<BindTagVolumeClusterChangeTags>>,
    ) -> Self {
        Self { cluster_id: cluster_id.into(), change_tags: change_tags.into_iter().map(Into::into).collect() }
    }
}

opaque!(BindTagVolumeCluster);

/// The answer of `BindTagVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagVolumeClusterResponse {
    pub request_id: Option<String>,
}

opaque!(BindTagVolumeClusterResponse);

/// The parameters of `CancelAutoRenewReservedInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelAutoRenewReservedInstance {
    pub reserved_instance_ids: Vec<serde_json::Value>,
}

impl CancelAutoRenewReservedInstance {
    /// With what is required.
    #[must_use]
    pub fn new(reserved_instance_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>) -> Self {
        Self { reserved_instance_ids: reserved_instance_ids.into_iter().map(Into::into).collect() }
    }
}

opaque!(CancelAutoRenewReservedInstance);

/// The answer of `CancelAutoRenewReservedInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelAutoRenewReservedInstanceResponse {
    pub request_id: Option<String>,
    pub reserved_instance_ids: Option<Vec<String>>,
}

opaque!(CancelAutoRenewReservedInstanceResponse);

/// The parameters of `CancelAutoRenewVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelAutoRenewVolumeCluster {
    pub cluster_id: String,
}

impl CancelAutoRenewVolumeCluster {
    /// With what is required.
    #[must_use]
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into() }
    }
}

opaque!(CancelAutoRenewVolumeCluster);

/// The answer of `CancelAutoRenewVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelAutoRenewVolumeClusterResponse {
    pub request_id: Option<String>,
}

opaque!(CancelAutoRenewVolumeClusterResponse);

/// The parameters of `CancelBidOrder`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelBidOrder {
    pub order_id: String,
}

impl CancelBidOrder {
    /// With what is required.
    #[must_use]
    pub fn new(order_id: impl Into<String>) -> Self {
        Self { order_id: order_id.into() }
    }
}

opaque!(CancelBidOrder);

/// The answer of `CancelBidOrder`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelBidOrderResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

opaque!(CancelBidOrderResponse);

/// The parameters of `CancelRemoteCopyImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelRemoteCopyImage {
    pub image_id: String,
}

impl CancelRemoteCopyImage {
    /// With what is required.
    #[must_use]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self { image_id: image_id.into() }
    }
}

opaque!(CancelRemoteCopyImage);

/// The answer of `CancelRemoteCopyImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelRemoteCopyImageResponse {
    pub request_id: Option<String>,
}

opaque!(CancelRemoteCopyImageResponse);

/// The parameters of `CancelSnapshotShare`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelSnapshotShare {
    pub source_snapshot_id: String,
    pub account_ids: Option<Vec<serde_json::Value>>,
    pub share_snapshot_id: String,
}

impl CancelSnapshotShare {
    /// With what is required.
    #[must_use]
    pub fn new(source_snapshot_id: impl Into<String>, share_snapshot_id: impl Into<String>) -> Self {
        Self {
            source_snapshot_id: source_snapshot_id.into(),
            account_ids: None,
            share_snapshot_id: share_snapshot_id.into(),
        }
    }

    setter!(account_ids: [serde_json::Value]);
}

opaque!(CancelSnapshotShare);

/// The answer of `CancelSnapshotShare`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelSnapshotShareResponse {
    pub request_id: Option<String>,
    pub source_snapshot_id: Option<String>,
    pub share_snapshot_id: Option<String>,
}

opaque!(CancelSnapshotShareResponse);

/// The parameters of `ChangeToPrepaid`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangeToPrepaid {
    pub instance_id: String,
    pub duration: i64,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub relation_cds: Option<bool>,
}

impl ChangeToPrepaid {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, duration: impl Into<i64>) -> Self {
        Self {
            instance_id: instance_id.into(),
            duration: duration.into(),
            auto_renew: None,
            auto_renew_period: None,
            relation_cds: None,
        }
    }

    setter!(auto_renew: bool);
    setter!(auto_renew_period: i64);
    setter!(relation_cds: bool);
}

opaque!(ChangeToPrepaid);

/// The answer of `ChangeToPrepaid`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangeToPrepaidResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

opaque!(ChangeToPrepaidResponse);

/// The parameters of `ChangeVpc`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangeVpc {
    pub instance_id: String,
    pub subnet_id: String,
    pub internal_ip: Option<String>,
    pub security_group_ids: Option<Vec<serde_json::Value>>,
    pub enterprise_security_group_ids: Option<Vec<serde_json::Value>>,
    pub reboot: Option<bool>,
}

impl ChangeVpc {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, subnet_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            subnet_id: subnet_id.into(),
            internal_ip: None,
            security_group_ids: None,
            enterprise_security_group_ids: None,
            reboot: None,
        }
    }

    setter!(internal_ip: String);
    setter!(security_group_ids: [serde_json::Value]);
    setter!(enterprise_security_group_ids: [serde_json::Value]);
    setter!(reboot: bool);
}

opaque!(ChangeVpc);

/// The answer of `ChangeVpc`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangeVpcResponse {
    pub request_id: Option<String>,
}

opaque!(ChangeVpcResponse);

/// The parameters of `CheckServerEvent`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CheckServerEvent {
    pub server_event_id: Option<String>,
    pub instance_id: Option<String>,
    pub check_result: String,
    pub issue_effect: Option<String>,
    pub issue_description: Option<String>,
    pub authorize_maintenance_operation: Option<String>,
}

impl CheckServerEvent {
    /// With what is required.
    #[must_use]
    pub fn new(check_result: impl Into<String>) -> Self {
        Self {
            server_event_id: None,
            instance_id: None,
            check_result: check_result.into(),
            issue_effect: None,
            issue_description: None,
            authorize_maintenance_operation: None,
        }
    }

    setter!(server_event_id: String);
    setter!(instance_id: String);
    setter!(issue_effect: String);
    setter!(issue_description: String);
    setter!(authorize_maintenance_operation: String);
}

opaque!(CheckServerEvent);

/// The answer of `CheckServerEvent`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CheckServerEventResponse {
    pub request_id: Option<String>,
}

opaque!(CheckServerEventResponse);

/// The parameters of `CreateAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateAsp {
    pub name: String,
    pub time_points: Vec<serde_json::Value>,
    pub repeat_weekdays: Vec<serde_json::Value>,
    pub retention_days: String,
    pub client_token: Option<String>,
}

impl CreateAsp {
    /// With what is required.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        time_points: impl IntoIterator<Item = impl Into<serde_json::Value>>,
        repeat_weekdays: impl IntoIterator<Item = impl Into<serde_json::Value>>,
        retention_days: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            time_points: time_points.into_iter().map(Into::into).collect(),
            repeat_weekdays: repeat_weekdays.into_iter().map(Into::into).collect(),
            retention_days: retention_days.into(),
            client_token: None,
        }
    }

    setter!(client_token: String);
}

opaque!(CreateAsp);

/// The answer of `CreateAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateAspResponse {
    pub request_id: Option<String>,
    pub asp_id: Option<String>,
}

opaque!(CreateAspResponse);

/// The parameters of `CreateAuthorizationRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateAuthorizationRule {
    pub enable_rule: Option<i64>,
    pub authorize_maintenance_operations: Vec<serde_json::Value>,
    pub rule_name: String,
    pub server_event_category: String,
    pub client_token: Option<String>,
}

impl CreateAuthorizationRule {
    /// With what is required.
    #[must_use]
    pub fn new(
        authorize_maintenance_operations: impl IntoIterator<Item = impl Into<serde_json::Value>>,
        rule_name: impl Into<String>,
        server_event_category: impl Into<String>,
    ) -> Self {
        Self {
            enable_rule: None,
            authorize_maintenance_operations: authorize_maintenance_operations
                .into_iter()
                .map(Into::into)
                .collect(),
            rule_name: rule_name.into(),
            server_event_category: server_event_category.into(),
            client_token: None,
        }
    }

    setter!(enable_rule: i64);
    setter!(client_token: String);
}

opaque!(CreateAuthorizationRule);

/// The answer of `CreateAuthorizationRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateAuthorizationRuleResponse {
    pub request_id: Option<String>,
    pub rule_id: Option<String>,
}

opaque!(CreateAuthorizationRuleResponse);

/// The parameters of `CreateAutoRenewRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateAutoRenewRule {
    pub instance_id: String,
    pub renew_time_unit: String,
    pub renew_time: i64,
    pub renew_eip: Option<bool>,
}

impl CreateAutoRenewRule {
    /// With what is required.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        renew_time_unit: impl Into<String>,
        renew_time: impl Into<i64>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            renew_time_unit: renew_time_unit.into(),
            renew_time: renew_time.into(),
            renew_eip: None,
        }
    }

    setter!(renew_eip: bool);
}

opaque!(CreateAutoRenewRule);

/// The answer of `CreateAutoRenewRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateAutoRenewRuleResponse {
    pub request_id: Option<String>,
}

opaque!(CreateAutoRenewRuleResponse);

/// `reservation` of [`CreateBidInstanceBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateBidInstanceBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

impl CreateBidInstanceBillingReservation {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(reservation_length: i64);
    setter!(reservation_time_unit: String);
}

opaque!(CreateBidInstanceBillingReservation);

/// `billing` of [`CreateBidInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateBidInstanceBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<CreateBidInstanceBillingReservation>,
}

impl CreateBidInstanceBilling {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(payment_timing: String);
    setter!(reservation: CreateBidInstanceBillingReservation);
}

opaque!(CreateBidInstanceBilling);

/// `createCdsList` of [`CreateBidInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl CreateBidInstanceCreateCdsList {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(storage_type: String);
    setter!(cds_size_in_gb: i64);
    setter!(cds_num: i64);
    setter!(name: String);
    setter!(cds_extra_io: i64);
    setter!(snapshot_id: String);
    setter!(encrypt_key: String);
    setter!(enable_delete_protection: String);
    setter!(delete_with_instance: bool);
    setter!(delete_auto_snapshot: bool);
}

opaque!(CreateBidInstanceCreateCdsList);

/// `ephemeralDisks` of [`CreateBidInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateBidInstanceEphemeralDisks {
    pub storage_type: Option<String>,
    #[serde(rename = "sizeInGB")]
    pub size_in_gb: Option<i64>,
    #[serde(rename = "freeSizeInGB")]
    pub free_size_in_gb: Option<i64>,
}

impl CreateBidInstanceEphemeralDisks {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(storage_type: String);
    setter!(size_in_gb: i64);
    setter!(free_size_in_gb: i64);
}

opaque!(CreateBidInstanceEphemeralDisks);

/// `tags` of [`CreateBidInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateBidInstanceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

impl CreateBidInstanceTags {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(CreateBidInstanceTags);

/// `fileSystems` of [`CreateBidInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateBidInstanceFileSystems {
    pub fs_id: Option<String>,
    pub mount_ads: Option<String>,
    pub path: Option<String>,
    pub protocol: Option<String>,
}

impl CreateBidInstanceFileSystems {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(fs_id: String);
    setter!(mount_ads: String);
    setter!(path: String);
    setter!(protocol: String);
}

opaque!(CreateBidInstanceFileSystems);

/// The parameters of `CreateBidInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl CreateBidInstance {
    /// With what is required.
    #[must_use]
    pub fn new(
        spec: impl Into<String>,
        image_id: impl Into<String>,
        billing: impl Into<CreateBidInstanceBilling>,
        bid_model: impl Into<String>,
    ) -> Self {
        Self {
            spec: spec.into(),
            image_id: image_id.into(),
            billing: billing.into(),
            bid_model: bid_model.into(),
            bid_price: None,
            cpu_count: None,
            memory_capacity_in_gb: None,
            root_disk_size_in_gb: None,
            root_disk_storage_type: None,
            create_cds_list: None,
            ephemeral_disks: None,
            network_capacity_in_mbps: None,
            internet_charge_type: None,
            eip_name: None,
            purchase_count: None,
            name: None,
            hostname: None,
            auto_seq_suffix: None,
            is_open_hostname_domain: None,
            admin_pass: None,
            keypair_id: None,
            user_data: None,
            zone_name: None,
            subnet_id: None,
            security_group_id: None,
            enterprise_security_group_id: None,
            isomerism_card: None,
            deletion_protection: None,
            relation_tag: None,
            is_open_ipv6: None,
            tags: None,
            asp_id: None,
            file_systems: None,
            is_eip_auto_related_delete: None,
            res_group_id: None,
            client_token: None,
        }
    }

    setter!(bid_price: String);
    setter!(cpu_count: i64);
    setter!(memory_capacity_in_gb: i64);
    setter!(root_disk_size_in_gb: i64);
    setter!(root_disk_storage_type: String);
    setter!(create_cds_list: [CreateBidInstanceCreateCdsList]);
    setter!(ephemeral_disks: [CreateBidInstanceEphemeralDisks]);
    setter!(network_capacity_in_mbps: i64);
    setter!(internet_charge_type: String);
    setter!(eip_name: String);
    setter!(purchase_count: i64);
    setter!(name: String);
    setter!(hostname: String);
    setter!(auto_seq_suffix: bool);
    setter!(is_open_hostname_domain: bool);
    setter!(admin_pass: String);
    setter!(keypair_id: String);
    setter!(user_data: String);
    setter!(zone_name: String);
    setter!(subnet_id: String);
    setter!(security_group_id: String);
    setter!(enterprise_security_group_id: String);
    setter!(isomerism_card: String);
    setter!(deletion_protection: i64);
    setter!(relation_tag: bool);
    setter!(is_open_ipv6: bool);
    setter!(tags: [CreateBidInstanceTags]);
    setter!(asp_id: String);
    setter!(file_systems: [CreateBidInstanceFileSystems]);
    setter!(is_eip_auto_related_delete: bool);
    setter!(res_group_id: String);
    setter!(client_token: String);
}

opaque!(CreateBidInstance);

/// The answer of `CreateBidInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateBidInstanceResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
}

opaque!(CreateBidInstanceResponse);

/// The parameters of `CreateDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateDeploySet {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub strategy: Option<String>,
    pub concurrency: Option<i64>,
    pub client_token: Option<String>,
}

impl CreateDeploySet {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(name: String);
    setter!(desc: String);
    setter!(strategy: String);
    setter!(concurrency: i64);
    setter!(client_token: String);
}

opaque!(CreateDeploySet);

/// The answer of `CreateDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateDeploySetResponse {
    pub request_id: Option<String>,
    pub deploy_set_ids: Option<Vec<String>>,
}

opaque!(CreateDeploySetResponse);

/// The parameters of `CreateEhcCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateEhcCluster {
    pub name: String,
    pub zone_name: String,
    pub description: String,
    pub client_token: Option<String>,
}

impl CreateEhcCluster {
    /// With what is required.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        zone_name: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            zone_name: zone_name.into(),
            description: description.into(),
            client_token: None,
        }
    }

    setter!(client_token: String);
}

opaque!(CreateEhcCluster);

/// The answer of `CreateEhcCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateEhcClusterResponse {
    pub request_id: Option<String>,
    pub ehc_cluster_id: Option<String>,
}

opaque!(CreateEhcClusterResponse);

/// The parameters of `CreateImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl CreateImage {
    /// With what is required.
    #[must_use]
    pub fn new(image_name: impl Into<String>) -> Self {
        Self {
            image_name: image_name.into(),
            instance_id: None,
            snapshot_id: None,
            encrypt_key: None,
            relate_cds: None,
            detection: None,
            client_token: None,
        }
    }

    setter!(instance_id: String);
    setter!(snapshot_id: String);
    setter!(encrypt_key: String);
    setter!(relate_cds: bool);
    setter!(detection: bool);
    setter!(client_token: String);
}

opaque!(CreateImage);

/// The answer of `CreateImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateImageResponse {
    pub request_id: Option<String>,
    pub image_id: Option<String>,
    pub cds_snapshot_ids: Option<Vec<String>>,
}

opaque!(CreateImageResponse);

/// `createCdsList` of [`CreateInstanceBySpec`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl CreateInstanceBySpecCreateCdsList {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(storage_type: String);
    setter!(cds_size_in_gb: i64);
    setter!(cds_num: i64);
    setter!(cds_extra_io: i64);
    setter!(snapshot_id: String);
    setter!(encrypt_key: String);
    setter!(enable_delete_protection: String);
    setter!(delete_with_instance: bool);
    setter!(delete_auto_snapshot: bool);
    setter!(name: String);
}

opaque!(CreateInstanceBySpecCreateCdsList);

/// `tags` of [`CreateInstanceBySpec`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateInstanceBySpecTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

impl CreateInstanceBySpecTags {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(CreateInstanceBySpecTags);

/// `fileSystems` of [`CreateInstanceBySpec`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateInstanceBySpecFileSystems {
    pub fs_id: Option<String>,
    pub mount_ads: Option<String>,
    pub path: Option<String>,
    pub protocol: Option<String>,
}

impl CreateInstanceBySpecFileSystems {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(fs_id: String);
    setter!(mount_ads: String);
    setter!(path: String);
    setter!(protocol: String);
}

opaque!(CreateInstanceBySpecFileSystems);

/// `ephemeralDisks` of [`CreateInstanceBySpec`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateInstanceBySpecEphemeralDisks {
    pub storage_type: Option<String>,
    #[serde(rename = "sizeInGB")]
    pub size_in_gb: Option<i64>,
    #[serde(rename = "freeSizeInGB")]
    pub free_size_in_gb: Option<i64>,
}

impl CreateInstanceBySpecEphemeralDisks {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(storage_type: String);
    setter!(size_in_gb: i64);
    setter!(free_size_in_gb: i64);
}

opaque!(CreateInstanceBySpecEphemeralDisks);

/// `reservation` of [`CreateInstanceBySpecBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateInstanceBySpecBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

impl CreateInstanceBySpecBillingReservation {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(reservation_length: i64);
    setter!(reservation_time_unit: String);
}

opaque!(CreateInstanceBySpecBillingReservation);

/// `billing` of [`CreateInstanceBySpec`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateInstanceBySpecBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<CreateInstanceBySpecBillingReservation>,
}

impl CreateInstanceBySpecBilling {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(payment_timing: String);
    setter!(reservation: CreateInstanceBySpecBillingReservation);
}

opaque!(CreateInstanceBySpecBilling);

/// The parameters of `CreateInstanceBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl CreateInstanceBySpec {
    /// With what is required.
    #[must_use]
    pub fn new(
        image_id: impl Into<String>,
        spec: impl Into<String>,
        zone_name: impl Into<String>,
        billing: impl Into<CreateInstanceBySpecBilling>,
    ) -> Self {
        Self {
            keep_image_login: None,
            bcc_create_with_script: None,
            name: None,
            cpu_thread_config: None,
            numa_config: None,
            enable_delete_protection: None,
            hostname: None,
            auto_seq_suffix: None,
            is_open_hostname_domain: None,
            admin_pass: None,
            keypair_id: None,
            asp_id: None,
            spec_id: None,
            enable_jumbo_frame: None,
            user_data: None,
            deletion_protection: None,
            auto_renew_time_unit: None,
            auto_renew_time: None,
            hosteye_type: None,
            enable_numa: None,
            data_partition_type: None,
            root_partition_type: None,
            cds_auto_renew: None,
            create_cds_list: None,
            image_id: image_id.into(),
            spec: spec.into(),
            role_name: None,
            bid_model: None,
            bid_price: None,
            root_disk_size_in_gb: None,
            root_disk_extra_io: None,
            root_disk_storage_type: None,
            network_capacity_in_mbps: None,
            ehc_cluster_id: None,
            purchase_count: None,
            purchase_min_count: None,
            dedicated_host_id: None,
            relation_tag: None,
            tags: None,
            file_systems: None,
            ephemeral_disks: None,
            security_group_id: None,
            enterprise_security_group_id: None,
            security_group_ids: None,
            enterprise_security_group_ids: None,
            subnet_id: None,
            deploy_id: None,
            deploy_id_list: None,
            eni_ids: None,
            disable_root_disk_serial: None,
            zone_name: zone_name.into(),
            internal_ips: None,
            res_group_id: None,
            is_eip_auto_related_delete: None,
            network_purchase_type: None,
            instance_type: None,
            internet_charge_type: None,
            eip_name: None,
            is_open_host_eye: None,
            enable_ht: None,
            billing: billing.into(),
            is_open_ipv6: None,
            client_token: None,
        }
    }

    setter!(keep_image_login: bool);
    setter!(bcc_create_with_script: String);
    setter!(name: String);
    setter!(cpu_thread_config: String);
    setter!(numa_config: String);
    setter!(enable_delete_protection: bool);
    setter!(hostname: String);
    setter!(auto_seq_suffix: bool);
    setter!(is_open_hostname_domain: bool);
    setter!(admin_pass: String);
    setter!(keypair_id: String);
    setter!(asp_id: String);
    setter!(spec_id: String);
    setter!(enable_jumbo_frame: bool);
    setter!(user_data: String);
    setter!(deletion_protection: String);
    setter!(auto_renew_time_unit: String);
    setter!(auto_renew_time: i64);
    setter!(hosteye_type: String);
    setter!(enable_numa: bool);
    setter!(data_partition_type: String);
    setter!(root_partition_type: String);
    setter!(cds_auto_renew: bool);
    setter!(create_cds_list: [CreateInstanceBySpecCreateCdsList]);
    setter!(role_name: String);
    setter!(bid_model: String);
    setter!(bid_price: String);
    setter!(root_disk_size_in_gb: i64);
    setter!(root_disk_extra_io: String);
    setter!(root_disk_storage_type: String);
    setter!(network_capacity_in_mbps: i64);
    setter!(ehc_cluster_id: String);
    setter!(purchase_count: i64);
    setter!(purchase_min_count: i64);
    setter!(dedicated_host_id: String);
    setter!(relation_tag: bool);
    setter!(tags: [CreateInstanceBySpecTags]);
    setter!(file_systems: [CreateInstanceBySpecFileSystems]);
    setter!(ephemeral_disks: [CreateInstanceBySpecEphemeralDisks]);
    setter!(security_group_id: String);
    setter!(enterprise_security_group_id: String);
    setter!(security_group_ids: [serde_json::Value]);
    setter!(enterprise_security_group_ids: [serde_json::Value]);
    setter!(subnet_id: String);
    setter!(deploy_id: String);
    setter!(deploy_id_list: [serde_json::Value]);
    setter!(eni_ids: [serde_json::Value]);
    setter!(disable_root_disk_serial: String);
    setter!(internal_ips: [serde_json::Value]);
    setter!(res_group_id: String);
    setter!(is_eip_auto_related_delete: bool);
    setter!(network_purchase_type: String);
    setter!(instance_type: String);
    setter!(internet_charge_type: String);
    setter!(eip_name: String);
    setter!(is_open_host_eye: bool);
    setter!(enable_ht: bool);
    setter!(is_open_ipv6: bool);
    setter!(client_token: String);
}

opaque!(CreateInstanceBySpec);

/// The answer of `CreateInstanceBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateInstanceBySpecResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub warning_list: Option<Vec<String>>,
}

opaque!(CreateInstanceBySpecResponse);

/// The parameters of `CreateKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateKeypair {
    pub name: String,
    pub description: Option<String>,
    pub client_token: Option<String>,
}

impl CreateKeypair {
    /// With what is required.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), description: None, client_token: None }
    }

    setter!(description: String);
    setter!(client_token: String);
}

opaque!(CreateKeypair);

/// The answer of `CreateKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateKeypairResponse {
    pub request_id: Option<String>,
    pub keypair: Option<Box<KeypairModel>>,
}

opaque!(CreateKeypairResponse);

/// The parameters of `CreateReservedInstanceTransfer`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateReservedInstanceTransfer {
    pub reserved_instance_ids: Vec<serde_json::Value>,
    pub recipient_account_id: String,
    pub client_token: Option<String>,
}

impl CreateReservedInstanceTransfer {
    /// With what is required.
    #[must_use]
    pub fn new(
        reserved_instance_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>,
        recipient_account_id: impl Into<String>,
    ) -> Self {
        Self {
            reserved_instance_ids: reserved_instance_ids.into_iter().map(Into::into).collect(),
            recipient_account_id: recipient_account_id.into(),
            client_token: None,
        }
    }

    setter!(client_token: String);
}

opaque!(CreateReservedInstanceTransfer);

/// The answer of `CreateReservedInstanceTransfer`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateReservedInstanceTransferResponse {
    pub request_id: Option<String>,
}

opaque!(CreateReservedInstanceTransferResponse);

/// `tags` of [`CreateReservedInstances`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateReservedInstancesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

impl CreateReservedInstancesTags {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(CreateReservedInstancesTags);

/// The parameters of `CreateReservedInstances`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl CreateReservedInstances {
    /// With what is required.
    #[must_use]
    pub fn new(
        zone_name: impl Into<String>,
        spec: impl Into<String>,
        offering_type: impl Into<String>,
        reserved_instance_time: impl Into<i64>,
    ) -> Self {
        Self {
            reserved_instance_name: None,
            scope: None,
            zone_name: zone_name.into(),
            spec: spec.into(),
            offering_type: offering_type.into(),
            instance_count: None,
            reserved_instance_count: None,
            reserved_instance_time: reserved_instance_time.into(),
            reserved_instance_time_unit: None,
            auto_renew: None,
            auto_renew_time_unit: None,
            auto_renew_time: None,
            effective_time: None,
            tags: None,
            ticket_id: None,
            ehc_cluster_id: None,
            client_token: None,
        }
    }

    setter!(reserved_instance_name: String);
    setter!(scope: String);
    setter!(instance_count: i64);
    setter!(reserved_instance_count: i64);
    setter!(reserved_instance_time_unit: String);
    setter!(auto_renew: bool);
    setter!(auto_renew_time_unit: String);
    setter!(auto_renew_time: i64);
    setter!(effective_time: String);
    setter!(tags: [CreateReservedInstancesTags]);
    setter!(ticket_id: String);
    setter!(ehc_cluster_id: String);
    setter!(client_token: String);
}

opaque!(CreateReservedInstances);

/// The answer of `CreateReservedInstances`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateReservedInstancesResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
    pub reserved_instance_ids: Option<Vec<String>>,
}

opaque!(CreateReservedInstancesResponse);

/// `tags` of [`CreateSecurityGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateSecurityGroupTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

impl CreateSecurityGroupTags {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(CreateSecurityGroupTags);

/// `rules` of [`CreateSecurityGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl CreateSecurityGroupRules {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(remark: String);
    setter!(direction: String);
    setter!(ethertype: String);
    setter!(port_range: String);
    setter!(protocol: String);
    setter!(source_group_id: String);
    setter!(source_ip: String);
    setter!(dest_group_id: String);
    setter!(dest_ip: String);
    setter!(security_group_id: String);
    setter!(security_group_rule_id: String);
    setter!(created_time: String);
    setter!(updated_time: String);
}

opaque!(CreateSecurityGroupRules);

/// The parameters of `CreateSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateSecurityGroup {
    pub name: String,
    pub desc: Option<String>,
    pub vpc_id: Option<String>,
    pub tags: Option<Vec<CreateSecurityGroupTags>>,
    pub rules: Vec<CreateSecurityGroupRules>,
    pub client_token: Option<String>,
}

impl CreateSecurityGroup {
    /// With what is required.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        rules: impl IntoIterator<Item = impl Into<CreateSecurityGroupRules>>,
    ) -> Self {
        Self {
            name: name.into(),
            desc: None,
            vpc_id: None,
            tags: None,
            rules: rules.into_iter().map(Into::into).collect(),
            client_token: None,
        }
    }

    setter!(desc: String);
    setter!(vpc_id: String);
    setter!(tags: [CreateSecurityGroupTags]);
    setter!(client_token: String);
}

opaque!(CreateSecurityGroup);

/// The answer of `CreateSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateSecurityGroupResponse {
    pub request_id: Option<String>,
    pub security_group_id: Option<String>,
}

opaque!(CreateSecurityGroupResponse);

/// `tags` of [`CreateSnapshot`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateSnapshotTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

impl CreateSnapshotTags {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(CreateSnapshotTags);

/// The parameters of `CreateSnapshot`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateSnapshot {
    pub volume_id: String,
    pub snapshot_name: String,
    pub desc: Option<String>,
    pub tags: Option<Vec<CreateSnapshotTags>>,
    pub retention_in_days: Option<i64>,
    pub client_token: Option<String>,
}

impl CreateSnapshot {
    /// With what is required.
    #[must_use]
    pub fn new(volume_id: impl Into<String>, snapshot_name: impl Into<String>) -> Self {
        Self {
            volume_id: volume_id.into(),
            snapshot_name: snapshot_name.into(),
            desc: None,
            tags: None,
            retention_in_days: None,
            client_token: None,
        }
    }

    setter!(desc: String);
    setter!(tags: [CreateSnapshotTags]);
    setter!(retention_in_days: i64);
    setter!(client_token: String);
}

opaque!(CreateSnapshot);

/// The answer of `CreateSnapshot`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateSnapshotResponse {
    pub request_id: Option<String>,
    pub snapshot_id: Option<String>,
}

opaque!(CreateSnapshotResponse);

/// The parameters of `CreateSnapshotShare`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateSnapshotShare {
    pub snapshot_id: String,
    pub account_ids: Vec<serde_json::Value>,
    pub client_token: Option<String>,
}

impl CreateSnapshotShare {
    /// With what is required.
    #[must_use]
    pub fn new(
        snapshot_id: impl Into<String>,
        account_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        Self {
            snapshot_id: snapshot_id.into(),
            account_ids: account_ids.into_iter().map(Into::into).collect(),
            client_token: None,
        }
    }

    setter!(client_token: String);
}

opaque!(CreateSnapshotShare);

/// The answer of `CreateSnapshotShare`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateSnapshotShareResponse {
    pub request_id: Option<String>,
    pub snapshot_id: Option<String>,
}

opaque!(CreateSnapshotShareResponse);

/// `tags` of [`CreateVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateVolumeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

impl CreateVolumeTags {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(CreateVolumeTags);

/// `reservation` of [`CreateVolumeBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateVolumeBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

impl CreateVolumeBillingReservation {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(reservation_length: i64);
    setter!(reservation_time_unit: String);
}

opaque!(CreateVolumeBillingReservation);

/// `billing` of [`CreateVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateVolumeBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<CreateVolumeBillingReservation>,
}

impl CreateVolumeBilling {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(payment_timing: String);
    setter!(reservation: CreateVolumeBillingReservation);
}

opaque!(CreateVolumeBilling);

/// `autoSnapshotPolicy` of [`CreateVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl CreateVolumeAutoSnapshotPolicy {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(id: String);
    setter!(name: String);
    setter!(time_points: [serde_json::Value]);
    setter!(repeat_weekdays: [serde_json::Value]);
    setter!(status: String);
    setter!(retention_days: i64);
    setter!(created_time: String);
    setter!(updated_time: String);
    setter!(deleted_time: String);
    setter!(last_execute_time: String);
    setter!(volume_count: i64);
}

opaque!(CreateVolumeAutoSnapshotPolicy);

/// The parameters of `CreateVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl CreateVolume {
    /// With what is required.
    #[must_use]
    pub fn new(billing: impl Into<CreateVolumeBilling>) -> Self {
        Self {
            zone_name: None,
            storage_type: None,
            cds_size_in_gb: None,
            cds_extra_io: None,
            snapshot_id: None,
            share_snapshot_id: None,
            enable_delete_protection: None,
            instance_id: None,
            encrypt_key: None,
            name: None,
            description: None,
            renew_time_unit: None,
            renew_time: None,
            relation_tag: None,
            tags: None,
            res_group_id: None,
            billing: billing.into(),
            cluster_id: None,
            charge_type: None,
            auto_snapshot_policy: None,
            delete_with_instance: None,
            delete_auto_snapshot: None,
            purchase_count: None,
            client_token: None,
        }
    }

    setter!(zone_name: String);
    setter!(storage_type: String);
    setter!(cds_size_in_gb: i64);
    setter!(cds_extra_io: i64);
    setter!(snapshot_id: String);
    setter!(share_snapshot_id: String);
    setter!(enable_delete_protection: String);
    setter!(instance_id: String);
    setter!(encrypt_key: String);
    setter!(name: String);
    setter!(description: String);
    setter!(renew_time_unit: String);
    setter!(renew_time: i64);
    setter!(relation_tag: bool);
    setter!(tags: [CreateVolumeTags]);
    setter!(res_group_id: String);
    setter!(cluster_id: String);
    setter!(charge_type: String);
    setter!(auto_snapshot_policy: CreateVolumeAutoSnapshotPolicy);
    setter!(delete_with_instance: bool);
    setter!(delete_auto_snapshot: bool);
    setter!(purchase_count: i64);
    setter!(client_token: String);
}

opaque!(CreateVolume);

/// The answer of `CreateVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct CreateVolumeClusterBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

impl CreateVolumeClusterBillingReservation {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(reservation_length: i64);
    setter!(reservation_time_unit: String);
}

opaque!(CreateVolumeClusterBillingReservation);

/// `billing` of [`CreateVolumeCluster`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateVolumeClusterBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<CreateVolumeClusterBillingReservation>,
}

impl CreateVolumeClusterBilling {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(payment_timing: String);
    setter!(reservation: CreateVolumeClusterBillingReservation);
}

opaque!(CreateVolumeClusterBilling);

/// `tags` of [`CreateVolumeCluster`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateVolumeClusterTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

impl CreateVolumeClusterTags {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(CreateVolumeClusterTags);

/// The parameters of `CreateVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl CreateVolumeCluster {
    /// With what is required.
    #[must_use]
    pub fn new(
        cluster_name: impl Into<String>,
        cluster_size_in_gb: impl Into<i64>,
        storage_type: impl Into<String>,
        billing: impl Into<CreateVolumeClusterBilling>,
    ) -> Self {
        Self {
            zone_name: None,
            cluster_name: cluster_name.into(),
            cluster_size_in_gb: cluster_size_in_gb.into(),
            storage_type: storage_type.into(),
            purchase_count: None,
            billing: billing.into(),
            tags: None,
            client_token: None,
        }
    }

    setter!(zone_name: String);
    setter!(purchase_count: i64);
    setter!(tags: [CreateVolumeClusterTags]);
    setter!(client_token: String);
}

opaque!(CreateVolumeCluster);

/// The answer of `CreateVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateVolumeClusterResponse {
    pub request_id: Option<String>,
    pub cluster_ids: Option<Vec<String>>,
}

opaque!(CreateVolumeClusterResponse);

/// The parameters of `DelIpv6`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DelIpv6 {
    pub instance_id: String,
    pub ipv6_address: Option<String>,
    pub reboot: Option<bool>,
}

impl DelIpv6 {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), ipv6_address: None, reboot: None }
    }

    setter!(ipv6_address: String);
    setter!(reboot: bool);
}

opaque!(DelIpv6);

/// The answer of `DelIpv6`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DelIpv6Response {
    pub request_id: Option<String>,
}

opaque!(DelIpv6Response);

/// The parameters of `DeleteAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteAsp {
    pub asp_id: String,
}

impl DeleteAsp {
    /// With what is required.
    #[must_use]
    pub fn new(asp_id: impl Into<String>) -> Self {
        Self { asp_id: asp_id.into() }
    }
}

opaque!(DeleteAsp);

/// The answer of `DeleteAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteAspResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteAspResponse);

/// The parameters of `DeleteAutoRenewRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteAutoRenewRule {
    pub instance_id: String,
    pub renew_eip: Option<bool>,
}

impl DeleteAutoRenewRule {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), renew_eip: None }
    }

    setter!(renew_eip: bool);
}

opaque!(DeleteAutoRenewRule);

/// The answer of `DeleteAutoRenewRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteAutoRenewRuleResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteAutoRenewRuleResponse);

/// The parameters of `DeleteDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteDeploySet {
    pub deploy_id: String,
}

impl DeleteDeploySet {
    /// With what is required.
    #[must_use]
    pub fn new(deploy_id: impl Into<String>) -> Self {
        Self { deploy_id: deploy_id.into() }
    }
}

opaque!(DeleteDeploySet);

/// The answer of `DeleteDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteDeploySetResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteDeploySetResponse);

/// The parameters of `DeleteEhcCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteEhcCluster {
    pub ehc_cluster_id_list: Vec<serde_json::Value>,
}

impl DeleteEhcCluster {
    /// With what is required.
    #[must_use]
    pub fn new(ehc_cluster_id_list: impl IntoIterator<Item = impl Into<serde_json::Value>>) -> Self {
        Self { ehc_cluster_id_list: ehc_cluster_id_list.into_iter().map(Into::into).collect() }
    }
}

opaque!(DeleteEhcCluster);

/// The answer of `DeleteEhcCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteEhcClusterResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteEhcClusterResponse);

/// The parameters of `DeleteImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteImage {
    pub image_id: String,
}

impl DeleteImage {
    /// With what is required.
    #[must_use]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self { image_id: image_id.into() }
    }
}

opaque!(DeleteImage);

/// The answer of `DeleteImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteImageResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteImageResponse);

/// The parameters of `DeleteInstUserOpAuthorizeRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteInstUserOpAuthorizeRule {
    pub rule_id: String,
}

impl DeleteInstUserOpAuthorizeRule {
    /// With what is required.
    #[must_use]
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self { rule_id: rule_id.into() }
    }
}

opaque!(DeleteInstUserOpAuthorizeRule);

/// The answer of `DeleteInstUserOpAuthorizeRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteInstUserOpAuthorizeRuleResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteInstUserOpAuthorizeRuleResponse);

/// The parameters of `DeleteInstanceDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteInstanceDeploySet {
    pub deploy_id: String,
    pub instance_id_list: Vec<serde_json::Value>,
}

impl DeleteInstanceDeploySet {
    /// With what is required.
    #[must_use]
    pub fn new(
        deploy_id: impl Into<String>,
        instance_id_list: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        Self {
            deploy_id: deploy_id.into(),
            instance_id_list: instance_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

opaque!(DeleteInstanceDeploySet);

/// The answer of `DeleteInstanceDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteInstanceDeploySetResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteInstanceDeploySetResponse);

/// The parameters of `DeleteKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteKeypair {
    pub keypair_id: String,
}

impl DeleteKeypair {
    /// With what is required.
    #[must_use]
    pub fn new(keypair_id: impl Into<String>) -> Self {
        Self { keypair_id: keypair_id.into() }
    }
}

opaque!(DeleteKeypair);

/// The answer of `DeleteKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteKeypairResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteKeypairResponse);

/// The parameters of `DeletePrepayInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeletePrepayInstance {
    pub instance_id: String,
    pub related_release_flag: Option<bool>,
    pub delete_cds_snapshot_flag: Option<bool>,
    pub delete_related_enis_flag: Option<bool>,
}

impl DeletePrepayInstance {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            related_release_flag: None,
            delete_cds_snapshot_flag: None,
            delete_related_enis_flag: None,
        }
    }

    setter!(related_release_flag: bool);
    setter!(delete_cds_snapshot_flag: bool);
    setter!(delete_related_enis_flag: bool);
}

opaque!(DeletePrepayInstance);

/// The answer of `DeletePrepayInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeletePrepayInstanceResponse {
    pub request_id: Option<String>,
    pub success_resources: Option<Box<InstanceDeleteResultModel>>,
    pub fail_resources: Option<Box<InstanceDeleteResultModel>>,
    pub instance_refund_flag: Option<bool>,
}

opaque!(DeletePrepayInstanceResponse);

/// The parameters of `DeleteRecycledInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteRecycledInstance {
    pub instance_id: String,
}

impl DeleteRecycledInstance {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into() }
    }
}

opaque!(DeleteRecycledInstance);

/// The answer of `DeleteRecycledInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteRecycledInstanceResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteRecycledInstanceResponse);

/// The parameters of `DeleteSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteSecurityGroup {
    pub security_group_id: String,
}

impl DeleteSecurityGroup {
    /// With what is required.
    #[must_use]
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self { security_group_id: security_group_id.into() }
    }
}

opaque!(DeleteSecurityGroup);

/// The answer of `DeleteSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteSecurityGroupResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteSecurityGroupResponse);

/// The parameters of `DeleteSecurityGroupRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteSecurityGroupRule {
    pub security_group_rule_id: String,
    pub sg_version: Option<i64>,
}

impl DeleteSecurityGroupRule {
    /// With what is required.
    #[must_use]
    pub fn new(security_group_rule_id: impl Into<String>) -> Self {
        Self { security_group_rule_id: security_group_rule_id.into(), sg_version: None }
    }

    setter!(sg_version: i64);
}

opaque!(DeleteSecurityGroupRule);

/// The answer of `DeleteSecurityGroupRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteSecurityGroupRuleResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteSecurityGroupRuleResponse);

/// The parameters of `DeleteSnapshot`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteSnapshot {
    pub snapshot_id: String,
}

impl DeleteSnapshot {
    /// With what is required.
    #[must_use]
    pub fn new(snapshot_id: impl Into<String>) -> Self {
        Self { snapshot_id: snapshot_id.into() }
    }
}

opaque!(DeleteSnapshot);

/// The answer of `DeleteSnapshot`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteSnapshotResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteSnapshotResponse);

/// The parameters of `DescribeAuthorizeRules`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DescribeAuthorizeRules {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub rule_ids: Option<Vec<serde_json::Value>>,
    pub rule_names: Option<Vec<serde_json::Value>>,
}

impl DescribeAuthorizeRules {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(rule_ids: [serde_json::Value]);
    setter!(rule_names: [serde_json::Value]);
}

opaque!(DescribeAuthorizeRules);

/// The answer of `DescribeAuthorizeRules`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
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

impl DescribePlannedEventRecords {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(server_event_ids: [serde_json::Value]);
    setter!(instance_ids: [serde_json::Value]);
    setter!(product_category: String);
    setter!(server_event_type: String);
    setter!(server_event_log_time_filter: String);
    setter!(period_start_time: String);
    setter!(period_end_time: String);
    setter!(max_keys: i64);
    setter!(marker: String);
}

opaque!(DescribePlannedEventRecords);

/// The answer of `DescribePlannedEventRecords`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
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

impl DescribePlannedEvents {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(server_event_status: String);
    setter!(server_event_ids: [serde_json::Value]);
    setter!(instance_ids: [serde_json::Value]);
    setter!(product_category: String);
    setter!(server_event_type: String);
    setter!(server_event_log_time_filter: String);
    setter!(period_start_time: String);
    setter!(period_end_time: String);
    setter!(max_keys: i64);
    setter!(marker: String);
}

opaque!(DescribePlannedEvents);

/// The answer of `DescribePlannedEvents`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct DescribeRegions {
    pub region: Option<String>,
}

impl DescribeRegions {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(region: String);
}

opaque!(DescribeRegions);

/// The answer of `DescribeRegions`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    pub request_id: Option<String>,
    pub regions: Option<Vec<Box<RegionModel>>>,
}

opaque!(DescribeRegionsResponse);

/// The parameters of `DescribeSnapshotsUsage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DescribeSnapshotsUsage {
    pub action: String,
}

impl DescribeSnapshotsUsage {
    /// With what is required.
    #[must_use]
    pub fn new(action: impl Into<String>) -> Self {
        Self { action: action.into() }
    }
}

opaque!(DescribeSnapshotsUsage);

/// The answer of `DescribeSnapshotsUsage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
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

impl DescribeUnplannedEventRecords {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(server_event_ids: [serde_json::Value]);
    setter!(instance_ids: [serde_json::Value]);
    setter!(product_category: String);
    setter!(server_event_type: String);
    setter!(server_event_log_time_filter: String);
    setter!(period_start_time: String);
    setter!(period_end_time: String);
    setter!(max_keys: i64);
    setter!(marker: String);
}

opaque!(DescribeUnplannedEventRecords);

/// The answer of `DescribeUnplannedEventRecords`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
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

impl DescribeUnplannedEvents {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(server_event_status: String);
    setter!(server_event_ids: [serde_json::Value]);
    setter!(instance_ids: [serde_json::Value]);
    setter!(product_category: String);
    setter!(server_event_type: String);
    setter!(server_event_log_time_filter: String);
    setter!(period_start_time: String);
    setter!(period_end_time: String);
    setter!(max_keys: i64);
    setter!(marker: String);
}

opaque!(DescribeUnplannedEvents);

/// The answer of `DescribeUnplannedEvents`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DetachAsp {
    pub asp_id: String,
    pub volume_ids: Vec<serde_json::Value>,
}

impl DetachAsp {
    /// With what is required.
    #[must_use]
    pub fn new(
        asp_id: impl Into<String>,
        volume_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        Self { asp_id: asp_id.into(), volume_ids: volume_ids.into_iter().map(Into::into).collect() }
    }
}

opaque!(DetachAsp);

/// The answer of `DetachAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DetachAspResponse {
    pub request_id: Option<String>,
}

opaque!(DetachAspResponse);

/// The parameters of `DetachKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DetachKeypair {
    pub keypair_id: String,
    pub instance_ids: Vec<serde_json::Value>,
}

impl DetachKeypair {
    /// With what is required.
    #[must_use]
    pub fn new(
        keypair_id: impl Into<String>,
        instance_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        Self {
            keypair_id: keypair_id.into(),
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
        }
    }
}

opaque!(DetachKeypair);

/// The answer of `DetachKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DetachKeypairResponse {
    pub request_id: Option<String>,
}

opaque!(DetachKeypairResponse);

/// The parameters of `DetachVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DetachVolume {
    pub volume_id: String,
    pub instance_id: String,
}

impl DetachVolume {
    /// With what is required.
    #[must_use]
    pub fn new(volume_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self { volume_id: volume_id.into(), instance_id: instance_id.into() }
    }
}

opaque!(DetachVolume);

/// The answer of `DetachVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DetachVolumeResponse {
    pub request_id: Option<String>,
}

opaque!(DetachVolumeResponse);

/// The parameters of `EhcClusterList`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EhcClusterList {
    pub ehc_cluster_id_list: Option<Vec<serde_json::Value>>,
    pub name_list: Option<Vec<serde_json::Value>>,
    pub zone_name: Option<String>,
}

impl EhcClusterList {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(ehc_cluster_id_list: [serde_json::Value]);
    setter!(name_list: [serde_json::Value]);
    setter!(zone_name: String);
}

opaque!(EhcClusterList);

/// The answer of `EhcClusterList`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct EhcClusterListResponse {
    pub request_id: Option<String>,
    pub total_count: Option<i64>,
    pub ehc_clusters: Option<Vec<Box<EhcCluster>>>,
}

opaque!(EhcClusterListResponse);

/// The parameters of `EnterRescueMode`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EnterRescueMode {
    pub instance_id: String,
    pub force_stop: Option<bool>,
    /// Secret.
    pub password: String,
}

impl EnterRescueMode {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, password: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), force_stop: None, password: password.into() }
    }

    setter!(force_stop: bool);
}

opaque!(EnterRescueMode);

/// The answer of `EnterRescueMode`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct EnterRescueModeResponse {
    pub request_id: Option<String>,
}

opaque!(EnterRescueModeResponse);

/// The parameters of `ExitRescueMode`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExitRescueMode {
    pub instance_id: String,
}

impl ExitRescueMode {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into() }
    }
}

opaque!(ExitRescueMode);

/// The answer of `ExitRescueMode`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExitRescueModeResponse {
    pub request_id: Option<String>,
}

opaque!(ExitRescueModeResponse);

/// The parameters of `GetAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAsp {
    pub asp_id: String,
}

impl GetAsp {
    /// With what is required.
    #[must_use]
    pub fn new(asp_id: impl Into<String>) -> Self {
        Self { asp_id: asp_id.into() }
    }
}

opaque!(GetAsp);

/// The answer of `GetAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAspResponse {
    pub request_id: Option<String>,
    pub auto_snapshot_policy: Option<Box<AutoSnapshotPolicyModel>>,
}

opaque!(GetAspResponse);

/// The parameters of `GetAvailableImagesBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAvailableImagesBySpec {
    pub spec: String,
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub os_name: Option<String>,
}

impl GetAvailableImagesBySpec {
    /// With what is required.
    #[must_use]
    pub fn new(spec: impl Into<String>) -> Self {
        Self { spec: spec.into(), marker: None, max_keys: None, os_name: None }
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(os_name: String);
}

opaque!(GetAvailableImagesBySpec);

/// The answer of `GetAvailableImagesBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
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

impl GetBidInstancePriceCreateCdsList {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(storage_type: String);
    setter!(cds_size_in_gb: i64);
    setter!(cds_num: i64);
    setter!(name: String);
    setter!(cds_extra_io: i64);
    setter!(snapshot_id: String);
    setter!(encrypt_key: String);
    setter!(enable_delete_protection: String);
    setter!(delete_with_instance: bool);
    setter!(delete_auto_snapshot: bool);
}

opaque!(GetBidInstancePriceCreateCdsList);

/// The parameters of `GetBidInstancePrice`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl GetBidInstancePrice {
    /// With what is required.
    #[must_use]
    pub fn new(spec: impl Into<String>, zone_name: impl Into<String>) -> Self {
        Self {
            spec: spec.into(),
            root_disk_size_in_gb: None,
            root_disk_storage_type: None,
            create_cds_list: None,
            network_capacity_in_mbps: None,
            internet_charge_type: None,
            purchase_count: None,
            zone_name: zone_name.into(),
        }
    }

    setter!(root_disk_size_in_gb: i64);
    setter!(root_disk_storage_type: String);
    setter!(create_cds_list: [GetBidInstancePriceCreateCdsList]);
    setter!(network_capacity_in_mbps: i64);
    setter!(internet_charge_type: String);
    setter!(purchase_count: i64);
}

opaque!(GetBidInstancePrice);

/// The answer of `GetBidInstancePrice`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl GetCdsPrice {
    /// With what is required.
    #[must_use]
    pub fn new(
        storage_type: impl Into<String>,
        cds_size_in_gb: impl Into<i64>,
        payment_timing: impl Into<String>,
        zone_name: impl Into<String>,
    ) -> Self {
        Self {
            storage_type: storage_type.into(),
            cds_size_in_gb: cds_size_in_gb.into(),
            payment_timing: payment_timing.into(),
            zone_name: zone_name.into(),
            purchase_count: None,
            purchase_length: None,
            cds_extra_io: None,
        }
    }

    setter!(purchase_count: i64);
    setter!(purchase_length: i64);
    setter!(cds_extra_io: i64);
}

opaque!(GetCdsPrice);

/// The answer of `GetCdsPrice`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetCdsPriceResponse {
    pub request_id: Option<String>,
    pub price: Option<Vec<Box<CdsPrices>>>,
}

opaque!(GetCdsPriceResponse);

/// The parameters of `GetDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetDeploySet {
    pub id: String,
}

impl GetDeploySet {
    /// With what is required.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

opaque!(GetDeploySet);

/// The answer of `GetDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetDiskQuota {
    pub zone_name: String,
}

impl GetDiskQuota {
    /// With what is required.
    #[must_use]
    pub fn new(zone_name: impl Into<String>) -> Self {
        Self { zone_name: zone_name.into() }
    }
}

opaque!(GetDiskQuota);

/// The answer of `GetDiskQuota`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetImage {
    pub image_id: String,
}

impl GetImage {
    /// With what is required.
    #[must_use]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self { image_id: image_id.into() }
    }
}

opaque!(GetImage);

/// The answer of `GetImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetImageResponse {
    pub request_id: Option<String>,
    pub image: Option<Box<ImageModel>>,
}

opaque!(GetImageResponse);

/// The parameters of `GetInstance`. <https://cloud.baidu.com/doc/BCC/s/sjwvyoeqr>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetInstance {
    pub instance_id: String,
}

impl GetInstance {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into() }
    }
}

opaque!(GetInstance);

/// The answer of `GetInstance`. <https://cloud.baidu.com/doc/BCC/s/sjwvyoeqr>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetInstanceResponse {
    pub request_id: Option<String>,
    pub instance: Option<Box<InstanceModel>>,
}

opaque!(GetInstanceResponse);

/// The parameters of `GetInstanceNoChargeList`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetInstanceNoChargeList {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub internal_ip: Option<String>,
    pub keypair_id: Option<String>,
    pub zone_name: Option<String>,
    pub instance_ids: Option<String>,
}

impl GetInstanceNoChargeList {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(internal_ip: String);
    setter!(keypair_id: String);
    setter!(zone_name: String);
    setter!(instance_ids: String);
}

opaque!(GetInstanceNoChargeList);

/// The answer of `GetInstanceNoChargeList`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetInstanceUserDataInfo {
    pub instance_id: String,
}

impl GetInstanceUserDataInfo {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into() }
    }
}

opaque!(GetInstanceUserDataInfo);

/// The answer of `GetInstanceUserDataInfo`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetInstanceUserDataInfoResponse {
    pub request_id: Option<String>,
    /// Secret.
    pub user_data: Option<String>,
    pub instance_id: Option<String>,
}

opaque!(GetInstanceUserDataInfoResponse);

/// The parameters of `GetInstanceVnc`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetInstanceVnc {
    pub instance_id: String,
}

impl GetInstanceVnc {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into() }
    }
}

opaque!(GetInstanceVnc);

/// The answer of `GetInstanceVnc`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetInstanceVncResponse {
    pub request_id: Option<String>,
    /// Secret.
    pub vnc_url: Option<String>,
}

opaque!(GetInstanceVncResponse);

/// The parameters of `GetPriceBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetPriceBySpec {
    pub spec_id: Option<String>,
    pub spec: Option<String>,
    pub payment_timing: String,
    pub zone_name: String,
    pub purchase_count: Option<i64>,
    pub purchase_length: i64,
}

impl GetPriceBySpec {
    /// With what is required.
    #[must_use]
    pub fn new(
        payment_timing: impl Into<String>,
        zone_name: impl Into<String>,
        purchase_length: impl Into<i64>,
    ) -> Self {
        Self {
            spec_id: None,
            spec: None,
            payment_timing: payment_timing.into(),
            zone_name: zone_name.into(),
            purchase_count: None,
            purchase_length: purchase_length.into(),
        }
    }

    setter!(spec_id: String);
    setter!(spec: String);
    setter!(purchase_count: i64);
}

opaque!(GetPriceBySpec);

/// The answer of `GetPriceBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetPriceBySpecResponse {
    pub request_id: Option<String>,
    pub price: Option<Vec<Box<SpecIdPrices>>>,
}

opaque!(GetPriceBySpecResponse);

/// The parameters of `GetReservedInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl GetReservedInstance {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(reserved_instance_ids: [serde_json::Value]);
    setter!(reserved_instance_name: String);
    setter!(zone_name: String);
    setter!(reserved_instance_status: String);
    setter!(spec: String);
    setter!(offering_type: String);
    setter!(os_type: String);
    setter!(instance_id: String);
    setter!(instance_name: String);
    setter!(is_deduct: bool);
    setter!(ehc_cluster_id: String);
    setter!(sort_key: String);
    setter!(sort_dir: String);
    setter!(reserved_instance_source: String);
    setter!(scope: String);
}

opaque!(GetReservedInstance);

/// The answer of `GetReservedInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl GetReservedInstancePrice {
    /// With what is required.
    #[must_use]
    pub fn new(
        spec_id: impl Into<String>,
        spec: impl Into<String>,
        offering_type: impl Into<String>,
        zone_name: impl Into<String>,
        reserved_instance_time: impl Into<i64>,
    ) -> Self {
        Self {
            spec_id: spec_id.into(),
            spec: spec.into(),
            offering_type: offering_type.into(),
            scope: None,
            zone_name: zone_name.into(),
            reserved_instance_count: None,
            price_time_unit: None,
            reserved_instance_time: reserved_instance_time.into(),
            purchase_num: None,
        }
    }

    setter!(scope: String);
    setter!(reserved_instance_count: i64);
    setter!(price_time_unit: String);
    setter!(purchase_num: i64);
}

opaque!(GetReservedInstancePrice);

/// The answer of `GetReservedInstancePrice`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct GetRoleList {}

impl GetRoleList {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

opaque!(GetRoleList);

/// The answer of `GetRoleList`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetRoleListResponse {
    pub request_id: Option<String>,
    pub roles: Option<Vec<Box<InstanceRoleModel>>>,
}

opaque!(GetRoleListResponse);

/// The parameters of `GetSnapshot`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetSnapshot {
    pub snapshot_id: String,
}

impl GetSnapshot {
    /// With what is required.
    #[must_use]
    pub fn new(snapshot_id: impl Into<String>) -> Self {
        Self { snapshot_id: snapshot_id.into() }
    }
}

opaque!(GetSnapshot);

/// The answer of `GetSnapshot`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetSnapshotResponse {
    pub request_id: Option<String>,
    pub snapshot: Option<Box<SnapshotModel>>,
}

opaque!(GetSnapshotResponse);

/// The parameters of `GetTask`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetTask {
    pub task_ids: Vec<serde_json::Value>,
    pub max_keys: Option<i64>,
}

impl GetTask {
    /// With what is required.
    #[must_use]
    pub fn new(task_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>) -> Self {
        Self { task_ids: task_ids.into_iter().map(Into::into).collect(), max_keys: None }
    }

    setter!(max_keys: i64);
}

opaque!(GetTask);

/// The answer of `GetTask`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetTaskResponse {
    pub request_id: Option<String>,
    pub tasks: Option<Vec<Box<TaskDetail>>>,
}

opaque!(GetTaskResponse);

/// The parameters of `GetVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetVolume {
    pub volume_id: String,
}

impl GetVolume {
    /// With what is required.
    #[must_use]
    pub fn new(volume_id: impl Into<String>) -> Self {
        Self { volume_id: volume_id.into() }
    }
}

opaque!(GetVolume);

/// The answer of `GetVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetVolumeResponse {
    pub request_id: Option<String>,
    pub volume: Option<Box<VolumeModel>>,
}

opaque!(GetVolumeResponse);

/// The parameters of `GetVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetVolumeCluster {
    pub cluster_id: String,
}

impl GetVolumeCluster {
    /// With what is required.
    #[must_use]
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into() }
    }
}

opaque!(GetVolumeCluster);

/// The answer of `GetVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetVolumeResizeProgress {
    pub volume_id: String,
}

impl GetVolumeResizeProgress {
    /// With what is required.
    #[must_use]
    pub fn new(volume_id: impl Into<String>) -> Self {
        Self { volume_id: volume_id.into() }
    }
}

opaque!(GetVolumeResizeProgress);

/// The answer of `GetVolumeResizeProgress`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetVolumeResizeProgressResponse {
    pub request_id: Option<String>,
    pub progress: Option<i64>,
}

opaque!(GetVolumeResizeProgressResponse);

/// The parameters of `GetZoneBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetZoneBySpec {
    pub instance_type: Option<String>,
    pub product_type: Option<String>,
    pub spec: Option<String>,
    pub spec_id: Option<String>,
}

impl GetZoneBySpec {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(instance_type: String);
    setter!(product_type: String);
    setter!(spec: String);
    setter!(spec_id: String);
}

opaque!(GetZoneBySpec);

/// The answer of `GetZoneBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetZoneBySpecResponse {
    pub request_id: Option<String>,
    pub zone_names: Option<Vec<String>>,
}

opaque!(GetZoneBySpecResponse);

/// The parameters of `ImportImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl ImportImage {
    /// With what is required.
    #[must_use]
    pub fn new(
        os_name: impl Into<String>,
        os_arch: impl Into<String>,
        os_type: impl Into<String>,
        os_version: impl Into<String>,
        name: impl Into<String>,
        bos_url: impl Into<String>,
    ) -> Self {
        Self {
            os_name: os_name.into(),
            os_arch: os_arch.into(),
            os_type: os_type.into(),
            os_version: os_version.into(),
            name: name.into(),
            bos_url: bos_url.into(),
            detection: None,
            generation_type: None,
        }
    }

    setter!(detection: bool);
    setter!(generation_type: String);
}

opaque!(ImportImage);

/// The answer of `ImportImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportImageResponse {
    pub request_id: Option<String>,
    pub id: Option<String>,
}

opaque!(ImportImageResponse);

/// The parameters of `ImportKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportKeypair {
    pub name: String,
    pub description: Option<String>,
    pub public_key: String,
}

impl ImportKeypair {
    /// With what is required.
    #[must_use]
    pub fn new(name: impl Into<String>, public_key: impl Into<String>) -> Self {
        Self { name: name.into(), description: None, public_key: public_key.into() }
    }

    setter!(description: String);
}

opaque!(ImportKeypair);

/// The answer of `ImportKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportKeypairResponse {
    pub request_id: Option<String>,
    pub keypair: Option<Box<KeypairModel>>,
}

opaque!(ImportKeypairResponse);

/// The parameters of `InstanceBatchResizeBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstanceBatchResizeBySpec {
    pub spec: String,
    pub instance_id_list: Vec<serde_json::Value>,
    pub enable_jumbo_frame: Option<bool>,
    pub subnet_id: Option<String>,
    pub logical_zone: Option<String>,
}

impl InstanceBatchResizeBySpec {
    /// With what is required.
    #[must_use]
    pub fn new(
        spec: impl Into<String>,
        instance_id_list: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        Self {
            spec: spec.into(),
            instance_id_list: instance_id_list.into_iter().map(Into::into).collect(),
            enable_jumbo_frame: None,
            subnet_id: None,
            logical_zone: None,
        }
    }

    setter!(enable_jumbo_frame: bool);
    setter!(subnet_id: String);
    setter!(logical_zone: String);
}

opaque!(InstanceBatchResizeBySpec);

/// The answer of `InstanceBatchResizeBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstanceBatchResizeBySpecResponse {
    pub request_id: Option<String>,
    pub order_uuid_results: Option<Vec<String>>,
}

opaque!(InstanceBatchResizeBySpecResponse);

/// The parameters of `InstanceDeletionProtection`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstanceDeletionProtection {
    pub instance_id: String,
    pub deletion_protection: i64,
}

impl InstanceDeletionProtection {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, deletion_protection: impl Into<i64>) -> Self {
        Self { instance_id: instance_id.into(), deletion_protection: deletion_protection.into() }
    }
}

opaque!(InstanceDeletionProtection);

/// The answer of `InstanceDeletionProtection`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstanceDeletionProtectionResponse {
    pub request_id: Option<String>,
}

opaque!(InstanceDeletionProtectionResponse);

/// `instanceIds` of [`InstanceRecovery`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstanceRecoveryInstanceIds {
    pub instance_id: Option<String>,
}

impl InstanceRecoveryInstanceIds {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(instance_id: String);
}

opaque!(InstanceRecoveryInstanceIds);

/// The parameters of `InstanceRecovery`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstanceRecovery {
    pub instance_ids: Vec<InstanceRecoveryInstanceIds>,
}

impl InstanceRecovery {
    /// With what is required.
    #[must_use]
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<InstanceRecoveryInstanceIds>>) -> Self {
        Self { instance_ids: instance_ids.into_iter().map(Into::into).collect() }
    }
}

opaque!(InstanceRecovery);

/// The answer of `InstanceRecovery`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstanceRecoveryResponse {
    pub request_id: Option<String>,
}

opaque!(InstanceRecoveryResponse);

/// The parameters of `KeypairDetail`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct KeypairDetail {
    pub keypair_id: String,
}

impl KeypairDetail {
    /// With what is required.
    #[must_use]
    pub fn new(keypair_id: impl Into<String>) -> Self {
        Self { keypair_id: keypair_id.into() }
    }
}

opaque!(KeypairDetail);

/// The answer of `KeypairDetail`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KeypairDetailResponse {
    pub request_id: Option<String>,
    pub keypair: Option<Box<KeypairModel>>,
}

opaque!(KeypairDetailResponse);

/// The parameters of `ListAsps`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListAsps {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub asp_name: Option<String>,
    pub volume_name: Option<String>,
}

impl ListAsps {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(asp_name: String);
    setter!(volume_name: String);
}

opaque!(ListAsps);

/// The answer of `ListAsps`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct ListAvailableResizeSpec {
    pub spec: Option<String>,
    pub spec_id: Option<String>,
    pub zone: Option<String>,
    pub instance_id_list: Option<Vec<serde_json::Value>>,
}

impl ListAvailableResizeSpec {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(spec: String);
    setter!(spec_id: String);
    setter!(zone: String);
    setter!(instance_id_list: [serde_json::Value]);
}

opaque!(ListAvailableResizeSpec);

/// The answer of `ListAvailableResizeSpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListAvailableResizeSpecResponse {
    pub request_id: Option<String>,
    pub spec_list: Option<Vec<String>>,
}

opaque!(ListAvailableResizeSpecResponse);

/// The parameters of `ListBidFlavor`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListBidFlavor {}

impl ListBidFlavor {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

opaque!(ListBidFlavor);

/// The answer of `ListBidFlavor`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListBidFlavorResponse {
    pub request_id: Option<String>,
    pub zone_resources: Option<Vec<Box<ZoneResource>>>,
}

opaque!(ListBidFlavorResponse);

/// The parameters of `ListDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListDeploySet {}

impl ListDeploySet {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

opaque!(ListDeploySet);

/// The answer of `ListDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct ListFlavorSpec {
    pub zone_name: Option<String>,
    pub specs: Option<String>,
    pub spec_ids: Option<String>,
}

impl ListFlavorSpec {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(zone_name: String);
    setter!(specs: String);
    setter!(spec_ids: String);
}

opaque!(ListFlavorSpec);

/// The answer of `ListFlavorSpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListFlavorSpecResponse {
    pub request_id: Option<String>,
    pub zone_resources: Option<Vec<Box<ZoneResourceDetailSpec>>>,
}

opaque!(ListFlavorSpecResponse);

/// The parameters of `ListImages`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListImages {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub image_type: Option<String>,
    pub image_name: Option<String>,
}

impl ListImages {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(image_type: String);
    setter!(image_name: String);
}

opaque!(ListImages);

/// The answer of `ListImages`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListInstanceByIds {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub instance_ids: Vec<serde_json::Value>,
}

impl ListInstanceByIds {
    /// With what is required.
    #[must_use]
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>) -> Self {
        Self {
            marker: None,
            max_keys: None,
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
        }
    }

    setter!(marker: String);
    setter!(max_keys: i64);
}

opaque!(ListInstanceByIds);

/// The answer of `ListInstanceByIds`. <https://cloud.baidu.com/doc/BCC/s/4koffviai>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListInstanceEnis {
    pub instance_id: String,
}

impl ListInstanceEnis {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into() }
    }
}

opaque!(ListInstanceEnis);

/// The answer of `ListInstanceEnis`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListInstanceEnisResponse {
    pub request_id: Option<String>,
    pub enis: Option<Vec<Box<EniInfo>>>,
}

opaque!(ListInstanceEnisResponse);

/// The parameters of `ListInstances`. <https://cloud.baidu.com/doc/BCC/s/Xjwvyodmx>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl ListInstances {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(internal_ip: String);
    setter!(dedicated_host_id: String);
    setter!(zone_name: String);
    setter!(show_rdma_topo: String);
    setter!(instance_ids: String);
    setter!(instance_names: String);
    setter!(fuzzy_instance_name: String);
    setter!(volume_ids: String);
    setter!(deploy_set_ids: String);
    setter!(security_group_ids: String);
    setter!(payment_timing: String);
    setter!(status: String);
    setter!(tags: String);
    setter!(vpc_id: String);
    setter!(private_ips: String);
    setter!(ehc_cluster_id: String);
}

opaque!(ListInstances);

/// The answer of `ListInstances`. <https://cloud.baidu.com/doc/BCC/s/Xjwvyodmx>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct ListKeypair {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
}

impl ListKeypair {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
}

opaque!(ListKeypair);

/// The answer of `ListKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct ListOs {
    pub instance_ids: Option<Vec<serde_json::Value>>,
}

impl ListOs {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(instance_ids: [serde_json::Value]);
}

opaque!(ListOs);

/// The answer of `ListOs`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListOsResponse {
    pub request_id: Option<String>,
    pub os_info: Option<Vec<Box<OsModel>>>,
}

opaque!(ListOsResponse);

/// The parameters of `ListRecycleInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListRecycleInstance {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub payment_timing: Option<String>,
    pub recycle_begin: Option<String>,
    pub recycle_end: Option<String>,
}

impl ListRecycleInstance {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(instance_id: String);
    setter!(name: String);
    setter!(payment_timing: String);
    setter!(recycle_begin: String);
    setter!(recycle_end: String);
}

opaque!(ListRecycleInstance);

/// The answer of `ListRecycleInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct ListReservedInstanceTransferIn {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub reserved_instance_ids: Option<Vec<serde_json::Value>>,
    pub transfer_record_ids: Option<Vec<serde_json::Value>>,
    pub spec: Option<String>,
    pub status: Option<String>,
}

impl ListReservedInstanceTransferIn {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(reserved_instance_ids: [serde_json::Value]);
    setter!(transfer_record_ids: [serde_json::Value]);
    setter!(spec: String);
    setter!(status: String);
}

opaque!(ListReservedInstanceTransferIn);

/// The answer of `ListReservedInstanceTransferIn`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct ListReservedInstanceTransferOut {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub reserved_instance_ids: Option<Vec<serde_json::Value>>,
    pub transfer_record_ids: Option<Vec<serde_json::Value>>,
    pub spec: Option<String>,
    pub status: Option<String>,
}

impl ListReservedInstanceTransferOut {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(reserved_instance_ids: [serde_json::Value]);
    setter!(transfer_record_ids: [serde_json::Value]);
    setter!(spec: String);
    setter!(status: String);
}

opaque!(ListReservedInstanceTransferOut);

/// The answer of `ListReservedInstanceTransferOut`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct ListSecurityGroups {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<String>,
}

impl ListSecurityGroups {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(instance_id: String);
    setter!(vpc_id: String);
    setter!(security_group_id: String);
    setter!(security_group_ids: String);
}

opaque!(ListSecurityGroups);

/// The answer of `ListSecurityGroups`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListSharedUser {
    pub image_id: String,
}

impl ListSharedUser {
    /// With what is required.
    #[must_use]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self { image_id: image_id.into() }
    }
}

opaque!(ListSharedUser);

/// The answer of `ListSharedUser`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListSharedUserResponse {
    pub request_id: Option<String>,
    pub users: Option<Vec<Box<SharedUser>>>,
}

opaque!(ListSharedUserResponse);

/// The parameters of `ListSnapchain`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListSnapchain {
    pub order_by: Option<String>,
    pub order: Option<String>,
    pub page_size: Option<i64>,
    pub page_no: Option<i64>,
    pub volume_id: Option<String>,
}

impl ListSnapchain {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(order_by: String);
    setter!(order: String);
    setter!(page_size: i64);
    setter!(page_no: i64);
    setter!(volume_id: String);
}

opaque!(ListSnapchain);

/// The answer of `ListSnapchain`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct ListSnapshotShare {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
}

impl ListSnapshotShare {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
}

opaque!(ListSnapshotShare);

/// The answer of `ListSnapshotShare`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct ListSnapshots {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub volume_id: Option<String>,
}

impl ListSnapshots {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(volume_id: String);
}

opaque!(ListSnapshots);

/// The answer of `ListSnapshots`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
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

impl ListTask {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(task_ids: [serde_json::Value]);
    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(task_action: String);
    setter!(task_status: String);
    setter!(start_time: String);
    setter!(end_time: String);
    setter!(resource_ids: [serde_json::Value]);
}

opaque!(ListTask);

/// The answer of `ListTask`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct ListVolumeClusters {
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub zone_name: Option<String>,
    pub cluster_name: Option<String>,
}

impl ListVolumeClusters {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(zone_name: String);
    setter!(cluster_name: String);
}

opaque!(ListVolumeClusters);

/// The answer of `ListVolumeClusters`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
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

impl ListVolumes {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(instance_id: String);
    setter!(zone_name: String);
    setter!(cluster_id: String);
    setter!(charge_filter: String);
    setter!(usage_filter: String);
    setter!(name: String);
    setter!(product_category: String);
}

opaque!(ListVolumes);

/// The answer of `ListVolumes`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct ListZones {}

impl ListZones {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

opaque!(ListZones);

/// The answer of `ListZones`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListZonesResponse {
    pub request_id: Option<String>,
    pub zones: Option<Vec<Box<ZoneModel>>>,
}

opaque!(ListZonesResponse);

/// The parameters of `ModifyCdsAttribute`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyCdsAttribute {
    pub volume_id: String,
    pub cds_name: Option<String>,
    pub desc: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub delete_auto_snapshot: Option<bool>,
}

impl ModifyCdsAttribute {
    /// With what is required.
    #[must_use]
    pub fn new(volume_id: impl Into<String>) -> Self {
        Self {
            volume_id: volume_id.into(),
            cds_name: None,
            desc: None,
            delete_with_instance: None,
            delete_auto_snapshot: None,
        }
    }

    setter!(cds_name: String);
    setter!(desc: String);
    setter!(delete_with_instance: bool);
    setter!(delete_auto_snapshot: bool);
}

opaque!(ModifyCdsAttribute);

/// The answer of `ModifyCdsAttribute`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyCdsAttributeResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyCdsAttributeResponse);

/// The parameters of `ModifyEhcCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyEhcCluster {
    pub ehc_cluster_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
}

impl ModifyEhcCluster {
    /// With what is required.
    #[must_use]
    pub fn new(ehc_cluster_id: impl Into<String>) -> Self {
        Self { ehc_cluster_id: ehc_cluster_id.into(), name: None, description: None }
    }

    setter!(name: String);
    setter!(description: String);
}

opaque!(ModifyEhcCluster);

/// The answer of `ModifyEhcCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyEhcClusterResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyEhcClusterResponse);

/// The parameters of `ModifyInstUserOpAuthorizeRuleAttribute`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyInstUserOpAuthorizeRuleAttribute {
    pub enable_rule: Option<i64>,
    pub authorize_maintenance_operations: Option<Vec<serde_json::Value>>,
    pub rule_name: Option<String>,
    pub rule_id: String,
}

impl ModifyInstUserOpAuthorizeRuleAttribute {
    /// With what is required.
    #[must_use]
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self {
            enable_rule: None,
            authorize_maintenance_operations: None,
            rule_name: None,
            rule_id: rule_id.into(),
        }
    }

    setter!(enable_rule: i64);
    setter!(authorize_maintenance_operations: [serde_json::Value]);
    setter!(rule_name: String);
}

opaque!(ModifyInstUserOpAuthorizeRuleAttribute);

/// The answer of `ModifyInstUserOpAuthorizeRuleAttribute`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyInstUserOpAuthorizeRuleAttributeResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyInstUserOpAuthorizeRuleAttributeResponse);

/// The parameters of `ModifyInstanceAttributes`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyInstanceAttributes {
    pub instance_id: String,
    pub name: Option<String>,
    pub enable_jumbo_frame: Option<bool>,
    pub net_eth_queue_count: Option<String>,
}

impl ModifyInstanceAttributes {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            name: None,
            enable_jumbo_frame: None,
            net_eth_queue_count: None,
        }
    }

    setter!(name: String);
    setter!(enable_jumbo_frame: bool);
    setter!(net_eth_queue_count: String);
}

opaque!(ModifyInstanceAttributes);

/// The answer of `ModifyInstanceAttributes`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyInstanceAttributesResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyInstanceAttributesResponse);

/// The parameters of `ModifyInstanceDesc`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyInstanceDesc {
    pub instance_id: String,
    pub desc: String,
}

impl ModifyInstanceDesc {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, desc: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), desc: desc.into() }
    }
}

opaque!(ModifyInstanceDesc);

/// The answer of `ModifyInstanceDesc`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyInstanceDescResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyInstanceDescResponse);

/// The parameters of `ModifyInstanceHostname`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyInstanceHostname {
    pub instance_id: String,
    pub reboot: Option<bool>,
    pub is_open_hostname_domain: Option<bool>,
    pub hostname: String,
    pub is_allow_hostname_repeat: Option<bool>,
}

impl ModifyInstanceHostname {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, hostname: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            reboot: None,
            is_open_hostname_domain: None,
            hostname: hostname.into(),
            is_allow_hostname_repeat: None,
        }
    }

    setter!(reboot: bool);
    setter!(is_open_hostname_domain: bool);
    setter!(is_allow_hostname_repeat: bool);
}

opaque!(ModifyInstanceHostname);

/// The answer of `ModifyInstanceHostname`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyInstanceHostnameResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyInstanceHostnameResponse);

/// The parameters of `ModifyInstancePassword`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyInstancePassword {
    pub instance_id: String,
    /// Secret.
    pub admin_pass: String,
}

impl ModifyInstancePassword {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, admin_pass: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), admin_pass: admin_pass.into() }
    }
}

opaque!(ModifyInstancePassword);

/// The answer of `ModifyInstancePassword`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyInstancePasswordResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyInstancePasswordResponse);

/// The parameters of `ModifyRelatedDeletePolicy`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyRelatedDeletePolicy {
    pub instance_id: String,
    pub is_eip_auto_related_delete: bool,
}

impl ModifyRelatedDeletePolicy {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, is_eip_auto_related_delete: impl Into<bool>) -> Self {
        Self {
            instance_id: instance_id.into(),
            is_eip_auto_related_delete: is_eip_auto_related_delete.into(),
        }
    }
}

opaque!(ModifyRelatedDeletePolicy);

/// The answer of `ModifyRelatedDeletePolicy`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyRelatedDeletePolicyResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyRelatedDeletePolicyResponse);

/// `reservedInstances` of [`ModifyReservedInstances`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyReservedInstancesReservedInstances {
    pub reserved_instance_id: Option<String>,
    pub zone_name: Option<String>,
    pub reserved_instance_name: Option<String>,
    pub ehc_cluster_id: Option<String>,
}

impl ModifyReservedInstancesReservedInstances {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(reserved_instance_id: String);
    setter!(zone_name: String);
    setter!(reserved_instance_name: String);
    setter!(ehc_cluster_id: String);
}

opaque!(ModifyReservedInstancesReservedInstances);

/// The parameters of `ModifyReservedInstances`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyReservedInstances {
    pub reserved_instances: Vec<ModifyReservedInstancesReservedInstances>,
}

impl ModifyReservedInstances {
    /// With what is required.
    #[must_use]
    pub fn new(
        reserved_instances: impl IntoIterator<Item = impl Into<ModifyReservedInstancesReservedInstances>>,
    ) -> Self {
        Self { reserved_instances: reserved_instances.into_iter().map(Into::into).collect() }
    }
}

opaque!(ModifyReservedInstances);

/// The answer of `ModifyReservedInstances`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyReservedInstancesResponse {
    pub request_id: Option<String>,
    pub modify_reserved_instance_orders: Option<Vec<Box<ModifyReservedInstanceOrder>>>,
}

opaque!(ModifyReservedInstancesResponse);

/// The parameters of `ModifySnapshotAttribute`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifySnapshotAttribute {
    pub snapshot_id: String,
    pub snapshot_name: Option<String>,
    pub retention_in_days: Option<i64>,
    pub desc: Option<String>,
}

impl ModifySnapshotAttribute {
    /// With what is required.
    #[must_use]
    pub fn new(snapshot_id: impl Into<String>) -> Self {
        Self { snapshot_id: snapshot_id.into(), snapshot_name: None, retention_in_days: None, desc: None }
    }

    setter!(snapshot_name: String);
    setter!(retention_in_days: i64);
    setter!(desc: String);
}

opaque!(ModifySnapshotAttribute);

/// The answer of `ModifySnapshotAttribute`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifySnapshotAttributeResponse {
    pub request_id: Option<String>,
}

opaque!(ModifySnapshotAttributeResponse);

/// `reservation` of [`ModifyVolumeChargeTypeBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyVolumeChargeTypeBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

impl ModifyVolumeChargeTypeBillingReservation {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(reservation_length: i64);
    setter!(reservation_time_unit: String);
}

opaque!(ModifyVolumeChargeTypeBillingReservation);

/// `billing` of [`ModifyVolumeChargeType`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyVolumeChargeTypeBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<ModifyVolumeChargeTypeBillingReservation>,
}

impl ModifyVolumeChargeTypeBilling {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(payment_timing: String);
    setter!(reservation: ModifyVolumeChargeTypeBillingReservation);
}

opaque!(ModifyVolumeChargeTypeBilling);

/// The parameters of `ModifyVolumeChargeType`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyVolumeChargeType {
    pub volume_id: String,
    pub billing: Option<ModifyVolumeChargeTypeBilling>,
    pub effective_type: Option<String>,
}

impl ModifyVolumeChargeType {
    /// With what is required.
    #[must_use]
    pub fn new(volume_id: impl Into<String>) -> Self {
        Self { volume_id: volume_id.into(), billing: None, effective_type: None }
    }

    setter!(billing: ModifyVolumeChargeTypeBilling);
    setter!(effective_type: String);
}

opaque!(ModifyVolumeChargeType);

/// The answer of `ModifyVolumeChargeType`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyVolumeChargeTypeResponse {
    pub request_id: Option<String>,
}

opaque!(ModifyVolumeChargeTypeResponse);

/// The parameters of `ModifyVolumeDeleteProtectionV2`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyVolumeDeleteProtectionV2 {
    pub volume_ids: Vec<serde_json::Value>,
    pub enable_delete_protection: bool,
}

impl ModifyVolumeDeleteProtectionV2 {
    /// With what is required.
    #[must_use]
    pub fn new(
        volume_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>,
        enable_delete_protection: impl Into<bool>,
    ) -> Self {
        Self {
            volume_ids: volume_ids.into_iter().map(Into::into).collect(),
            enable_delete_protection: enable_delete_protection.into(),
        }
    }
}

opaque!(ModifyVolumeDeleteProtectionV2);

/// The answer of `ModifyVolumeDeleteProtectionV2`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyVolumeDeleteProtectionV2Response {
    pub request_id: Option<String>,
}

opaque!(ModifyVolumeDeleteProtectionV2Response);

/// `reservation` of [`PurchaseReservedInstanceBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseReservedInstanceBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

impl PurchaseReservedInstanceBillingReservation {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(reservation_length: i64);
    setter!(reservation_time_unit: String);
}

opaque!(PurchaseReservedInstanceBillingReservation);

/// `billing` of [`PurchaseReservedInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseReservedInstanceBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<PurchaseReservedInstanceBillingReservation>,
}

impl PurchaseReservedInstanceBilling {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(payment_timing: String);
    setter!(reservation: PurchaseReservedInstanceBillingReservation);
}

opaque!(PurchaseReservedInstanceBilling);

/// `cdsCustomPeriod` of [`PurchaseReservedInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseReservedInstanceCdsCustomPeriod {
    pub period: Option<i64>,
    pub volume_id: Option<String>,
}

impl PurchaseReservedInstanceCdsCustomPeriod {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(period: i64);
    setter!(volume_id: String);
}

opaque!(PurchaseReservedInstanceCdsCustomPeriod);

/// The parameters of `PurchaseReservedInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseReservedInstance {
    pub instance_id: String,
    pub related_renew_flag: Option<String>,
    pub billing: PurchaseReservedInstanceBilling,
    pub cds_custom_period: Option<Vec<PurchaseReservedInstanceCdsCustomPeriod>>,
}

impl PurchaseReservedInstance {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, billing: impl Into<PurchaseReservedInstanceBilling>) -> Self {
        Self {
            instance_id: instance_id.into(),
            related_renew_flag: None,
            billing: billing.into(),
            cds_custom_period: None,
        }
    }

    setter!(related_renew_flag: String);
    setter!(cds_custom_period: [PurchaseReservedInstanceCdsCustomPeriod]);
}

opaque!(PurchaseReservedInstance);

/// The answer of `PurchaseReservedInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseReservedInstanceResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

opaque!(PurchaseReservedInstanceResponse);

/// `reservation` of [`PurchaseReservedVolumeBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseReservedVolumeBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

impl PurchaseReservedVolumeBillingReservation {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(reservation_length: i64);
    setter!(reservation_time_unit: String);
}

opaque!(PurchaseReservedVolumeBillingReservation);

/// `billing` of [`PurchaseReservedVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseReservedVolumeBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<PurchaseReservedVolumeBillingReservation>,
}

impl PurchaseReservedVolumeBilling {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(payment_timing: String);
    setter!(reservation: PurchaseReservedVolumeBillingReservation);
}

opaque!(PurchaseReservedVolumeBilling);

/// The parameters of `PurchaseReservedVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseReservedVolume {
    pub volume_id: String,
    pub billing: PurchaseReservedVolumeBilling,
    pub instance_id: Option<String>,
}

impl PurchaseReservedVolume {
    /// With what is required.
    #[must_use]
    pub fn new(volume_id: impl Into<String>, billing: impl Into<PurchaseReservedVolumeBilling>) -> Self {
        Self { volume_id: volume_id.into(), billing: billing.into(), instance_id: None }
    }

    setter!(instance_id: String);
}

opaque!(PurchaseReservedVolume);

/// The answer of `PurchaseReservedVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseReservedVolumeResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

opaque!(PurchaseReservedVolumeResponse);

/// `reservation` of [`PurchaseReservedVolumeClusterBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseReservedVolumeClusterBillingReservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

impl PurchaseReservedVolumeClusterBillingReservation {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(reservation_length: i64);
    setter!(reservation_time_unit: String);
}

opaque!(PurchaseReservedVolumeClusterBillingReservation);

/// `billing` of [`PurchaseReservedVolumeCluster`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseReservedVolumeClusterBilling {
    pub payment_timing: Option<String>,
    pub reservation: Option<PurchaseReservedVolumeClusterBillingReservation>,
}

impl PurchaseReservedVolumeClusterBilling {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(payment_timing: String);
    setter!(reservation: PurchaseReservedVolumeClusterBillingReservation);
}

opaque!(PurchaseReservedVolumeClusterBilling);

/// The parameters of `PurchaseReservedVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseReservedVolumeCluster {
    pub cluster_id: String,
    pub billing: PurchaseReservedVolumeClusterBilling,
}

impl PurchaseReservedVolumeCluster {
    /// With what is required.
    #[must_use]
    pub fn new(
        cluster_id: impl Into<String>,
        billing: impl Into<PurchaseReservedVolumeClusterBilling>,
    ) -> Self {
        Self { cluster_id: cluster_id.into(), billing: billing.into() }
    }
}

opaque!(PurchaseReservedVolumeCluster);

/// The answer of `PurchaseReservedVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseReservedVolumeClusterResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

opaque!(PurchaseReservedVolumeClusterResponse);

/// The parameters of `RebootInstance`. <https://cloud.baidu.com/doc/BCC/s/vjwvyoa62>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RebootInstance {
    pub instance_id: String,
    pub force_stop: Option<bool>,
}

impl RebootInstance {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), force_stop: None }
    }

    setter!(force_stop: bool);
}

opaque!(RebootInstance);

/// The answer of `RebootInstance`. <https://cloud.baidu.com/doc/BCC/s/vjwvyoa62>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RebootInstanceResponse {
    pub request_id: Option<String>,
}

opaque!(RebootInstanceResponse);

/// The parameters of `RebuildBatchInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl RebuildBatchInstance {
    /// With what is required.
    #[must_use]
    pub fn new(
        image_id: impl Into<String>,
        instance_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        Self {
            image_id: image_id.into(),
            keep_image_login: None,
            is_preserve_data: None,
            admin_pass: None,
            is_open_host_eye: None,
            sys_root_size: None,
            keypair_id: None,
            data_partition_type: None,
            root_partition_type: None,
            raid_id: None,
            user_data: None,
            use_last_user_data: None,
            clean_last_user_data: None,
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
        }
    }

    setter!(keep_image_login: bool);
    setter!(is_preserve_data: bool);
    setter!(admin_pass: String);
    setter!(is_open_host_eye: bool);
    setter!(sys_root_size: i64);
    setter!(keypair_id: String);
    setter!(data_partition_type: String);
    setter!(root_partition_type: String);
    setter!(raid_id: String);
    setter!(user_data: String);
    setter!(use_last_user_data: bool);
    setter!(clean_last_user_data: bool);
}

opaque!(RebuildBatchInstance);

/// The answer of `RebuildBatchInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RebuildBatchInstanceResponse {
    pub request_id: Option<String>,
}

opaque!(RebuildBatchInstanceResponse);

/// The parameters of `RebuildInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl RebuildInstance {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, image_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            image_id: image_id.into(),
            keep_image_login: None,
            is_preserve_data: None,
            admin_pass: None,
            is_open_host_eye: None,
            sys_root_size: None,
            keypair_id: None,
            data_partition_type: None,
            root_partition_type: None,
            raid_id: None,
            user_data: None,
            use_last_user_data: None,
            clean_last_user_data: None,
        }
    }

    setter!(keep_image_login: bool);
    setter!(is_preserve_data: bool);
    setter!(admin_pass: String);
    setter!(is_open_host_eye: bool);
    setter!(sys_root_size: i64);
    setter!(keypair_id: String);
    setter!(data_partition_type: String);
    setter!(root_partition_type: String);
    setter!(raid_id: String);
    setter!(user_data: String);
    setter!(use_last_user_data: bool);
    setter!(clean_last_user_data: bool);
}

opaque!(RebuildInstance);

/// The answer of `RebuildInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RebuildInstanceResponse {
    pub request_id: Option<String>,
}

opaque!(RebuildInstanceResponse);

/// The parameters of `RefuseReservedInstanceTransfer`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RefuseReservedInstanceTransfer {
    pub transfer_record_ids: Vec<serde_json::Value>,
}

impl RefuseReservedInstanceTransfer {
    /// With what is required.
    #[must_use]
    pub fn new(transfer_record_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>) -> Self {
        Self { transfer_record_ids: transfer_record_ids.into_iter().map(Into::into).collect() }
    }
}

opaque!(RefuseReservedInstanceTransfer);

/// The answer of `RefuseReservedInstanceTransfer`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RefuseReservedInstanceTransferResponse {
    pub request_id: Option<String>,
}

opaque!(RefuseReservedInstanceTransferResponse);

/// The parameters of `ReleaseInstanceByPost`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReleaseInstanceByPost {
    pub instance_id: String,
    pub related_release_flag: bool,
    pub delete_cds_snapshot_flag: bool,
    pub delete_related_enis_flag: Option<bool>,
    pub bcc_recycle_flag: Option<bool>,
    pub cds_attribute_active: Option<bool>,
}

impl ReleaseInstanceByPost {
    /// With what is required.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        related_release_flag: impl Into<bool>,
        delete_cds_snapshot_flag: impl Into<bool>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            related_release_flag: related_release_flag.into(),
            delete_cds_snapshot_flag: delete_cds_snapshot_flag.into(),
            delete_related_enis_flag: None,
            bcc_recycle_flag: None,
            cds_attribute_active: None,
        }
    }

    setter!(delete_related_enis_flag: bool);
    setter!(bcc_recycle_flag: bool);
    setter!(cds_attribute_active: bool);
}

opaque!(ReleaseInstanceByPost);

/// The answer of `ReleaseInstanceByPost`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReleaseInstanceByPostResponse {
    pub request_id: Option<String>,
}

opaque!(ReleaseInstanceByPostResponse);

/// The parameters of `ReleaseMultipleInstanceByPost`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReleaseMultipleInstanceByPost {
    pub instance_ids: Vec<serde_json::Value>,
    pub related_release_flag: bool,
    pub delete_related_cds_flag: Option<bool>,
    pub delete_cds_snapshot_flag: bool,
    pub delete_related_enis_flag: Option<bool>,
    pub bcc_recycle_flag: Option<bool>,
}

impl ReleaseMultipleInstanceByPost {
    /// With what is required.
    #[must_use]
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>,
        related_release_flag: impl Into<bool>,
        delete_cds_snapshot_flag: impl Into<bool>,
    ) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            related_release_flag: related_release_flag.into(),
            delete_related_cds_flag: None,
            delete_cds_snapshot_flag: delete_cds_snapshot_flag.into(),
            delete_related_enis_flag: None,
            bcc_recycle_flag: None,
        }
    }

    setter!(delete_related_cds_flag: bool);
    setter!(delete_related_enis_flag: bool);
    setter!(bcc_recycle_flag: bool);
}

opaque!(ReleaseMultipleInstanceByPost);

/// The answer of `ReleaseMultipleInstanceByPost`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReleaseMultipleInstanceByPostResponse {
    pub request_id: Option<String>,
}

opaque!(ReleaseMultipleInstanceByPostResponse);

/// The parameters of `ReleaseVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReleaseVolume {
    pub volume_id: String,
    pub auto_snapshot: Option<String>,
    pub manual_snapshot: Option<String>,
    pub cds_attribute_active: Option<bool>,
    pub recycle: Option<String>,
}

impl ReleaseVolume {
    /// With what is required.
    #[must_use]
    pub fn new(volume_id: impl Into<String>) -> Self {
        Self {
            volume_id: volume_id.into(),
            auto_snapshot: None,
            manual_snapshot: None,
            cds_attribute_active: None,
            recycle: None,
        }
    }

    setter!(auto_snapshot: String);
    setter!(manual_snapshot: String);
    setter!(cds_attribute_active: bool);
    setter!(recycle: String);
}

opaque!(ReleaseVolume);

/// The answer of `ReleaseVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReleaseVolumeResponse {
    pub request_id: Option<String>,
}

opaque!(ReleaseVolumeResponse);

/// The parameters of `RemoteCopyImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RemoteCopyImage {
    pub image_id: String,
    pub name: Option<String>,
    pub dest_region: Vec<serde_json::Value>,
}

impl RemoteCopyImage {
    /// With what is required.
    #[must_use]
    pub fn new(
        image_id: impl Into<String>,
        dest_region: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        Self {
            image_id: image_id.into(),
            name: None,
            dest_region: dest_region.into_iter().map(Into::into).collect(),
        }
    }

    setter!(name: String);
}

opaque!(RemoteCopyImage);

/// The answer of `RemoteCopyImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RemoteCopyImageResponse {
    pub request_id: Option<String>,
    pub result: Option<Vec<Box<RemoteCopyResult>>>,
}

opaque!(RemoteCopyImageResponse);

/// `destRegionInfos` of [`RemoteCopySnapshot`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RemoteCopySnapshotDestRegionInfos {
    pub name: Option<String>,
    pub dest_region: Option<String>,
}

impl RemoteCopySnapshotDestRegionInfos {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(name: String);
    setter!(dest_region: String);
}

opaque!(RemoteCopySnapshotDestRegionInfos);

/// The parameters of `RemoteCopySnapshot`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RemoteCopySnapshot {
    pub snapshot_id: String,
    pub dest_region_infos: Option<Vec<RemoteCopySnapshotDestRegionInfos>>,
}

impl RemoteCopySnapshot {
    /// With what is required.
    #[must_use]
    pub fn new(snapshot_id: impl Into<String>) -> Self {
        Self { snapshot_id: snapshot_id.into(), dest_region_infos: None }
    }

    setter!(dest_region_infos: [RemoteCopySnapshotDestRegionInfos]);
}

opaque!(RemoteCopySnapshot);

/// The answer of `RemoteCopySnapshot`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RemoteCopySnapshotResponse {
    pub request_id: Option<String>,
    pub result: Option<Vec<Box<RemoteCopySnapshotModel>>>,
}

opaque!(RemoteCopySnapshotResponse);

/// The parameters of `RenameImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RenameImage {
    pub image_id: Option<String>,
    pub image_ids: Option<Vec<serde_json::Value>>,
    pub name: Option<String>,
}

impl RenameImage {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(image_id: String);
    setter!(image_ids: [serde_json::Value]);
    setter!(name: String);
}

opaque!(RenameImage);

/// The answer of `RenameImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RenameImageResponse {
    pub request_id: Option<String>,
}

opaque!(RenameImageResponse);

/// The parameters of `RenameKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RenameKeypair {
    pub keypair_id: String,
    pub name: String,
}

impl RenameKeypair {
    /// With what is required.
    #[must_use]
    pub fn new(keypair_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { keypair_id: keypair_id.into(), name: name.into() }
    }
}

opaque!(RenameKeypair);

/// The answer of `RenameKeypair`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RenameKeypairResponse {
    pub request_id: Option<String>,
}

opaque!(RenameKeypairResponse);

/// The parameters of `RenameVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RenameVolume {
    pub volume_id: String,
    pub name: String,
}

impl RenameVolume {
    /// With what is required.
    #[must_use]
    pub fn new(volume_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { volume_id: volume_id.into(), name: name.into() }
    }
}

opaque!(RenameVolume);

/// The answer of `RenameVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RenameVolumeResponse {
    pub request_id: Option<String>,
}

opaque!(RenameVolumeResponse);

/// The parameters of `RenewReservedInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RenewReservedInstance {
    pub reserved_instance_ids: Vec<serde_json::Value>,
    pub reserved_instance_time: String,
    pub reserved_instance_time_unit: Option<String>,
    pub auto_renew: Option<bool>,
    pub auto_renew_time_unit: Option<String>,
    pub auto_renew_time: Option<i64>,
}

impl RenewReservedInstance {
    /// With what is required.
    #[must_use]
    pub fn new(
        reserved_instance_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>,
        reserved_instance_time: impl Into<String>,
    ) -> Self {
        Self {
            reserved_instance_ids: reserved_instance_ids.into_iter().map(Into::into).collect(),
            reserved_instance_time: reserved_instance_time.into(),
            reserved_instance_time_unit: None,
            auto_renew: None,
            auto_renew_time_unit: None,
            auto_renew_time: None,
        }
    }

    setter!(reserved_instance_time_unit: String);
    setter!(auto_renew: bool);
    setter!(auto_renew_time_unit: String);
    setter!(auto_renew_time: i64);
}

opaque!(RenewReservedInstance);

/// The answer of `RenewReservedInstance`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RenewReservedInstanceResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
    pub reserved_instance_ids: Option<Vec<String>>,
}

opaque!(RenewReservedInstanceResponse);

/// The parameters of `ReplaceInstanceSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReplaceInstanceSecurityGroup {
    pub instance_ids: Vec<serde_json::Value>,
    pub security_group_ids: Vec<serde_json::Value>,
    pub security_group_type: String,
}

impl ReplaceInstanceSecurityGroup {
    /// With what is required.
    #[must_use]
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>,
        security_group_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>,
        security_group_type: impl Into<String>,
    ) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            security_group_ids: security_group_ids.into_iter().map(Into::into).collect(),
            security_group_type: security_group_type.into(),
        }
    }
}

opaque!(ReplaceInstanceSecurityGroup);

/// The answer of `ReplaceInstanceSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReplaceInstanceSecurityGroupResponse {
    pub request_id: Option<String>,
}

opaque!(ReplaceInstanceSecurityGroupResponse);

/// The parameters of `ResizeInstanceBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResizeInstanceBySpec {
    pub instance_id: String,
    pub spec: Option<String>,
    pub enable_jumbo_frame: Option<bool>,
}

impl ResizeInstanceBySpec {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), spec: None, enable_jumbo_frame: None }
    }

    setter!(spec: String);
    setter!(enable_jumbo_frame: bool);
}

opaque!(ResizeInstanceBySpec);

/// The answer of `ResizeInstanceBySpec`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResizeInstanceBySpecResponse {
    pub request_id: Option<String>,
}

opaque!(ResizeInstanceBySpecResponse);

/// The parameters of `ResizeVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResizeVolume {
    pub volume_id: String,
    #[serde(rename = "newCdsSizeInGB")]
    pub new_cds_size_in_gb: Option<i64>,
    #[serde(rename = "newExtraIO")]
    pub new_extra_io: Option<i64>,
    pub new_volume_type: Option<String>,
}

impl ResizeVolume {
    /// With what is required.
    #[must_use]
    pub fn new(volume_id: impl Into<String>) -> Self {
        Self {
            volume_id: volume_id.into(),
            new_cds_size_in_gb: None,
            new_extra_io: None,
            new_volume_type: None,
        }
    }

    setter!(new_cds_size_in_gb: i64);
    setter!(new_extra_io: i64);
    setter!(new_volume_type: String);
}

opaque!(ResizeVolume);

/// The answer of `ResizeVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResizeVolumeResponse {
    pub request_id: Option<String>,
    pub warning_list: Option<Vec<String>>,
}

opaque!(ResizeVolumeResponse);

/// The parameters of `ResizeVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResizeVolumeCluster {
    pub cluster_id: String,
    #[serde(rename = "newClusterSizeInGB")]
    pub new_cluster_size_in_gb: i64,
}

impl ResizeVolumeCluster {
    /// With what is required.
    #[must_use]
    pub fn new(cluster_id: impl Into<String>, new_cluster_size_in_gb: impl Into<i64>) -> Self {
        Self { cluster_id: cluster_id.into(), new_cluster_size_in_gb: new_cluster_size_in_gb.into() }
    }
}

opaque!(ResizeVolumeCluster);

/// The answer of `ResizeVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResizeVolumeClusterResponse {
    pub request_id: Option<String>,
    pub order_id: Option<String>,
}

opaque!(ResizeVolumeClusterResponse);

/// The parameters of `RevokeReservedInstanceTransfer`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RevokeReservedInstanceTransfer {
    pub transfer_record_ids: Vec<serde_json::Value>,
}

impl RevokeReservedInstanceTransfer {
    /// With what is required.
    #[must_use]
    pub fn new(transfer_record_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>) -> Self {
        Self { transfer_record_ids: transfer_record_ids.into_iter().map(Into::into).collect() }
    }
}

opaque!(RevokeReservedInstanceTransfer);

/// The answer of `RevokeReservedInstanceTransfer`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RevokeReservedInstanceTransferResponse {
    pub request_id: Option<String>,
}

opaque!(RevokeReservedInstanceTransferResponse);

/// `rule` of [`RevokeSecurityGroupRule`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl RevokeSecurityGroupRuleRule {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(remark: String);
    setter!(direction: String);
    setter!(ethertype: String);
    setter!(port_range: String);
    setter!(protocol: String);
    setter!(source_group_id: String);
    setter!(source_ip: String);
    setter!(dest_group_id: String);
    setter!(dest_ip: String);
    setter!(security_group_id: String);
    setter!(security_group_rule_id: String);
    setter!(created_time: String);
    setter!(updated_time: String);
}

opaque!(RevokeSecurityGroupRuleRule);

/// The parameters of `RevokeSecurityGroupRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RevokeSecurityGroupRule {
    pub security_group_id: String,
    pub sg_version: Option<i64>,
    pub rule: RevokeSecurityGroupRuleRule,
}

impl RevokeSecurityGroupRule {
    /// With what is required.
    #[must_use]
    pub fn new(security_group_id: impl Into<String>, rule: impl Into<RevokeSecurityGroupRuleRule>) -> Self {
        Self { security_group_id: security_group_id.into(), sg_version: None, rule: rule.into() }
    }

    setter!(sg_version: i64);
}

opaque!(RevokeSecurityGroupRule);

/// The answer of `RevokeSecurityGroupRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RevokeSecurityGroupRuleResponse {
    pub request_id: Option<String>,
}

opaque!(RevokeSecurityGroupRuleResponse);

/// The parameters of `RollbackVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RollbackVolume {
    pub volume_id: String,
    pub snapshot_id: String,
}

impl RollbackVolume {
    /// With what is required.
    #[must_use]
    pub fn new(volume_id: impl Into<String>, snapshot_id: impl Into<String>) -> Self {
        Self { volume_id: volume_id.into(), snapshot_id: snapshot_id.into() }
    }
}

opaque!(RollbackVolume);

/// The answer of `RollbackVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RollbackVolumeResponse {
    pub request_id: Option<String>,
}

opaque!(RollbackVolumeResponse);

/// The parameters of `ShareImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ShareImage {
    pub image_id: String,
    pub account: Option<String>,
    pub account_id: Option<String>,
    pub uc_account: Option<String>,
}

impl ShareImage {
    /// With what is required.
    #[must_use]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self { image_id: image_id.into(), account: None, account_id: None, uc_account: None }
    }

    setter!(account: String);
    setter!(account_id: String);
    setter!(uc_account: String);
}

opaque!(ShareImage);

/// The answer of `ShareImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ShareImageResponse {
    pub request_id: Option<String>,
}

opaque!(ShareImageResponse);

/// The parameters of `StartInstance`. <https://cloud.baidu.com/doc/BCC/s/Mjwvyobl0-en>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StartInstance {
    pub instance_id: String,
}

impl StartInstance {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into() }
    }
}

opaque!(StartInstance);

/// The answer of `StartInstance`. <https://cloud.baidu.com/doc/BCC/s/Mjwvyobl0-en>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct StartInstanceResponse {
    pub request_id: Option<String>,
}

opaque!(StartInstanceResponse);

/// The parameters of `StopInstance`. <https://cloud.baidu.com/doc/BCC/s/Tjwvyobwq>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StopInstance {
    pub instance_id: String,
    pub force_stop: Option<bool>,
    pub stop_with_no_charge: Option<bool>,
}

impl StopInstance {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), force_stop: None, stop_with_no_charge: None }
    }

    setter!(force_stop: bool);
    setter!(stop_with_no_charge: bool);
}

opaque!(StopInstance);

/// The answer of `StopInstance`. <https://cloud.baidu.com/doc/BCC/s/Tjwvyobwq>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct StopInstanceResponse {
    pub request_id: Option<String>,
}

opaque!(StopInstanceResponse);

/// The parameters of `UnShareImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnShareImage {
    pub image_id: String,
    pub account: Option<String>,
    pub account_id: Option<String>,
    pub uc_account: Option<String>,
}

impl UnShareImage {
    /// With what is required.
    #[must_use]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self { image_id: image_id.into(), account: None, account_id: None, uc_account: None }
    }

    setter!(account: String);
    setter!(account_id: String);
    setter!(uc_account: String);
}

opaque!(UnShareImage);

/// The answer of `UnShareImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnShareImageResponse {
    pub request_id: Option<String>,
}

opaque!(UnShareImageResponse);

/// The parameters of `UnbindInstanceFromSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindInstanceFromSecurityGroup {
    pub instance_id: String,
    pub security_group_id: String,
}

impl UnbindInstanceFromSecurityGroup {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, security_group_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), security_group_id: security_group_id.into() }
    }
}

opaque!(UnbindInstanceFromSecurityGroup);

/// The answer of `UnbindInstanceFromSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindInstanceFromSecurityGroupResponse {
    pub request_id: Option<String>,
}

opaque!(UnbindInstanceFromSecurityGroupResponse);

/// `changeTags` of [`UnbindInstanceFromTags`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindInstanceFromTagsChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

impl UnbindInstanceFromTagsChangeTags {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(UnbindInstanceFromTagsChangeTags);

/// The parameters of `UnbindInstanceFromTags`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindInstanceFromTags {
    pub instance_id: String,
    pub change_tags: Vec<UnbindInstanceFromTagsChangeTags>,
    pub attach_related_resource_tag: Option<bool>,
}

impl UnbindInstanceFromTags {
    /// With what is required.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        change_tags: impl IntoIterator<Item = impl Into<UnbindInstanceFromTagsChangeTags>>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            change_tags: change_tags.into_iter().map(Into::into).collect(),
            attach_related_resource_tag: None,
        }
    }

    setter!(attach_related_resource_tag: bool);
}

opaque!(UnbindInstanceFromTags);

/// The answer of `UnbindInstanceFromTags`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindInstanceFromTagsResponse {
    pub request_id: Option<String>,
}

opaque!(UnbindInstanceFromTagsResponse);

/// The parameters of `UnbindInstanceSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindInstanceSecurityGroup {
    pub instance_ids: Vec<serde_json::Value>,
    pub security_group_ids: Vec<serde_json::Value>,
    pub security_group_type: String,
}

impl UnbindInstanceSecurityGroup {
    /// With what is required.
    #[must_use]
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>,
        security_group_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>,
        security_group_type: impl Into<String>,
    ) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            security_group_ids: security_group_ids.into_iter().map(Into::into).collect(),
            security_group_type: security_group_type.into(),
        }
    }
}

opaque!(UnbindInstanceSecurityGroup);

/// The answer of `UnbindInstanceSecurityGroup`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindInstanceSecurityGroupResponse {
    pub request_id: Option<String>,
}

opaque!(UnbindInstanceSecurityGroupResponse);

/// `changeTags` of [`UnbindReservedInstanceFromTags`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindReservedInstanceFromTagsChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

impl UnbindReservedInstanceFromTagsChangeTags {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(UnbindReservedInstanceFromTagsChangeTags);

/// The parameters of `UnbindReservedInstanceFromTags`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindReservedInstanceFromTags {
    pub reserved_instance_ids: Vec<serde_json::Value>,
    pub change_tags: Vec<UnbindReservedInstanceFromTagsChangeTags>,
}

impl UnbindReservedInstanceFromTags {
    /// With what is required.
    #[must_use]
    pub fn new(
        reserved_instance_ids: impl IntoIterator<Item = impl Into<serde_json::Value>>,
        change_tags: impl IntoIterator<Item = impl Into<UnbindReservedInstanceFromTagsChangeTags>>,
    ) -> Self {
        Self {
            reserved_instance_ids: reserved_instance_ids.into_iter().map(Into::into).collect(),
            change_tags: change_tags.into_iter().map(Into::into).collect(),
        }
    }
}

opaque!(UnbindReservedInstanceFromTags);

/// The answer of `UnbindReservedInstanceFromTags`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindReservedInstanceFromTagsResponse {
    pub request_id: Option<String>,
}

opaque!(UnbindReservedInstanceFromTagsResponse);

/// `instances` of [`UnbindRole`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindRoleInstances {
    pub instance_id: Option<String>,
}

impl UnbindRoleInstances {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(instance_id: String);
}

opaque!(UnbindRoleInstances);

/// The parameters of `UnbindRole`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindRole {
    pub role_name: Option<String>,
    pub instances: Vec<UnbindRoleInstances>,
}

impl UnbindRole {
    /// With what is required.
    #[must_use]
    pub fn new(instances: impl IntoIterator<Item = impl Into<UnbindRoleInstances>>) -> Self {
        Self { role_name: None, instances: instances.into_iter().map(Into::into).collect() }
    }

    setter!(role_name: String);
}

opaque!(UnbindRole);

/// The answer of `UnbindRole`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindRoleResponse {
    pub request_id: Option<String>,
    pub fail_instances: Option<Vec<Box<InstancePassRoleFailModel>>>,
    pub instance_role_associations: Option<Vec<Box<InstanceRoleAssociationModel>>>,
}

opaque!(UnbindRoleResponse);

/// `changeTags` of [`UnbindTagImage`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagImageChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

impl UnbindTagImageChangeTags {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(UnbindTagImageChangeTags);

/// The parameters of `UnbindTagImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagImage {
    pub image_id: String,
    pub change_tags: Vec<UnbindTagImageChangeTags>,
}

impl UnbindTagImage {
    /// With what is required.
    #[must_use]
    pub fn new(
        image_id: impl Into<String>,
        change_tags: impl IntoIterator<Item = impl Into<UnbindTagImageChangeTags>>,
    ) -> Self {
        Self { image_id: image_id.into(), change_tags: change_tags.into_iter().map(Into::into).collect() }
    }
}

opaque!(UnbindTagImage);

/// The answer of `UnbindTagImage`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagImageResponse {
    pub request_id: Option<String>,
}

opaque!(UnbindTagImageResponse);

/// `changeTags` of [`UnbindTagSnapchain`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagSnapchainChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

impl UnbindTagSnapchainChangeTags {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(UnbindTagSnapchainChangeTags);

/// The parameters of `UnbindTagSnapchain`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagSnapchain {
    pub chain_id: String,
    pub change_tags: Vec<UnbindTagSnapchainChangeTags>,
}

impl UnbindTagSnapchain {
    /// With what is required.
    #[must_use]
    pub fn new(
        chain_id: impl Into<String>,
        change_tags: impl IntoIterator<Item = impl Into<UnbindTagSnapchainChangeTags>>,
    ) -> Self {
        Self { chain_id: chain_id.into(), change_tags: change_tags.into_iter().map(Into::into).collect() }
    }
}

opaque!(UnbindTagSnapchain);

/// The answer of `UnbindTagSnapchain`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagSnapchainResponse {
    pub request_id: Option<String>,
}

opaque!(UnbindTagSnapchainResponse);

/// `changeTags` of [`UnbindTagVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagVolumeChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

impl UnbindTagVolumeChangeTags {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(UnbindTagVolumeChangeTags);

/// The parameters of `UnbindTagVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagVolume {
    pub volume_id: String,
    pub change_tags: Vec<UnbindTagVolumeChangeTags>,
}

impl UnbindTagVolume {
    /// With what is required.
    #[must_use]
    pub fn new(
        volume_id: impl Into<String>,
        change_tags: impl IntoIterator<Item = impl Into<UnbindTagVolumeChangeTags>>,
    ) -> Self {
        Self { volume_id: volume_id.into(), change_tags: change_tags.into_iter().map(Into::into).collect() }
    }
}

opaque!(UnbindTagVolume);

/// The answer of `UnbindTagVolume`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagVolumeResponse {
    pub request_id: Option<String>,
}

opaque!(UnbindTagVolumeResponse);

/// `changeTags` of [`UnbindTagVolumeCluster`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagVolumeClusterChangeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

impl UnbindTagVolumeClusterChangeTags {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(UnbindTagVolumeClusterChangeTags);

/// The parameters of `UnbindTagVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagVolumeCluster {
    pub cluster_id: String,
    pub change_tags: Vec<UnbindTagVolumeClusterChangeTags>,
}

impl UnbindTagVolumeCluster {
    /// With what is required.
    #[must_use]
    pub fn new(
        cluster_id: impl Into<String>,
        change_tags: impl IntoIterator<Item = impl Into<UnbindTagVolumeClusterChangeTags>>,
    ) -> Self {
        Self { cluster_id: cluster_id.into(), change_tags: change_tags.into_iter().map(Into::into).collect() }
    }
}

opaque!(UnbindTagVolumeCluster);

/// The answer of `UnbindTagVolumeCluster`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagVolumeClusterResponse {
    pub request_id: Option<String>,
}

opaque!(UnbindTagVolumeClusterResponse);

/// The parameters of `UpdateAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateAsp {
    pub asp_id: String,
    pub name: String,
    pub time_points: Vec<serde_json::Value>,
    pub repeat_weekdays: Vec<serde_json::Value>,
    pub retention_days: String,
}

impl UpdateAsp {
    /// With what is required.
    #[must_use]
    pub fn new(
        asp_id: impl Into<String>,
        name: impl Into<String>,
        time_points: impl IntoIterator<Item = impl Into<serde_json::Value>>,
        repeat_weekdays: impl IntoIterator<Item = impl Into<serde_json::Value>>,
        retention_days: impl Into<String>,
    ) -> Self {
        Self {
            asp_id: asp_id.into(),
            name: name.into(),
            time_points: time_points.into_iter().map(Into::into).collect(),
            repeat_weekdays: repeat_weekdays.into_iter().map(Into::into).collect(),
            retention_days: retention_days.into(),
        }
    }
}

opaque!(UpdateAsp);

/// The answer of `UpdateAsp`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateAspResponse {
    pub request_id: Option<String>,
}

opaque!(UpdateAspResponse);

/// The parameters of `UpdateDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateDeploySet {
    pub deploy_id: String,
    pub name: Option<String>,
    pub desc: Option<String>,
}

impl UpdateDeploySet {
    /// With what is required.
    #[must_use]
    pub fn new(deploy_id: impl Into<String>) -> Self {
        Self { deploy_id: deploy_id.into(), name: None, desc: None }
    }

    setter!(name: String);
    setter!(desc: String);
}

opaque!(UpdateDeploySet);

/// The answer of `UpdateDeploySet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateDeploySetResponse {
    pub request_id: Option<String>,
}

opaque!(UpdateDeploySetResponse);

/// The parameters of `UpdateDeploySetRelation`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateDeploySetRelation {
    pub instance_id: String,
    pub deployset_id_list: Option<Vec<serde_json::Value>>,
}

impl UpdateDeploySetRelation {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), deployset_id_list: None }
    }

    setter!(deployset_id_list: [serde_json::Value]);
}

opaque!(UpdateDeploySetRelation);

/// The answer of `UpdateDeploySetRelation`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateDeploySetRelationResponse {
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}

opaque!(UpdateDeploySetRelationResponse);

/// The parameters of `UpdateInstanceSubnet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateInstanceSubnet {
    pub instance_id: String,
    pub subnet_id: String,
    pub internal_ip: Option<String>,
    pub security_group_ids: Option<Vec<serde_json::Value>>,
    pub enterprise_security_group_ids: Option<Vec<serde_json::Value>>,
}

impl UpdateInstanceSubnet {
    /// With what is required.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, subnet_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            subnet_id: subnet_id.into(),
            internal_ip: None,
            security_group_ids: None,
            enterprise_security_group_ids: None,
        }
    }

    setter!(internal_ip: String);
    setter!(security_group_ids: [serde_json::Value]);
    setter!(enterprise_security_group_ids: [serde_json::Value]);
}

opaque!(UpdateInstanceSubnet);

/// The answer of `UpdateInstanceSubnet`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateInstanceSubnetResponse {
    pub request_id: Option<String>,
}

opaque!(UpdateInstanceSubnetResponse);

/// The parameters of `UpdateKeypairDescription`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateKeypairDescription {
    pub keypair_id: String,
    pub description: Option<String>,
}

impl UpdateKeypairDescription {
    /// With what is required.
    #[must_use]
    pub fn new(keypair_id: impl Into<String>) -> Self {
        Self { keypair_id: keypair_id.into(), description: None }
    }

    setter!(description: String);
}

opaque!(UpdateKeypairDescription);

/// The answer of `UpdateKeypairDescription`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateKeypairDescriptionResponse {
    pub request_id: Option<String>,
}

opaque!(UpdateKeypairDescriptionResponse);

/// The parameters of `UpdateSecurityGroupRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl UpdateSecurityGroupRule {
    /// With what is required.
    #[must_use]
    pub fn new(security_group_rule_id: impl Into<String>) -> Self {
        Self {
            sg_version: None,
            security_group_rule_id: security_group_rule_id.into(),
            remark: None,
            port_range: None,
            source_ip: None,
            source_group_id: None,
            dest_ip: None,
            dest_group_id: None,
            protocol: None,
        }
    }

    setter!(sg_version: i64);
    setter!(remark: String);
    setter!(port_range: String);
    setter!(source_ip: String);
    setter!(source_group_id: String);
    setter!(dest_ip: String);
    setter!(dest_group_id: String);
    setter!(protocol: String);
}

opaque!(UpdateSecurityGroupRule);

/// The answer of `UpdateSecurityGroupRule`. <https://cloud.baidu.com/doc/BCC/index.html>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateSecurityGroupRuleResponse {
    pub request_id: Option<String>,
}

opaque!(UpdateSecurityGroupRuleResponse);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
pub struct BbcFlavorGroup {
    pub group_id: Option<String>,
    pub flavors: Option<Vec<Box<BbcFlavor>>>,
}

opaque!(BbcFlavorGroup);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BbcResources {
    pub flavor_groups: Option<Vec<Box<BbcFlavorGroup>>>,
}

opaque!(BbcResources);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct BccBidResources {
    pub instance_type: Option<String>,
    pub flavors: Option<Vec<Box<BccBidFlavors>>>,
}

opaque!(BccBidResources);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct BccFlavorGroup {
    pub group_id: Option<String>,
    pub flavors: Option<Vec<Box<BccFlavor>>>,
}

opaque!(BccFlavorGroup);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BccResources {
    pub flavor_groups: Option<Vec<Box<BccFlavorGroup>>>,
}

opaque!(BccResources);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Billing {
    pub payment_timing: Option<String>,
    pub reservation: Option<Box<Reservation>>,
}

opaque!(Billing);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CatagoryPrice {
    pub pre_pay_category_price: Option<f64>,
    pub post_pay_category_price: Option<f64>,
}

opaque!(CatagoryPrice);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CdsCustomPeriod {
    pub period: Option<i64>,
    pub volume_id: Option<String>,
}

opaque!(CdsCustomPeriod);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
pub struct DiskInfo {
    pub storage_type: Option<String>,
    pub max_disk_size: Option<i64>,
    pub min_disk_size: Option<i64>,
}

opaque!(DiskInfo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
pub struct EriInfo {
    pub name: Option<String>,
    pub eri_id: Option<String>,
}

opaque!(EriInfo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct GroupInfo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}

opaque!(GroupInfo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
pub struct InstanceIdItem {
    pub instance_id: Option<String>,
}

opaque!(InstanceIdItem);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct InstancePassRoleFailModel {
    pub instance_id: Option<String>,
    pub fail_message: Option<String>,
}

opaque!(InstancePassRoleFailModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstancePassRoleModel {
    pub instance_id: Option<String>,
}

opaque!(InstancePassRoleModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstanceRoleAssociationModel {
    pub instance_id: Option<String>,
}

opaque!(InstanceRoleAssociationModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstanceRoleModel {
    pub role_name: Option<String>,
}

opaque!(InstanceRoleModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
pub struct IssueDiskInfoResponse {
    pub issue_disk_sn: Option<String>,
}

opaque!(IssueDiskInfoResponse);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
pub struct ModifyReservedInstanceOrder {
    pub reserved_instance_id: Option<String>,
    pub order_id: Option<String>,
}

opaque!(ModifyReservedInstanceOrder);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
pub struct OperationRecordResponse {
    pub name: Option<String>,
    pub operator: Option<String>,
    pub operate_time: Option<String>,
}

opaque!(OperationRecordResponse);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct PassInstanceModel {
    pub application: Option<String>,
    pub instance_count: Option<i64>,
}

opaque!(PassInstanceModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct PostpayConfig {
    pub instance_id: Option<String>,
    pub cds_list: Option<Vec<String>>,
    pub effective_type: Option<String>,
}

opaque!(PostpayConfig);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
pub struct RegionModel {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub region_endpoint: Option<String>,
}

opaque!(RegionModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct RemoteCopySnapshotModel {
    pub region: Option<String>,
    pub snapshot_id: Option<String>,
}

opaque!(RemoteCopySnapshotModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Reservation {
    pub reservation_length: Option<i64>,
    pub reservation_time_unit: Option<String>,
}

opaque!(Reservation);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
pub struct SharedUser {
    pub account: Option<String>,
    pub account_id: Option<String>,
    pub uc_account: Option<String>,
}

opaque!(SharedUser);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
pub struct SpecIdPrices {
    pub spec_id: Option<String>,
    pub spec_prices: Option<Vec<Box<SpecPrices>>>,
}

opaque!(SpecIdPrices);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(Tag);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct TagModel {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

opaque!(TagModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
pub struct TradePrice {
    pub pre_pay_trade_price: Option<f64>,
    pub post_pay_trade_price: Option<f64>,
}

opaque!(TradePrice);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
pub struct ZoneModel {
    pub zone_name: Option<String>,
}

opaque!(ZoneModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ZoneResource {
    pub zone_name: Option<String>,
    pub bcc_resources: Option<Vec<Box<BccBidResources>>>,
}

opaque!(ZoneResource);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ZoneResourceDetailSpec {
    pub zone_name: Option<String>,
    pub ebc_resources: Option<Box<BbcResources>>,
    pub bcc_resources: Option<Box<BccResources>>,
}

opaque!(ZoneResourceDetailSpec);

impl OperationInput for AcceptReservedInstanceTransfer {
    type Api = Bcc;
    type Response = AcceptReservedInstanceTransferResponse;
    const NAME: &'static str = "AcceptReservedInstanceTransfer";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "transferRecordId!,ehcClusterId";
        Operation::rest(Self::NAME, "POST", "/v2/instance/reserved/transfer/accept", SCHEMA)
    }
}

impl OperationInput for AddIpv6 {
    type Api = Bcc;
    type Response = AddIpv6Response;
    const NAME: &'static str = "AddIpv6";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceId!,ipv6Address,reboot:b";
        Operation::rest(Self::NAME, "POST", "/v2/instance/addIpv6", SCHEMA)
    }
}

impl OperationInput for AttachAsp {
    type Api = Bcc;
    type Response = AttachAspResponse;
    const NAME: &'static str = "AttachAsp";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListAsps");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/aspId!:d,volumeIds!:[]d,deleteAutoSnapshot:b";
        Operation::rest(Self::NAME, "PUT", "/v2/asp/{aspId}?attach", SCHEMA)
    }
}

impl OperationInput for AttachKeypair {
    type Api = Bcc;
    type Response = AttachKeypairResponse;
    const NAME: &'static str = "AttachKeypair";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListKeypair");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/keypairId!:d,instanceIds!:[]d";
        Operation::rest(Self::NAME, "PUT", "/v2/keypair/{keypairId}?attach", SCHEMA)
    }
}

impl OperationInput for AttachVolume {
    type Api = Bcc;
    type Response = AttachVolumeResponse;
    const NAME: &'static str = "AttachVolume";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListVolumes");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/volumeId!:d,instanceId!,deleteWithInstance:b,deleteAutoSnapshot:b";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/{volumeId}?attach", SCHEMA)
    }
}

impl OperationInput for AuthorizeSecurityGroupRule {
    type Api = Bcc;
    type Response = AuthorizeSecurityGroupRuleResponse;
    const NAME: &'static str = "AuthorizeSecurityGroupRule";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/securityGroupId!:d,?sgVersion:i,rule!:{remark,direction,ethertype,portRange,protocol,sourceGroupId,sourceIp,destGroupId,destIp,securityGroupId,securityGroupRuleId,createdTime,updatedTime}";
        Operation::rest(Self::NAME, "PUT", "/v2/securityGroup/{securityGroupId}?authorizeRule", SCHEMA)
    }
}

impl OperationInput for AuthorizeServerEvent {
    type Api = Bcc;
    type Response = AuthorizeServerEventResponse;
    const NAME: &'static str = "AuthorizeServerEvent";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "serverEventId,instanceId,authorizeMaintenanceOperation,executeTime";
        Operation::rest(Self::NAME, "POST", "/?action=AuthorizeServerEvent", SCHEMA)
    }
}

impl OperationInput for AutoReleaseInstance {
    type Api = Bcc;
    type Response = AutoReleaseInstanceResponse;
    const NAME: &'static str = "AutoReleaseInstance";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,isEipAutoRelatedDelete:b,releaseTime";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/{instanceId}?autorelease", SCHEMA)
    }
}

impl OperationInput for AutoRenewReservedInstance {
    type Api = Bcc;
    type Response = AutoRenewReservedInstanceResponse;
    const NAME: &'static str = "AutoRenewReservedInstance";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetReservedInstance");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "reservedInstanceIds!:[]d,autoRenewTimeUnit!,autoRenewTime!:i";
        Operation::rest(Self::NAME, "POST", "/v2/instance/reserved/autoRenew", SCHEMA)
    }
}

impl OperationInput for AutoRenewVolumeCluster {
    type Api = Bcc;
    type Response = AutoRenewVolumeClusterResponse;
    const NAME: &'static str = "AutoRenewVolumeCluster";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVolumeClusters");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "clusterId!,renewTimeUnit!,renewTime!:i";
        Operation::rest(Self::NAME, "POST", "/v2/volume/cluster/autoRenew", SCHEMA)
    }
}

impl OperationInput for BatchAddIp {
    type Api = Bcc;
    type Response = BatchAddIpResponse;
    const NAME: &'static str = "BatchAddIp";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "instanceId!,secondaryPrivateIpAddressCount:i,privateIps:[]a,allocateMultiIpv6Addr!:b";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/batchAddIp", SCHEMA)
    }
}

impl OperationInput for BatchChangeToPostpaid {
    type Api = Bcc;
    type Response = BatchChangeToPostpaidResponse;
    const NAME: &'static str = "BatchChangeToPostpaid";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "config!:[]{instanceId,cdsList:[]a,effectiveType}";
        Operation::rest(Self::NAME, "POST", "/v2/instance/batch/charging?toPostpay", SCHEMA)
    }
}

impl OperationInput for BatchChangeToPrepaid {
    type Api = Bcc;
    type Response = BatchChangeToPrepaidResponse;
    const NAME: &'static str = "BatchChangeToPrepaid";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "config!:[]{instanceId,autoRenew:b,autoRenewPeriod:i,duration:i,cdsList:[]a,autoPay:b}";
        Operation::rest(Self::NAME, "POST", "/v2/instance/batch/charging?toPrepay", SCHEMA)
    }
}

impl OperationInput for BatchDeleteIp {
    type Api = Bcc;
    type Response = BatchDeleteIpResponse;
    const NAME: &'static str = "BatchDeleteIp";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceId!,privateIps!:[]a";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/batchDelIp", SCHEMA)
    }
}

impl OperationInput for BatchRebootInstance {
    type Api = Bcc;
    type Response = BatchRebootInstanceResponse;
    const NAME: &'static str = "BatchRebootInstance";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstances");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceIds!:[]d,forceStop:b";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/batchAction?reboot", SCHEMA)
    }
}

impl OperationInput for BatchRefundResource {
    type Api = Bcc;
    type Response = BatchRefundResourceResponse;
    const NAME: &'static str = "BatchRefundResource";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "instanceIds!:[]d,relatedReleaseFlag:b,deleteCdsSnapshotFlag:b,deleteRelatedEnisFlag:b";
        Operation::rest(Self::NAME, "POST", "/v2/instance/batchRefundResource", SCHEMA)
    }
}

impl OperationInput for BatchStartInstance {
    type Api = Bcc;
    type Response = BatchStartInstanceResponse;
    const NAME: &'static str = "BatchStartInstance";
    const EFFECT: Effect = Effect::Settle;
    const READ_BY: Option<&'static str> = Some("ListInstances");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceIds!:[]d";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/batchAction?start", SCHEMA)
    }
}

impl OperationInput for BatchStopInstance {
    type Api = Bcc;
    type Response = BatchStopInstanceResponse;
    const NAME: &'static str = "BatchStopInstance";
    const EFFECT: Effect = Effect::Settle;
    const READ_BY: Option<&'static str> = Some("ListInstances");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceIds!:[]d,forceStop:b,stopWithNoCharge:b";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/batchAction?stop", SCHEMA)
    }
}

impl OperationInput for BindInstanceSecurityGroup {
    type Api = Bcc;
    type Response = BindInstanceSecurityGroupResponse;
    const NAME: &'static str = "BindInstanceSecurityGroup";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceIds!:[]d,securityGroupIds!:[]d,securityGroupType!";
        Operation::rest(Self::NAME, "PUT", "/v2/securitygroup/bind", SCHEMA)
    }
}

impl OperationInput for BindInstanceToSecurityGroup {
    type Api = Bcc;
    type Response = BindInstanceToSecurityGroupResponse;
    const NAME: &'static str = "BindInstanceToSecurityGroup";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,securityGroupId!";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/{instanceId}?bind", SCHEMA)
    }
}

impl OperationInput for BindInstanceToTags {
    type Api = Bcc;
    type Response = BindInstanceToTagsResponse;
    const NAME: &'static str = "BindInstanceToTags";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,changeTags!:[]{tagKey,tagValue},attachRelatedResourceTag:b";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/{instanceId}/tag?bind", SCHEMA)
    }
}

impl OperationInput for BindReservedInstanceToTags {
    type Api = Bcc;
    type Response = BindReservedInstanceToTagsResponse;
    const NAME: &'static str = "BindReservedInstanceToTags";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "reservedInstanceIds!:[]d,changeTags!:[]{tagKey,tagValue}";
        Operation::rest(Self::NAME, "PUT", "/v2/bcc/reserved/tag?bind", SCHEMA)
    }
}

impl OperationInput for BindRole {
    type Api = Bcc;
    type Response = BindRoleResponse;
    const NAME: &'static str = "BindRole";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "roleName,instances!:[]{instanceId}";
        Operation::rest(Self::NAME, "POST", "/v2/instance/role?bind", SCHEMA)
    }
}

impl OperationInput for BindTagImage {
    type Api = Bcc;
    type Response = BindTagImageResponse;
    const NAME: &'static str = "BindTagImage";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/imageId!:d,changeTags!:[]{tagKey,tagValue}";
        Operation::rest(Self::NAME, "PUT", "/v2/image/{imageId}/tag?bind", SCHEMA)
    }
}

impl OperationInput for BindTagSnapchain {
    type Api = Bcc;
    type Response = BindTagSnapchainResponse;
    const NAME: &'static str = "BindTagSnapchain";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/chainId!:d,changeTags!:[]{tagKey,tagValue}";
        Operation::rest(Self::NAME, "PUT", "/v2/snapshot/chain/{chainId}/tag?bind", SCHEMA)
    }
}

impl OperationInput for BindTagVolume {
    type Api = Bcc;
    type Response = BindTagVolumeResponse;
    const NAME: &'static str = "BindTagVolume";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/volumeId!:d,changeTags!:[]{tagKey,tagValue}";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/{volumeId}/tag?bind", SCHEMA)
    }
}

impl OperationInput for BindTagVolumeCluster {
    type Api = Bcc;
    type Response = BindTagVolumeClusterResponse;
    const NAME: &'static str = "BindTagVolumeCluster";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/clusterId!:d,changeTags!:[]{tagKey,tagValue}";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/cluster/{clusterId}/tag?bind", SCHEMA)
    }
}

impl OperationInput for CancelAutoRenewReservedInstance {
    type Api = Bcc;
    type Response = CancelAutoRenewReservedInstanceResponse;
    const NAME: &'static str = "CancelAutoRenewReservedInstance";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "reservedInstanceIds!:[]d";
        Operation::rest(Self::NAME, "POST", "/v2/instance/reserved/cancelAutoRenew", SCHEMA)
    }
}

impl OperationInput for CancelAutoRenewVolumeCluster {
    type Api = Bcc;
    type Response = CancelAutoRenewVolumeClusterResponse;
    const NAME: &'static str = "CancelAutoRenewVolumeCluster";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "clusterId!";
        Operation::rest(Self::NAME, "POST", "/v2/volume/cluster/cancelAutoRenew", SCHEMA)
    }
}

impl OperationInput for CancelBidOrder {
    type Api = Bcc;
    type Response = CancelBidOrderResponse;
    const NAME: &'static str = "CancelBidOrder";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "orderId!";
        Operation::rest(Self::NAME, "POST", "/v2/instance/cancelBidOrder", SCHEMA)
    }
}

impl OperationInput for CancelRemoteCopyImage {
    type Api = Bcc;
    type Response = CancelRemoteCopyImageResponse;
    const NAME: &'static str = "CancelRemoteCopyImage";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/imageId!:d";
        Operation::rest(Self::NAME, "POST", "/v2/image/{imageId}?cancelRemoteCopy", SCHEMA)
    }
}

impl OperationInput for CancelSnapshotShare {
    type Api = Bcc;
    type Response = CancelSnapshotShareResponse;
    const NAME: &'static str = "CancelSnapshotShare";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "sourceSnapshotId!,accountIds:[]d,shareSnapshotId!";
        Operation::rest(Self::NAME, "POST", "/v2/snapshot/unShare", SCHEMA)
    }
}

impl OperationInput for ChangeToPrepaid {
    type Api = Bcc;
    type Response = ChangeToPrepaidResponse;
    const NAME: &'static str = "ChangeToPrepaid";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,duration!:i,autoRenew:b,autoRenewPeriod:i,relationCds:b";
        Operation::rest(Self::NAME, "POST", "/v2/instance/{instanceId}?toPrepay", SCHEMA)
    }
}

impl OperationInput for ChangeVpc {
    type Api = Bcc;
    type Response = ChangeVpcResponse;
    const NAME: &'static str = "ChangeVpc";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "instanceId!,subnetId!,internalIp,securityGroupIds:[]d,enterpriseSecurityGroupIds:[]d,reboot:b";
        Operation::rest(Self::NAME, "PUT", "/v2/vpc/changeVpc", SCHEMA)
    }
}

impl OperationInput for CheckServerEvent {
    type Api = Bcc;
    type Response = CheckServerEventResponse;
    const NAME: &'static str = "CheckServerEvent";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "serverEventId,instanceId,checkResult!,issueEffect,issueDescription,authorizeMaintenanceOperation";
        Operation::rest(Self::NAME, "POST", "/?action=CheckServerEvent", SCHEMA)
    }
}

impl OperationInput for CreateAsp {
    type Api = Bcc;
    type Response = CreateAspResponse;
    const NAME: &'static str = "CreateAsp";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListAsps");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "name!,timePoints!:[]a,repeatWeekdays!:[]a,retentionDays!,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/asp", SCHEMA)
    }
}

impl OperationInput for CreateAuthorizationRule {
    type Api = Bcc;
    type Response = CreateAuthorizationRuleResponse;
    const NAME: &'static str = "CreateAuthorizationRule";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "enableRule:i,authorizeMaintenanceOperations!:[]a,ruleName!,serverEventCategory!,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/?action=CreateAuthorizationRule", SCHEMA)
    }
}

impl OperationInput for CreateAutoRenewRule {
    type Api = Bcc;
    type Response = CreateAutoRenewRuleResponse;
    const NAME: &'static str = "CreateAutoRenewRule";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceId!,renewTimeUnit!,renewTime!:i,renewEip:b";
        Operation::rest(Self::NAME, "POST", "/v2/instance/batchCreateAutoRenewRules", SCHEMA)
    }
}

impl OperationInput for CreateBidInstance {
    type Api = Bcc;
    type Response = CreateBidInstanceResponse;
    const NAME: &'static str = "CreateBidInstance";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "spec!,imageId!,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},bidModel!,bidPrice,cpuCount:i,memoryCapacityInGB:i,rootDiskSizeInGb:i,rootDiskStorageType,createCdsList:[]{storageType,cdsSizeInGB:i,cdsNum:i,name,cdsExtraIo:i,snapshotId,encryptKey#,enableDeleteProtection,deleteWithInstance:b,deleteAutoSnapshot:b},ephemeralDisks:[]{storageType,sizeInGB:i,freeSizeInGB:i},networkCapacityInMbps:i,internetChargeType,eipName,purchaseCount:i,name,hostname,autoSeqSuffix:b,isOpenHostnameDomain:b,adminPass#,keypairId,userData#,zoneName,subnetId,securityGroupId,enterpriseSecurityGroupId,isomerismCard,deletionProtection:i,relationTag:b,isOpenIpv6:b,tags:[]{tagKey,tagValue},aspId,fileSystems:[]{fsId,mountAds,path,protocol},isEipAutoRelatedDelete:b,resGroupId,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/bid", SCHEMA)
    }
}

impl OperationInput for CreateDeploySet {
    type Api = Bcc;
    type Response = CreateDeploySetResponse;
    const NAME: &'static str = "CreateDeploySet";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListDeploySet");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "name,desc,strategy,concurrency:i,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/deployset/create", SCHEMA)
    }
}

impl OperationInput for CreateEhcCluster {
    type Api = Bcc;
    type Response = CreateEhcClusterResponse;
    const NAME: &'static str = "CreateEhcCluster";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "name!,zoneName!,description!,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/ehc/cluster/create", SCHEMA)
    }
}

impl OperationInput for CreateImage {
    type Api = Bcc;
    type Response = CreateImageResponse;
    const NAME: &'static str = "CreateImage";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListImages");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "imageName!,instanceId,snapshotId,encryptKey#,relateCds:b,detection:b,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/image", SCHEMA)
    }
}

impl OperationInput for CreateInstanceBySpec {
    type Api = Bcc;
    type Response = CreateInstanceBySpecResponse;
    const NAME: &'static str = "CreateInstanceBySpec";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstances");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "keepImageLogin:b,bccCreateWithScript#,name,cpuThreadConfig,numaConfig,enableDeleteProtection:b,hostname,autoSeqSuffix:b,isOpenHostnameDomain:b,adminPass#,keypairId,aspId,specId,enableJumboFrame:b,userData#,deletionProtection,autoRenewTimeUnit,autoRenewTime:i,hosteyeType,enableNuma:b,dataPartitionType,rootPartitionType,cdsAutoRenew:b,createCdsList:[]{storageType,cdsSizeInGB:i,cdsNum:i,cdsExtraIo:i,snapshotId,encryptKey#,enableDeleteProtection,deleteWithInstance:b,deleteAutoSnapshot:b,name},imageId!,spec!,roleName,bidModel,bidPrice,rootDiskSizeInGb:i,rootDiskExtraIo,rootDiskStorageType,networkCapacityInMbps:i,ehcClusterId,purchaseCount:i,purchaseMinCount:i,dedicatedHostId,relationTag:b,tags:[]{tagKey,tagValue},fileSystems:[]{fsId,mountAds,path,protocol},ephemeralDisks:[]{storageType,sizeInGB:i,freeSizeInGB:i},securityGroupId,enterpriseSecurityGroupId,securityGroupIds:[]d,enterpriseSecurityGroupIds:[]d,subnetId,deployId,deployIdList:[]d,eniIds:[]d,disableRootDiskSerial,zoneName!,internalIps:[]a,resGroupId,isEipAutoRelatedDelete:b,networkPurchaseType,instanceType,internetChargeType,eipName,isOpenHostEye:b,enableHt:b,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},isOpenIpv6:b,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instanceBySpec", SCHEMA)
    }
}

impl OperationInput for CreateKeypair {
    type Api = Bcc;
    type Response = CreateKeypairResponse;
    const NAME: &'static str = "CreateKeypair";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListKeypair");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "name!,description,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/keypair", SCHEMA)
    }
}

impl OperationInput for CreateReservedInstanceTransfer {
    type Api = Bcc;
    type Response = CreateReservedInstanceTransferResponse;
    const NAME: &'static str = "CreateReservedInstanceTransfer";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetReservedInstance");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "reservedInstanceIds!:[]d,recipientAccountId!,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/reserved/transfer/create", SCHEMA)
    }
}

impl OperationInput for CreateReservedInstances {
    type Api = Bcc;
    type Response = CreateReservedInstancesResponse;
    const NAME: &'static str = "CreateReservedInstances";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetReservedInstance");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "reservedInstanceName,scope,zoneName!,spec!,offeringType!,instanceCount:i,reservedInstanceCount:i,reservedInstanceTime!:i,reservedInstanceTimeUnit,autoRenew:b,autoRenewTimeUnit,autoRenewTime:i,effectiveTime,tags:[]{tagKey,tagValue},ticketId,ehcClusterId,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/reserved/create", SCHEMA)
    }
}

impl OperationInput for CreateSecurityGroup {
    type Api = Bcc;
    type Response = CreateSecurityGroupResponse;
    const NAME: &'static str = "CreateSecurityGroup";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "name!,desc,vpcId,tags:[]{tagKey,tagValue},rules!:[]{remark,direction,ethertype,portRange,protocol,sourceGroupId,sourceIp,destGroupId,destIp,securityGroupId,securityGroupRuleId,createdTime,updatedTime},?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/securityGroup", SCHEMA)
    }
}

impl OperationInput for CreateSnapshot {
    type Api = Bcc;
    type Response = CreateSnapshotResponse;
    const NAME: &'static str = "CreateSnapshot";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListSnapshots");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "volumeId!,snapshotName!,desc,tags:[]{tagKey,tagValue},retentionInDays:i,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/snapshot", SCHEMA)
    }
}

impl OperationInput for CreateSnapshotShare {
    type Api = Bcc;
    type Response = CreateSnapshotShareResponse;
    const NAME: &'static str = "CreateSnapshotShare";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListSnapshotShare");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "snapshotId!,accountIds!:[]d,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/snapshot/share", SCHEMA)
    }
}

impl OperationInput for CreateVolume {
    type Api = Bcc;
    type Response = CreateVolumeResponse;
    const NAME: &'static str = "CreateVolume";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVolumes");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "zoneName,storageType,cdsSizeInGB:i,cdsExtraIo:i,snapshotId,shareSnapshotId,enableDeleteProtection,instanceId,encryptKey#,name,description,renewTimeUnit,renewTime:i,relationTag:b,tags:[]{tagKey,tagValue},resGroupId,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},clusterId,chargeType,autoSnapshotPolicy:{id,name,timePoints:[]a,repeatWeekdays:[]a,status,retentionDays:i,createdTime,updatedTime,deletedTime,lastExecuteTime,volumeCount:i},deleteWithInstance:b,deleteAutoSnapshot:b,purchaseCount:i,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/volume", SCHEMA)
    }
}

impl OperationInput for CreateVolumeCluster {
    type Api = Bcc;
    type Response = CreateVolumeClusterResponse;
    const NAME: &'static str = "CreateVolumeCluster";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVolumeClusters");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "zoneName,clusterName!,clusterSizeInGB!:i,storageType!,purchaseCount:i,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},tags:[]{tagKey,tagValue},?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/volume/cluster", SCHEMA)
    }
}

impl OperationInput for DelIpv6 {
    type Api = Bcc;
    type Response = DelIpv6Response;
    const NAME: &'static str = "DelIpv6";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceId!,ipv6Address,reboot:b";
        Operation::rest(Self::NAME, "POST", "/v2/instance/delIpv6", SCHEMA)
    }
}

impl OperationInput for DeleteAsp {
    type Api = Bcc;
    type Response = DeleteAspResponse;
    const NAME: &'static str = "DeleteAsp";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListAsps");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/aspId!:d";
        Operation::rest(Self::NAME, "DELETE", "/v2/asp/{aspId}", SCHEMA)
    }
}

impl OperationInput for DeleteAutoRenewRule {
    type Api = Bcc;
    type Response = DeleteAutoRenewRuleResponse;
    const NAME: &'static str = "DeleteAutoRenewRule";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceId!,renewEip:b";
        Operation::rest(Self::NAME, "POST", "/v2/instance/batchDeleteAutoRenewRules", SCHEMA)
    }
}

impl OperationInput for DeleteDeploySet {
    type Api = Bcc;
    type Response = DeleteDeploySetResponse;
    const NAME: &'static str = "DeleteDeploySet";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListDeploySet");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/deployId!:d";
        Operation::rest(Self::NAME, "DELETE", "/v2/instance/deployset/{deployId}", SCHEMA)
    }
}

impl OperationInput for DeleteEhcCluster {
    type Api = Bcc;
    type Response = DeleteEhcClusterResponse;
    const NAME: &'static str = "DeleteEhcCluster";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ehcClusterIdList!:[]d";
        Operation::rest(Self::NAME, "POST", "/v2/instance/ehc/cluster/delete", SCHEMA)
    }
}

impl OperationInput for DeleteImage {
    type Api = Bcc;
    type Response = DeleteImageResponse;
    const NAME: &'static str = "DeleteImage";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListImages");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/imageId!:d";
        Operation::rest(Self::NAME, "DELETE", "/v2/image/{imageId}", SCHEMA)
    }
}

impl OperationInput for DeleteInstUserOpAuthorizeRule {
    type Api = Bcc;
    type Response = DeleteInstUserOpAuthorizeRuleResponse;
    const NAME: &'static str = "DeleteInstUserOpAuthorizeRule";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ruleId!";
        Operation::rest(Self::NAME, "POST", "/?action=DeleteInstUserOpAuthorizeRule", SCHEMA)
    }
}

impl OperationInput for DeleteInstanceDeploySet {
    type Api = Bcc;
    type Response = DeleteInstanceDeploySetResponse;
    const NAME: &'static str = "DeleteInstanceDeploySet";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListInstances");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "deployId!,instanceIdList!:[]d";
        Operation::rest(Self::NAME, "POST", "/v2/instance/deployset/delRelation", SCHEMA)
    }
}

impl OperationInput for DeleteKeypair {
    type Api = Bcc;
    type Response = DeleteKeypairResponse;
    const NAME: &'static str = "DeleteKeypair";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListKeypair");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/keypairId!:d";
        Operation::rest(Self::NAME, "DELETE", "/v2/keypair/{keypairId}", SCHEMA)
    }
}

impl OperationInput for DeletePrepayInstance {
    type Api = Bcc;
    type Response = DeletePrepayInstanceResponse;
    const NAME: &'static str = "DeletePrepayInstance";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "instanceId!,relatedReleaseFlag:b,deleteCdsSnapshotFlag:b,deleteRelatedEnisFlag:b";
        Operation::rest(Self::NAME, "POST", "/v2/instance/delete", SCHEMA)
    }
}

impl OperationInput for DeleteRecycledInstance {
    type Api = Bcc;
    type Response = DeleteRecycledInstanceResponse;
    const NAME: &'static str = "DeleteRecycledInstance";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d";
        Operation::rest(Self::NAME, "DELETE", "/v2/recycle/instance/{instanceId}", SCHEMA)
    }
}

impl OperationInput for DeleteSecurityGroup {
    type Api = Bcc;
    type Response = DeleteSecurityGroupResponse;
    const NAME: &'static str = "DeleteSecurityGroup";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/securityGroupId!:d";
        Operation::rest(Self::NAME, "DELETE", "/v2/securityGroup/{securityGroupId}", SCHEMA)
    }
}

impl OperationInput for DeleteSecurityGroupRule {
    type Api = Bcc;
    type Response = DeleteSecurityGroupRuleResponse;
    const NAME: &'static str = "DeleteSecurityGroupRule";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/securityGroupRuleId!:d,?sgVersion:i";
        Operation::rest(Self::NAME, "DELETE", "/v2/securityGroup/rule/{securityGroupRuleId}", SCHEMA)
    }
}

impl OperationInput for DeleteSnapshot {
    type Api = Bcc;
    type Response = DeleteSnapshotResponse;
    const NAME: &'static str = "DeleteSnapshot";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSnapshots");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/snapshotId!:d";
        Operation::rest(Self::NAME, "DELETE", "/v2/snapshot/{snapshotId}", SCHEMA)
    }
}

impl OperationInput for DescribeAuthorizeRules {
    type Api = Bcc;
    type Response = DescribeAuthorizeRulesResponse;
    const NAME: &'static str = "DescribeAuthorizeRules";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "marker,maxKeys:i,ruleIds:[]d,ruleNames:[]a";
        Operation::rest(Self::NAME, "POST", "/?action=DescribeAuthorizeRules", SCHEMA)
    }
}

impl OperationInput for DescribePlannedEventRecords {
    type Api = Bcc;
    type Response = DescribePlannedEventRecordsResponse;
    const NAME: &'static str = "DescribePlannedEventRecords";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "serverEventIds:[]d,instanceIds:[]d,productCategory,serverEventType,serverEventLogTimeFilter,periodStartTime,periodEndTime,maxKeys:i,marker";
        Operation::rest(Self::NAME, "POST", "/?action=DescribePlannedEventRecords", SCHEMA)
    }
}

impl OperationInput for DescribePlannedEvents {
    type Api = Bcc;
    type Response = DescribePlannedEventsResponse;
    const NAME: &'static str = "DescribePlannedEvents";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "serverEventStatus,serverEventIds:[]d,instanceIds:[]d,productCategory,serverEventType,serverEventLogTimeFilter,periodStartTime,periodEndTime,maxKeys:i,marker";
        Operation::rest(Self::NAME, "POST", "/?action=DescribePlannedEvents", SCHEMA)
    }
}

impl OperationInput for DescribeRegions {
    type Api = Bcc;
    type Response = DescribeRegionsResponse;
    const NAME: &'static str = "DescribeRegions";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "region";
        Operation::rest(Self::NAME, "POST", "/v2/region/describeRegions", SCHEMA)
    }
}

impl OperationInput for DescribeSnapshotsUsage {
    type Api = Bcc;
    type Response = DescribeSnapshotsUsageResponse;
    const NAME: &'static str = "DescribeSnapshotsUsage";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/action!:d";
        Operation::rest(Self::NAME, "POST", "/v2/snapshot/{action}", SCHEMA)
    }
}

impl OperationInput for DescribeUnplannedEventRecords {
    type Api = Bcc;
    type Response = DescribeUnplannedEventRecordsResponse;
    const NAME: &'static str = "DescribeUnplannedEventRecords";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "serverEventIds:[]d,instanceIds:[]d,productCategory,serverEventType,serverEventLogTimeFilter,periodStartTime,periodEndTime,maxKeys:i,marker";
        Operation::rest(Self::NAME, "POST", "/?action=DescribeUnplannedEventRecords", SCHEMA)
    }
}

impl OperationInput for DescribeUnplannedEvents {
    type Api = Bcc;
    type Response = DescribeUnplannedEventsResponse;
    const NAME: &'static str = "DescribeUnplannedEvents";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "serverEventStatus,serverEventIds:[]d,instanceIds:[]d,productCategory,serverEventType,serverEventLogTimeFilter,periodStartTime,periodEndTime,maxKeys:i,marker";
        Operation::rest(Self::NAME, "POST", "/?action=DescribeUnplannedEvents", SCHEMA)
    }
}

impl OperationInput for DetachAsp {
    type Api = Bcc;
    type Response = DetachAspResponse;
    const NAME: &'static str = "DetachAsp";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListAsps");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/aspId!:d,volumeIds!:[]d";
        Operation::rest(Self::NAME, "PUT", "/v2/asp/{aspId}?detach", SCHEMA)
    }
}

impl OperationInput for DetachKeypair {
    type Api = Bcc;
    type Response = DetachKeypairResponse;
    const NAME: &'static str = "DetachKeypair";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListKeypair");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/keypairId!:d,instanceIds!:[]d";
        Operation::rest(Self::NAME, "PUT", "/v2/keypair/{keypairId}?detach", SCHEMA)
    }
}

impl OperationInput for DetachVolume {
    type Api = Bcc;
    type Response = DetachVolumeResponse;
    const NAME: &'static str = "DetachVolume";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListVolumes");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/volumeId!:d,instanceId!";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/{volumeId}?detach", SCHEMA)
    }
}

impl OperationInput for EhcClusterList {
    type Api = Bcc;
    type Response = EhcClusterListResponse;
    const NAME: &'static str = "EhcClusterList";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ehcClusterIdList:[]d,nameList:[]a,zoneName";
        Operation::rest(Self::NAME, "POST", "/v2/instance/ehc/cluster/list", SCHEMA)
    }
}

impl OperationInput for EnterRescueMode {
    type Api = Bcc;
    type Response = EnterRescueModeResponse;
    const NAME: &'static str = "EnterRescueMode";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceId!,forceStop:b,password!#";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/rescue/mode/enter", SCHEMA)
    }
}

impl OperationInput for ExitRescueMode {
    type Api = Bcc;
    type Response = ExitRescueModeResponse;
    const NAME: &'static str = "ExitRescueMode";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceId!";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/rescue/mode/exit", SCHEMA)
    }
}

impl OperationInput for GetAsp {
    type Api = Bcc;
    type Response = GetAspResponse;
    const NAME: &'static str = "GetAsp";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/aspId!:d";
        Operation::rest(Self::NAME, "GET", "/v2/asp/{aspId}", SCHEMA)
    }
}

impl OperationInput for GetAvailableImagesBySpec {
    type Api = Bcc;
    type Response = GetAvailableImagesBySpecResponse;
    const NAME: &'static str = "GetAvailableImagesBySpec";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?spec!,?marker,?maxKeys:i,?osName";
        Operation::rest(Self::NAME, "GET", "/v2/image/getAvailableImagesBySpec", SCHEMA)
    }
}

impl OperationInput for GetBidInstancePrice {
    type Api = Bcc;
    type Response = GetBidInstancePriceResponse;
    const NAME: &'static str = "GetBidInstancePrice";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "spec!,rootDiskSizeInGb:i,rootDiskStorageType,createCdsList:[]{storageType,cdsSizeInGB:i,cdsNum:i,name,cdsExtraIo:i,snapshotId,encryptKey#,enableDeleteProtection,deleteWithInstance:b,deleteAutoSnapshot:b},networkCapacityInMbps:i,internetChargeType,purchaseCount:i,zoneName!";
        Operation::rest(Self::NAME, "POST", "/v2/instance/bidPrice", SCHEMA)
    }
}

impl OperationInput for GetCdsPrice {
    type Api = Bcc;
    type Response = GetCdsPriceResponse;
    const NAME: &'static str = "GetCdsPrice";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "storageType!,cdsSizeInGB!:i,paymentTiming!,zoneName!,purchaseCount:i,purchaseLength:i,cdsExtraIo:i";
        Operation::rest(Self::NAME, "POST", "/v2/volume/getPrice", SCHEMA)
    }
}

impl OperationInput for GetDeploySet {
    type Api = Bcc;
    type Response = GetDeploySetResponse;
    const NAME: &'static str = "GetDeploySet";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/id!:d";
        Operation::rest(Self::NAME, "GET", "/v2/deployset/{id}", SCHEMA)
    }
}

impl OperationInput for GetDiskQuota {
    type Api = Bcc;
    type Response = GetDiskQuotaResponse;
    const NAME: &'static str = "GetDiskQuota";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?zoneName!";
        Operation::rest(Self::NAME, "GET", "/v2/volume/disk/quota", SCHEMA)
    }
}

impl OperationInput for GetImage {
    type Api = Bcc;
    type Response = GetImageResponse;
    const NAME: &'static str = "GetImage";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/imageId!:d";
        Operation::rest(Self::NAME, "GET", "/v2/image/{imageId}", SCHEMA)
    }
}

impl OperationInput for GetInstance {
    type Api = Bcc;
    type Response = GetInstanceResponse;
    const NAME: &'static str = "GetInstance";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d";
        Operation::rest(Self::NAME, "GET", "/v2/instance/{instanceId}", SCHEMA)
    }
}

impl OperationInput for GetInstanceNoChargeList {
    type Api = Bcc;
    type Response = GetInstanceNoChargeListResponse;
    const NAME: &'static str = "GetInstanceNoChargeList";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?marker,?maxKeys:i,?internalIp,?keypairId,?zoneName,?instanceIds";
        Operation::rest(Self::NAME, "GET", "/v2/instance/noCharge", SCHEMA)
    }
}

impl OperationInput for GetInstanceUserDataInfo {
    type Api = Bcc;
    type Response = GetInstanceUserDataInfoResponse;
    const NAME: &'static str = "GetInstanceUserDataInfo";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceId!";
        Operation::rest(Self::NAME, "POST", "/v2/instance/attribute/getUserdata", SCHEMA)
    }
}

impl OperationInput for GetInstanceVnc {
    type Api = Bcc;
    type Response = GetInstanceVncResponse;
    const NAME: &'static str = "GetInstanceVnc";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d";
        Operation::rest(Self::NAME, "GET", "/v2/instance/{instanceId}/vnc", SCHEMA)
    }
}

impl OperationInput for GetPriceBySpec {
    type Api = Bcc;
    type Response = GetPriceBySpecResponse;
    const NAME: &'static str = "GetPriceBySpec";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "specId,spec,paymentTiming!,zoneName!,purchaseCount:i,purchaseLength!:i";
        Operation::rest(Self::NAME, "POST", "/v2/instance/price", SCHEMA)
    }
}

impl OperationInput for GetReservedInstance {
    type Api = Bcc;
    type Response = GetReservedInstanceResponse;
    const NAME: &'static str = "GetReservedInstance";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?marker,?maxKeys:i,reservedInstanceIds:[]d,reservedInstanceName,zoneName,reservedInstanceStatus,spec,offeringType,osType,instanceId,instanceName,isDeduct:b,ehcClusterId,sortKey,sortDir,reservedInstanceSource,scope";
        Operation::rest(Self::NAME, "POST", "/v2/instance/reserved/list", SCHEMA)
    }
}

impl OperationInput for GetReservedInstancePrice {
    type Api = Bcc;
    type Response = GetReservedInstancePriceResponse;
    const NAME: &'static str = "GetReservedInstancePrice";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "specId!,spec!,offeringType!,scope,zoneName!,reservedInstanceCount:i,priceTimeUnit,reservedInstanceTime!:i,purchaseNum:i";
        Operation::rest(Self::NAME, "POST", "/v2/reservedInstance/price", SCHEMA)
    }
}

impl OperationInput for GetRoleList {
    type Api = Bcc;
    type Response = GetRoleListResponse;
    const NAME: &'static str = "GetRoleList";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "";
        Operation::rest(Self::NAME, "GET", "/v2/instance/role/list", SCHEMA)
    }
}

impl OperationInput for GetSnapshot {
    type Api = Bcc;
    type Response = GetSnapshotResponse;
    const NAME: &'static str = "GetSnapshot";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/snapshotId!:d";
        Operation::rest(Self::NAME, "GET", "/v2/snapshot/{snapshotId}", SCHEMA)
    }
}

impl OperationInput for GetTask {
    type Api = Bcc;
    type Response = GetTaskResponse;
    const NAME: &'static str = "GetTask";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "taskIds!:[]d,maxKeys:i";
        Operation::rest(Self::NAME, "POST", "/v2/task/detail", SCHEMA)
    }
}

impl OperationInput for GetVolume {
    type Api = Bcc;
    type Response = GetVolumeResponse;
    const NAME: &'static str = "GetVolume";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/volumeId!:d";
        Operation::rest(Self::NAME, "GET", "/v2/volume/{volumeId}", SCHEMA)
    }
}

impl OperationInput for GetVolumeCluster {
    type Api = Bcc;
    type Response = GetVolumeClusterResponse;
    const NAME: &'static str = "GetVolumeCluster";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/clusterId!:d";
        Operation::rest(Self::NAME, "GET", "/v2/volume/cluster/{clusterId}", SCHEMA)
    }
}

impl OperationInput for GetVolumeResizeProgress {
    type Api = Bcc;
    type Response = GetVolumeResizeProgressResponse;
    const NAME: &'static str = "GetVolumeResizeProgress";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/volumeId!:d";
        Operation::rest(Self::NAME, "GET", "/v2/volume/progress/{volumeId}", SCHEMA)
    }
}

impl OperationInput for GetZoneBySpec {
    type Api = Bcc;
    type Response = GetZoneBySpecResponse;
    const NAME: &'static str = "GetZoneBySpec";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?instanceType,?productType,?spec,?specId";
        Operation::rest(Self::NAME, "GET", "/v1/instance/flavorZones", SCHEMA)
    }
}

impl OperationInput for ImportImage {
    type Api = Bcc;
    type Response = ImportImageResponse;
    const NAME: &'static str = "ImportImage";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "osName!,osArch!,osType!,osVersion!,name!,bosUrl!#,detection:b,generationType";
        Operation::rest(Self::NAME, "POST", "/v2/image/import", SCHEMA)
    }
}

impl OperationInput for ImportKeypair {
    type Api = Bcc;
    type Response = ImportKeypairResponse;
    const NAME: &'static str = "ImportKeypair";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "name!,description,publicKey!";
        Operation::rest(Self::NAME, "PUT", "/v2/keypair?import", SCHEMA)
    }
}

impl OperationInput for InstanceBatchResizeBySpec {
    type Api = Bcc;
    type Response = InstanceBatchResizeBySpecResponse;
    const NAME: &'static str = "InstanceBatchResizeBySpec";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "spec!,instanceIdList!:[]d,enableJumboFrame:b,subnetId,logicalZone";
        Operation::rest(Self::NAME, "PUT", "/v2/instanceBatchBySpec?resize", SCHEMA)
    }
}

impl OperationInput for InstanceDeletionProtection {
    type Api = Bcc;
    type Response = InstanceDeletionProtectionResponse;
    const NAME: &'static str = "InstanceDeletionProtection";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,deletionProtection!:i";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/{instanceId}/deletionProtection", SCHEMA)
    }
}

impl OperationInput for InstanceRecovery {
    type Api = Bcc;
    type Response = InstanceRecoveryResponse;
    const NAME: &'static str = "InstanceRecovery";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceIds!:[]{instanceId}";
        Operation::rest(Self::NAME, "POST", "/v2/instance/recovery", SCHEMA)
    }
}

impl OperationInput for KeypairDetail {
    type Api = Bcc;
    type Response = KeypairDetailResponse;
    const NAME: &'static str = "KeypairDetail";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/keypairId!:d";
        Operation::rest(Self::NAME, "GET", "/v2/keypair/{keypairId}", SCHEMA)
    }
}

impl OperationInput for ListAsps {
    type Api = Bcc;
    type Response = ListAspsResponse;
    const NAME: &'static str = "ListAsps";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?marker,?maxKeys:i,?aspName,?volumeName";
        Operation::rest(Self::NAME, "GET", "/v2/asp", SCHEMA)
    }
}

impl OperationInput for ListAvailableResizeSpec {
    type Api = Bcc;
    type Response = ListAvailableResizeSpecResponse;
    const NAME: &'static str = "ListAvailableResizeSpec";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "spec,specId,zone,instanceIdList:[]d";
        Operation::rest(Self::NAME, "POST", "/v2/instance?resizeList", SCHEMA)
    }
}

impl OperationInput for ListBidFlavor {
    type Api = Bcc;
    type Response = ListBidFlavorResponse;
    const NAME: &'static str = "ListBidFlavor";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "";
        Operation::rest(Self::NAME, "POST", "/v2/instance/bidFlavor", SCHEMA)
    }
}

impl OperationInput for ListDeploySet {
    type Api = Bcc;
    type Response = ListDeploySetResponse;
    const NAME: &'static str = "ListDeploySet";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "";
        Operation::rest(Self::NAME, "GET", "/v2/instance/deployset/list", SCHEMA)
    }
}

impl OperationInput for ListFlavorSpec {
    type Api = Bcc;
    type Response = ListFlavorSpecResponse;
    const NAME: &'static str = "ListFlavorSpec";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?zoneName,?specs,?specIds";
        Operation::rest(Self::NAME, "GET", "/v2/instance/flavorSpec", SCHEMA)
    }
}

impl OperationInput for ListImages {
    type Api = Bcc;
    type Response = ListImagesResponse;
    const NAME: &'static str = "ListImages";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?marker,?maxKeys:i,?imageType,?imageName";
        Operation::rest(Self::NAME, "GET", "/v2/image", SCHEMA)
    }
}

impl OperationInput for ListInstanceByIds {
    type Api = Bcc;
    type Response = ListInstanceByIdsResponse;
    const NAME: &'static str = "ListInstanceByIds";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?marker,?maxKeys:i,instanceIds!:[]d";
        Operation::rest(Self::NAME, "POST", "/v2/instance/listByInstanceId", SCHEMA)
    }
}

impl OperationInput for ListInstanceEnis {
    type Api = Bcc;
    type Response = ListInstanceEnisResponse;
    const NAME: &'static str = "ListInstanceEnis";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d";
        Operation::rest(Self::NAME, "GET", "/v2/eni/{instanceId}", SCHEMA)
    }
}

impl OperationInput for ListInstances {
    type Api = Bcc;
    type Response = ListInstancesResponse;
    const NAME: &'static str = "ListInstances";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?marker,?maxKeys:i,?internalIp,?dedicatedHostId,?zoneName,?showRdmaTopo,?instanceIds,?instanceNames,?fuzzyInstanceName,?volumeIds,?deploySetIds,?securityGroupIds,?paymentTiming,?status,?tags,?vpcId,?privateIps,?ehcClusterId";
        Operation::rest(Self::NAME, "GET", "/v2/instance", SCHEMA)
    }
}

impl OperationInput for ListKeypair {
    type Api = Bcc;
    type Response = ListKeypairResponse;
    const NAME: &'static str = "ListKeypair";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?marker,?maxKeys:i";
        Operation::rest(Self::NAME, "GET", "/v2/keypair", SCHEMA)
    }
}

impl OperationInput for ListOs {
    type Api = Bcc;
    type Response = ListOsResponse;
    const NAME: &'static str = "ListOs";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceIds:[]d";
        Operation::rest(Self::NAME, "POST", "/v2/image/os", SCHEMA)
    }
}

impl OperationInput for ListRecycleInstance {
    type Api = Bcc;
    type Response = ListRecycleInstanceResponse;
    const NAME: &'static str = "ListRecycleInstance";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "marker,maxKeys:i,instanceId,name,paymentTiming,recycleBegin,recycleEnd";
        Operation::rest(Self::NAME, "POST", "/v2/recycle/instance", SCHEMA)
    }
}

impl OperationInput for ListReservedInstanceTransferIn {
    type Api = Bcc;
    type Response = ListReservedInstanceTransferInResponse;
    const NAME: &'static str = "ListReservedInstanceTransferIn";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?marker,?maxKeys:i,reservedInstanceIds:[]d,transferRecordIds:[]d,spec,status";
        Operation::rest(Self::NAME, "POST", "/v2/instance/reserved/transfer/in/list", SCHEMA)
    }
}

impl OperationInput for ListReservedInstanceTransferOut {
    type Api = Bcc;
    type Response = ListReservedInstanceTransferOutResponse;
    const NAME: &'static str = "ListReservedInstanceTransferOut";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?marker,?maxKeys:i,reservedInstanceIds:[]d,transferRecordIds:[]d,spec,status";
        Operation::rest(Self::NAME, "POST", "/v2/instance/reserved/transfer/out/list", SCHEMA)
    }
}

impl OperationInput for ListSecurityGroups {
    type Api = Bcc;
    type Response = ListSecurityGroupsResponse;
    const NAME: &'static str = "ListSecurityGroups";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?marker,?maxKeys:i,?instanceId,?vpcId,?securityGroupId,?securityGroupIds";
        Operation::rest(Self::NAME, "GET", "/v2/securityGroup", SCHEMA)
    }
}

impl OperationInput for ListSharedUser {
    type Api = Bcc;
    type Response = ListSharedUserResponse;
    const NAME: &'static str = "ListSharedUser";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/imageId!:d";
        Operation::rest(Self::NAME, "GET", "/v2/image/{imageId}/sharedUsers", SCHEMA)
    }
}

impl OperationInput for ListSnapchain {
    type Api = Bcc;
    type Response = ListSnapchainResponse;
    const NAME: &'static str = "ListSnapchain";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?orderBy,?order,?pageSize:i,?pageNo:i,?volumeId";
        Operation::rest(Self::NAME, "GET", "/v2/snapshot/chain", SCHEMA)
    }
}

impl OperationInput for ListSnapshotShare {
    type Api = Bcc;
    type Response = ListSnapshotShareResponse;
    const NAME: &'static str = "ListSnapshotShare";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "marker,maxKeys:i";
        Operation::rest(Self::NAME, "POST", "/v2/snapshot/snapshotShare/list", SCHEMA)
    }
}

impl OperationInput for ListSnapshots {
    type Api = Bcc;
    type Response = ListSnapshotsResponse;
    const NAME: &'static str = "ListSnapshots";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?marker,?maxKeys:i,?volumeId";
        Operation::rest(Self::NAME, "GET", "/v2/snapshot", SCHEMA)
    }
}

impl OperationInput for ListTask {
    type Api = Bcc;
    type Response = ListTaskResponse;
    const NAME: &'static str = "ListTask";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "taskIds:[]d,marker,maxKeys:i,taskAction,taskStatus,startTime,endTime,resourceIds:[]d";
        Operation::rest(Self::NAME, "POST", "/v2/task/list", SCHEMA)
    }
}

impl OperationInput for ListVolumeClusters {
    type Api = Bcc;
    type Response = ListVolumeClustersResponse;
    const NAME: &'static str = "ListVolumeClusters";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?marker,?maxKeys:i,?zoneName,?clusterName";
        Operation::rest(Self::NAME, "GET", "/v2/volume/cluster", SCHEMA)
    }
}

impl OperationInput for ListVolumes {
    type Api = Bcc;
    type Response = ListVolumesResponse;
    const NAME: &'static str = "ListVolumes";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?marker,?maxKeys:i,?instanceId,?zoneName,?clusterId,?chargeFilter,?usageFilter,?name,?productCategory";
        Operation::rest(Self::NAME, "GET", "/v2/volume", SCHEMA)
    }
}

impl OperationInput for ListZones {
    type Api = Bcc;
    type Response = ListZonesResponse;
    const NAME: &'static str = "ListZones";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "";
        Operation::rest(Self::NAME, "GET", "/v2/zone", SCHEMA)
    }
}

impl OperationInput for ModifyCdsAttribute {
    type Api = Bcc;
    type Response = ModifyCdsAttributeResponse;
    const NAME: &'static str = "ModifyCdsAttribute";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/volumeId!:d,cdsName,desc,deleteWithInstance:b,deleteAutoSnapshot:b";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/{volumeId}?modify", SCHEMA)
    }
}

impl OperationInput for ModifyEhcCluster {
    type Api = Bcc;
    type Response = ModifyEhcClusterResponse;
    const NAME: &'static str = "ModifyEhcCluster";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ehcClusterId!,name,description";
        Operation::rest(Self::NAME, "POST", "/v2/instance/ehc/cluster/modify", SCHEMA)
    }
}

impl OperationInput for ModifyInstUserOpAuthorizeRuleAttribute {
    type Api = Bcc;
    type Response = ModifyInstUserOpAuthorizeRuleAttributeResponse;
    const NAME: &'static str = "ModifyInstUserOpAuthorizeRuleAttribute";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "enableRule:i,authorizeMaintenanceOperations:[]a,ruleName,ruleId!";
        Operation::rest(Self::NAME, "POST", "/?action=ModifyInstUserOpAuthorizeRuleAttribute", SCHEMA)
    }
}

impl OperationInput for ModifyInstanceAttributes {
    type Api = Bcc;
    type Response = ModifyInstanceAttributesResponse;
    const NAME: &'static str = "ModifyInstanceAttributes";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListInstances");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,name,enableJumboFrame:b,netEthQueueCount";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/{instanceId}?modifyAttribute", SCHEMA)
    }
}

impl OperationInput for ModifyInstanceDesc {
    type Api = Bcc;
    type Response = ModifyInstanceDescResponse;
    const NAME: &'static str = "ModifyInstanceDesc";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListInstances");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,desc!";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/{instanceId}?modifyDesc", SCHEMA)
    }
}

impl OperationInput for ModifyInstanceHostname {
    type Api = Bcc;
    type Response = ModifyInstanceHostnameResponse;
    const NAME: &'static str = "ModifyInstanceHostname";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListInstances");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "/instanceId!:d,reboot:b,isOpenHostnameDomain:b,hostname!,isAllowHostnameRepeat:b";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/{instanceId}?changeHostname", SCHEMA)
    }
}

impl OperationInput for ModifyInstancePassword {
    type Api = Bcc;
    type Response = ModifyInstancePasswordResponse;
    const NAME: &'static str = "ModifyInstancePassword";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListInstances");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,adminPass!#";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/{instanceId}?changePass", SCHEMA)
    }
}

impl OperationInput for ModifyRelatedDeletePolicy {
    type Api = Bcc;
    type Response = ModifyRelatedDeletePolicyResponse;
    const NAME: &'static str = "ModifyRelatedDeletePolicy";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,isEipAutoRelatedDelete!:b";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/{instanceId}/modifyRelatedDeletePolicy", SCHEMA)
    }
}

impl OperationInput for ModifyReservedInstances {
    type Api = Bcc;
    type Response = ModifyReservedInstancesResponse;
    const NAME: &'static str = "ModifyReservedInstances";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetReservedInstance");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "reservedInstances!:[]{reservedInstanceId,zoneName,reservedInstanceName,ehcClusterId}";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/reserved/modify", SCHEMA)
    }
}

impl OperationInput for ModifySnapshotAttribute {
    type Api = Bcc;
    type Response = ModifySnapshotAttributeResponse;
    const NAME: &'static str = "ModifySnapshotAttribute";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSnapshots");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/snapshotId!:d,snapshotName,retentionInDays:i,desc";
        Operation::rest(Self::NAME, "PUT", "/v2/snapshot/{snapshotId}?modifyAttribute", SCHEMA)
    }
}

impl OperationInput for ModifyVolumeChargeType {
    type Api = Bcc;
    type Response = ModifyVolumeChargeTypeResponse;
    const NAME: &'static str = "ModifyVolumeChargeType";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVolumes");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/volumeId!:d,billing:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},effectiveType";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/{volumeId}?modifyChargeType", SCHEMA)
    }
}

impl OperationInput for ModifyVolumeDeleteProtectionV2 {
    type Api = Bcc;
    type Response = ModifyVolumeDeleteProtectionV2Response;
    const NAME: &'static str = "ModifyVolumeDeleteProtectionV2";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListVolumes");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "volumeIds!:[]d,enableDeleteProtection!:b";
        Operation::rest(Self::NAME, "POST", "/v2/volume/modify/deleteProtection", SCHEMA)
    }
}

impl OperationInput for PurchaseReservedInstance {
    type Api = Bcc;
    type Response = PurchaseReservedInstanceResponse;
    const NAME: &'static str = "PurchaseReservedInstance";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstances");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,?relatedRenewFlag,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},cdsCustomPeriod:[]{period:i,volumeId}";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/{instanceId}?purchaseReserved", SCHEMA)
    }
}

impl OperationInput for PurchaseReservedVolume {
    type Api = Bcc;
    type Response = PurchaseReservedVolumeResponse;
    const NAME: &'static str = "PurchaseReservedVolume";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVolumes");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/volumeId!:d,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},instanceId";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/{volumeId}?purchaseReserved", SCHEMA)
    }
}

impl OperationInput for PurchaseReservedVolumeCluster {
    type Api = Bcc;
    type Response = PurchaseReservedVolumeClusterResponse;
    const NAME: &'static str = "PurchaseReservedVolumeCluster";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVolumeClusters");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "/clusterId!:d,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}}";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/cluster/{clusterId}?purchaseReserved", SCHEMA)
    }
}

impl OperationInput for RebootInstance {
    type Api = Bcc;
    type Response = RebootInstanceResponse;
    const NAME: &'static str = "RebootInstance";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstances");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,forceStop:b";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/{instanceId}?reboot", SCHEMA)
    }
}

impl OperationInput for RebuildBatchInstance {
    type Api = Bcc;
    type Response = RebuildBatchInstanceResponse;
    const NAME: &'static str = "RebuildBatchInstance";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstances");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "imageId!,keepImageLogin:b,isPreserveData:b,adminPass#,isOpenHostEye:b,sysRootSize:i,keypairId,dataPartitionType,rootPartitionType,raidId,userData#,useLastUserData:b,cleanLastUserData:b,instanceIds!:[]d";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/rebuild", SCHEMA)
    }
}

impl OperationInput for RebuildInstance {
    type Api = Bcc;
    type Response = RebuildInstanceResponse;
    const NAME: &'static str = "RebuildInstance";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstances");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,imageId!,keepImageLogin:b,isPreserveData:b,adminPass#,isOpenHostEye:b,sysRootSize:i,keypairId,dataPartitionType,rootPartitionType,raidId,userData#,useLastUserData:b,cleanLastUserData:b";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/{instanceId}?rebuild", SCHEMA)
    }
}

impl OperationInput for RefuseReservedInstanceTransfer {
    type Api = Bcc;
    type Response = RefuseReservedInstanceTransferResponse;
    const NAME: &'static str = "RefuseReservedInstanceTransfer";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "transferRecordIds!:[]d";
        Operation::rest(Self::NAME, "POST", "/v2/instance/reserved/transfer/refuse", SCHEMA)
    }
}

impl OperationInput for ReleaseInstanceByPost {
    type Api = Bcc;
    type Response = ReleaseInstanceByPostResponse;
    const NAME: &'static str = "ReleaseInstanceByPost";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstances");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,relatedReleaseFlag!:b,deleteCdsSnapshotFlag!:b,deleteRelatedEnisFlag:b,bccRecycleFlag:b,cdsAttributeActive:b";
        Operation::rest(Self::NAME, "POST", "/v2/instance/{instanceId}", SCHEMA)
    }
}

impl OperationInput for ReleaseMultipleInstanceByPost {
    type Api = Bcc;
    type Response = ReleaseMultipleInstanceByPostResponse;
    const NAME: &'static str = "ReleaseMultipleInstanceByPost";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceIds!:[]d,relatedReleaseFlag!:b,deleteRelatedCdsFlag:b,deleteCdsSnapshotFlag!:b,deleteRelatedEnisFlag:b,bccRecycleFlag:b";
        Operation::rest(Self::NAME, "POST", "/v2/instance/batchDelete", SCHEMA)
    }
}

impl OperationInput for ReleaseVolume {
    type Api = Bcc;
    type Response = ReleaseVolumeResponse;
    const NAME: &'static str = "ReleaseVolume";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVolumes");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/volumeId!:d,autoSnapshot,manualSnapshot,cdsAttributeActive:b,recycle";
        Operation::rest(Self::NAME, "POST", "/v2/volume/{volumeId}", SCHEMA)
    }
}

impl OperationInput for RemoteCopyImage {
    type Api = Bcc;
    type Response = RemoteCopyImageResponse;
    const NAME: &'static str = "RemoteCopyImage";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/imageId!:d,name,destRegion!:[]a";
        Operation::rest(Self::NAME, "POST", "/v2/image/{imageId}?remoteCopy", SCHEMA)
    }
}

impl OperationInput for RemoteCopySnapshot {
    type Api = Bcc;
    type Response = RemoteCopySnapshotResponse;
    const NAME: &'static str = "RemoteCopySnapshot";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/snapshotId!:d,destRegionInfos:[]{name,destRegion}";
        Operation::rest(Self::NAME, "PUT", "/v2/snapshot/remote_copy/{snapshotId}", SCHEMA)
    }
}

impl OperationInput for RenameImage {
    type Api = Bcc;
    type Response = RenameImageResponse;
    const NAME: &'static str = "RenameImage";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "imageId,imageIds:[]d,name";
        Operation::rest(Self::NAME, "PUT", "/v2/image/rename", SCHEMA)
    }
}

impl OperationInput for RenameKeypair {
    type Api = Bcc;
    type Response = RenameKeypairResponse;
    const NAME: &'static str = "RenameKeypair";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/keypairId!:d,name!";
        Operation::rest(Self::NAME, "PUT", "/v2/keypair/{keypairId}?rename", SCHEMA)
    }
}

impl OperationInput for RenameVolume {
    type Api = Bcc;
    type Response = RenameVolumeResponse;
    const NAME: &'static str = "RenameVolume";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/volumeId!:d,name!";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/{volumeId}?rename", SCHEMA)
    }
}

impl OperationInput for RenewReservedInstance {
    type Api = Bcc;
    type Response = RenewReservedInstanceResponse;
    const NAME: &'static str = "RenewReservedInstance";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetReservedInstance");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "reservedInstanceIds!:[]d,reservedInstanceTime!,reservedInstanceTimeUnit,autoRenew:b,autoRenewTimeUnit,autoRenewTime:i";
        Operation::rest(Self::NAME, "POST", "/v2/instance/reserved/renew", SCHEMA)
    }
}

impl OperationInput for ReplaceInstanceSecurityGroup {
    type Api = Bcc;
    type Response = ReplaceInstanceSecurityGroupResponse;
    const NAME: &'static str = "ReplaceInstanceSecurityGroup";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceIds!:[]d,securityGroupIds!:[]d,securityGroupType!";
        Operation::rest(Self::NAME, "PUT", "/v2/securitygroup/replace", SCHEMA)
    }
}

impl OperationInput for ResizeInstanceBySpec {
    type Api = Bcc;
    type Response = ResizeInstanceBySpecResponse;
    const NAME: &'static str = "ResizeInstanceBySpec";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstances");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,spec,enableJumboFrame:b";
        Operation::rest(Self::NAME, "PUT", "/v2/instanceBySpec/{instanceId}?resize", SCHEMA)
    }
}

impl OperationInput for ResizeVolume {
    type Api = Bcc;
    type Response = ResizeVolumeResponse;
    const NAME: &'static str = "ResizeVolume";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVolumes");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/volumeId!:d,newCdsSizeInGB:i,newExtraIO:i,newVolumeType";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/{volumeId}?resize", SCHEMA)
    }
}

impl OperationInput for ResizeVolumeCluster {
    type Api = Bcc;
    type Response = ResizeVolumeClusterResponse;
    const NAME: &'static str = "ResizeVolumeCluster";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVolumeClusters");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/clusterId!:d,newClusterSizeInGB!:i";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/cluster/{clusterId}?resize", SCHEMA)
    }
}

impl OperationInput for RevokeReservedInstanceTransfer {
    type Api = Bcc;
    type Response = RevokeReservedInstanceTransferResponse;
    const NAME: &'static str = "RevokeReservedInstanceTransfer";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "transferRecordIds!:[]d";
        Operation::rest(Self::NAME, "POST", "/v2/instance/reserved/transfer/revoke", SCHEMA)
    }
}

impl OperationInput for RevokeSecurityGroupRule {
    type Api = Bcc;
    type Response = RevokeSecurityGroupRuleResponse;
    const NAME: &'static str = "RevokeSecurityGroupRule";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/securityGroupId!:d,?sgVersion:i,rule!:{remark,direction,ethertype,portRange,protocol,sourceGroupId,sourceIp,destGroupId,destIp,securityGroupId,securityGroupRuleId,createdTime,updatedTime}";
        Operation::rest(Self::NAME, "PUT", "/v2/securityGroup/{securityGroupId}?revokeRule", SCHEMA)
    }
}

impl OperationInput for RollbackVolume {
    type Api = Bcc;
    type Response = RollbackVolumeResponse;
    const NAME: &'static str = "RollbackVolume";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVolumes");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/volumeId!:d,snapshotId!";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/{volumeId}?rollback", SCHEMA)
    }
}

impl OperationInput for ShareImage {
    type Api = Bcc;
    type Response = ShareImageResponse;
    const NAME: &'static str = "ShareImage";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/imageId!:d,account,accountId,ucAccount";
        Operation::rest(Self::NAME, "POST", "/v2/image/{imageId}?share", SCHEMA)
    }
}

impl OperationInput for StartInstance {
    type Api = Bcc;
    type Response = StartInstanceResponse;
    const NAME: &'static str = "StartInstance";
    const EFFECT: Effect = Effect::Settle;
    const READ_BY: Option<&'static str> = Some("ListInstances");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/{instanceId}?start", SCHEMA)
    }
}

impl OperationInput for StopInstance {
    type Api = Bcc;
    type Response = StopInstanceResponse;
    const NAME: &'static str = "StopInstance";
    const EFFECT: Effect = Effect::Settle;
    const READ_BY: Option<&'static str> = Some("ListInstances");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,forceStop:b,stopWithNoCharge:b";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/{instanceId}?stop", SCHEMA)
    }
}

impl OperationInput for UnShareImage {
    type Api = Bcc;
    type Response = UnShareImageResponse;
    const NAME: &'static str = "UnShareImage";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/imageId!:d,account,accountId,ucAccount";
        Operation::rest(Self::NAME, "POST", "/v2/image/{imageId}?unshare", SCHEMA)
    }
}

impl OperationInput for UnbindInstanceFromSecurityGroup {
    type Api = Bcc;
    type Response = UnbindInstanceFromSecurityGroupResponse;
    const NAME: &'static str = "UnbindInstanceFromSecurityGroup";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,securityGroupId!";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/{instanceId}?unbind", SCHEMA)
    }
}

impl OperationInput for UnbindInstanceFromTags {
    type Api = Bcc;
    type Response = UnbindInstanceFromTagsResponse;
    const NAME: &'static str = "UnbindInstanceFromTags";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,changeTags!:[]{tagKey,tagValue},attachRelatedResourceTag:b";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/{instanceId}/tag?unbind", SCHEMA)
    }
}

impl OperationInput for UnbindInstanceSecurityGroup {
    type Api = Bcc;
    type Response = UnbindInstanceSecurityGroupResponse;
    const NAME: &'static str = "UnbindInstanceSecurityGroup";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceIds!:[]d,securityGroupIds!:[]d,securityGroupType!";
        Operation::rest(Self::NAME, "PUT", "/v2/securitygroup/unbind", SCHEMA)
    }
}

impl OperationInput for UnbindReservedInstanceFromTags {
    type Api = Bcc;
    type Response = UnbindReservedInstanceFromTagsResponse;
    const NAME: &'static str = "UnbindReservedInstanceFromTags";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "reservedInstanceIds!:[]d,changeTags!:[]{tagKey,tagValue}";
        Operation::rest(Self::NAME, "PUT", "/v2/bcc/reserved/tag?unbind", SCHEMA)
    }
}

impl OperationInput for UnbindRole {
    type Api = Bcc;
    type Response = UnbindRoleResponse;
    const NAME: &'static str = "UnbindRole";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "roleName,instances!:[]{instanceId}";
        Operation::rest(Self::NAME, "POST", "/v2/instance/role?unbind", SCHEMA)
    }
}

impl OperationInput for UnbindTagImage {
    type Api = Bcc;
    type Response = UnbindTagImageResponse;
    const NAME: &'static str = "UnbindTagImage";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/imageId!:d,changeTags!:[]{tagKey,tagValue}";
        Operation::rest(Self::NAME, "PUT", "/v2/image/{imageId}/tag?unbind", SCHEMA)
    }
}

impl OperationInput for UnbindTagSnapchain {
    type Api = Bcc;
    type Response = UnbindTagSnapchainResponse;
    const NAME: &'static str = "UnbindTagSnapchain";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/chainId!:d,changeTags!:[]{tagKey,tagValue}";
        Operation::rest(Self::NAME, "PUT", "/v2/snapshot/chain/{chainId}/tag?unbind", SCHEMA)
    }
}

impl OperationInput for UnbindTagVolume {
    type Api = Bcc;
    type Response = UnbindTagVolumeResponse;
    const NAME: &'static str = "UnbindTagVolume";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/volumeId!:d,changeTags!:[]{tagKey,tagValue}";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/{volumeId}/tag?unbind", SCHEMA)
    }
}

impl OperationInput for UnbindTagVolumeCluster {
    type Api = Bcc;
    type Response = UnbindTagVolumeClusterResponse;
    const NAME: &'static str = "UnbindTagVolumeCluster";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/clusterId!:d,changeTags!:[]{tagKey,tagValue}";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/cluster/{clusterId}/tag?unbind", SCHEMA)
    }
}

impl OperationInput for UpdateAsp {
    type Api = Bcc;
    type Response = UpdateAspResponse;
    const NAME: &'static str = "UpdateAsp";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListAsps");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "aspId!,name!,timePoints!:[]a,repeatWeekdays!:[]a,retentionDays!";
        Operation::rest(Self::NAME, "PUT", "/v2/asp/update", SCHEMA)
    }
}

impl OperationInput for UpdateDeploySet {
    type Api = Bcc;
    type Response = UpdateDeploySetResponse;
    const NAME: &'static str = "UpdateDeploySet";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListDeploySet");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/deployId!:d,name,desc";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/deployset/{deployId}?modifyAttribute", SCHEMA)
    }
}

impl OperationInput for UpdateDeploySetRelation {
    type Api = Bcc;
    type Response = UpdateDeploySetRelationResponse;
    const NAME: &'static str = "UpdateDeploySetRelation";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListDeploySet");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceId!,deploysetIdList:[]d";
        Operation::rest(Self::NAME, "POST", "/v2/instance/deployset/updateRelation", SCHEMA)
    }
}

impl OperationInput for UpdateInstanceSubnet {
    type Api = Bcc;
    type Response = UpdateInstanceSubnetResponse;
    const NAME: &'static str = "UpdateInstanceSubnet";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListInstances");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "instanceId!,subnetId!,internalIp,securityGroupIds:[]d,enterpriseSecurityGroupIds:[]d";
        Operation::rest(Self::NAME, "PUT", "/v2/subnet/changeSubnet", SCHEMA)
    }
}

impl OperationInput for UpdateKeypairDescription {
    type Api = Bcc;
    type Response = UpdateKeypairDescriptionResponse;
    const NAME: &'static str = "UpdateKeypairDescription";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListKeypair");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/keypairId!:d,description";
        Operation::rest(Self::NAME, "PUT", "/v2/keypair/{keypairId}?updateDesc", SCHEMA)
    }
}

impl OperationInput for UpdateSecurityGroupRule {
    type Api = Bcc;
    type Response = UpdateSecurityGroupRuleResponse;
    const NAME: &'static str = "UpdateSecurityGroupRule";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?sgVersion:i,securityGroupRuleId!,remark,portRange,sourceIp,sourceGroupId,destIp,destGroupId,protocol";
        Operation::rest(Self::NAME, "PUT", "/v2/securityGroup/rule/update", SCHEMA)
    }
}
