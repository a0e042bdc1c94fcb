//! Baidu BCC: every operation. Generated from `catalogue/` by `scripts/catalogue.mjs`; do not edit.

// What a field means is on the vendor's page, which each struct names.
#![allow(missing_docs)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Address, Request};
use crate::call::Effect;

/// Accepts reserved instances that another account transfers.
///
/// Writes; never repeated once it may have been executed. `ListReservedInstanceTransferIn` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AcceptReservedInstanceTransfer {
    /// The id of the transfer.
    pub transfer_record_id: String,
    /// The id of the high-performance cluster.
    pub ehc_cluster_id: Option<String>,
}

super::opaque!(AcceptReservedInstanceTransfer);

/// The answer of [`AcceptReservedInstanceTransfer`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AcceptReservedInstanceTransferResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(AcceptReservedInstanceTransferResponse);

/// Gives an instance an IPv6 address.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AddIpv6 {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The IPv6 address.
    pub ipv6_address: Option<String>,
    /// Whether the instance is rebooted, so that the change takes effect.
    pub reboot: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(AddIpv6);

/// The answer of [`AddIpv6`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AddIpv6Response {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The IPv6 address.
    pub ipv6_address: Option<String>,
}

super::opaque!(AddIpv6Response);

/// Makes a policy take snapshots of disks.
///
/// Writes. `GetAsp` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AttachAsp {
    /// The id of the policy that makes snapshots.
    pub asp_id: String,
    /// The ids of disks.
    pub volume_ids: Vec<String>,
    /// Whether automatic snapshots are deleted with the disk.
    pub delete_auto_snapshot: Option<bool>,
}

super::opaque!(AttachAsp);

/// The answer of [`AttachAsp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AttachAspResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(AttachAspResponse);

/// Gives instances an SSH key pair.
///
/// Writes. `KeypairDetail` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AttachKeypair {
    /// The id of the SSH key pair.
    pub keypair_id: String,
    /// The ids of instances.
    pub instance_ids: Vec<String>,
}

super::opaque!(AttachKeypair);

/// The answer of [`AttachKeypair`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AttachKeypairResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(AttachKeypairResponse);

/// Attaches a disk to an instance.
///
/// Writes. `GetVolume` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AttachVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Whether the disk is deleted with the instance. Default: false.
    pub delete_with_instance: Option<bool>,
    /// Whether automatic snapshots are deleted with the disk. Default: false.
    pub delete_auto_snapshot: Option<bool>,
}

super::opaque!(AttachVolume);

/// The answer of [`AttachVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AttachVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub volume_attachment: Option<Box<VolumeAttachmentModel>>,
    /// What the caller should know about the success.
    pub warning_list: Option<Vec<String>>,
}

super::opaque!(AttachVolumeResponse);

/// `rule` of [`AuthorizeSecurityGroupRule`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthorizeSecurityGroupRuleRule {
    /// A remark for people.
    pub remark: Option<String>,
    /// Which traffic the rule is for: `ingress` comes in, `egress` goes out. Known values: `ingress` and `egress`.
    pub direction: Option<String>,
    /// The version of IP: `IPv4` or `IPv6`. Known values: `IPv4` and `IPv6`.
    pub ethertype: Option<String>,
    /// The ports, as `80` or `1-65535`; empty means all.
    pub port_range: Option<String>,
    /// The protocol of the traffic.
    pub protocol: Option<String>,
    /// Of ingress: the security group that traffic may come from.
    pub source_group_id: Option<String>,
    /// Of ingress: where traffic may come from.
    pub source_ip: Option<String>,
    /// Of egress: the security group that traffic may go to.
    pub dest_group_id: Option<String>,
    /// Of egress: where traffic may go.
    pub dest_ip: Option<String>,
    /// The id of the security group, the rules for network traffic.
    pub security_group_id: Option<String>,
    /// The id of the rule.
    pub security_group_rule_id: Option<String>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    /// When it was last changed, in UTC.
    pub updated_time: Option<String>,
}

super::opaque!(AuthorizeSecurityGroupRuleRule);

/// Adds a rule to a security group.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListSecurityGroups` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthorizeSecurityGroupRule {
    /// The id of the security group, the rules for network traffic.
    pub security_group_id: String,
    /// The version of the security group that the change is made to.
    pub sg_version: Option<i64>,
    pub rule: AuthorizeSecurityGroupRuleRule,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(AuthorizeSecurityGroupRule);

/// The answer of [`AuthorizeSecurityGroupRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AuthorizeSecurityGroupRuleResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(AuthorizeSecurityGroupRuleResponse);

/// Agrees to the maintenance of a host, which may restart its instances.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `DescribePlannedEvents` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthorizeServerEvent {
    /// The id of the maintenance event.
    pub server_event_id: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    pub authorize_maintenance_operation: Option<String>,
    pub execute_time: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(AuthorizeServerEvent);

/// The answer of [`AuthorizeServerEvent`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AuthorizeServerEventResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(AuthorizeServerEventResponse);

/// Sets when an instance that is paid by use is released.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AutoReleaseInstance {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Whether the public address is released with the instance.
    pub is_eip_auto_related_delete: Option<bool>,
    /// When it is released, in UTC.
    pub release_time: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(AutoReleaseInstance);

/// The answer of [`AutoReleaseInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AutoReleaseInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(AutoReleaseInstanceResponse);

/// Has reserved instances renewed when they end.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `GetReservedInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AutoRenewReservedInstance {
    /// The ids of reserved instances.
    pub reserved_instance_ids: Vec<String>,
    /// The unit of `autoRenewTime`: `month` or `year`. Known values: `month` and `year`.
    pub auto_renew_time_unit: String,
    /// By how many units it is renewed: 1 to 9 months, or 1 to 3 years.
    pub auto_renew_time: i64,
}

super::opaque!(AutoRenewReservedInstance);

/// The answer of [`AutoRenewReservedInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AutoRenewReservedInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The ids of reserved instances.
    pub reserved_instance_ids: Option<Vec<String>>,
}

super::opaque!(AutoRenewReservedInstanceResponse);

/// Has a disk renewed when its subscription ends.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `GetVolume` shows what it changes. Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AutoRenewVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// By how many units it is renewed: 1 to 9 months, or 1 to 3 years.
    pub renew_time: i64,
    /// The unit of `renewTime`: `month` or `year`. Known values: `month` and `year`.
    pub renew_time_unit: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
}

super::opaque!(AutoRenewVolume);

/// The answer of [`AutoRenewVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AutoRenewVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(AutoRenewVolumeResponse);

/// Has a dedicated disk cluster renewed when its subscription ends.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `GetVolumeCluster` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AutoRenewVolumeCluster {
    /// The id of the dedicated disk cluster.
    pub cluster_id: String,
    /// The unit of `renewTime`: `month` or `year`. Known values: `month` and `year`.
    pub renew_time_unit: String,
    /// By how many units it is renewed: 1 to 9 months, or 1 to 3 years.
    pub renew_time: i64,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(AutoRenewVolumeCluster);

/// The answer of [`AutoRenewVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AutoRenewVolumeClusterResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(AutoRenewVolumeClusterResponse);

/// Gives instances more private IP addresses.
///
/// Writes; never repeated once it may have been executed. `ListInstanceEnis` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchAddIp {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    pub secondary_private_ip_address_count: Option<i64>,
    /// Private IP addresses.
    pub private_ips: Option<Vec<String>>,
    pub allocate_multi_ipv6_addr: bool,
}

super::opaque!(BatchAddIp);

/// The answer of [`BatchAddIp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchAddIpResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(BatchAddIpResponse);

/// `config` of [`BatchChangeToPostpaid`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchChangeToPostpaidConfig {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// Disks.
    pub cds_list: Option<Vec<String>>,
    /// When the change takes effect.
    pub effective_type: Option<String>,
}

super::opaque!(BatchChangeToPostpaidConfig);

/// Changes instances from payment by subscription to payment by use.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `ListInstanceByIds` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchChangeToPostpaid {
    pub config: Vec<BatchChangeToPostpaidConfig>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(BatchChangeToPostpaid);

/// The answer of [`BatchChangeToPostpaid`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchChangeToPostpaidResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
}

super::opaque!(BatchChangeToPostpaidResponse);

/// `config` of [`BatchChangeToPrepaid`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchChangeToPrepaidConfig {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// Whether the subscription is renewed when it ends, at the account's cost.
    pub auto_renew: Option<bool>,
    /// By how many units it is renewed.
    pub auto_renew_period: Option<i64>,
    pub duration: Option<i64>,
    /// Disks.
    pub cds_list: Option<Vec<String>>,
    /// Whether the order is paid at once.
    pub auto_pay: Option<bool>,
}

super::opaque!(BatchChangeToPrepaidConfig);

/// Changes instances from payment by use to payment by subscription.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `ListInstanceByIds` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchChangeToPrepaid {
    pub config: Vec<BatchChangeToPrepaidConfig>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(BatchChangeToPrepaid);

/// The answer of [`BatchChangeToPrepaid`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchChangeToPrepaidResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
}

super::opaque!(BatchChangeToPrepaidResponse);

/// Takes private IP addresses from instances.
///
/// Writes. `ListInstanceEnis` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchDeleteIp {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Private IP addresses.
    pub private_ips: Vec<String>,
}

super::opaque!(BatchDeleteIp);

/// The answer of [`BatchDeleteIp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchDeleteIpResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(BatchDeleteIpResponse);

/// Restarts instances that are Running.
///
/// Writes; never repeated once it may have been executed. `ListInstanceByIds` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchRebootInstance {
    /// The ids of instances.
    pub instance_ids: Vec<String>,
    /// Whether power is cut: what the operating system has not written to disk is lost.
    pub force_stop: Option<bool>,
}

super::opaque!(BatchRebootInstance);

/// The answer of [`BatchRebootInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchRebootInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(BatchRebootInstanceResponse);

/// Releases instances before their subscription ends, for a refund.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListRecycleInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchRefundResource {
    /// The ids of instances. At most 20 items.
    pub instance_ids: Vec<String>,
    /// Whether public addresses and data disks are released too.
    pub related_release_flag: Option<bool>,
    /// Whether snapshots of the disks are deleted too. Default: false.
    pub delete_cds_snapshot_flag: Option<bool>,
    /// Whether the network interfaces are deleted too. Default: false.
    pub delete_related_enis_flag: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(BatchRefundResource);

/// The answer of [`BatchRefundResource`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchRefundResourceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub failed_instance_ids: Option<Vec<String>>,
}

super::opaque!(BatchRefundResourceResponse);

/// Starts instances that are Stopped.
///
/// Writes; repeated after a lost answer, and its state looked up. `ListInstanceByIds` shows what it changes.
///
/// <https://cloud.baidu.com/doc/BCC/s/Zkyb0d4cj>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchStartInstance {
    /// The ids of instances. At most 100 items.
    pub instance_ids: Vec<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(BatchStartInstance);

/// The answer of [`BatchStartInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchStartInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(BatchStartInstanceResponse);

/// Stops instances that are Running.
///
/// Writes; repeated after a lost answer, and its state looked up. `ListInstanceByIds` shows what it changes.
///
/// <https://cloud.baidu.com/doc/BCC/s/Akyb07kw0>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchStopInstance {
    /// The ids of instances. At most 100 items.
    pub instance_ids: Vec<String>,
    /// Whether power is cut: what the operating system has not written to disk is lost. Default: false.
    pub force_stop: Option<bool>,
    /// Whether computing is not paid while it is stopped. The capacity is given back, and starting may fail for want of it. Only of instances that are paid by use. Default: false.
    pub stop_with_no_charge: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(BatchStopInstance);

/// The answer of [`BatchStopInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BatchStopInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(BatchStopInstanceResponse);

/// Puts instances into security groups.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListSecurityGroups` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindInstanceSecurityGroup {
    /// The ids of instances.
    pub instance_ids: Vec<String>,
    /// The ids of security groups.
    pub security_group_ids: Vec<String>,
    pub security_group_type: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(BindInstanceSecurityGroup);

/// The answer of [`BindInstanceSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindInstanceSecurityGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(BindInstanceSecurityGroupResponse);

/// Puts an instance into a security group.
///
/// Writes. `ListSecurityGroups` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindInstanceToSecurityGroup {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The id of the security group, the rules for network traffic.
    pub security_group_id: String,
}

super::opaque!(BindInstanceToSecurityGroup);

/// The answer of [`BindInstanceToSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindInstanceToSecurityGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(BindInstanceToSecurityGroupResponse);

/// `changeTags` of [`BindInstanceToTags`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindInstanceToTagsChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(BindInstanceToTagsChangeTags);

/// Attaches tags to an instance.
///
/// Writes. `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindInstanceToTags {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The tags to attach or to detach.
    pub change_tags: Vec<BindInstanceToTagsChangeTags>,
    pub attach_related_resource_tag: Option<bool>,
}

super::opaque!(BindInstanceToTags);

/// The answer of [`BindInstanceToTags`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindInstanceToTagsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(BindInstanceToTagsResponse);

/// `changeTags` of [`BindReservedInstanceToTags`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindReservedInstanceToTagsChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(BindReservedInstanceToTagsChangeTags);

/// Attaches tags to reserved instances.
///
/// Writes. `GetReservedInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindReservedInstanceToTags {
    /// The ids of reserved instances. At most 100 items.
    pub reserved_instance_ids: Vec<String>,
    /// The tags to attach or to detach.
    pub change_tags: Vec<BindReservedInstanceToTagsChangeTags>,
}

super::opaque!(BindReservedInstanceToTags);

/// The answer of [`BindReservedInstanceToTags`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindReservedInstanceToTagsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(BindReservedInstanceToTagsResponse);

/// `instances` of [`BindRole`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindRoleInstances {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
}

super::opaque!(BindRoleInstances);

/// Gives instances a role to act with.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindRole {
    /// The name of the role that the instance acts with.
    pub role_name: Option<String>,
    /// The instances.
    pub instances: Vec<BindRoleInstances>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(BindRole);

/// The answer of [`BindRole`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindRoleResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub fail_instances: Option<Vec<Box<InstancePassRoleFailModel>>>,
    pub instance_role_associations: Option<Vec<Box<InstanceRoleAssociationModel>>>,
}

super::opaque!(BindRoleResponse);

/// `changeTags` of [`BindTagImage`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagImageChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(BindTagImageChangeTags);

/// Attaches tags to an image.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetImage` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagImage {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
    /// The tags to attach or to detach.
    pub change_tags: Vec<BindTagImageChangeTags>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(BindTagImage);

/// The answer of [`BindTagImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindTagImageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(BindTagImageResponse);

/// `changeTags` of [`BindTagSnapchain`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagSnapchainChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(BindTagSnapchainChangeTags);

/// Attaches tags to a chain of snapshots.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListSnapchain` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagSnapchain {
    pub chain_id: String,
    /// The tags to attach or to detach.
    pub change_tags: Vec<BindTagSnapchainChangeTags>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(BindTagSnapchain);

/// The answer of [`BindTagSnapchain`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindTagSnapchainResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(BindTagSnapchainResponse);

/// `changeTags` of [`BindTagVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagVolumeChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(BindTagVolumeChangeTags);

/// Attaches tags to a disk.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetVolume` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// The tags to attach or to detach.
    pub change_tags: Vec<BindTagVolumeChangeTags>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
    /// Whether the tags go to related resources too: disks, public addresses, snapshots. Only bce-python-sdk 0.9.79 has it.
    pub relation_tag: Option<bool>,
}

super::opaque!(BindTagVolume);

/// The answer of [`BindTagVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindTagVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(BindTagVolumeResponse);

/// `changeTags` of [`BindTagVolumeCluster`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagVolumeClusterChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(BindTagVolumeClusterChangeTags);

/// Attaches tags to a dedicated disk cluster.
///
/// Writes. `GetVolumeCluster` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagVolumeCluster {
    /// The id of the dedicated disk cluster.
    pub cluster_id: String,
    /// The tags to attach or to detach.
    pub change_tags: Vec<BindTagVolumeClusterChangeTags>,
}

super::opaque!(BindTagVolumeCluster);

/// The answer of [`BindTagVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindTagVolumeClusterResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(BindTagVolumeClusterResponse);

/// `tags` of [`BindTagsByResourceType`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagsByResourceTypeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(BindTagsByResourceTypeTags);

/// Attaches tags to resources of one kind.
///
/// Writes. Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BindTagsByResourceType {
    pub resource_type: String,
    pub resource_ids: Vec<String>,
    /// Tags: names with values.
    pub tags: Vec<BindTagsByResourceTypeTags>,
    pub is_relation_tag: Option<bool>,
}

super::opaque!(BindTagsByResourceType);

/// The answer of [`BindTagsByResourceType`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BindTagsByResourceTypeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(BindTagsByResourceTypeResponse);

/// Ends the automatic renewal of reserved instances.
///
/// Writes. `GetReservedInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CancelAutoRenewReservedInstance {
    /// The ids of reserved instances.
    pub reserved_instance_ids: Vec<String>,
}

super::opaque!(CancelAutoRenewReservedInstance);

/// The answer of [`CancelAutoRenewReservedInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CancelAutoRenewReservedInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The ids of reserved instances.
    pub reserved_instance_ids: Option<Vec<String>>,
}

super::opaque!(CancelAutoRenewReservedInstanceResponse);

/// Ends the automatic renewal of a disk.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetVolume` shows what it changes. Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CancelAutoRenewVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
}

super::opaque!(CancelAutoRenewVolume);

/// The answer of [`CancelAutoRenewVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CancelAutoRenewVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CancelAutoRenewVolumeResponse);

/// Ends the automatic renewal of a dedicated disk cluster.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetVolumeCluster` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CancelAutoRenewVolumeCluster {
    /// The id of the dedicated disk cluster.
    pub cluster_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(CancelAutoRenewVolumeCluster);

/// The answer of [`CancelAutoRenewVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CancelAutoRenewVolumeClusterResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CancelAutoRenewVolumeClusterResponse);

/// Cancels an order of spot instances.
///
/// Writes; repeated once it may have been executed only where it carries a client token.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CancelBidOrder {
    /// The id of the order.
    pub order_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(CancelBidOrder);

/// The answer of [`CancelBidOrder`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CancelBidOrderResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
}

super::opaque!(CancelBidOrderResponse);

/// Cancels the copying of an image to other regions.
///
/// Writes. `GetImage` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CancelRemoteCopyImage {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
}

super::opaque!(CancelRemoteCopyImage);

/// The answer of [`CancelRemoteCopyImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CancelRemoteCopyImageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CancelRemoteCopyImageResponse);

/// Ends the sharing of a snapshot with other accounts.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListSnapshotShare` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CancelSnapshotShare {
    /// The snapshot that it was made from.
    pub source_snapshot_id: String,
    /// The ids of the other accounts.
    pub account_ids: Option<Vec<String>>,
    /// The id of a snapshot that another account shares.
    pub share_snapshot_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(CancelSnapshotShare);

/// The answer of [`CancelSnapshotShare`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CancelSnapshotShareResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The snapshot that it was made from.
    pub source_snapshot_id: Option<String>,
    /// The id of a snapshot that another account shares.
    pub share_snapshot_id: Option<String>,
}

super::opaque!(CancelSnapshotShareResponse);

/// Changes an instance from payment by use to payment by subscription.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ChangeToPrepaid {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    pub duration: i64,
    /// Whether the subscription is renewed when it ends, at the account's cost. Default: false.
    pub auto_renew: Option<bool>,
    /// By how many units it is renewed.
    pub auto_renew_period: Option<i64>,
    /// Whether the disks are changed too.
    pub relation_cds: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ChangeToPrepaid);

/// The answer of [`ChangeToPrepaid`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ChangeToPrepaidResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
}

super::opaque!(ChangeToPrepaidResponse);

/// Moves an instance to another VPC, which restarts it.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ChangeVpc {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The id of the subnet.
    pub subnet_id: String,
    /// The private IP address.
    pub internal_ip: Option<String>,
    /// The ids of security groups.
    pub security_group_ids: Option<Vec<String>>,
    /// The ids of enterprise security groups, which take the place of security groups.
    pub enterprise_security_group_ids: Option<Vec<String>>,
    /// Whether the instance is rebooted, so that the change takes effect.
    pub reboot: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ChangeVpc);

/// The answer of [`ChangeVpc`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ChangeVpcResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ChangeVpcResponse);

/// Accepts or rejects the repair of a host.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `DescribeUnplannedEvents` shows what it changes. Official sources disagree on the value of `action`: CheckUnplannedEvent (bce-python-sdk 0.9.79), left to its caller (baiducloud-python-sdk-bcc 0.0.9). Here: CheckUnplannedEvent. Else: `{ ...CheckServerEvent, path: "/?action=CheckServerEvent" }`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CheckServerEvent {
    /// The id of the maintenance event.
    pub server_event_id: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    pub check_result: String,
    pub issue_effect: Option<String>,
    pub issue_description: Option<String>,
    pub authorize_maintenance_operation: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(CheckServerEvent);

/// The answer of [`CheckServerEvent`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CheckServerEventResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CheckServerEventResponse);

/// Creates a policy that takes snapshots at set times.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListAsps` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). Here: made by the client. Else: the client's option `clientToken: false`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateAsp {
    pub name: String,
    /// At which hours of the day snapshots are made: 0 to 23.
    pub time_points: Vec<i64>,
    /// On which days of the week snapshots are made: 0 (Sunday) to 6.
    pub repeat_weekdays: Vec<i64>,
    /// How many days snapshots are kept; -1 means for ever.
    pub retention_days: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
}

super::opaque!(CreateAsp);

/// The answer of [`CreateAsp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateAspResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the policy that makes snapshots.
    pub asp_id: Option<String>,
}

super::opaque!(CreateAspResponse);

/// `tags` of [`CreateAuthorizationRule`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateAuthorizationRuleTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(CreateAuthorizationRuleTags);

/// Creates a rule that agrees to maintenance in advance.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `DescribeAuthorizeRules` shows what it changes. Official sources disagree on the value of `action`: CreateAuthorizeRule (bce-python-sdk 0.9.79), left to its caller (baiducloud-python-sdk-bcc 0.0.9). Here: CreateAuthorizeRule. Else: `{ ...CreateAuthorizationRule, path: "/?action=CreateAuthorizationRule" }`. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). Here: made by the client. Else: the client's option `clientToken: false`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateAuthorizationRule {
    pub enable_rule: Option<i64>,
    pub authorize_maintenance_operations: Vec<String>,
    /// The name of the rule.
    pub rule_name: String,
    pub server_event_category: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub effective_scope: Option<String>,
    /// Tags: names with values. Only bce-python-sdk 0.9.79 has it.
    pub tags: Option<Vec<CreateAuthorizationRuleTags>>,
}

super::opaque!(CreateAuthorizationRule);

/// The answer of [`CreateAuthorizationRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateAuthorizationRuleResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the rule.
    pub rule_id: Option<String>,
}

super::opaque!(CreateAuthorizationRuleResponse);

/// Has instances renewed when their subscription ends.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateAutoRenewRule {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The unit of `renewTime`: `month` or `year`. Known values: `month` and `year`.
    pub renew_time_unit: String,
    /// By how many units it is renewed: 1 to 9 months, or 1 to 3 years.
    pub renew_time: i64,
    /// Whether the public address is renewed with the instance. Default: true.
    pub renew_eip: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
    /// Whether the disks are renewed with the instance. Only bce-python-sdk 0.9.79 has it.
    pub renew_cds: Option<bool>,
}

super::opaque!(CreateAutoRenewRule);

/// The answer of [`CreateAutoRenewRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateAutoRenewRuleResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateAutoRenewRuleResponse);

/// `reservation` of [`CreateBidInstanceBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateBidInstanceBillingReservation {
    /// For how many units it is paid: 1 to 9, 12, 24 or 36 months.
    pub reservation_length: Option<i64>,
    /// The unit of `reservationLength`. Known values: `Month`.
    pub reservation_time_unit: Option<String>,
}

super::opaque!(CreateBidInstanceBillingReservation);

/// `billing` of [`CreateBidInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateBidInstanceBilling {
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// For how long it is paid in advance.
    pub reservation: Option<CreateBidInstanceBillingReservation>,
}

super::opaque!(CreateBidInstanceBilling);

/// `createCdsList` of [`CreateBidInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateBidInstanceCreateCdsList {
    /// The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`.
    pub storage_type: Option<String>,
    /// The size of the disk, in GB.
    #[serde(rename = "cdsSizeInGB")]
    pub cds_size_in_gb: Option<i64>,
    /// How many disks.
    pub cds_num: Option<i64>,
    /// The name of the instances.
    pub name: Option<String>,
    /// Extra performance of the disk, which is paid.
    pub cds_extra_io: Option<i64>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
    /// The id of the key that the disk is encrypted with. Secret.
    pub encrypt_key: Option<String>,
    /// Whether it is protected from being released.
    pub enable_delete_protection: Option<String>,
    /// Whether the disk is deleted with the instance.
    pub delete_with_instance: Option<bool>,
    /// Whether automatic snapshots are deleted with the disk.
    pub delete_auto_snapshot: Option<bool>,
}

super::opaque!(CreateBidInstanceCreateCdsList);

/// `ephemeralDisks` of [`CreateBidInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateBidInstanceEphemeralDisks {
    /// The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`.
    pub storage_type: Option<String>,
    /// The size, in GB.
    #[serde(rename = "sizeInGB")]
    pub size_in_gb: Option<i64>,
    /// How much is free, in GB.
    #[serde(rename = "freeSizeInGB")]
    pub free_size_in_gb: Option<i64>,
}

super::opaque!(CreateBidInstanceEphemeralDisks);

/// `tags` of [`CreateBidInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateBidInstanceTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(CreateBidInstanceTags);

/// `fileSystems` of [`CreateBidInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateBidInstanceFileSystems {
    /// The id of the file system.
    pub fs_id: Option<String>,
    /// The address that the file system is mounted from.
    pub mount_ads: Option<String>,
    /// Where the file system is mounted.
    pub path: Option<String>,
    /// The protocol of the traffic.
    pub protocol: Option<String>,
}

super::opaque!(CreateBidInstanceFileSystems);

/// Creates spot instances.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `ListInstances` shows what it changes. Official sources disagree on the path: /v2/instance/bid (bce-python-sdk 0.9.79), /v2/instanceBySpec (baiducloud-python-sdk-bcc 0.0.9). Here: /v2/instance/bid. Else: `CreateInstanceBySpec` with `bidModel` and `bidPrice`. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). Here: made by the client. Else: the client's option `clientToken: false`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateBidInstance {
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: String,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
    /// How it is paid, and for how long.
    pub billing: CreateBidInstanceBilling,
    /// How a spot instance bids: `market` pays the market's price, `custom` at most `bidPrice`. Known values: `market` and `custom`.
    pub bid_model: String,
    /// The highest price of a spot instance, in CNY for a minute, with the model `custom`.
    pub bid_price: Option<String>,
    /// How many virtual CPUs.
    pub cpu_count: Option<i64>,
    /// How much memory, in GB.
    #[serde(rename = "memoryCapacityInGB")]
    pub memory_capacity_in_gb: Option<i64>,
    /// The size of the system disk, in GB. 40 to 2048. Default: 40.
    pub root_disk_size_in_gb: Option<i64>,
    /// The kind of the system disk, as `cloud_hp1`.
    pub root_disk_storage_type: Option<String>,
    /// Data disks that are created with the instance.
    pub create_cds_list: Option<Vec<CreateBidInstanceCreateCdsList>>,
    /// Local disks of the host.
    pub ephemeral_disks: Option<Vec<CreateBidInstanceEphemeralDisks>>,
    /// The bandwidth to the Internet, in Mbit/s; 0 means no public address. 0 to 200.
    pub network_capacity_in_mbps: Option<i64>,
    /// What of the Internet traffic is paid: the bandwidth, or the bytes.
    pub internet_charge_type: Option<String>,
    /// The name of the public IP address.
    pub eip_name: Option<String>,
    /// How many are bought. At least 1. Default: 1.
    pub purchase_count: Option<i64>,
    /// The name of the instances.
    pub name: Option<String>,
    /// The host name in the operating system.
    pub hostname: Option<String>,
    /// Whether several instances get numbers after their name and host name.
    pub auto_seq_suffix: Option<bool>,
    /// Whether a domain for the host name is made.
    pub is_open_hostname_domain: Option<bool>,
    /// The administrator's password, as BCC wants it: AES-128-ECB with the first 16 characters of the secret access key, in hexadecimal. Secret.
    pub admin_pass: Option<String>,
    /// The id of the SSH key pair.
    pub keypair_id: Option<String>,
    /// A script or data that the instance reads when it first starts. Secret.
    pub user_data: Option<String>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// The id of the subnet.
    pub subnet_id: Option<String>,
    /// The id of the security group, the rules for network traffic.
    pub security_group_id: Option<String>,
    /// The id of the enterprise security group.
    pub enterprise_security_group_id: Option<String>,
    /// The kind of accelerator card.
    pub isomerism_card: Option<String>,
    /// Whether the instance is protected from being released: 1, or 0.
    pub deletion_protection: Option<i64>,
    /// Whether the tags go to related resources too: disks, public addresses, snapshots.
    pub relation_tag: Option<bool>,
    /// Whether it gets an IPv6 address.
    pub is_open_ipv6: Option<bool>,
    /// Tags: names with values.
    pub tags: Option<Vec<CreateBidInstanceTags>>,
    /// The id of the policy that makes snapshots.
    pub asp_id: Option<String>,
    /// The CFS file systems to mount.
    pub file_systems: Option<Vec<CreateBidInstanceFileSystems>>,
    /// Whether the public address is released with the instance.
    pub is_eip_auto_related_delete: Option<bool>,
    /// The id of the resource group that it belongs to.
    pub res_group_id: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
    /// By how many units it is renewed: 1 to 9 months, or 1 to 3 years. Only bce-python-sdk 0.9.79 has it.
    pub auto_renew_time: Option<i64>,
    /// The unit of `autoRenewTime`: `month` or `year`. Known values: `month` and `year`. Only bce-python-sdk 0.9.79 has it.
    pub auto_renew_time_unit: Option<String>,
    /// How many GPUs or FPGAs. Only bce-python-sdk 0.9.79 has it.
    pub card_count: Option<i64>,
    /// Whether the disks are renewed with the instance. Only bce-python-sdk 0.9.79 has it.
    pub cds_auto_renew: Option<bool>,
    /// The id of the dedicated host. Only bce-python-sdk 0.9.79 has it.
    pub dedicated_host_id: Option<String>,
    /// The id of the deployment set, which spreads instances over hosts. Only bce-python-sdk 0.9.79 has it.
    pub deploy_id: Option<String>,
    /// The ids of enterprise security groups, which take the place of security groups. Only bce-python-sdk 0.9.79 has it.
    pub enterprise_security_group_ids: Option<Vec<String>>,
    /// The kind of FPGA. Only bce-python-sdk 0.9.79 has it.
    pub fpga_card: Option<String>,
    /// The kind of GPU. Only bce-python-sdk 0.9.79 has it.
    pub gpu_card: Option<String>,
    /// The kind of instance; `spec` says it more exactly. Only bce-python-sdk 0.9.79 has it.
    pub instance_type: Option<String>,
    /// Private IP addresses. Only bce-python-sdk 0.9.79 has it.
    pub internal_ips: Option<Vec<String>>,
    /// Whether the password or key of the image is kept. Only bce-python-sdk 0.9.79 has it.
    pub keep_image_login: Option<bool>,
    /// Of the older SDK's own use. Secret. Only bce-python-sdk 0.9.79 has it.
    pub request_token: Option<String>,
    /// The ids of security groups. Only bce-python-sdk 0.9.79 has it.
    pub security_group_ids: Option<Vec<String>>,
    /// The family of instance types, as `g5`. Only bce-python-sdk 0.9.79 has it.
    pub spec_id: Option<String>,
}

super::opaque!(CreateBidInstance);

/// The answer of [`CreateBidInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateBidInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
    /// The ids of instances.
    pub instance_ids: Option<Vec<String>>,
}

super::opaque!(CreateBidInstanceResponse);

/// Creates a deployment set, which spreads instances over hosts.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListDeploySet` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). Here: made by the client. Else: the client's option `clientToken: false`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateDeploySet {
    pub name: Option<String>,
    /// A description for people.
    pub desc: Option<String>,
    pub strategy: Option<String>,
    pub concurrency: Option<i64>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
}

super::opaque!(CreateDeploySet);

/// The answer of [`CreateDeploySet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateDeploySetResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The ids of deployment sets.
    pub deploy_set_ids: Option<Vec<String>>,
}

super::opaque!(CreateDeploySetResponse);

/// Begins a diagnosis of an instance.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListDiagnosticReport` shows what it changes. Its answer is typed after the vendor's Java SDK (unverified). Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateDiagnostic {
    pub metric_set_id: String,
    /// The kind of instance; `spec` says it more exactly. Default: bcc.
    pub instance_type: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    pub pid: Option<serde_json::Value>,
    /// Default: 180.
    pub duration: Option<i64>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
}

super::opaque!(CreateDiagnostic);

/// The answer of [`CreateDiagnostic`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateDiagnosticResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub report_id: Option<String>,
}

super::opaque!(CreateDiagnosticResponse);

/// Creates a high-performance cluster.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `EhcClusterList` shows what it changes. That it is billed, by the storage or the machines that it uses, is inferred (unverified). Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). Here: made by the client. Else: the client's option `clientToken: false`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateEhcCluster {
    pub name: String,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: String,
    /// A description for people.
    pub description: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
}

super::opaque!(CreateEhcCluster);

/// The answer of [`CreateEhcCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateEhcClusterResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the high-performance cluster.
    pub ehc_cluster_id: Option<String>,
}

super::opaque!(CreateEhcClusterResponse);

/// Makes an image of an instance or a snapshot.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `ListImages` shows what it changes. That it is billed, by the storage or the machines that it uses, is inferred (unverified). Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). Here: made by the client. Else: the client's option `clientToken: false`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateImage {
    /// The name of the image.
    pub image_name: String,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
    /// The id of the key that the disk is encrypted with. Secret.
    pub encrypt_key: Option<String>,
    /// Whether the image has the data disks too. Only of accounts that may. Default: false.
    pub relate_cds: Option<bool>,
    /// Whether the image is tested before it is taken.
    pub detection: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
}

super::opaque!(CreateImage);

/// The answer of [`CreateImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateImageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    pub cds_snapshot_ids: Option<Vec<String>>,
}

super::opaque!(CreateImageResponse);

/// `reservation` of [`CreateInstanceBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceBillingReservation {
    /// For how many units it is paid: 1 to 9, 12, 24 or 36 months.
    pub reservation_length: Option<i64>,
    /// The unit of `reservationLength`. Known values: `Month`.
    pub reservation_time_unit: Option<String>,
}

super::opaque!(CreateInstanceBillingReservation);

/// `billing` of [`CreateInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceBilling {
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// For how long it is paid in advance.
    pub reservation: Option<CreateInstanceBillingReservation>,
}

super::opaque!(CreateInstanceBilling);

/// `ephemeralDisks` of [`CreateInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceEphemeralDisks {
    /// The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`.
    pub storage_type: Option<String>,
    /// The size, in GB.
    #[serde(rename = "sizeInGB")]
    pub size_in_gb: Option<i64>,
    /// How much is free, in GB.
    #[serde(rename = "freeSizeInGB")]
    pub free_size_in_gb: Option<i64>,
}

super::opaque!(CreateInstanceEphemeralDisks);

/// `createCdsList` of [`CreateInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceCreateCdsList {
    /// The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`.
    pub storage_type: Option<String>,
    /// The size of the disk, in GB.
    #[serde(rename = "cdsSizeInGB")]
    pub cds_size_in_gb: Option<i64>,
    /// How many disks.
    pub cds_num: Option<i64>,
    /// The name of the instances.
    pub name: Option<String>,
    /// Extra performance of the disk, which is paid.
    pub cds_extra_io: Option<i64>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
    /// The id of the key that the disk is encrypted with. Secret.
    pub encrypt_key: Option<String>,
    /// Whether it is protected from being released.
    pub enable_delete_protection: Option<String>,
    /// Whether the disk is deleted with the instance.
    pub delete_with_instance: Option<bool>,
    /// Whether automatic snapshots are deleted with the disk.
    pub delete_auto_snapshot: Option<bool>,
}

super::opaque!(CreateInstanceCreateCdsList);

/// `tags` of [`CreateInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(CreateInstanceTags);

/// `fileSystems` of [`CreateInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceFileSystems {
    /// The id of the file system.
    pub fs_id: Option<String>,
    /// The address that the file system is mounted from.
    pub mount_ads: Option<String>,
    /// Where the file system is mounted.
    pub path: Option<String>,
    /// The protocol of the traffic.
    pub protocol: Option<String>,
}

super::opaque!(CreateInstanceFileSystems);

/// Creates instances by their CPUs and memory.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `ListInstances` shows what it changes. CreateInstanceBySpec is its successor. The older SDK alone documents it. Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstance {
    /// How many virtual CPUs.
    pub cpu_count: i64,
    /// How much memory, in GB.
    #[serde(rename = "memoryCapacityInGB")]
    pub memory_capacity_in_gb: i64,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
    /// How it is paid, and for how long.
    pub billing: Option<CreateInstanceBilling>,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
    /// The kind of instance; `spec` says it more exactly.
    pub instance_type: Option<String>,
    /// The size of the system disk, in GB.
    pub root_disk_size_in_gb: Option<i64>,
    /// The kind of the system disk, as `cloud_hp1`.
    pub root_disk_storage_type: Option<String>,
    /// Local disks of the host.
    pub ephemeral_disks: Option<Vec<CreateInstanceEphemeralDisks>>,
    /// Data disks that are created with the instance.
    pub create_cds_list: Option<Vec<CreateInstanceCreateCdsList>>,
    /// The bandwidth to the Internet, in Mbit/s; 0 means no public address.
    pub network_capacity_in_mbps: Option<i64>,
    /// What of the Internet traffic is paid: the bandwidth, or the bytes.
    pub internet_charge_type: Option<String>,
    /// The name of the public IP address.
    pub eip_name: Option<String>,
    /// How many are bought.
    pub purchase_count: Option<i64>,
    /// The name of the instances.
    pub name: Option<String>,
    /// The host name in the operating system.
    pub hostname: Option<String>,
    /// Whether several instances get numbers after their name and host name.
    pub auto_seq_suffix: Option<bool>,
    /// Whether a domain for the host name is made.
    pub is_open_hostname_domain: Option<bool>,
    /// The administrator's password, as BCC wants it: AES-128-ECB with the first 16 characters of the secret access key, in hexadecimal. Secret.
    pub admin_pass: Option<String>,
    /// The id of the SSH key pair.
    pub keypair_id: Option<String>,
    /// Whether the password or key of the image is kept.
    pub keep_image_login: Option<bool>,
    /// A script or data that the instance reads when it first starts. Secret.
    pub user_data: Option<String>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// The id of the subnet.
    pub subnet_id: Option<String>,
    /// The id of the security group, the rules for network traffic.
    pub security_group_id: Option<String>,
    /// The ids of security groups.
    pub security_group_ids: Option<Vec<String>>,
    /// The id of the enterprise security group.
    pub enterprise_security_group_id: Option<String>,
    /// The ids of enterprise security groups, which take the place of security groups.
    pub enterprise_security_group_ids: Option<Vec<String>>,
    /// Private IP addresses.
    pub internal_ips: Option<Vec<String>>,
    /// The kind of GPU.
    pub gpu_card: Option<String>,
    /// The kind of FPGA.
    pub fpga_card: Option<String>,
    /// The kind of Kunlun card.
    pub kunlun_card: Option<String>,
    /// The kind of accelerator card.
    pub isomerism_card: Option<String>,
    /// How many GPUs or FPGAs.
    pub card_count: Option<i64>,
    /// The id of the dedicated host.
    pub dedicated_host_id: Option<String>,
    /// The id of the deployment set, which spreads instances over hosts.
    pub deploy_id: Option<String>,
    /// The highest price of a spot instance, in CNY for a minute, with the model `custom`.
    pub bid_price: Option<String>,
    /// How a spot instance bids: `market` pays the market's price, `custom` at most `bidPrice`. Known values: `market` and `custom`.
    pub bid_model: Option<String>,
    /// The id of the high-performance cluster.
    pub ehc_cluster_id: Option<String>,
    /// Whether the vendor's protection of hosts is on.
    pub is_open_hosteye: Option<bool>,
    /// Whether the instance is protected from being released: 1, or 0.
    pub deletion_protection: Option<i64>,
    /// Whether the tags go to related resources too: disks, public addresses, snapshots.
    pub relation_tag: Option<bool>,
    /// Whether it gets an IPv6 address.
    pub is_open_ipv6: Option<bool>,
    /// Tags: names with values.
    pub tags: Option<Vec<CreateInstanceTags>>,
    /// The id of the policy that makes snapshots.
    pub asp_id: Option<String>,
    /// The CFS file systems to mount.
    pub file_systems: Option<Vec<CreateInstanceFileSystems>>,
    /// By how many units it is renewed: 1 to 9 months, or 1 to 3 years.
    pub auto_renew_time: Option<i64>,
    /// The unit of `autoRenewTime`: `month` or `year`. Known values: `month` and `year`.
    pub auto_renew_time_unit: Option<String>,
    /// Whether the disks are renewed with the instance.
    pub cds_auto_renew: Option<bool>,
    /// Of the older SDK's own use. Secret.
    pub request_token: Option<String>,
    /// The id of the resource group that it belongs to.
    pub res_group_id: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
}

super::opaque!(CreateInstance);

/// The answer of [`CreateInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
    /// The ids of instances.
    pub instance_ids: Option<Vec<String>>,
    /// What the caller should know about the success.
    pub warning_list: Option<Vec<String>>,
}

super::opaque!(CreateInstanceResponse);

/// `createCdsList` of [`CreateInstanceBySpec`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceBySpecCreateCdsList {
    /// The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`.
    pub storage_type: Option<String>,
    /// The size of the disk, in GB.
    #[serde(rename = "cdsSizeInGB")]
    pub cds_size_in_gb: Option<i64>,
    /// How many disks.
    pub cds_num: Option<i64>,
    /// Extra performance of the disk, which is paid.
    pub cds_extra_io: Option<i64>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
    /// The id of the key that the disk is encrypted with. Secret.
    pub encrypt_key: Option<String>,
    /// Whether it is protected from being released.
    pub enable_delete_protection: Option<String>,
    /// Whether the disk is deleted with the instance.
    pub delete_with_instance: Option<bool>,
    /// Whether automatic snapshots are deleted with the disk.
    pub delete_auto_snapshot: Option<bool>,
    /// The name of the instances.
    pub name: Option<String>,
}

super::opaque!(CreateInstanceBySpecCreateCdsList);

/// `tags` of [`CreateInstanceBySpec`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceBySpecTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(CreateInstanceBySpecTags);

/// `fileSystems` of [`CreateInstanceBySpec`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceBySpecFileSystems {
    /// The id of the file system.
    pub fs_id: Option<String>,
    /// The address that the file system is mounted from.
    pub mount_ads: Option<String>,
    /// Where the file system is mounted.
    pub path: Option<String>,
    /// The protocol of the traffic.
    pub protocol: Option<String>,
}

super::opaque!(CreateInstanceBySpecFileSystems);

/// `ephemeralDisks` of [`CreateInstanceBySpec`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceBySpecEphemeralDisks {
    /// The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`.
    pub storage_type: Option<String>,
    /// The size, in GB.
    #[serde(rename = "sizeInGB")]
    pub size_in_gb: Option<i64>,
    /// How much is free, in GB.
    #[serde(rename = "freeSizeInGB")]
    pub free_size_in_gb: Option<i64>,
}

super::opaque!(CreateInstanceBySpecEphemeralDisks);

/// `reservation` of [`CreateInstanceBySpecBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceBySpecBillingReservation {
    /// For how many units it is paid: 1 to 9, 12, 24 or 36 months.
    pub reservation_length: Option<i64>,
    /// The unit of `reservationLength`. Known values: `Month`.
    pub reservation_time_unit: Option<String>,
}

super::opaque!(CreateInstanceBySpecBillingReservation);

/// `billing` of [`CreateInstanceBySpec`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceBySpecBilling {
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// For how long it is paid in advance.
    pub reservation: Option<CreateInstanceBySpecBillingReservation>,
}

super::opaque!(CreateInstanceBySpecBilling);

/// Creates instances of an instance type.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `ListInstances` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). Here: made by the client. Else: the client's option `clientToken: false`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceBySpec {
    /// Whether the password or key of the image is kept.
    pub keep_image_login: Option<bool>,
    /// A script that runs when the instance is created. Secret.
    pub bcc_create_with_script: Option<String>,
    /// The name of the instances.
    pub name: Option<String>,
    /// How many threads a CPU has.
    pub cpu_thread_config: Option<String>,
    /// How memory is divided among CPUs.
    pub numa_config: Option<String>,
    /// Whether it is protected from being released.
    pub enable_delete_protection: Option<bool>,
    /// The host name in the operating system.
    pub hostname: Option<String>,
    /// Whether several instances get numbers after their name and host name.
    pub auto_seq_suffix: Option<bool>,
    /// Whether a domain for the host name is made.
    pub is_open_hostname_domain: Option<bool>,
    /// The administrator's password, as BCC wants it: AES-128-ECB with the first 16 characters of the secret access key, in hexadecimal. Secret.
    pub admin_pass: Option<String>,
    /// The id of the SSH key pair.
    pub keypair_id: Option<String>,
    /// The id of the policy that makes snapshots.
    pub asp_id: Option<String>,
    /// The family of instance types, as `g5`.
    pub spec_id: Option<String>,
    /// Whether the network takes jumbo frames; only some instance types can. Default: false.
    pub enable_jumbo_frame: Option<bool>,
    /// A script or data that the instance reads when it first starts. Secret.
    pub user_data: Option<String>,
    /// Whether the instance is protected from being released: 1, or 0.
    pub deletion_protection: Option<String>,
    /// The unit of `autoRenewTime`: `month` or `year`. Known values: `month` and `year`.
    pub auto_renew_time_unit: Option<String>,
    /// By how many units it is renewed: 1 to 9 months, or 1 to 3 years.
    pub auto_renew_time: Option<i64>,
    /// The kind of the vendor's protection of hosts.
    pub hosteye_type: Option<String>,
    /// Whether memory is divided among CPUs.
    pub enable_numa: Option<bool>,
    /// The file system of the data disks. Known values: `xfs` and `ext4`.
    pub data_partition_type: Option<String>,
    /// The file system of the system disk. Known values: `xfs` and `ext4`.
    pub root_partition_type: Option<String>,
    /// Whether the disks are renewed with the instance. Deprecated by the vendor.
    pub cds_auto_renew: Option<bool>,
    /// Data disks that are created with the instance.
    pub create_cds_list: Option<Vec<CreateInstanceBySpecCreateCdsList>>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: String,
    /// The name of the role that the instance acts with.
    pub role_name: Option<String>,
    /// How a spot instance bids: `market` pays the market's price, `custom` at most `bidPrice`. Known values: `market` and `custom`.
    pub bid_model: Option<String>,
    /// The highest price of a spot instance, in CNY for a minute, with the model `custom`.
    pub bid_price: Option<String>,
    /// The size of the system disk, in GB.
    pub root_disk_size_in_gb: Option<i64>,
    /// Extra performance of the system disk, which is paid.
    pub root_disk_extra_io: Option<String>,
    /// The kind of the system disk, as `cloud_hp1`.
    pub root_disk_storage_type: Option<String>,
    /// The bandwidth to the Internet, in Mbit/s; 0 means no public address.
    pub network_capacity_in_mbps: Option<i64>,
    /// The id of the high-performance cluster.
    pub ehc_cluster_id: Option<String>,
    /// How many are bought. At least 1. Default: 1.
    pub purchase_count: Option<i64>,
    /// How many are bought at least, where there are fewer.
    pub purchase_min_count: Option<i64>,
    /// The id of the dedicated host.
    pub dedicated_host_id: Option<String>,
    /// Whether the tags go to related resources too: disks, public addresses, snapshots. Default: false.
    pub relation_tag: Option<bool>,
    /// Tags: names with values.
    pub tags: Option<Vec<CreateInstanceBySpecTags>>,
    /// The CFS file systems to mount.
    pub file_systems: Option<Vec<CreateInstanceBySpecFileSystems>>,
    /// Local disks of the host.
    pub ephemeral_disks: Option<Vec<CreateInstanceBySpecEphemeralDisks>>,
    /// The id of the security group, the rules for network traffic. Deprecated by the vendor.
    pub security_group_id: Option<String>,
    /// The id of the enterprise security group.
    pub enterprise_security_group_id: Option<String>,
    /// The ids of security groups.
    pub security_group_ids: Option<Vec<String>>,
    /// The ids of enterprise security groups, which take the place of security groups.
    pub enterprise_security_group_ids: Option<Vec<String>>,
    /// The id of the subnet.
    pub subnet_id: Option<String>,
    /// The id of the deployment set, which spreads instances over hosts.
    pub deploy_id: Option<String>,
    /// The ids of deployment sets.
    pub deploy_id_list: Option<Vec<String>>,
    /// The ids of network interfaces to attach.
    pub eni_ids: Option<Vec<String>>,
    /// Whether the serial number of the system disk is hidden.
    pub disable_root_disk_serial: Option<String>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: String,
    /// Private IP addresses.
    pub internal_ips: Option<Vec<String>>,
    /// The id of the resource group that it belongs to.
    pub res_group_id: Option<String>,
    /// Whether the public address is released with the instance.
    pub is_eip_auto_related_delete: Option<bool>,
    /// The kind of line of the public address: `BGP` or `BGP_S`. Known values: `BGP` and `BGP_S`. Default: BGP.
    pub network_purchase_type: Option<String>,
    /// The kind of instance; `spec` says it more exactly.
    pub instance_type: Option<String>,
    /// What of the Internet traffic is paid: the bandwidth, or the bytes.
    pub internet_charge_type: Option<String>,
    /// The name of the public IP address.
    pub eip_name: Option<String>,
    /// Whether the vendor's protection of hosts is on. Default: true.
    pub is_open_host_eye: Option<bool>,
    /// Whether hyper-threading is on. Default: true.
    pub enable_ht: Option<bool>,
    /// How it is paid, and for how long.
    pub billing: CreateInstanceBySpecBilling,
    /// Whether it gets an IPv6 address.
    pub is_open_ipv6: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
    /// Whether the vendor's protection of hosts is on. Only bce-python-sdk 0.9.79 has it.
    pub is_open_hosteye: Option<bool>,
    /// Reserved instances to use. Only bce-python-sdk 0.9.79 has it.
    pub reserved_instance: Option<serde_json::Value>,
}

super::opaque!(CreateInstanceBySpec);

/// The answer of [`CreateInstanceBySpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateInstanceBySpecResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
    /// The ids of instances.
    pub instance_ids: Option<Vec<String>>,
    /// What the caller should know about the success.
    pub warning_list: Option<Vec<String>>,
}

super::opaque!(CreateInstanceBySpecResponse);

/// `tags` of [`CreateInstanceSnapshot`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceSnapshotTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(CreateInstanceSnapshotTags);

/// Takes snapshots of all disks of an instance at one moment.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `ListInstanceSnapshot` shows what it changes. That it is billed, by the storage that it uses, is inferred (unverified). Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateInstanceSnapshot {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    pub name: String,
    /// A description for people.
    pub desc: Option<String>,
    /// The disks.
    pub volumes: Option<Vec<String>>,
    /// How many days the snapshot is kept; -1 means for ever.
    pub retention_in_days: Option<i64>,
    /// The id of the resource group that it belongs to.
    pub res_group_id: Option<String>,
    /// Tags: names with values.
    pub tags: Option<Vec<CreateInstanceSnapshotTags>>,
}

super::opaque!(CreateInstanceSnapshot);

/// The answer of [`CreateInstanceSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateInstanceSnapshotResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub in_snapshot_id: Option<String>,
    pub snapshot_ids: Option<Vec<String>>,
}

super::opaque!(CreateInstanceSnapshotResponse);

/// Creates an SSH key pair, whose private key the answer shows once.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListKeypair` shows what it changes. Official sources disagree on the key `create` in the query: POST /v2/keypair?create (bce-python-sdk 0.9.79), POST /v2/keypair (baiducloud-python-sdk-bcc 0.0.9). Here: POST /v2/keypair. Else: `{ ...CreateKeypair, path: "/v2/keypair?create" }`. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). Here: made by the client. Else: the client's option `clientToken: false`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateKeypair {
    pub name: String,
    /// A description for people.
    pub description: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
}

super::opaque!(CreateKeypair);

/// The answer of [`CreateKeypair`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateKeypairResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub keypair: Option<Box<KeypairModel>>,
}

super::opaque!(CreateKeypairResponse);

/// Offers reserved instances to another account.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListReservedInstanceTransferOut` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). Here: made by the client. Else: the client's option `clientToken: false`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateReservedInstanceTransfer {
    /// The ids of reserved instances.
    pub reserved_instance_ids: Vec<String>,
    /// The id of the account that gets them.
    pub recipient_account_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
}

super::opaque!(CreateReservedInstanceTransfer);

/// The answer of [`CreateReservedInstanceTransfer`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateReservedInstanceTransferResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateReservedInstanceTransferResponse);

/// `tags` of [`CreateReservedInstances`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateReservedInstancesTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(CreateReservedInstancesTags);

/// Buys reserved instances.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `GetReservedInstance` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). Here: made by the client. Else: the client's option `clientToken: false`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateReservedInstances {
    /// The name of the reserved instance.
    pub reserved_instance_name: Option<String>,
    /// Where the reserved instance counts: in a zone (`AZ`) or in the region. Known values: `AZ` and `Region`. Default: AZ.
    pub scope: Option<String>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: String,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: String,
    /// How reserved instances are paid: `FullyPrepay`, `PartPrepay` or `NoPrepay`. Known values: `FullyPrepay`, `PartPrepay` and `NoPrepay`. Default: FullyPrepay.
    pub offering_type: String,
    /// How many instances.
    pub instance_count: Option<i64>,
    /// How many are reserved.
    pub reserved_instance_count: Option<i64>,
    /// How long it is reserved.
    pub reserved_instance_time: i64,
    /// The unit of `reservedInstanceTime`.
    pub reserved_instance_time_unit: Option<String>,
    /// Whether the subscription is renewed when it ends, at the account's cost. Default: false.
    pub auto_renew: Option<bool>,
    /// The unit of `autoRenewTime`: `month` or `year`. Known values: `month` and `year`.
    pub auto_renew_time_unit: Option<String>,
    /// By how many units it is renewed: 1 to 9 months, or 1 to 3 years.
    pub auto_renew_time: Option<i64>,
    /// When it begins to count, in UTC.
    pub effective_time: Option<String>,
    /// Tags: names with values.
    pub tags: Option<Vec<CreateReservedInstancesTags>>,
    /// The id of a voucher.
    pub ticket_id: Option<String>,
    /// The id of the high-performance cluster.
    pub ehc_cluster_id: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
}

super::opaque!(CreateReservedInstances);

/// The answer of [`CreateReservedInstances`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateReservedInstancesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
    /// The ids of reserved instances.
    pub reserved_instance_ids: Option<Vec<String>>,
}

super::opaque!(CreateReservedInstancesResponse);

/// `tags` of [`CreateSecurityGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateSecurityGroupTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(CreateSecurityGroupTags);

/// `rules` of [`CreateSecurityGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateSecurityGroupRules {
    /// A remark for people.
    pub remark: Option<String>,
    /// Which traffic the rule is for: `ingress` comes in, `egress` goes out. Known values: `ingress` and `egress`.
    pub direction: Option<String>,
    /// The version of IP: `IPv4` or `IPv6`. Known values: `IPv4` and `IPv6`.
    pub ethertype: Option<String>,
    /// The ports, as `80` or `1-65535`; empty means all.
    pub port_range: Option<String>,
    /// The protocol of the traffic.
    pub protocol: Option<String>,
    /// Of ingress: the security group that traffic may come from.
    pub source_group_id: Option<String>,
    /// Of ingress: where traffic may come from.
    pub source_ip: Option<String>,
    /// Of egress: the security group that traffic may go to.
    pub dest_group_id: Option<String>,
    /// Of egress: where traffic may go.
    pub dest_ip: Option<String>,
    /// The id of the security group, the rules for network traffic.
    pub security_group_id: Option<String>,
    /// The id of the rule.
    pub security_group_rule_id: Option<String>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    /// When it was last changed, in UTC.
    pub updated_time: Option<String>,
}

super::opaque!(CreateSecurityGroupRules);

/// Creates a security group.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListSecurityGroups` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). Here: made by the client. Else: the client's option `clientToken: false`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateSecurityGroup {
    pub name: String,
    /// A description for people.
    pub desc: Option<String>,
    /// The id of the VPC, the private network.
    pub vpc_id: Option<String>,
    /// Tags: names with values.
    pub tags: Option<Vec<CreateSecurityGroupTags>>,
    pub rules: Vec<CreateSecurityGroupRules>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
}

super::opaque!(CreateSecurityGroup);

/// The answer of [`CreateSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateSecurityGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the security group, the rules for network traffic.
    pub security_group_id: Option<String>,
}

super::opaque!(CreateSecurityGroupResponse);

/// `tags` of [`CreateSnapshot`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateSnapshotTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(CreateSnapshotTags);

/// Takes a snapshot of a disk.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `ListSnapshots` shows what it changes. That it is billed, by the storage or the machines that it uses, is inferred (unverified). Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). Here: made by the client. Else: the client's option `clientToken: false`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateSnapshot {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    pub snapshot_name: String,
    /// A description for people.
    pub desc: Option<String>,
    /// Tags: names with values.
    pub tags: Option<Vec<CreateSnapshotTags>>,
    /// How many days the snapshot is kept; -1 means for ever. Default: -1.
    pub retention_in_days: Option<i64>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
}

super::opaque!(CreateSnapshot);

/// The answer of [`CreateSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateSnapshotResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
}

super::opaque!(CreateSnapshotResponse);

/// Shares a snapshot with other accounts.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListSnapshotShare` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). Here: made by the client. Else: the client's option `clientToken: false`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateSnapshotShare {
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: String,
    /// The ids of the other accounts.
    pub account_ids: Vec<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
}

super::opaque!(CreateSnapshotShare);

/// The answer of [`CreateSnapshotShare`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateSnapshotShareResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
}

super::opaque!(CreateSnapshotShareResponse);

/// `tags` of [`CreateVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(CreateVolumeTags);

/// `reservation` of [`CreateVolumeBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeBillingReservation {
    /// For how many units it is paid: 1 to 9, 12, 24 or 36 months.
    pub reservation_length: Option<i64>,
    /// The unit of `reservationLength`. Known values: `Month`.
    pub reservation_time_unit: Option<String>,
}

super::opaque!(CreateVolumeBillingReservation);

/// `billing` of [`CreateVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeBilling {
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// For how long it is paid in advance.
    pub reservation: Option<CreateVolumeBillingReservation>,
}

super::opaque!(CreateVolumeBilling);

/// `autoSnapshotPolicy` of [`CreateVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeAutoSnapshotPolicy {
    pub id: Option<String>,
    pub name: Option<String>,
    /// At which hours of the day snapshots are made: 0 to 23.
    pub time_points: Option<Vec<i64>>,
    /// On which days of the week snapshots are made: 0 (Sunday) to 6.
    pub repeat_weekdays: Option<Vec<i64>>,
    pub status: Option<String>,
    /// How many days snapshots are kept; -1 means for ever.
    pub retention_days: Option<i64>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    /// When it was last changed, in UTC.
    pub updated_time: Option<String>,
    pub deleted_time: Option<String>,
    pub last_execute_time: Option<String>,
    pub volume_count: Option<i64>,
}

super::opaque!(CreateVolumeAutoSnapshotPolicy);

/// Creates disks.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `ListVolumes` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). Here: made by the client. Else: the client's option `clientToken: false`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolume {
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`.
    pub storage_type: Option<String>,
    /// The size of the disk, in GB.
    #[serde(rename = "cdsSizeInGB")]
    pub cds_size_in_gb: Option<i64>,
    /// Extra performance of the disk, which is paid.
    pub cds_extra_io: Option<i64>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
    /// The id of a snapshot that another account shares.
    pub share_snapshot_id: Option<String>,
    /// Whether it is protected from being released.
    pub enable_delete_protection: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// The id of the key that the disk is encrypted with. Secret.
    pub encrypt_key: Option<String>,
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// The unit of `renewTime`: `month` or `year`. Known values: `month` and `year`.
    pub renew_time_unit: Option<String>,
    /// By how many units it is renewed: 1 to 9 months, or 1 to 3 years.
    pub renew_time: Option<i64>,
    /// Whether the tags go to related resources too: disks, public addresses, snapshots. Default: false.
    pub relation_tag: Option<bool>,
    /// Tags: names with values.
    pub tags: Option<Vec<CreateVolumeTags>>,
    /// The id of the resource group that it belongs to.
    pub res_group_id: Option<String>,
    /// How it is paid, and for how long.
    pub billing: CreateVolumeBilling,
    /// The id of the dedicated disk cluster.
    pub cluster_id: Option<String>,
    pub charge_type: Option<String>,
    /// The policy that makes snapshots.
    pub auto_snapshot_policy: Option<CreateVolumeAutoSnapshotPolicy>,
    /// Whether the disk is deleted with the instance.
    pub delete_with_instance: Option<bool>,
    /// Whether automatic snapshots are deleted with the disk.
    pub delete_auto_snapshot: Option<bool>,
    /// How many are bought. 1 to 5. Default: 1.
    pub purchase_count: Option<i64>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
}

super::opaque!(CreateVolume);

/// The answer of [`CreateVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
    /// The ids of disks.
    pub volume_ids: Option<Vec<String>>,
    /// What the caller should know about the success.
    pub warning_list: Option<Vec<String>>,
}

super::opaque!(CreateVolumeResponse);

/// `reservation` of [`CreateVolumeClusterBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeClusterBillingReservation {
    /// For how many units it is paid: 1 to 9, 12, 24 or 36 months.
    pub reservation_length: Option<i64>,
    /// The unit of `reservationLength`. Known values: `Month`.
    pub reservation_time_unit: Option<String>,
}

super::opaque!(CreateVolumeClusterBillingReservation);

/// `billing` of [`CreateVolumeCluster`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeClusterBilling {
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// For how long it is paid in advance.
    pub reservation: Option<CreateVolumeClusterBillingReservation>,
}

super::opaque!(CreateVolumeClusterBilling);

/// `tags` of [`CreateVolumeCluster`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeClusterTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(CreateVolumeClusterTags);

/// Buys dedicated disk clusters.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `ListVolumeClusters` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). Here: made by the client. Else: the client's option `clientToken: false`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateVolumeCluster {
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// The name of the dedicated disk cluster.
    pub cluster_name: String,
    #[serde(rename = "clusterSizeInGB")]
    pub cluster_size_in_gb: i64,
    /// The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`.
    pub storage_type: String,
    /// How many are bought. At least 1. Default: 1.
    pub purchase_count: Option<i64>,
    /// How it is paid, and for how long.
    pub billing: CreateVolumeClusterBilling,
    /// Tags: names with values.
    pub tags: Option<Vec<CreateVolumeClusterTags>>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub uuid_flag: Option<String>,
    /// By how many units it is renewed: 1 to 9 months, or 1 to 3 years. Only bce-python-sdk 0.9.79 has it.
    pub renew_time: Option<i64>,
    /// The unit of `renewTime`: `month` or `year`. Known values: `month` and `year`. Only bce-python-sdk 0.9.79 has it.
    pub renew_time_unit: Option<String>,
}

super::opaque!(CreateVolumeCluster);

/// The answer of [`CreateVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CreateVolumeClusterResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub cluster_ids: Option<Vec<String>>,
}

super::opaque!(CreateVolumeClusterResponse);

/// Takes an IPv6 address from an instance.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DelIpv6 {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The IPv6 address.
    pub ipv6_address: Option<String>,
    /// Whether the instance is rebooted, so that the change takes effect. Default: false.
    pub reboot: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(DelIpv6);

/// The answer of [`DelIpv6`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DelIpv6Response {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DelIpv6Response);

/// Deletes a policy that takes snapshots.
///
/// Writes. `GetAsp` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteAsp {
    /// The id of the policy that makes snapshots.
    pub asp_id: String,
}

super::opaque!(DeleteAsp);

/// The answer of [`DeleteAsp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteAspResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteAspResponse);

/// Ends the automatic renewal of instances.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteAutoRenewRule {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Whether the public address is renewed with the instance. Default: true.
    pub renew_eip: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
    /// Whether the disks are renewed with the instance. Only bce-python-sdk 0.9.79 has it.
    pub renew_cds: Option<bool>,
}

super::opaque!(DeleteAutoRenewRule);

/// The answer of [`DeleteAutoRenewRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteAutoRenewRuleResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteAutoRenewRuleResponse);

/// Deletes a deployment set.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetDeploySet` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteDeploySet {
    /// The id of the deployment set, which spreads instances over hosts.
    pub deploy_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(DeleteDeploySet);

/// The answer of [`DeleteDeploySet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteDeploySetResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteDeploySetResponse);

/// Deletes reports of diagnoses.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListDiagnosticReport` shows what it changes. Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteDiagnosticReport {
    pub report_ids: Vec<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
}

super::opaque!(DeleteDiagnosticReport);

/// The answer of [`DeleteDiagnosticReport`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteDiagnosticReportResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteDiagnosticReportResponse);

/// Deletes high-performance clusters.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `EhcClusterList` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteEhcCluster {
    pub ehc_cluster_id_list: Vec<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(DeleteEhcCluster);

/// The answer of [`DeleteEhcCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteEhcClusterResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteEhcClusterResponse);

/// Deletes an image.
///
/// Writes. `GetImage` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteImage {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
}

super::opaque!(DeleteImage);

/// The answer of [`DeleteImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteImageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteImageResponse);

/// Deletes a rule that agrees to maintenance in advance.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `DescribeAuthorizeRules` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteInstUserOpAuthorizeRule {
    /// The id of the rule.
    pub rule_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(DeleteInstUserOpAuthorizeRule);

/// The answer of [`DeleteInstUserOpAuthorizeRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteInstUserOpAuthorizeRuleResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteInstUserOpAuthorizeRuleResponse);

/// Takes instances out of a deployment set.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetDeploySet` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteInstanceDeploySet {
    /// The id of the deployment set, which spreads instances over hosts.
    pub deploy_id: String,
    /// The ids of instances.
    pub instance_id_list: Vec<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(DeleteInstanceDeploySet);

/// The answer of [`DeleteInstanceDeploySet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteInstanceDeploySetResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteInstanceDeploySetResponse);

/// Deletes snapshots of whole instances.
///
/// Writes. `ListInstanceSnapshot` shows what it changes. Only bce-python-sdk 0.9.79 has it.
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
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteInstanceSnapshotResponse);

/// Deletes an SSH key pair.
///
/// Writes. `KeypairDetail` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteKeypair {
    /// The id of the SSH key pair.
    pub keypair_id: String,
}

super::opaque!(DeleteKeypair);

/// The answer of [`DeleteKeypair`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteKeypairResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteKeypairResponse);

/// Releases an instance that is paid by subscription.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetInstance` shows what it changes. Official sources disagree on where instanceId travels: body (bce-python-sdk 0.9.79), query (baiducloud-python-sdk-bcc 0.0.9). Here: body. Else: `{ ...DeletePrepayInstance, path: "/v2/instance/delete?instanceId=…" }`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeletePrepayInstance {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Whether public addresses and data disks are released too.
    pub related_release_flag: Option<bool>,
    /// Whether snapshots of the disks are deleted too. Default: false.
    pub delete_cds_snapshot_flag: Option<bool>,
    /// Whether the network interfaces are deleted too. Default: false.
    pub delete_related_enis_flag: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(DeletePrepayInstance);

/// The answer of [`DeletePrepayInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeletePrepayInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// What was released.
    pub success_resources: Option<Box<InstanceDeleteResultModel>>,
    /// What was not released.
    pub fail_resources: Option<Box<InstanceDeleteResultModel>>,
    /// Whether the instance is refunded.
    pub instance_refund_flag: Option<bool>,
}

super::opaque!(DeletePrepayInstanceResponse);

/// Deletes an instance in the recycle bin for good.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListRecycleInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteRecycledInstance {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(DeleteRecycledInstance);

/// The answer of [`DeleteRecycledInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteRecycledInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteRecycledInstanceResponse);

/// Deletes a security group.
///
/// Writes. `ListSecurityGroups` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteSecurityGroup {
    /// The id of the security group, the rules for network traffic.
    pub security_group_id: String,
}

super::opaque!(DeleteSecurityGroup);

/// The answer of [`DeleteSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteSecurityGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteSecurityGroupResponse);

/// Removes a rule from its security group.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListSecurityGroups` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteSecurityGroupRule {
    /// The id of the rule.
    pub security_group_rule_id: String,
    /// The version of the security group that the change is made to.
    pub sg_version: Option<i64>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(DeleteSecurityGroupRule);

/// The answer of [`DeleteSecurityGroupRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteSecurityGroupRuleResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteSecurityGroupRuleResponse);

/// Deletes a snapshot.
///
/// Writes. `GetSnapshot` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteSnapshot {
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: String,
}

super::opaque!(DeleteSnapshot);

/// The answer of [`DeleteSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteSnapshotResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteSnapshotResponse);

/// Releases a disk with its data.
///
/// Writes; never repeated once it may have been executed. `GetVolume` shows what it changes. Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
}

super::opaque!(DeleteVolume);

/// The answer of [`DeleteVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeleteVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteVolumeResponse);

/// Lists rules that agree to maintenance in advance.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DescribeAuthorizeRules {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most. At most 100. Default: 10.
    pub max_keys: Option<i64>,
    pub rule_ids: Option<Vec<String>>,
    pub rule_names: Option<Vec<String>>,
}

super::opaque!(DescribeAuthorizeRules);

/// The answer of [`DescribeAuthorizeRules`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DescribeAuthorizeRulesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    pub rule_list: Option<Vec<Box<InstUserOpAuthorizeRuleResponse>>>,
}

super::opaque!(DescribeAuthorizeRulesResponse);

/// Lists past planned maintenance.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DescribePlannedEventRecords {
    /// The ids of maintenance events.
    pub server_event_ids: Option<Vec<String>>,
    /// The ids of instances.
    pub instance_ids: Option<Vec<String>>,
    /// Which product it is: `BCC` for virtual machines.
    pub product_category: Option<String>,
    /// What kind of maintenance event it is.
    pub server_event_type: Option<String>,
    pub server_event_log_time_filter: Option<String>,
    pub period_start_time: Option<String>,
    pub period_end_time: Option<String>,
    /// How many items a page has at most. At most 100. Default: 10.
    pub max_keys: Option<i64>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
}

super::opaque!(DescribePlannedEventRecords);

/// The answer of [`DescribePlannedEventRecords`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DescribePlannedEventRecordsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    pub planned_maintenance_events: Option<Vec<Box<PlannedEventResponse>>>,
}

super::opaque!(DescribePlannedEventRecordsResponse);

/// Lists planned maintenance.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DescribePlannedEvents {
    pub server_event_status: Option<String>,
    /// The ids of maintenance events.
    pub server_event_ids: Option<Vec<String>>,
    /// The ids of instances.
    pub instance_ids: Option<Vec<String>>,
    /// Which product it is: `BCC` for virtual machines.
    pub product_category: Option<String>,
    /// What kind of maintenance event it is.
    pub server_event_type: Option<String>,
    pub server_event_log_time_filter: Option<String>,
    pub period_start_time: Option<String>,
    pub period_end_time: Option<String>,
    /// How many items a page has at most. At most 100. Default: 10.
    pub max_keys: Option<i64>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
}

super::opaque!(DescribePlannedEvents);

/// The answer of [`DescribePlannedEvents`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DescribePlannedEventsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    pub planned_maintenance_events: Option<Vec<Box<PlannedEventResponse>>>,
}

super::opaque!(DescribePlannedEventsResponse);

/// Lists regions with their hosts.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DescribeRegions {
    /// The region, as `bj`.
    pub region: Option<String>,
}

super::opaque!(DescribeRegions);

/// The answer of [`DescribeRegions`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DescribeRegionsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub regions: Option<Vec<Box<RegionModel>>>,
}

super::opaque!(DescribeRegionsResponse);

/// Tells how many snapshots there are and what they hold.
///
/// Reads. The values of {action} are published nowhere (unverified).
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
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub snapshot_count: Option<i64>,
    pub auto_snapshot_count: Option<i64>,
    pub manual_snapshot_count: Option<i64>,
    pub snapshot_capacity: Option<f64>,
}

super::opaque!(DescribeSnapshotsUsageResponse);

/// Lists past unplanned maintenance.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DescribeUnplannedEventRecords {
    /// The ids of maintenance events.
    pub server_event_ids: Option<Vec<String>>,
    /// The ids of instances.
    pub instance_ids: Option<Vec<String>>,
    /// Which product it is: `BCC` for virtual machines.
    pub product_category: Option<String>,
    /// What kind of maintenance event it is.
    pub server_event_type: Option<String>,
    pub server_event_log_time_filter: Option<String>,
    pub period_start_time: Option<String>,
    pub period_end_time: Option<String>,
    /// How many items a page has at most. At most 100. Default: 10.
    pub max_keys: Option<i64>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
}

super::opaque!(DescribeUnplannedEventRecords);

/// The answer of [`DescribeUnplannedEventRecords`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DescribeUnplannedEventRecordsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    pub unplanned_maintenance_events: Option<Vec<Box<UnplannedEventResponse>>>,
}

super::opaque!(DescribeUnplannedEventRecordsResponse);

/// Lists unplanned maintenance.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DescribeUnplannedEvents {
    pub server_event_status: Option<String>,
    /// The ids of maintenance events.
    pub server_event_ids: Option<Vec<String>>,
    /// The ids of instances.
    pub instance_ids: Option<Vec<String>>,
    /// Which product it is: `BCC` for virtual machines.
    pub product_category: Option<String>,
    /// What kind of maintenance event it is.
    pub server_event_type: Option<String>,
    pub server_event_log_time_filter: Option<String>,
    pub period_start_time: Option<String>,
    pub period_end_time: Option<String>,
    /// How many items a page has at most. At most 100. Default: 10.
    pub max_keys: Option<i64>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
}

super::opaque!(DescribeUnplannedEvents);

/// The answer of [`DescribeUnplannedEvents`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DescribeUnplannedEventsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    pub unplanned_maintenance_events: Option<Vec<Box<UnplannedEventResponse>>>,
}

super::opaque!(DescribeUnplannedEventsResponse);

/// Ends the automatic snapshots of disks.
///
/// Writes. `GetAsp` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DetachAsp {
    /// The id of the policy that makes snapshots.
    pub asp_id: String,
    /// The ids of disks.
    pub volume_ids: Vec<String>,
}

super::opaque!(DetachAsp);

/// The answer of [`DetachAsp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DetachAspResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DetachAspResponse);

/// Takes an SSH key pair from instances.
///
/// Writes. `KeypairDetail` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DetachKeypair {
    /// The id of the SSH key pair.
    pub keypair_id: String,
    /// The ids of instances.
    pub instance_ids: Vec<String>,
}

super::opaque!(DetachKeypair);

/// The answer of [`DetachKeypair`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DetachKeypairResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DetachKeypairResponse);

/// Detaches a disk from an instance.
///
/// Writes. `GetVolume` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DetachVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
}

super::opaque!(DetachVolume);

/// The answer of [`DetachVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DetachVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DetachVolumeResponse);

/// Lists high-performance clusters.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EhcClusterList {
    pub ehc_cluster_id_list: Option<Vec<String>>,
    pub name_list: Option<Vec<String>>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
}

super::opaque!(EhcClusterList);

/// The answer of [`EhcClusterList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct EhcClusterListResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
    pub ehc_clusters: Option<Vec<Box<EhcCluster>>>,
}

super::opaque!(EhcClusterListResponse);

/// Restarts an instance with a rescue system.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EnterRescueMode {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Whether power is cut: what the operating system has not written to disk is lost. Default: false.
    pub force_stop: Option<bool>,
    /// Secret.
    pub password: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(EnterRescueMode);

/// The answer of [`EnterRescueMode`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct EnterRescueModeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(EnterRescueModeResponse);

/// Restarts an instance with its own system again.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ExitRescueMode {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ExitRescueMode);

/// The answer of [`ExitRescueMode`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ExitRescueModeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ExitRescueModeResponse);

/// Tells about a policy that takes snapshots.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetAsp {
    /// The id of the policy that makes snapshots.
    pub asp_id: String,
}

super::opaque!(GetAsp);

/// The answer of [`GetAsp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetAspResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The policy that makes snapshots.
    pub auto_snapshot_policy: Option<Box<AutoSnapshotPolicyModel>>,
}

super::opaque!(GetAspResponse);

/// Tells which disks a zone offers, and how much of the quota is used.
///
/// Reads. Its answer is typed after the vendor's Go SDK (unverified). Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetAvailableDiskInfo {
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
}

super::opaque!(GetAvailableDiskInfo);

/// `diskZoneResources` of [`GetAvailableDiskInfoResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetAvailableDiskInfoResponseDiskZoneResources {
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    pub disk_infos: Option<Vec<Box<DiskInfo>>>,
}

super::opaque!(GetAvailableDiskInfoResponseDiskZoneResources);

/// The answer of [`GetAvailableDiskInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetAvailableDiskInfoResponse {
    /// The vendor's id of the request; its support asks for it.
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

/// Lists the images that an instance type can have.
///
/// Reads. Official sources disagree on the path: /v2/image/getAvailableImageBySpec (bce-python-sdk 0.9.79), /v2/image/getAvailableImagesBySpec (baiducloud-python-sdk-bcc 0.0.9). Here: /v2/image/getAvailableImagesBySpec.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetAvailableImagesBySpec {
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: String,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// The operating system's name, as `Ubuntu`.
    pub os_name: Option<String>,
}

super::opaque!(GetAvailableImagesBySpec);

/// The answer of [`GetAvailableImagesBySpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetAvailableImagesBySpecResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    pub images: Option<Vec<Box<SystemImageModel>>>,
}

super::opaque!(GetAvailableImagesBySpecResponse);

/// `createCdsList` of [`GetBidInstancePrice`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetBidInstancePriceCreateCdsList {
    /// The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`.
    pub storage_type: Option<String>,
    /// The size of the disk, in GB.
    #[serde(rename = "cdsSizeInGB")]
    pub cds_size_in_gb: Option<i64>,
    /// How many disks.
    pub cds_num: Option<i64>,
    pub name: Option<String>,
    /// Extra performance of the disk, which is paid.
    pub cds_extra_io: Option<i64>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
    /// The id of the key that the disk is encrypted with. Secret.
    pub encrypt_key: Option<String>,
    /// Whether it is protected from being released.
    pub enable_delete_protection: Option<String>,
    /// Whether the disk is deleted with the instance.
    pub delete_with_instance: Option<bool>,
    /// Whether automatic snapshots are deleted with the disk.
    pub delete_auto_snapshot: Option<bool>,
}

super::opaque!(GetBidInstancePriceCreateCdsList);

/// Tells the market price of spot instances.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetBidInstancePrice {
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: String,
    /// The size of the system disk, in GB.
    pub root_disk_size_in_gb: Option<i64>,
    /// The kind of the system disk, as `cloud_hp1`.
    pub root_disk_storage_type: Option<String>,
    /// Data disks that are created with the instance.
    pub create_cds_list: Option<Vec<GetBidInstancePriceCreateCdsList>>,
    /// The bandwidth to the Internet, in Mbit/s; 0 means no public address. 0 to 200.
    pub network_capacity_in_mbps: Option<i64>,
    /// What of the Internet traffic is paid: the bandwidth, or the bytes.
    pub internet_charge_type: Option<String>,
    /// How many are bought. At least 1. Default: 1.
    pub purchase_count: Option<i64>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(GetBidInstancePrice);

/// The answer of [`GetBidInstancePrice`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetBidInstancePriceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub money: Option<String>,
    pub count: Option<String>,
    pub original_money: Option<String>,
    pub per_original_money: Option<String>,
    pub per_money: Option<String>,
}

super::opaque!(GetBidInstancePriceResponse);

/// Tells what disks would cost.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetCdsPrice {
    /// The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`.
    pub storage_type: String,
    /// The size of the disk, in GB.
    #[serde(rename = "cdsSizeInGB")]
    pub cds_size_in_gb: i64,
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: String,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: String,
    /// How many are bought. At least 1. Default: 1.
    pub purchase_count: Option<i64>,
    /// For how many months the price is.
    pub purchase_length: Option<i64>,
    /// Extra performance of the disk, which is paid.
    pub cds_extra_io: Option<i64>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
    /// The id of the key that the disk is encrypted with. Secret. Only bce-python-sdk 0.9.79 has it.
    pub encrypt_key: Option<String>,
}

super::opaque!(GetCdsPrice);

/// The answer of [`GetCdsPrice`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetCdsPriceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The price.
    pub price: Option<Vec<Box<CdsPrices>>>,
}

super::opaque!(GetCdsPriceResponse);

/// Tells about a deployment set and its instances.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetDeploySet {
    pub id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(GetDeploySet);

/// The answer of [`GetDeploySet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetDeploySetResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub short_id: Option<String>,
    pub uuid: Option<String>,
    pub instance_total: Option<i64>,
    /// How many instances.
    pub instance_count: Option<i64>,
    pub bcc_instance_cnt: Option<i64>,
    pub bbc_instance_cnt: Option<i64>,
    pub az_intstance_statis_list: Option<Vec<Box<AzIntstanceStatisDetail>>>,
}

super::opaque!(GetDeploySetResponse);

/// Lists what a diagnosis can look at.
///
/// Reads. Its answer is typed after the vendor's Java SDK (unverified). Only bce-python-sdk 0.9.79 has it.
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
    /// A description for people.
    pub description: Option<String>,
    pub support_text: Option<String>,
}

super::opaque!(GetDiagnosticSchemasResponseMetricSetList);

/// The answer of [`GetDiagnosticSchemas`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetDiagnosticSchemasResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub metric_set_list: Option<Vec<GetDiagnosticSchemasResponseMetricSetList>>,
}

super::opaque!(GetDiagnosticSchemasResponse);

/// Tells which disks a zone offers, and how much of the quota is used.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetDiskQuota {
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: String,
}

super::opaque!(GetDiskQuota);

/// The answer of [`GetDiskQuota`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetDiskQuotaResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    #[serde(rename = "cdsTotalCapacityGB")]
    pub cds_total_capacity_gb: Option<String>,
    #[serde(rename = "cdsUsedCapacityGB")]
    pub cds_used_capacity_gb: Option<String>,
    pub disk_infos: Option<Vec<Box<DiskInfo>>>,
}

super::opaque!(GetDiskQuotaResponse);

/// Tells about an image.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetImage {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
}

super::opaque!(GetImage);

/// The answer of [`GetImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetImageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub image: Option<Box<ImageModel>>,
}

super::opaque!(GetImageResponse);

/// Tells about an instance, its state among others.
///
/// Reads.
///
/// <https://cloud.baidu.com/doc/BCC/s/sjwvyoeqr>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetInstance {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Whether an instance whose creation failed is found too. Only bce-python-sdk 0.9.79 has it.
    pub contains_failed: Option<bool>,
    /// Whether the answer tells the deployment set. Only bce-python-sdk 0.9.79 has it.
    pub is_deploy_set: Option<bool>,
}

super::opaque!(GetInstance);

/// The answer of [`GetInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The instance.
    pub instance: Option<Box<InstanceModel>>,
}

super::opaque!(GetInstanceResponse);

/// Tells how far the release of instances is.
///
/// Reads. Its answer maps ids to objects that no official source describes. Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetInstanceDeleteProgress {
    /// The ids of instances.
    pub instance_ids: Vec<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
}

super::opaque!(GetInstanceDeleteProgress);

/// The answer of [`GetInstanceDeleteProgress`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetInstanceDeleteProgressResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(GetInstanceDeleteProgressResponse);

/// Lists instances that can be stopped without being charged.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetInstanceNoChargeList {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// The private IP address.
    pub internal_ip: Option<String>,
    /// The id of the SSH key pair.
    pub keypair_id: Option<String>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// The ids of instances.
    pub instance_ids: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(GetInstanceNoChargeList);

/// The answer of [`GetInstanceNoChargeList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetInstanceNoChargeListResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// The instances.
    pub instances: Option<Vec<Box<InstanceModel>>>,
}

super::opaque!(GetInstanceNoChargeListResponse);

/// Shows the user data of an instance.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetInstanceUserDataInfo {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(GetInstanceUserDataInfo);

/// The answer of [`GetInstanceUserDataInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetInstanceUserDataInfoResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// A script or data that the instance reads when it first starts. Secret.
    pub user_data: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
}

super::opaque!(GetInstanceUserDataInfoResponse);

/// Makes a link to the screen of an instance.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetInstanceVnc {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
}

super::opaque!(GetInstanceVnc);

/// The answer of [`GetInstanceVnc`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetInstanceVncResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Secret.
    pub vnc_url: Option<String>,
}

super::opaque!(GetInstanceVncResponse);

/// Tells what instances would cost.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetPriceBySpec {
    /// The family of instance types, as `g5`.
    pub spec_id: Option<String>,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: String,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: String,
    /// How many are bought. At least 1. Default: 1.
    pub purchase_count: Option<i64>,
    /// For how many months the price is.
    pub purchase_length: i64,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(GetPriceBySpec);

/// The answer of [`GetPriceBySpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetPriceBySpecResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The price.
    pub price: Option<Vec<Box<SpecIdPrices>>>,
}

super::opaque!(GetPriceBySpecResponse);

/// Lists reserved instances.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetReservedInstance {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// The ids of reserved instances.
    pub reserved_instance_ids: Option<Vec<String>>,
    /// The name of the reserved instance.
    pub reserved_instance_name: Option<String>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// The state of the reserved instance.
    pub reserved_instance_status: Option<String>,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
    /// How reserved instances are paid: `FullyPrepay`, `PartPrepay` or `NoPrepay`.
    pub offering_type: Option<String>,
    /// The operating system.
    pub os_type: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// The name of the instance.
    pub instance_name: Option<String>,
    /// Whether it pays for an instance now.
    pub is_deduct: Option<bool>,
    /// The id of the high-performance cluster.
    pub ehc_cluster_id: Option<String>,
    /// What the list is ordered by.
    pub sort_key: Option<String>,
    /// The order of the list.
    pub sort_dir: Option<String>,
    /// Where the reserved instance is from.
    pub reserved_instance_source: Option<String>,
    /// Where the reserved instance counts: in a zone (`AZ`) or in the region.
    pub scope: Option<String>,
}

super::opaque!(GetReservedInstance);

/// The answer of [`GetReservedInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetReservedInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// The reserved instances.
    pub reserved_instances: Option<Vec<Box<ReservedInstanceInfo>>>,
}

super::opaque!(GetReservedInstanceResponse);

/// Tells what reserved instances would cost.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetReservedInstancePrice {
    /// The family of instance types, as `g5`.
    pub spec_id: String,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: String,
    /// How reserved instances are paid: `FullyPrepay`, `PartPrepay` or `NoPrepay`. Known values: `FullyPrepay`, `PartPrepay` and `NoPrepay`.
    pub offering_type: String,
    /// Where the reserved instance counts: in a zone (`AZ`) or in the region. Known values: `AZ` and `Region`. Default: AZ.
    pub scope: Option<String>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: String,
    /// How many are reserved.
    pub reserved_instance_count: Option<i64>,
    /// For which time the price of use is: an hour or a month. Known values: `month` and `hour`. Default: hour.
    pub price_time_unit: Option<String>,
    /// How long it is reserved.
    pub reserved_instance_time: i64,
    /// How many are bought.
    pub purchase_num: Option<i64>,
}

super::opaque!(GetReservedInstancePrice);

/// The answer of [`GetReservedInstancePrice`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetReservedInstancePriceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
    /// The prices by category.
    pub category_price: Option<Box<CatagoryPrice>>,
    /// The price that is paid.
    pub trade_price: Option<Box<TradePrice>>,
}

super::opaque!(GetReservedInstancePriceResponse);

/// Lists the roles that instances can act with.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetRoleList {
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(GetRoleList);

/// The answer of [`GetRoleList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetRoleListResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub roles: Option<Vec<Box<InstanceRoleModel>>>,
}

super::opaque!(GetRoleListResponse);

/// Tells about a security group and its rules.
///
/// Reads. Its answer is typed after ListSecurityGroups (unverified). Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetSecurityGroup {
    /// The id of the security group, the rules for network traffic.
    pub security_group_id: String,
}

super::opaque!(GetSecurityGroup);

/// The answer of [`GetSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetSecurityGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    /// The id of the VPC, the private network.
    pub vpc_id: Option<String>,
    /// A description for people.
    pub desc: Option<String>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    /// When it was last changed, in UTC.
    pub updated_time: Option<String>,
    /// The version of the security group that the change is made to.
    pub sg_version: Option<i64>,
    pub rules: Option<Vec<Box<SecurityGroupRuleModel>>>,
    /// Tags: names with values.
    pub tags: Option<Vec<Box<Tag>>>,
}

super::opaque!(GetSecurityGroupResponse);

/// Tells about a snapshot.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetSnapshot {
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: String,
}

super::opaque!(GetSnapshot);

/// The answer of [`GetSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetSnapshotResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub snapshot: Option<Box<SnapshotModel>>,
}

super::opaque!(GetSnapshotResponse);

/// Tells about tasks.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetTask {
    /// At most 100 items.
    pub task_ids: Vec<String>,
    /// How many items a page has at most. Default: 100.
    pub max_keys: Option<i64>,
}

super::opaque!(GetTask);

/// The answer of [`GetTask`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetTaskResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub tasks: Option<Vec<Box<TaskDetail>>>,
}

super::opaque!(GetTaskResponse);

/// Tells about a disk.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
}

super::opaque!(GetVolume);

/// The answer of [`GetVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub volume: Option<Box<VolumeModel>>,
}

super::opaque!(GetVolumeResponse);

/// Tells about a dedicated disk cluster.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetVolumeCluster {
    /// The id of the dedicated disk cluster.
    pub cluster_id: String,
}

super::opaque!(GetVolumeCluster);

/// The answer of [`GetVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetVolumeClusterResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the dedicated disk cluster.
    pub cluster_id: Option<String>,
    /// The name of the dedicated disk cluster.
    pub cluster_name: Option<String>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    /// When it expires, in UTC.
    pub expired_time: Option<String>,
    pub status: Option<String>,
    /// The zone, as the account sees it.
    pub logical_zone: Option<String>,
    /// How it is paid.
    pub product_type: Option<String>,
    pub cluster_type: Option<String>,
    pub total_capacity: Option<i64>,
    pub used_capacity: Option<i64>,
    pub available_capacity: Option<i64>,
    pub expanding_capacity: Option<i64>,
    pub created_volume_num: Option<i64>,
    #[serde(rename = "affiliatedCDSNumber")]
    pub affiliated_cds_number: Option<Vec<String>>,
    /// Whether the subscription is renewed when it ends, at the account's cost.
    pub enable_auto_renew: Option<bool>,
    /// Tags: names with values.
    pub tags: Option<Vec<Box<TagModel>>>,
}

super::opaque!(GetVolumeClusterResponse);

/// Tells how far the resizing of a disk is.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetVolumeResizeProgress {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
}

super::opaque!(GetVolumeResizeProgress);

/// The answer of [`GetVolumeResizeProgress`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetVolumeResizeProgressResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub progress: Option<i64>,
}

super::opaque!(GetVolumeResizeProgressResponse);

/// Lists the zones that offer an instance type.
///
/// Reads. Official sources disagree on the version of the path: /v2/instance/flavorZones (bce-python-sdk 0.9.79), /v1/instance/flavorZones (baiducloud-python-sdk-bcc 0.0.9). Here: /v1/instance/flavorZones. Else: `atVersion(GetZoneBySpec, 2)`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetZoneBySpec {
    /// The kind of instance; `spec` says it more exactly.
    pub instance_type: Option<String>,
    /// How it is paid.
    pub product_type: Option<String>,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
    /// The family of instance types, as `g5`.
    pub spec_id: Option<String>,
}

super::opaque!(GetZoneBySpec);

/// The answer of [`GetZoneBySpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GetZoneBySpecResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub zone_names: Option<Vec<String>>,
}

super::opaque!(GetZoneBySpecResponse);

/// Makes an image from a file in the vendor's object storage.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `ListImages` shows what it changes. That it is billed, by the storage or the machines that it uses, is inferred (unverified).
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportImage {
    /// The operating system's name, as `Ubuntu`.
    pub os_name: String,
    /// The processor that the operating system is for, as `amd64 (64bit)`.
    pub os_arch: String,
    /// The operating system.
    pub os_type: String,
    /// The operating system's version.
    pub os_version: String,
    pub name: String,
    /// Where the image file is in Baidu's object storage. Secret.
    pub bos_url: String,
    /// Whether the image is tested before it is taken.
    pub detection: Option<bool>,
    /// Which product the image is for: `BCC` or `EBC`. Known values: `BCC` and `EBC`. Default: BCC.
    pub generation_type: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ImportImage);

/// The answer of [`ImportImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ImportImageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub id: Option<String>,
}

super::opaque!(ImportImageResponse);

/// Stores the public key of an SSH key pair.
///
/// Writes. `ListKeypair` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportKeypair {
    pub name: String,
    /// A description for people.
    pub description: Option<String>,
    /// The public key.
    pub public_key: String,
}

super::opaque!(ImportKeypair);

/// The answer of [`ImportKeypair`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ImportKeypairResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub keypair: Option<Box<KeypairModel>>,
}

super::opaque!(ImportKeypairResponse);

/// Changes the instance type of instances, which restarts them.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `ListInstanceByIds` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InstanceBatchResizeBySpec {
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: String,
    /// The ids of instances. At most 30 items.
    pub instance_id_list: Vec<String>,
    /// Whether the network takes jumbo frames; only some instance types can.
    pub enable_jumbo_frame: Option<bool>,
    /// The id of the subnet.
    pub subnet_id: Option<String>,
    /// The zone, as the account sees it.
    pub logical_zone: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
    /// The private IP address. Only bce-python-sdk 0.9.79 has it.
    pub internal_ip_v4: Option<String>,
}

super::opaque!(InstanceBatchResizeBySpec);

/// The answer of [`InstanceBatchResizeBySpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstanceBatchResizeBySpecResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub order_uuid_results: Option<Vec<String>>,
}

super::opaque!(InstanceBatchResizeBySpecResponse);

/// Switches the protection of an instance against release on or off.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InstanceDeletionProtection {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Whether the instance is protected from being released: 1, or 0.
    pub deletion_protection: i64,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(InstanceDeletionProtection);

/// The answer of [`InstanceDeletionProtection`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstanceDeletionProtectionResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(InstanceDeletionProtectionResponse);

/// `instanceIds` of [`InstanceRecovery`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InstanceRecoveryInstanceIds {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
}

super::opaque!(InstanceRecoveryInstanceIds);

/// Takes instances out of the recycle bin.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `ListRecycleInstance` shows what it changes. That it is billed, by the storage or the machines that it uses, is inferred (unverified).
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InstanceRecovery {
    /// The ids of instances. At most 100 items.
    pub instance_ids: Vec<InstanceRecoveryInstanceIds>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(InstanceRecovery);

/// The answer of [`InstanceRecovery`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstanceRecoveryResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(InstanceRecoveryResponse);

/// Tells about an SSH key pair.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct KeypairDetail {
    /// The id of the SSH key pair.
    pub keypair_id: String,
}

super::opaque!(KeypairDetail);

/// The answer of [`KeypairDetail`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct KeypairDetailResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub keypair: Option<Box<KeypairModel>>,
}

super::opaque!(KeypairDetailResponse);

/// Lists policies that take snapshots.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListAsps {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    pub asp_name: Option<String>,
    pub volume_name: Option<String>,
}

super::opaque!(ListAsps);

/// The answer of [`ListAsps`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListAspsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    pub auto_snapshot_policys: Option<Vec<Box<AutoSnapshotPolicyModel>>>,
}

super::opaque!(ListAspsResponse);

/// Lists the instance types that an instance can change to.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListAvailableResizeSpec {
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
    /// The family of instance types, as `g5`.
    pub spec_id: Option<String>,
    pub zone: Option<String>,
    /// The ids of instances.
    pub instance_id_list: Option<Vec<String>>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ListAvailableResizeSpec);

/// The answer of [`ListAvailableResizeSpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListAvailableResizeSpecResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub spec_list: Option<Vec<String>>,
}

super::opaque!(ListAvailableResizeSpecResponse);

/// Lists instance types of spot instances.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListBidFlavor {
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ListBidFlavor);

/// The answer of [`ListBidFlavor`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListBidFlavorResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub zone_resources: Option<Vec<Box<ZoneResource>>>,
}

super::opaque!(ListBidFlavorResponse);

/// Lists deployment sets.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListDeploySet {
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
    /// The ids of deployment sets, divided by commas. Only bce-python-sdk 0.9.79 has it.
    pub deployment_set_ids: Option<String>,
}

super::opaque!(ListDeploySet);

/// The answer of [`ListDeploySet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListDeploySetResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The page, counted from 1.
    pub page_no: Option<i64>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
    pub deploy_sets: Option<Vec<Box<DeploySetModel>>>,
}

super::opaque!(ListDeploySetResponse);

/// Lists reports of diagnoses.
///
/// Reads. Its answer is typed after the vendor's Java SDK (unverified). Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListDiagnosticReport {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most. Default: 100.
    pub max_keys: Option<i64>,
    pub report_id: Option<String>,
    /// The kind of instance; `spec` says it more exactly. Default: bcc.
    pub instance_type: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub severity: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
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
    /// The kind of instance; `spec` says it more exactly.
    pub instance_type: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    pub metric_set_id: Option<String>,
    /// When it was created, in UTC.
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
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    pub diagnostic_reports: Option<Vec<ListDiagnosticReportResponseDiagnosticReports>>,
}

super::opaque!(ListDiagnosticReportResponse);

/// Lists instance types.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListFlavorSpec {
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    pub specs: Option<String>,
    pub spec_ids: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ListFlavorSpec);

/// The answer of [`ListFlavorSpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListFlavorSpecResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub zone_resources: Option<Vec<Box<ZoneResourceDetailSpec>>>,
}

super::opaque!(ListFlavorSpecResponse);

/// Translates between short and long ids of instances.
///
/// Reads. Its answer is typed after the vendor's Go SDK (unverified). Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListIdMappings {
    /// The ids of instances.
    pub instance_ids: Vec<String>,
    /// Known values: `short` and `long`.
    pub id_type: String,
    /// Known values: `bcc`.
    pub object_type: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
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
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub mappings: Option<Vec<ListIdMappingsResponseMappings>>,
}

super::opaque!(ListIdMappingsResponse);

/// Lists images.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListImages {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// Who made the image.
    pub image_type: Option<String>,
    /// The name of the image.
    pub image_name: Option<String>,
}

super::opaque!(ListImages);

/// The answer of [`ListImages`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListImagesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    pub images: Option<Vec<Box<ImageModel>>>,
}

super::opaque!(ListImagesResponse);

/// Tells about instances, their states among others.
///
/// Reads.
///
/// <https://cloud.baidu.com/doc/BCC/s/4koffviai>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListInstanceByIds {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// The ids of instances. At most 100 items.
    pub instance_ids: Vec<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ListInstanceByIds);

/// The answer of [`ListInstanceByIds`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListInstanceByIdsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// The instances.
    pub instances: Option<Vec<Box<InstanceModel>>>,
}

super::opaque!(ListInstanceByIdsResponse);

/// Lists the network interfaces of an instance.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListInstanceEnis {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ListInstanceEnis);

/// The answer of [`ListInstanceEnis`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListInstanceEnisResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub enis: Option<Vec<Box<EniInfo>>>,
}

super::opaque!(ListInstanceEnisResponse);

/// Lists snapshots of whole instances.
///
/// Reads. Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListInstanceSnapshot {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// The ids of instances.
    pub instance_ids: Option<Vec<String>>,
    pub instance_snapshot_ids: Option<Vec<String>>,
}

super::opaque!(ListInstanceSnapshot);

/// `snapshots` of [`ListInstanceSnapshotResponseInstanceSnapshots`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListInstanceSnapshotResponseInstanceSnapshotsSnapshots {
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
    pub snapshot_name: Option<String>,
    pub snapshot_size_in_gi_b: Option<i64>,
    pub snapshot_status: Option<String>,
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: Option<String>,
    pub instance_snapshot_id: Option<String>,
    pub creation_method: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    /// When it expires, in UTC.
    pub expired_time: Option<String>,
    /// Whether it is encrypted.
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
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    pub instance_snapshot_status: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    pub snapshots: Option<Vec<ListInstanceSnapshotResponseInstanceSnapshotsSnapshots>>,
}

super::opaque!(ListInstanceSnapshotResponseInstanceSnapshots);

/// The answer of [`ListInstanceSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListInstanceSnapshotResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    pub instance_snapshots: Option<Vec<ListInstanceSnapshotResponseInstanceSnapshots>>,
}

super::opaque!(ListInstanceSnapshotResponse);

/// Lists instance types, in the older form.
///
/// Reads. Its answer is typed after the vendor's Go SDK (unverified). ListFlavorSpec is its successor. Only bce-python-sdk 0.9.79 has it.
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
    /// How many virtual CPUs.
    pub cpu_count: Option<i64>,
    #[serde(rename = "memorySizeInGB")]
    pub memory_size_in_gb: Option<i64>,
    /// The size of the local disk, in GB.
    #[serde(rename = "localDiskSizeInGB")]
    pub local_disk_size_in_gb: Option<i64>,
}

super::opaque!(ListInstanceSpecsResponseInstanceTypes);

/// The answer of [`ListInstanceSpecs`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListInstanceSpecsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub instance_types: Option<Vec<ListInstanceSpecsResponseInstanceTypes>>,
}

super::opaque!(ListInstanceSpecsResponse);

/// Lists instances with their states.
///
/// Reads.
///
/// <https://cloud.baidu.com/doc/BCC/s/Xjwvyodmx>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListInstances {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// The private IP address.
    pub internal_ip: Option<String>,
    /// The id of the dedicated host.
    pub dedicated_host_id: Option<String>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// Whether the answer tells how RDMA is connected.
    pub show_rdma_topo: Option<String>,
    /// The ids of instances, divided by commas.
    pub instance_ids: Option<String>,
    /// The names of instances, divided by commas.
    pub instance_names: Option<String>,
    /// A part of the instance's name.
    pub fuzzy_instance_name: Option<String>,
    /// The ids of disks, divided by commas.
    pub volume_ids: Option<String>,
    /// The ids of deployment sets, divided by commas.
    pub deploy_set_ids: Option<String>,
    /// The ids of security groups, divided by commas.
    pub security_group_ids: Option<String>,
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// States, divided by commas.
    pub status: Option<String>,
    /// Tags, as `key:value`, divided by commas.
    pub tags: Option<String>,
    /// The id of the VPC, the private network.
    pub vpc_id: Option<String>,
    /// Private IP addresses of one VPC, divided by commas.
    pub private_ips: Option<String>,
    /// The id of the high-performance cluster.
    pub ehc_cluster_id: Option<String>,
    /// The ids of disks, divided by commas. Only bce-python-sdk 0.9.79 has it.
    pub cds_ids: Option<String>,
    /// IPv6 addresses of one VPC, divided by commas. Only bce-python-sdk 0.9.79 has it.
    pub ipv6_addresses: Option<String>,
    /// Whether the subscription is renewed when it ends, at the account's cost. Only bce-python-sdk 0.9.79 has it.
    pub auto_renew: Option<bool>,
}

super::opaque!(ListInstances);

/// The answer of [`ListInstances`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListInstancesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// The instances.
    pub instances: Option<Vec<Box<InstanceModel>>>,
}

super::opaque!(ListInstancesResponse);

/// Lists SSH key pairs.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListKeypair {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub name: Option<String>,
}

super::opaque!(ListKeypair);

/// The answer of [`ListKeypair`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListKeypairResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    pub keypairs: Option<Vec<Box<KeypairModel>>>,
}

super::opaque!(ListKeypairResponse);

/// Lists the operating systems of images.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListOs {
    /// The ids of instances.
    pub instance_ids: Option<Vec<String>>,
}

super::opaque!(ListOs);

/// The answer of [`ListOs`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListOsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub os_info: Option<Vec<Box<OsModel>>>,
}

super::opaque!(ListOsResponse);

/// Lists the instances in the recycle bin.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListRecycleInstance {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most. At most 1000. Default: 1000.
    pub max_keys: Option<i64>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    pub name: Option<String>,
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// From when on they were put into the recycle bin.
    pub recycle_begin: Option<String>,
    /// Until when they were put into the recycle bin.
    pub recycle_end: Option<String>,
}

super::opaque!(ListRecycleInstance);

/// The answer of [`ListRecycleInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListRecycleInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// The instances.
    pub instances: Option<Vec<Box<ResourceBo>>>,
}

super::opaque!(ListRecycleInstanceResponse);

/// Lists reserved instances that other accounts offer.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListReservedInstanceTransferIn {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// The ids of reserved instances.
    pub reserved_instance_ids: Option<Vec<String>>,
    /// The ids of transfers.
    pub transfer_record_ids: Option<Vec<String>>,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
    /// The state of the transfer.
    pub status: Option<String>,
}

super::opaque!(ListReservedInstanceTransferIn);

/// The answer of [`ListReservedInstanceTransferIn`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListReservedInstanceTransferInResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
    /// The transfers.
    pub transfer_records: Option<Vec<Box<TransferInRecord>>>,
}

super::opaque!(ListReservedInstanceTransferInResponse);

/// Lists reserved instances that are offered to other accounts.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListReservedInstanceTransferOut {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// The ids of reserved instances.
    pub reserved_instance_ids: Option<Vec<String>>,
    /// The ids of transfers.
    pub transfer_record_ids: Option<Vec<String>>,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
    /// The state of the transfer.
    pub status: Option<String>,
}

super::opaque!(ListReservedInstanceTransferOut);

/// The answer of [`ListReservedInstanceTransferOut`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListReservedInstanceTransferOutResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
    /// The transfers.
    pub transfer_records: Option<Vec<Box<TransferOutRecord>>>,
}

super::opaque!(ListReservedInstanceTransferOutResponse);

/// Lists security groups with their rules.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListSecurityGroups {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// The id of the VPC, the private network.
    pub vpc_id: Option<String>,
    /// The id of the security group, the rules for network traffic.
    pub security_group_id: Option<String>,
    /// The ids of security groups.
    pub security_group_ids: Option<String>,
}

super::opaque!(ListSecurityGroups);

/// The answer of [`ListSecurityGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListSecurityGroupsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// The security groups.
    pub security_groups: Option<Vec<Box<SecurityGroupModel>>>,
}

super::opaque!(ListSecurityGroupsResponse);

/// Lists the accounts that an image is shared with.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListSharedUser {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
}

super::opaque!(ListSharedUser);

/// The answer of [`ListSharedUser`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListSharedUserResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub users: Option<Vec<Box<SharedUser>>>,
}

super::opaque!(ListSharedUserResponse);

/// Lists chains of snapshots.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListSnapchain {
    pub order_by: Option<String>,
    pub order: Option<String>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// The page, counted from 1.
    pub page_no: Option<i64>,
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ListSnapchain);

/// The answer of [`ListSnapchain`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListSnapchainResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub order_by: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// The page, counted from 1.
    pub page_no: Option<i64>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    pub snapchains: Option<Vec<Box<SnapchainModel>>>,
}

super::opaque!(ListSnapchainResponse);

/// Lists snapshots that are shared between accounts.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListSnapshotShare {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most. At most 100. Default: 10.
    pub max_keys: Option<i64>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ListSnapshotShare);

/// The answer of [`ListSnapshotShare`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListSnapshotShareResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    pub result: Option<Vec<Box<SnapshotShareModel>>>,
}

super::opaque!(ListSnapshotShareResponse);

/// Lists snapshots.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListSnapshots {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: Option<String>,
}

super::opaque!(ListSnapshots);

/// The answer of [`ListSnapshots`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListSnapshotsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    pub snapshots: Option<Vec<Box<SnapshotModel>>>,
}

super::opaque!(ListSnapshotsResponse);

/// Lists tasks.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListTask {
    /// At most 100 items.
    pub task_ids: Option<Vec<String>>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most. At most 100. Default: 10.
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
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    pub tasks: Option<Vec<Box<TaskDetail>>>,
}

super::opaque!(ListTaskResponse);

/// Lists dedicated disk clusters.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListVolumeClusters {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// The name of the dedicated disk cluster.
    pub cluster_name: Option<String>,
}

super::opaque!(ListVolumeClusters);

/// The answer of [`ListVolumeClusters`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListVolumeClustersResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    pub result: Option<Vec<Box<VolumeClusterModel>>>,
}

super::opaque!(ListVolumeClustersResponse);

/// Lists disks.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListVolumes {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// The id of the dedicated disk cluster.
    pub cluster_id: Option<String>,
    pub charge_filter: Option<String>,
    pub usage_filter: Option<String>,
    pub name: Option<String>,
    /// Which product it is: `BCC` for virtual machines.
    pub product_category: Option<String>,
    /// The ids of disks. Only bce-python-sdk 0.9.79 has it.
    pub volume_ids: Option<String>,
}

super::opaque!(ListVolumes);

/// The answer of [`ListVolumes`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListVolumesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// Where the next page begins; absent on the last one.
    pub next_marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// The disks.
    pub volumes: Option<Vec<Box<VolumeModel>>>,
}

super::opaque!(ListVolumesResponse);

/// Lists the zones of the region.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListZones {}

super::opaque!(ListZones);

/// The answer of [`ListZones`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListZonesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub zones: Option<Vec<Box<ZoneModel>>>,
}

super::opaque!(ListZonesResponse);

/// Changes the name and the settings of a disk.
///
/// Writes. `GetVolume` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyCdsAttribute {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    pub cds_name: Option<String>,
    /// A description for people.
    pub desc: Option<String>,
    /// Whether the disk is deleted with the instance.
    pub delete_with_instance: Option<bool>,
    /// Whether automatic snapshots are deleted with the disk.
    pub delete_auto_snapshot: Option<bool>,
}

super::opaque!(ModifyCdsAttribute);

/// The answer of [`ModifyCdsAttribute`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyCdsAttributeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyCdsAttributeResponse);

/// Changes a high-performance cluster.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `EhcClusterList` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyEhcCluster {
    /// The id of the high-performance cluster.
    pub ehc_cluster_id: String,
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ModifyEhcCluster);

/// The answer of [`ModifyEhcCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyEhcClusterResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyEhcClusterResponse);

/// `tags` of [`ModifyInstUserOpAuthorizeRuleAttribute`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyInstUserOpAuthorizeRuleAttributeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(ModifyInstUserOpAuthorizeRuleAttributeTags);

/// Changes a rule that agrees to maintenance in advance.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `DescribeAuthorizeRules` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyInstUserOpAuthorizeRuleAttribute {
    pub enable_rule: Option<i64>,
    pub authorize_maintenance_operations: Option<Vec<String>>,
    /// The name of the rule.
    pub rule_name: Option<String>,
    /// The id of the rule.
    pub rule_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub effective_scope: Option<String>,
    /// Tags: names with values. Only bce-python-sdk 0.9.79 has it.
    pub tags: Option<Vec<ModifyInstUserOpAuthorizeRuleAttributeTags>>,
}

super::opaque!(ModifyInstUserOpAuthorizeRuleAttribute);

/// The answer of [`ModifyInstUserOpAuthorizeRuleAttribute`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyInstUserOpAuthorizeRuleAttributeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyInstUserOpAuthorizeRuleAttributeResponse);

/// Changes the name and the settings of an instance.
///
/// Writes. `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyInstanceAttributes {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    pub name: Option<String>,
    /// Whether the network takes jumbo frames; only some instance types can.
    pub enable_jumbo_frame: Option<bool>,
    /// How many queues the network interface has.
    pub net_eth_queue_count: Option<String>,
}

super::opaque!(ModifyInstanceAttributes);

/// The answer of [`ModifyInstanceAttributes`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyInstanceAttributesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyInstanceAttributesResponse);

/// Changes the description of an instance.
///
/// Writes. `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyInstanceDesc {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// A description for people.
    pub desc: String,
}

super::opaque!(ModifyInstanceDesc);

/// The answer of [`ModifyInstanceDesc`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyInstanceDescResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyInstanceDescResponse);

/// Changes the host name of an instance.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyInstanceHostname {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Whether the instance is rebooted, so that the change takes effect. Default: false.
    pub reboot: Option<bool>,
    /// Whether a domain for the host name is made.
    pub is_open_hostname_domain: Option<bool>,
    /// The host name in the operating system.
    pub hostname: String,
    /// Whether the host name may be that of another instance.
    pub is_allow_hostname_repeat: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ModifyInstanceHostname);

/// The answer of [`ModifyInstanceHostname`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyInstanceHostnameResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyInstanceHostnameResponse);

/// Changes the administrator's password of an instance.
///
/// Writes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyInstancePassword {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The administrator's password, as BCC wants it: AES-128-ECB with the first 16 characters of the secret access key, in hexadecimal. Secret.
    pub admin_pass: String,
}

super::opaque!(ModifyInstancePassword);

/// The answer of [`ModifyInstancePassword`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyInstancePasswordResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyInstancePasswordResponse);

/// Changes what is released with an instance.
///
/// Writes; repeated once it may have been executed only where it carries a client token.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyRelatedDeletePolicy {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Whether the public address is released with the instance.
    pub is_eip_auto_related_delete: bool,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ModifyRelatedDeletePolicy);

/// The answer of [`ModifyRelatedDeletePolicy`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyRelatedDeletePolicyResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyRelatedDeletePolicyResponse);

/// `reservedInstances` of [`ModifyReservedInstances`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyReservedInstancesReservedInstances {
    /// The id of the reserved instance, capacity that is paid in advance.
    pub reserved_instance_id: Option<String>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// The name of the reserved instance.
    pub reserved_instance_name: Option<String>,
    /// The id of the high-performance cluster.
    pub ehc_cluster_id: Option<String>,
}

super::opaque!(ModifyReservedInstancesReservedInstances);

/// Changes reserved instances, as their zone.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `GetReservedInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyReservedInstances {
    /// The reserved instances.
    pub reserved_instances: Vec<ModifyReservedInstancesReservedInstances>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ModifyReservedInstances);

/// The answer of [`ModifyReservedInstances`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyReservedInstancesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The orders of the changes.
    pub modify_reserved_instance_orders: Option<Vec<Box<ModifyReservedInstanceOrder>>>,
}

super::opaque!(ModifyReservedInstancesResponse);

/// Changes the name and the settings of a snapshot.
///
/// Writes. `GetSnapshot` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifySnapshotAttribute {
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: String,
    pub snapshot_name: Option<String>,
    /// How many days the snapshot is kept; -1 means for ever.
    pub retention_in_days: Option<i64>,
    /// A description for people.
    pub desc: Option<String>,
}

super::opaque!(ModifySnapshotAttribute);

/// The answer of [`ModifySnapshotAttribute`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifySnapshotAttributeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifySnapshotAttributeResponse);

/// `reservation` of [`ModifyVolumeChargeTypeBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyVolumeChargeTypeBillingReservation {
    /// For how many units it is paid: 1 to 9, 12, 24 or 36 months.
    pub reservation_length: Option<i64>,
    /// The unit of `reservationLength`. Known values: `Month`.
    pub reservation_time_unit: Option<String>,
}

super::opaque!(ModifyVolumeChargeTypeBillingReservation);

/// `billing` of [`ModifyVolumeChargeType`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyVolumeChargeTypeBilling {
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// For how long it is paid in advance.
    pub reservation: Option<ModifyVolumeChargeTypeBillingReservation>,
}

super::opaque!(ModifyVolumeChargeTypeBilling);

/// Changes whether a disk is paid by subscription or by use.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `GetVolume` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyVolumeChargeType {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// How it is paid, and for how long.
    pub billing: Option<ModifyVolumeChargeTypeBilling>,
    /// When the change takes effect.
    pub effective_type: Option<String>,
}

super::opaque!(ModifyVolumeChargeType);

/// The answer of [`ModifyVolumeChargeType`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyVolumeChargeTypeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyVolumeChargeTypeResponse);

/// Switches the protection of disks against release on or off.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListVolumes` shows what it changes. Only bce-python-sdk 0.9.79 has it. Official sources disagree on the path: /v2/volume/modifyDeleteProtection (bce-python-sdk 0.9.79), /v2/volume/modify/deleteProtection (baiducloud-python-sdk-bcc 0.0.9). Here: /v2/volume/modifyDeleteProtection. Else: `ModifyVolumeDeleteProtectionV2` has the other path.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyVolumeDeleteProtection {
    /// The ids of disks.
    pub volume_ids: Vec<String>,
    /// Whether it is protected from being released.
    pub enable_delete_protection: bool,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
}

super::opaque!(ModifyVolumeDeleteProtection);

/// The answer of [`ModifyVolumeDeleteProtection`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyVolumeDeleteProtectionResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyVolumeDeleteProtectionResponse);

/// Switches the protection of disks against release on or off.
///
/// Writes. `ListVolumes` shows what it changes. Official sources disagree on the path: /v2/volume/modifyDeleteProtection (bce-python-sdk 0.9.79), /v2/volume/modify/deleteProtection (baiducloud-python-sdk-bcc 0.0.9). Here: /v2/volume/modify/deleteProtection. Else: `ModifyVolumeDeleteProtection` has the other path.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyVolumeDeleteProtectionV2 {
    /// The ids of disks.
    pub volume_ids: Vec<String>,
    /// Whether it is protected from being released.
    pub enable_delete_protection: bool,
}

super::opaque!(ModifyVolumeDeleteProtectionV2);

/// The answer of [`ModifyVolumeDeleteProtectionV2`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyVolumeDeleteProtectionV2Response {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyVolumeDeleteProtectionV2Response);

/// `reservation` of [`PurchaseReservedInstanceBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedInstanceBillingReservation {
    /// For how many units it is paid: 1 to 9, 12, 24 or 36 months.
    pub reservation_length: Option<i64>,
    /// The unit of `reservationLength`. Known values: `Month`.
    pub reservation_time_unit: Option<String>,
}

super::opaque!(PurchaseReservedInstanceBillingReservation);

/// `billing` of [`PurchaseReservedInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedInstanceBilling {
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// For how long it is paid in advance.
    pub reservation: Option<PurchaseReservedInstanceBillingReservation>,
}

super::opaque!(PurchaseReservedInstanceBilling);

/// `cdsCustomPeriod` of [`PurchaseReservedInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedInstanceCdsCustomPeriod {
    /// For how many months the disk is renewed.
    pub period: Option<i64>,
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: Option<String>,
}

super::opaque!(PurchaseReservedInstanceCdsCustomPeriod);

/// Renews the subscription of an instance.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `GetInstance` shows what it changes. Official sources disagree on clientToken: required in the query (the vendor's page on renewing), always sent (bce-python-sdk 0.9.79), never sent (baiducloud-python-sdk-bcc 0.0.9). Here: sent when given. Else: the client's option `clientToken: "every"`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedInstance {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// What is renewed with the instance, as disks and public addresses.
    pub related_renew_flag: Option<String>,
    /// How it is paid, and for how long.
    pub billing: PurchaseReservedInstanceBilling,
    /// Disks that are renewed for another time.
    pub cds_custom_period: Option<Vec<PurchaseReservedInstanceCdsCustomPeriod>>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(PurchaseReservedInstance);

/// The answer of [`PurchaseReservedInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PurchaseReservedInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
}

super::opaque!(PurchaseReservedInstanceResponse);

/// `reservation` of [`PurchaseReservedVolumeBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedVolumeBillingReservation {
    /// For how many units it is paid: 1 to 9, 12, 24 or 36 months.
    pub reservation_length: Option<i64>,
    /// The unit of `reservationLength`. Known values: `Month`.
    pub reservation_time_unit: Option<String>,
}

super::opaque!(PurchaseReservedVolumeBillingReservation);

/// `billing` of [`PurchaseReservedVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedVolumeBilling {
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// For how long it is paid in advance.
    pub reservation: Option<PurchaseReservedVolumeBillingReservation>,
}

super::opaque!(PurchaseReservedVolumeBilling);

/// Renews the subscription of a disk.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `GetVolume` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// How it is paid, and for how long.
    pub billing: PurchaseReservedVolumeBilling,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(PurchaseReservedVolume);

/// The answer of [`PurchaseReservedVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PurchaseReservedVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
}

super::opaque!(PurchaseReservedVolumeResponse);

/// `reservation` of [`PurchaseReservedVolumeClusterBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedVolumeClusterBillingReservation {
    /// For how many units it is paid: 1 to 9, 12, 24 or 36 months.
    pub reservation_length: Option<i64>,
    /// The unit of `reservationLength`. Known values: `Month`.
    pub reservation_time_unit: Option<String>,
}

super::opaque!(PurchaseReservedVolumeClusterBillingReservation);

/// `billing` of [`PurchaseReservedVolumeCluster`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedVolumeClusterBilling {
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// For how long it is paid in advance.
    pub reservation: Option<PurchaseReservedVolumeClusterBillingReservation>,
}

super::opaque!(PurchaseReservedVolumeClusterBilling);

/// Renews the subscription of a dedicated disk cluster.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `GetVolumeCluster` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReservedVolumeCluster {
    /// The id of the dedicated disk cluster.
    pub cluster_id: String,
    /// How it is paid, and for how long.
    pub billing: PurchaseReservedVolumeClusterBilling,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(PurchaseReservedVolumeCluster);

/// The answer of [`PurchaseReservedVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PurchaseReservedVolumeClusterResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
}

super::opaque!(PurchaseReservedVolumeClusterResponse);

/// Restarts an instance that is Running.
///
/// Writes; never repeated once it may have been executed. `GetInstance` shows what it changes.
///
/// <https://cloud.baidu.com/doc/BCC/s/vjwvyoa62>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RebootInstance {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Whether power is cut: what the operating system has not written to disk is lost. Default: false.
    pub force_stop: Option<bool>,
}

super::opaque!(RebootInstance);

/// The answer of [`RebootInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RebootInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RebootInstanceResponse);

/// Gives instances another image; the data of their system disks is lost.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListInstanceByIds` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RebuildBatchInstance {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
    /// Whether the password or key of the image is kept.
    pub keep_image_login: Option<bool>,
    /// Whether the data of local disks is kept.
    pub is_preserve_data: Option<bool>,
    /// The administrator's password, as BCC wants it: AES-128-ECB with the first 16 characters of the secret access key, in hexadecimal. Secret.
    pub admin_pass: Option<String>,
    /// Whether the vendor's protection of hosts is on. Default: true.
    pub is_open_host_eye: Option<bool>,
    /// The size of the system partition, in GB.
    pub sys_root_size: Option<i64>,
    /// The id of the SSH key pair.
    pub keypair_id: Option<String>,
    /// The file system of the data disks.
    pub data_partition_type: Option<String>,
    /// The file system of the system disk.
    pub root_partition_type: Option<String>,
    /// The id of the RAID configuration.
    pub raid_id: Option<String>,
    /// A script or data that the instance reads when it first starts. Secret.
    pub user_data: Option<String>,
    /// Whether the user data until now is run again.
    pub use_last_user_data: Option<bool>,
    /// Whether the user data until now is dropped instead of being run again. Default: false.
    pub clean_last_user_data: Option<bool>,
    /// The ids of instances. At most 100 items.
    pub instance_ids: Vec<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(RebuildBatchInstance);

/// The answer of [`RebuildBatchInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RebuildBatchInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RebuildBatchInstanceResponse);

/// Gives an instance another image; the data of its system disk is lost.
///
/// Writes; never repeated once it may have been executed. `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RebuildInstance {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
    /// Whether the password or key of the image is kept.
    pub keep_image_login: Option<bool>,
    /// Whether the data of local disks is kept.
    pub is_preserve_data: Option<bool>,
    /// The administrator's password, as BCC wants it: AES-128-ECB with the first 16 characters of the secret access key, in hexadecimal. Secret.
    pub admin_pass: Option<String>,
    /// Whether the vendor's protection of hosts is on. Default: true.
    pub is_open_host_eye: Option<bool>,
    /// The size of the system partition, in GB.
    pub sys_root_size: Option<i64>,
    /// The id of the SSH key pair.
    pub keypair_id: Option<String>,
    /// The file system of the data disks.
    pub data_partition_type: Option<String>,
    /// The file system of the system disk.
    pub root_partition_type: Option<String>,
    /// The id of the RAID configuration.
    pub raid_id: Option<String>,
    /// A script or data that the instance reads when it first starts. Secret.
    pub user_data: Option<String>,
    /// Whether the user data until now is run again.
    pub use_last_user_data: Option<bool>,
    /// Whether the user data until now is dropped instead of being run again. Default: false.
    pub clean_last_user_data: Option<bool>,
}

super::opaque!(RebuildInstance);

/// The answer of [`RebuildInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RebuildInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RebuildInstanceResponse);

/// Refuses reserved instances that another account offers.
///
/// Writes. `ListReservedInstanceTransferIn` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RefuseReservedInstanceTransfer {
    /// The ids of transfers. At most 99 items.
    pub transfer_record_ids: Vec<String>,
}

super::opaque!(RefuseReservedInstanceTransfer);

/// The answer of [`RefuseReservedInstanceTransfer`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RefuseReservedInstanceTransferResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RefuseReservedInstanceTransferResponse);

/// Releases an instance with its data.
///
/// Writes; never repeated once it may have been executed. `GetInstance` shows what it changes. Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReleaseInstance {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
}

super::opaque!(ReleaseInstance);

/// The answer of [`ReleaseInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ReleaseInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ReleaseInstanceResponse);

/// Releases an instance with its data, and what belongs to it.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReleaseInstanceByPost {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Whether public addresses and data disks are released too.
    pub related_release_flag: bool,
    /// Whether snapshots of the disks are deleted too.
    pub delete_cds_snapshot_flag: bool,
    /// Whether the network interfaces are deleted too.
    pub delete_related_enis_flag: Option<bool>,
    /// Whether the instance goes to the recycle bin, from where it can be recovered.
    pub bcc_recycle_flag: Option<bool>,
    /// Whether the disks are released as their own settings say.
    pub cds_attribute_active: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ReleaseInstanceByPost);

/// The answer of [`ReleaseInstanceByPost`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ReleaseInstanceByPostResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ReleaseInstanceByPostResponse);

/// Releases instances with their data, and what belongs to them.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListInstanceByIds` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReleaseMultipleInstanceByPost {
    /// The ids of instances. At most 100 items.
    pub instance_ids: Vec<String>,
    /// Whether public addresses and data disks are released too.
    pub related_release_flag: bool,
    /// Whether the data disks are released too.
    pub delete_related_cds_flag: Option<bool>,
    /// Whether snapshots of the disks are deleted too.
    pub delete_cds_snapshot_flag: bool,
    /// Whether the network interfaces are deleted too.
    pub delete_related_enis_flag: Option<bool>,
    /// Whether the instance goes to the recycle bin, from where it can be recovered.
    pub bcc_recycle_flag: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
    /// Whether the disks are released as their own settings say. Only bce-python-sdk 0.9.79 has it.
    pub cds_attribute_active: Option<bool>,
}

super::opaque!(ReleaseMultipleInstanceByPost);

/// The answer of [`ReleaseMultipleInstanceByPost`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ReleaseMultipleInstanceByPostResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ReleaseMultipleInstanceByPostResponse);

/// Releases a disk with its data, and snapshots of it.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetVolume` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReleaseVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// `on` deletes the automatic snapshots of the disk.
    pub auto_snapshot: Option<String>,
    /// `on` deletes the snapshots of the disk that were made by hand.
    pub manual_snapshot: Option<String>,
    /// Whether the disks are released as their own settings say.
    pub cds_attribute_active: Option<bool>,
    /// Whether it goes to the recycle bin. Known values: `on` and `off`. Default: on.
    pub recycle: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ReleaseVolume);

/// The answer of [`ReleaseVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ReleaseVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ReleaseVolumeResponse);

/// Copies an image to other regions.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `GetImage` shows what it changes. That it is billed, by the storage or the machines that it uses, is inferred (unverified).
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RemoteCopyImage {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
    pub name: Option<String>,
    pub dest_region: Vec<String>,
}

super::opaque!(RemoteCopyImage);

/// The answer of [`RemoteCopyImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RemoteCopyImageResponse {
    /// The vendor's id of the request; its support asks for it.
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

/// Copies a snapshot to other regions.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `GetSnapshot` shows what it changes. That it is billed, by the storage or the machines that it uses, is inferred (unverified).
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RemoteCopySnapshot {
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: String,
    pub dest_region_infos: Option<Vec<RemoteCopySnapshotDestRegionInfos>>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(RemoteCopySnapshot);

/// The answer of [`RemoteCopySnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RemoteCopySnapshotResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub result: Option<Vec<Box<RemoteCopySnapshotModel>>>,
}

super::opaque!(RemoteCopySnapshotResponse);

/// Changes the name of an image.
///
/// Writes. `GetImage` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RenameImage {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    pub image_ids: Option<Vec<String>>,
    pub name: Option<String>,
}

super::opaque!(RenameImage);

/// The answer of [`RenameImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RenameImageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RenameImageResponse);

/// Changes the name of snapshots of whole instances.
///
/// Writes. `ListInstanceSnapshot` shows what it changes. Only bce-python-sdk 0.9.79 has it.
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
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RenameInstanceSnapshotResponse);

/// Changes the name of an SSH key pair.
///
/// Writes. `KeypairDetail` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RenameKeypair {
    /// The id of the SSH key pair.
    pub keypair_id: String,
    pub name: String,
}

super::opaque!(RenameKeypair);

/// The answer of [`RenameKeypair`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RenameKeypairResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RenameKeypairResponse);

/// Changes the name of a disk.
///
/// Writes. `GetVolume` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RenameVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    pub name: String,
}

super::opaque!(RenameVolume);

/// The answer of [`RenameVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RenameVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RenameVolumeResponse);

/// Renews reserved instances.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `GetReservedInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RenewReservedInstance {
    /// The ids of reserved instances.
    pub reserved_instance_ids: Vec<String>,
    /// How long it is reserved.
    pub reserved_instance_time: String,
    /// The unit of `reservedInstanceTime`.
    pub reserved_instance_time_unit: Option<String>,
    /// Whether the subscription is renewed when it ends, at the account's cost. Default: false.
    pub auto_renew: Option<bool>,
    /// The unit of `autoRenewTime`: `month` or `year`. Known values: `month` and `year`.
    pub auto_renew_time_unit: Option<String>,
    /// By how many units it is renewed: 1 to 9 months, or 1 to 3 years.
    pub auto_renew_time: Option<i64>,
}

super::opaque!(RenewReservedInstance);

/// The answer of [`RenewReservedInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RenewReservedInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
    /// The ids of reserved instances.
    pub reserved_instance_ids: Option<Vec<String>>,
}

super::opaque!(RenewReservedInstanceResponse);

/// Exchanges the security groups of instances.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListSecurityGroups` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReplaceInstanceSecurityGroup {
    /// The ids of instances.
    pub instance_ids: Vec<String>,
    /// The ids of security groups.
    pub security_group_ids: Vec<String>,
    pub security_group_type: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ReplaceInstanceSecurityGroup);

/// The answer of [`ReplaceInstanceSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ReplaceInstanceSecurityGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ReplaceInstanceSecurityGroupResponse);

/// Changes the CPUs and memory of an instance, which restarts it.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `GetInstance` shows what it changes. Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ResizeInstance {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// How many virtual CPUs.
    pub cpu_count: i64,
    /// How much memory, in GB.
    #[serde(rename = "memoryCapacityInGB")]
    pub memory_capacity_in_gb: i64,
    /// Whether the instance goes on running meanwhile.
    pub live_resize: Option<bool>,
    /// How many GPUs.
    pub gpu_card_count: Option<i64>,
    /// The size of the local disk, in GB.
    pub ephemeral_disk_in_gb: Option<i64>,
    /// Whether the network takes jumbo frames; only some instance types can.
    pub enable_jumbo_frame: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer.
    pub client_token: Option<String>,
}

super::opaque!(ResizeInstance);

/// The answer of [`ResizeInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ResizeInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ResizeInstanceResponse);

/// Changes the instance type of an instance, which restarts it.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `GetInstance` shows what it changes. Official sources disagree on a query parameter `action` beside the key `resize`: none (bce-python-sdk 0.9.79), one without documented values (baiducloud-python-sdk-bcc 0.0.9). Here: none.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ResizeInstanceBySpec {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
    /// Whether the network takes jumbo frames; only some instance types can.
    pub enable_jumbo_frame: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ResizeInstanceBySpec);

/// The answer of [`ResizeInstanceBySpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ResizeInstanceBySpecResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ResizeInstanceBySpecResponse);

/// Changes the size or the kind of a disk.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `GetVolume` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ResizeVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// The new size of the disk, in GB.
    #[serde(rename = "newCdsSizeInGB")]
    pub new_cds_size_in_gb: Option<i64>,
    #[serde(rename = "newExtraIO")]
    pub new_extra_io: Option<i64>,
    /// The new kind of the disk.
    pub new_volume_type: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ResizeVolume);

/// The answer of [`ResizeVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ResizeVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// What the caller should know about the success.
    pub warning_list: Option<Vec<String>>,
}

super::opaque!(ResizeVolumeResponse);

/// Changes the size of a dedicated disk cluster.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `GetVolumeCluster` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ResizeVolumeCluster {
    /// The id of the dedicated disk cluster.
    pub cluster_id: String,
    #[serde(rename = "newClusterSizeInGB")]
    pub new_cluster_size_in_gb: i64,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(ResizeVolumeCluster);

/// The answer of [`ResizeVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ResizeVolumeClusterResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
}

super::opaque!(ResizeVolumeClusterResponse);

/// Takes back reserved instances that are offered to another account.
///
/// Writes. `ListReservedInstanceTransferOut` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RevokeReservedInstanceTransfer {
    /// The ids of transfers.
    pub transfer_record_ids: Vec<String>,
}

super::opaque!(RevokeReservedInstanceTransfer);

/// The answer of [`RevokeReservedInstanceTransfer`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RevokeReservedInstanceTransferResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RevokeReservedInstanceTransferResponse);

/// `rule` of [`RevokeSecurityGroupRule`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RevokeSecurityGroupRuleRule {
    /// A remark for people.
    pub remark: Option<String>,
    /// Which traffic the rule is for: `ingress` comes in, `egress` goes out. Known values: `ingress` and `egress`.
    pub direction: Option<String>,
    /// The version of IP: `IPv4` or `IPv6`. Known values: `IPv4` and `IPv6`.
    pub ethertype: Option<String>,
    /// The ports, as `80` or `1-65535`; empty means all.
    pub port_range: Option<String>,
    /// The protocol of the traffic.
    pub protocol: Option<String>,
    /// Of ingress: the security group that traffic may come from.
    pub source_group_id: Option<String>,
    /// Of ingress: where traffic may come from.
    pub source_ip: Option<String>,
    /// Of egress: the security group that traffic may go to.
    pub dest_group_id: Option<String>,
    /// Of egress: where traffic may go.
    pub dest_ip: Option<String>,
    /// The id of the security group, the rules for network traffic.
    pub security_group_id: Option<String>,
    /// The id of the rule.
    pub security_group_rule_id: Option<String>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    /// When it was last changed, in UTC.
    pub updated_time: Option<String>,
}

super::opaque!(RevokeSecurityGroupRuleRule);

/// Removes a rule from a security group.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListSecurityGroups` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RevokeSecurityGroupRule {
    /// The id of the security group, the rules for network traffic.
    pub security_group_id: String,
    /// The version of the security group that the change is made to.
    pub sg_version: Option<i64>,
    pub rule: RevokeSecurityGroupRuleRule,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(RevokeSecurityGroupRule);

/// The answer of [`RevokeSecurityGroupRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RevokeSecurityGroupRuleResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RevokeSecurityGroupRuleResponse);

/// Sets a disk back to a snapshot; what was written since is lost.
///
/// Writes; never repeated once it may have been executed. `GetVolume` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RollbackVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: String,
}

super::opaque!(RollbackVolume);

/// The answer of [`RollbackVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RollbackVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RollbackVolumeResponse);

/// Shares an image with another account.
///
/// Writes. `ListSharedUser` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ShareImage {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
    /// The name of the other account.
    pub account: Option<String>,
    /// The id of the other account.
    pub account_id: Option<String>,
    /// The name of the other account in Baidu's user center.
    pub uc_account: Option<String>,
}

super::opaque!(ShareImage);

/// The answer of [`ShareImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ShareImageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ShareImageResponse);

/// Starts an instance that is Stopped.
///
/// Writes; repeated after a lost answer, and its state looked up. `GetInstance` shows what it changes.
///
/// <https://cloud.baidu.com/doc/BCC/s/Mjwvyobl0-en>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StartInstance {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
}

super::opaque!(StartInstance);

/// The answer of [`StartInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct StartInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(StartInstanceResponse);

/// Stops an instance that is Running.
///
/// Writes; repeated after a lost answer, and its state looked up. `GetInstance` shows what it changes. Errors: 409 `Instance.StopInstanceOperationForbidden`.
///
/// <https://cloud.baidu.com/doc/BCC/s/Tjwvyobwq>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StopInstance {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Whether power is cut: what the operating system has not written to disk is lost. Default: false.
    pub force_stop: Option<bool>,
    /// Whether computing is not paid while it is stopped. The capacity is given back, and starting may fail for want of it. Only of instances that are paid by use. Default: false.
    pub stop_with_no_charge: Option<bool>,
}

super::opaque!(StopInstance);

/// The answer of [`StopInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct StopInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(StopInstanceResponse);

/// Ends the sharing of an image with another account.
///
/// Writes. `ListSharedUser` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnShareImage {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
    /// The name of the other account.
    pub account: Option<String>,
    /// The id of the other account.
    pub account_id: Option<String>,
    /// The name of the other account in Baidu's user center.
    pub uc_account: Option<String>,
}

super::opaque!(UnShareImage);

/// The answer of [`UnShareImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnShareImageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(UnShareImageResponse);

/// Takes an instance out of a security group.
///
/// Writes. `ListSecurityGroups` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindInstanceFromSecurityGroup {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The id of the security group, the rules for network traffic.
    pub security_group_id: String,
}

super::opaque!(UnbindInstanceFromSecurityGroup);

/// The answer of [`UnbindInstanceFromSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindInstanceFromSecurityGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(UnbindInstanceFromSecurityGroupResponse);

/// `changeTags` of [`UnbindInstanceFromTags`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindInstanceFromTagsChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(UnbindInstanceFromTagsChangeTags);

/// Detaches tags from an instance.
///
/// Writes. `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindInstanceFromTags {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The tags to attach or to detach.
    pub change_tags: Vec<UnbindInstanceFromTagsChangeTags>,
    pub attach_related_resource_tag: Option<bool>,
}

super::opaque!(UnbindInstanceFromTags);

/// The answer of [`UnbindInstanceFromTags`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindInstanceFromTagsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(UnbindInstanceFromTagsResponse);

/// Takes instances out of security groups.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListSecurityGroups` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindInstanceSecurityGroup {
    /// The ids of instances.
    pub instance_ids: Vec<String>,
    /// The ids of security groups.
    pub security_group_ids: Vec<String>,
    pub security_group_type: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(UnbindInstanceSecurityGroup);

/// The answer of [`UnbindInstanceSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindInstanceSecurityGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(UnbindInstanceSecurityGroupResponse);

/// `changeTags` of [`UnbindReservedInstanceFromTags`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindReservedInstanceFromTagsChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(UnbindReservedInstanceFromTagsChangeTags);

/// Detaches tags from reserved instances.
///
/// Writes. `GetReservedInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindReservedInstanceFromTags {
    /// The ids of reserved instances. At most 100 items.
    pub reserved_instance_ids: Vec<String>,
    /// The tags to attach or to detach.
    pub change_tags: Vec<UnbindReservedInstanceFromTagsChangeTags>,
}

super::opaque!(UnbindReservedInstanceFromTags);

/// The answer of [`UnbindReservedInstanceFromTags`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindReservedInstanceFromTagsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(UnbindReservedInstanceFromTagsResponse);

/// `instances` of [`UnbindRole`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindRoleInstances {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
}

super::opaque!(UnbindRoleInstances);

/// Takes the role from instances.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindRole {
    /// The name of the role that the instance acts with.
    pub role_name: Option<String>,
    /// The instances.
    pub instances: Vec<UnbindRoleInstances>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(UnbindRole);

/// The answer of [`UnbindRole`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindRoleResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub fail_instances: Option<Vec<Box<InstancePassRoleFailModel>>>,
    pub instance_role_associations: Option<Vec<Box<InstanceRoleAssociationModel>>>,
}

super::opaque!(UnbindRoleResponse);

/// `changeTags` of [`UnbindTagImage`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagImageChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(UnbindTagImageChangeTags);

/// Detaches tags from an image.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetImage` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagImage {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
    /// The tags to attach or to detach.
    pub change_tags: Vec<UnbindTagImageChangeTags>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(UnbindTagImage);

/// The answer of [`UnbindTagImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindTagImageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(UnbindTagImageResponse);

/// `changeTags` of [`UnbindTagSnapchain`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagSnapchainChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(UnbindTagSnapchainChangeTags);

/// Detaches tags from a chain of snapshots.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListSnapchain` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagSnapchain {
    pub chain_id: String,
    /// The tags to attach or to detach.
    pub change_tags: Vec<UnbindTagSnapchainChangeTags>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(UnbindTagSnapchain);

/// The answer of [`UnbindTagSnapchain`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindTagSnapchainResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(UnbindTagSnapchainResponse);

/// `changeTags` of [`UnbindTagVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagVolumeChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(UnbindTagVolumeChangeTags);

/// Detaches tags from a disk.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetVolume` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// The tags to attach or to detach.
    pub change_tags: Vec<UnbindTagVolumeChangeTags>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
    /// Whether the tags go to related resources too: disks, public addresses, snapshots. Only bce-python-sdk 0.9.79 has it.
    pub relation_tag: Option<bool>,
}

super::opaque!(UnbindTagVolume);

/// The answer of [`UnbindTagVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindTagVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(UnbindTagVolumeResponse);

/// `changeTags` of [`UnbindTagVolumeCluster`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagVolumeClusterChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(UnbindTagVolumeClusterChangeTags);

/// Detaches tags from a dedicated disk cluster.
///
/// Writes. `GetVolumeCluster` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagVolumeCluster {
    /// The id of the dedicated disk cluster.
    pub cluster_id: String,
    /// The tags to attach or to detach.
    pub change_tags: Vec<UnbindTagVolumeClusterChangeTags>,
}

super::opaque!(UnbindTagVolumeCluster);

/// The answer of [`UnbindTagVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindTagVolumeClusterResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(UnbindTagVolumeClusterResponse);

/// `tags` of [`UnbindTagsByResourceType`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagsByResourceTypeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(UnbindTagsByResourceTypeTags);

/// Detaches tags from resources of one kind.
///
/// Writes. Only bce-python-sdk 0.9.79 has it.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnbindTagsByResourceType {
    pub resource_type: String,
    pub resource_ids: Vec<String>,
    /// Tags: names with values.
    pub tags: Vec<UnbindTagsByResourceTypeTags>,
    pub is_relation_tag: Option<bool>,
}

super::opaque!(UnbindTagsByResourceType);

/// The answer of [`UnbindTagsByResourceType`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnbindTagsByResourceTypeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(UnbindTagsByResourceTypeResponse);

/// Changes a policy that takes snapshots.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetAsp` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateAsp {
    /// The id of the policy that makes snapshots.
    pub asp_id: String,
    pub name: String,
    /// At which hours of the day snapshots are made: 0 to 23.
    pub time_points: Vec<String>,
    /// On which days of the week snapshots are made: 0 (Sunday) to 6.
    pub repeat_weekdays: Vec<String>,
    /// How many days snapshots are kept; -1 means for ever.
    pub retention_days: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(UpdateAsp);

/// The answer of [`UpdateAsp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UpdateAspResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(UpdateAspResponse);

/// Changes the name of a deployment set.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetDeploySet` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateDeploySet {
    /// The id of the deployment set, which spreads instances over hosts.
    pub deploy_id: String,
    pub name: Option<String>,
    /// A description for people.
    pub desc: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(UpdateDeploySet);

/// The answer of [`UpdateDeploySet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UpdateDeploySetResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(UpdateDeploySetResponse);

/// Changes the deployment sets of an instance.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetDeploySet` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateDeploySetRelation {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    pub deployset_id_list: Option<Vec<String>>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
    /// Only bce-python-sdk 0.9.79 has it.
    pub force: Option<bool>,
}

super::opaque!(UpdateDeploySetRelation);

/// The answer of [`UpdateDeploySetRelation`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UpdateDeploySetRelationResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the task.
    pub task_id: Option<String>,
}

super::opaque!(UpdateDeploySetRelationResponse);

/// Moves an instance to another subnet, which restarts it.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `GetInstance` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateInstanceSubnet {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The id of the subnet.
    pub subnet_id: String,
    /// The private IP address.
    pub internal_ip: Option<String>,
    /// The ids of security groups.
    pub security_group_ids: Option<Vec<String>>,
    /// The ids of enterprise security groups, which take the place of security groups.
    pub enterprise_security_group_ids: Option<Vec<String>>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
    /// Whether the instance is rebooted, so that the change takes effect. Only bce-python-sdk 0.9.79 has it.
    pub reboot: Option<bool>,
}

super::opaque!(UpdateInstanceSubnet);

/// The answer of [`UpdateInstanceSubnet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UpdateInstanceSubnetResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(UpdateInstanceSubnetResponse);

/// Changes the description of an SSH key pair.
///
/// Writes. `KeypairDetail` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateKeypairDescription {
    /// The id of the SSH key pair.
    pub keypair_id: String,
    /// A description for people.
    pub description: Option<String>,
}

super::opaque!(UpdateKeypairDescription);

/// The answer of [`UpdateKeypairDescription`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UpdateKeypairDescriptionResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(UpdateKeypairDescriptionResponse);

/// Changes a rule of a security group.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `ListSecurityGroups` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateSecurityGroupRule {
    /// The version of the security group that the change is made to.
    pub sg_version: Option<i64>,
    /// The id of the rule.
    pub security_group_rule_id: String,
    /// A remark for people.
    pub remark: Option<String>,
    /// The ports, as `80` or `1-65535`; empty means all.
    pub port_range: Option<String>,
    /// Of ingress: where traffic may come from.
    pub source_ip: Option<String>,
    /// Of ingress: the security group that traffic may come from.
    pub source_group_id: Option<String>,
    /// Of egress: where traffic may go.
    pub dest_ip: Option<String>,
    /// Of egress: the security group that traffic may go to.
    pub dest_group_id: Option<String>,
    /// The protocol of the traffic.
    pub protocol: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost answer. Only bce-python-sdk 0.9.79 has it.
    pub client_token: Option<String>,
}

super::opaque!(UpdateSecurityGroupRule);

/// The answer of [`UpdateSecurityGroupRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UpdateSecurityGroupRuleResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(UpdateSecurityGroupRuleResponse);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AutoSnapshotPolicyInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    /// At which hours of the day snapshots are made: 0 to 23.
    pub time_points: Option<Vec<i64>>,
    /// On which days of the week snapshots are made: 0 (Sunday) to 6.
    pub repeat_weekdays: Option<Vec<i64>>,
    /// How many days snapshots are kept; -1 means for ever.
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
    /// At which hours of the day snapshots are made: 0 to 23.
    pub time_points: Option<Vec<i64>>,
    /// On which days of the week snapshots are made: 0 (Sunday) to 6.
    pub repeat_weekdays: Option<Vec<i64>>,
    pub status: Option<String>,
    /// How many days snapshots are kept; -1 means for ever.
    pub retention_days: Option<i64>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    /// When it was last changed, in UTC.
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
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// How many instances.
    pub instance_count: Option<i64>,
    pub instance_total: Option<i64>,
    pub bcc_instance_cnt: Option<i64>,
    pub bbc_instance_cnt: Option<i64>,
    /// The ids of instances.
    pub instance_ids: Option<Vec<String>>,
    pub bcc_instance_ids: Option<Vec<String>>,
    pub bbc_instance_ids: Option<Vec<String>>,
}

super::opaque!(AzIntstanceStatisDetail);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BbcFlavor {
    /// How many virtual CPUs.
    pub cpu_count: Option<i64>,
    /// How much memory, in GB.
    #[serde(rename = "memoryCapacityInGB")]
    pub memory_capacity_in_gb: Option<i64>,
    pub ephemeral_disk_count: Option<String>,
    pub ephemeral_disk_type: Option<String>,
    /// How many GPUs.
    pub gpu_card_count: Option<String>,
    pub fpga_card_type: Option<String>,
    pub fpga_card_count: Option<String>,
    /// How it is paid.
    pub product_type: Option<String>,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
    /// The family of instance types, as `g5`.
    pub spec_id: Option<String>,
    /// Whether the network takes jumbo frames; only some instance types can.
    pub enable_jumbo_frame: Option<bool>,
    pub cpu_model: Option<String>,
    pub cpu_g_hz: Option<String>,
    pub network_bandwidth: Option<String>,
    pub network_package: Option<String>,
    /// How many queues the network interface has.
    pub net_eth_queue_count: Option<String>,
    pub net_eth_max_queue_count: Option<String>,
    /// How many network interfaces it may have.
    pub eni_quota: Option<i64>,
    /// How many RDMA interfaces it may have.
    pub eri_quota: Option<i64>,
    /// The kind of RDMA.
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
    /// The id of the group.
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
    /// The family of instance types, as `g5`.
    pub spec_id: Option<String>,
    /// How many virtual CPUs.
    pub cpu_count: Option<i64>,
    /// How much memory, in GB.
    #[serde(rename = "memoryCapacityInGB")]
    pub memory_capacity_in_gb: Option<i64>,
    /// How it is paid.
    pub product_type: Option<String>,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
}

super::opaque!(BccBidFlavors);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BccBidResources {
    /// The kind of instance; `spec` says it more exactly.
    pub instance_type: Option<String>,
    pub flavors: Option<Vec<Box<BccBidFlavors>>>,
}

super::opaque!(BccBidResources);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BccFlavor {
    /// How many virtual CPUs.
    pub cpu_count: Option<i64>,
    /// How much memory, in GB.
    #[serde(rename = "memoryCapacityInGB")]
    pub memory_capacity_in_gb: Option<i64>,
    /// The size of the local disk, in GB.
    pub ephemeral_disk_in_gb: Option<i64>,
    pub ephemeral_disk_count: Option<i64>,
    pub ephemeral_disk_type: Option<String>,
    pub gpu_card_type: Option<String>,
    /// How many GPUs.
    pub gpu_card_count: Option<i64>,
    pub fpga_card_type: Option<String>,
    pub fpga_card_count: Option<i64>,
    /// How it is paid.
    pub product_type: Option<String>,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
    /// The family of instance types, as `g5`.
    pub spec_id: Option<String>,
    /// Whether the network takes jumbo frames; only some instance types can.
    pub enable_jumbo_frame: Option<bool>,
    pub cpu_model: Option<String>,
    pub cpu_g_hz: Option<String>,
    pub network_bandwidth: Option<String>,
    pub network_package: Option<String>,
    /// How many queues the network interface has.
    pub net_eth_queue_count: Option<String>,
    pub net_eth_max_queue_count: Option<String>,
    /// How many network interfaces it may have.
    pub eni_quota: Option<i64>,
    /// How many RDMA interfaces it may have.
    pub eri_quota: Option<i64>,
    /// The kind of RDMA.
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
    /// The id of the group.
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
    /// The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`.
    pub storage_type: Option<String>,
    /// The size of the disk, in GB.
    #[serde(rename = "cdsSizeInGB")]
    pub cds_size_in_gb: Option<i64>,
    /// The price.
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
    /// The family of instance types, as `g5`.
    pub spec_id: Option<String>,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
}

super::opaque!(ConfigItem);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DeploySetModel {
    /// The id of the deployment set.
    pub deployset_id: Option<String>,
    pub name: Option<String>,
    /// A description for people.
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
    /// The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`.
    pub storage_type: Option<String>,
    pub max_disk_size: Option<i64>,
    pub min_disk_size: Option<i64>,
}

super::opaque!(DiskInfo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct EhcCluster {
    /// The id of the high-performance cluster.
    pub ehc_cluster_id: Option<String>,
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    /// The ids of instances.
    pub instance_ids: Option<Vec<String>>,
    /// The ids of reserved instances.
    pub reserved_instance_ids: Option<Vec<String>>,
}

super::opaque!(EhcCluster);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct EniInfo {
    /// The id of the network interface.
    pub eni_id: Option<String>,
    pub name: Option<String>,
    /// The id of the VPC, the private network.
    pub vpc_id: Option<String>,
    /// The id of the subnet.
    pub subnet_id: Option<String>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// The MAC address.
    pub mac_address: Option<String>,
    pub status: Option<String>,
    /// The ids of security groups.
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
    /// The id of the group.
    pub group_id: Option<String>,
    /// The name of the group.
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
    /// The operating system.
    pub os_type: Option<String>,
    /// The operating system's version.
    pub os_version: Option<String>,
    /// The processor that the operating system is for, as `amd64 (64bit)`.
    pub os_arch: Option<String>,
    /// The operating system's name, as `Ubuntu`.
    pub os_name: Option<String>,
    pub os_build: Option<String>,
    /// The language of the operating system.
    pub os_lang: Option<String>,
    pub special_version: Option<String>,
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub create_time: Option<String>,
    pub status: Option<String>,
    /// Whether it is encrypted.
    pub encrypted: Option<bool>,
    pub package: Option<bool>,
    /// A description for people.
    pub desc: Option<String>,
    pub disk_size: Option<i64>,
    /// The smallest system disk that the image fits on, in GB.
    pub min_disk_gb: Option<i64>,
    pub ephemeral_size: Option<i64>,
    pub snapshots: Option<Vec<Box<SnapshotModel>>>,
}

super::opaque!(ImageModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstUserOpAuthorizeRuleResponse {
    /// The id of the rule.
    pub rule_id: Option<String>,
    /// The name of the rule.
    pub rule_name: Option<String>,
    pub server_event_category: Option<String>,
    pub effective_scope: Option<String>,
    pub status: Option<String>,
    /// Tags: names with values.
    pub tags: Option<Vec<Box<TagModel>>>,
    pub authorize_maintenance_operations: Option<Vec<String>>,
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub create_time: Option<String>,
}

super::opaque!(InstUserOpAuthorizeRuleResponse);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstanceDeleteResultModel {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// The public IP address.
    pub eip: Option<String>,
    pub insnap_ids: Option<Vec<String>>,
    pub snapshot_ids: Option<Vec<String>>,
    /// The ids of disks.
    pub volume_ids: Option<Vec<String>>,
}

super::opaque!(InstanceDeleteResultModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstanceModel {
    /// The id of the instance, as `i-YufwpQAe`.
    pub id: Option<String>,
    /// The id of the product that created it.
    pub source_product_id: Option<String>,
    /// The product that created it.
    pub source_product_type: Option<String>,
    /// The serial number of the machine.
    pub serial_number: Option<String>,
    /// The id of the SSH key pair.
    pub keypair_id: Option<String>,
    /// The name of the SSH key pair.
    pub keypair_name: Option<String>,
    pub name: Option<String>,
    /// The name of the role that the instance acts with.
    pub role_name: Option<String>,
    /// The host name in the operating system.
    pub hostname: Option<String>,
    /// The kind of instance; `spec` says it more exactly.
    pub instance_type: Option<String>,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
    /// Whether the network takes jumbo frames; only some instance types can.
    pub enable_jumbo_frame: Option<bool>,
    /// The state of the instance. Known values: `Running`, `Starting`, `Stopping`, `Stopped`, `Deleted`, `Scaling`, `Expired`, `Error`, `SnapshotProcessing`, `ImageProcessing`, `ChangeVpc` and `Recycled`.
    pub status: Option<String>,
    /// A description for people.
    pub desc: Option<String>,
    /// What created it.
    pub created_from: Option<String>,
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// Whether computing is paid.
    pub charge_status: Option<String>,
    /// Whether computing is paid, in words.
    pub display_charge_status: Option<String>,
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub create_time: Option<String>,
    /// When the subscription ends, in UTC. Absent where it is paid by use.
    pub expire_time: Option<String>,
    /// When it is released, in UTC.
    pub release_time: Option<String>,
    /// The private IP address.
    pub internal_ip: Option<String>,
    /// The public IP address.
    pub public_ip: Option<String>,
    /// How many virtual CPUs.
    pub cpu_count: Option<i64>,
    /// The unit of the RDMA network.
    #[serde(rename = "rdmaUnitID")]
    pub rdma_unit_id: Option<String>,
    /// The pod of the RDMA network.
    pub rdma_pod_name: Option<String>,
    /// Whether the instance is protected from being released: 1, or 0.
    pub deletion_protection: Option<i64>,
    /// How it is connected to the RDMA network.
    pub rdma_nic_topo: Option<Vec<Box<RdmaNicTopo>>>,
    /// The deployment sets that it is in.
    pub deployset_list: Option<Vec<Box<DeploySetModel>>>,
    /// The resource groups that it belongs to.
    pub res_group_infos: Option<Vec<Box<GroupInfo>>>,
    /// The kind of the vendor's protection of hosts.
    pub hosteye_type: Option<String>,
    /// The kind of GPU.
    pub gpu_card: Option<String>,
    /// How much memory the GPU has.
    pub gpu_video_memory: Option<String>,
    /// The kind of FPGA.
    pub fpga_card: Option<String>,
    /// How many GPUs or FPGAs.
    pub card_count: Option<String>,
    /// The kind of accelerator card.
    pub isomerism_card: Option<String>,
    /// How much memory the NPU has.
    pub npu_video_memory: Option<String>,
    /// How much memory, in GB.
    #[serde(rename = "memoryCapacityInGB")]
    pub memory_capacity_in_gb: Option<i64>,
    /// The size of the local disk, in GB.
    #[serde(rename = "localDiskSizeInGB")]
    pub local_disk_size_in_gb: Option<i64>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// Who made the image.
    pub image_type: Option<String>,
    /// The name of the image.
    pub image_name: Option<String>,
    /// The operating system's version.
    pub os_version: Option<String>,
    /// The processor that the operating system is for, as `amd64 (64bit)`.
    pub os_arch: Option<String>,
    /// The operating system's name, as `Ubuntu`.
    pub os_name: Option<String>,
    /// Where the instance may be placed.
    pub placement_policy: Option<String>,
    /// The id of the subnet.
    pub subnet_id: Option<String>,
    /// The id of the VPC, the private network.
    pub vpc_id: Option<String>,
    /// Whether the public address is released with the instance.
    pub is_eip_auto_related_delete: Option<bool>,
    /// The id of the high-performance cluster.
    pub ehc_cluster_id: Option<String>,
    /// The id of the deployment set.
    pub deployset_id: Option<String>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// The kind within the family of instance types.
    pub flavor_sub_type: Option<String>,
    /// Which product it is: `BCC` for virtual machines.
    pub product_category: Option<String>,
    /// Whether the host is being repaired.
    pub repair_status: Option<String>,
    /// The host that the instance runs on.
    pub host_id: Option<String>,
    /// The network switch that the host is at.
    pub switch_id: Option<String>,
    /// The rack that the host is in.
    pub rack_id: Option<String>,
    /// The id of the dedicated host.
    pub dedicated_host_id: Option<String>,
    /// Whether the subscription is renewed when it ends, at the account's cost.
    pub auto_renew: Option<bool>,
    /// The unit of `autoRenewPeriod`.
    pub auto_renew_period_unit: Option<String>,
    /// By how many units it is renewed.
    pub auto_renew_period: Option<i64>,
    /// The IPv6 address.
    pub ipv6: Option<String>,
    /// How many queues the network interface has.
    pub net_eth_queue_count: Option<String>,
    /// How many network interfaces it may have.
    pub eni_quota: Option<i64>,
    /// How many RDMA interfaces it may have.
    pub eri_quota: Option<i64>,
    /// The kind of RDMA.
    pub rdma_type: Option<String>,
    /// The state of the vendor's agents on it, by name.
    pub service_components: Option<BTreeMap<String, String>>,
    /// IPv6 addresses.
    pub ipv6_addresses: Option<Vec<String>>,
    /// The network interface.
    pub nic_info: Option<Box<NicInfo>>,
    /// How many network interfaces it has.
    pub eni_num: Option<String>,
    /// Tags: names with values.
    pub tags: Option<Vec<Box<Tag>>>,
    /// The disks.
    pub volumes: Option<Vec<Box<VolumeModel>>>,
    /// The bandwidth to the Internet, in Mbit/s; 0 means no public address.
    pub network_capacity_in_mbps: Option<i64>,
}

super::opaque!(InstanceModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstancePassRoleFailModel {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    pub fail_message: Option<String>,
}

super::opaque!(InstancePassRoleFailModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstanceRoleAssociationModel {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
}

super::opaque!(InstanceRoleAssociationModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InstanceRoleModel {
    /// The name of the role that the instance acts with.
    pub role_name: Option<String>,
}

super::opaque!(InstanceRoleModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct IpAddress {
    /// Whether it is the first address.
    pub primary: Option<bool>,
    pub public_ip_address: Option<String>,
    pub private_ip_address: Option<String>,
    /// The IPv6 address.
    pub ipv6_address: Option<String>,
}

super::opaque!(IpAddress);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct IpInfo {
    /// The private IP address.
    pub private_ip: Option<String>,
    /// The public IP address.
    pub eip: Option<String>,
    /// Whether it is the first address.
    pub primary: Option<String>,
    /// The id of the public IP address.
    pub eip_id: Option<String>,
    /// The id of the public address's allocation.
    pub eip_allocation_id: Option<String>,
    /// The bandwidth of the public address, in Mbit/s.
    pub eip_size: Option<String>,
    /// The state of the public address.
    pub eip_status: Option<String>,
    /// The id of the group that shares its bandwidth.
    pub eip_group_id: Option<String>,
    /// The kind of line of the public address.
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
    /// The id of the SSH key pair.
    pub keypair_id: Option<String>,
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// How many instances.
    pub instance_count: Option<i64>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    /// The public key.
    pub public_key: Option<String>,
    pub finger_print: Option<String>,
    /// The private key. It is shown this once. Secret.
    pub private_key: Option<String>,
    /// The region, as `bj`.
    pub region_id: Option<String>,
    pub paas_instance_count: Option<Vec<Box<PassInstanceModel>>>,
}

super::opaque!(KeypairModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ModifyReservedInstanceOrder {
    /// The id of the reserved instance, capacity that is paid in advance.
    pub reserved_instance_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
}

super::opaque!(ModifyReservedInstanceOrder);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct NicInfo {
    /// The id of the network interface.
    pub eni_id: Option<String>,
    /// The long id of the network interface.
    pub eni_uuid: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    /// The id of the subnet.
    pub subnet_id: Option<String>,
    /// The kind of subnet.
    pub subnet_type: Option<String>,
    /// The zone.
    pub az: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// The id of the network device.
    pub device_id: Option<String>,
    pub status: Option<String>,
    /// The MAC address.
    pub mac_address: Option<String>,
    /// The id of the VPC, the private network.
    pub vpc_id: Option<String>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    /// How many network interfaces it has.
    pub eni_num: Option<i64>,
    /// How many RDMA interfaces it has.
    pub eri_num: Option<i64>,
    /// The RDMA interfaces.
    pub eri_infos: Option<Vec<Box<EriInfo>>>,
    /// The other network interfaces.
    pub eni_infos: Option<Vec<Box<EniInfo>>>,
    /// The IPv4 addresses.
    pub ips: Option<Vec<Box<IpInfo>>>,
    /// The IPv6 addresses.
    pub ipv6s: Option<Vec<Box<IpInfo>>>,
    /// The security groups.
    pub security_groups: Option<Vec<String>>,
    /// The enterprise security groups.
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
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// The processor that the operating system is for, as `amd64 (64bit)`.
    pub os_arch: Option<String>,
    /// The operating system's name, as `Ubuntu`.
    pub os_name: Option<String>,
    /// The operating system's version.
    pub os_version: Option<String>,
    /// The operating system.
    pub os_type: Option<String>,
    /// The language of the operating system.
    pub os_lang: Option<String>,
    pub special_version: Option<String>,
}

super::opaque!(OsModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PassInstanceModel {
    pub application: Option<String>,
    /// How many instances.
    pub instance_count: Option<i64>,
}

super::opaque!(PassInstanceModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PlannedEventResponse {
    /// The id of the maintenance event.
    pub server_event_id: Option<String>,
    /// What kind of maintenance event it is.
    pub server_event_type: Option<String>,
    pub server_event_status: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// Which product it is: `BCC` for virtual machines.
    pub product_category: Option<String>,
    pub instance_spec: Option<String>,
    /// The name of the instance.
    pub instance_name: Option<String>,
    /// The private IP address.
    pub private_ip: Option<String>,
    /// Tags: names with values.
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
    /// The region, as `bj`.
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub region_endpoint: Option<String>,
}

super::opaque!(RegionModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RemoteCopyResult {
    /// The region, as `bj`.
    pub region: Option<String>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    pub code: Option<String>,
    pub err_msg: Option<String>,
}

super::opaque!(RemoteCopyResult);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RemoteCopySnapshotModel {
    /// The region, as `bj`.
    pub region: Option<String>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
}

super::opaque!(RemoteCopySnapshotModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ReservedInstanceInfo {
    /// The id of the reserved instance, capacity that is paid in advance.
    pub reserved_instance_id: Option<String>,
    /// The long id of the reserved instance.
    pub reserved_instance_uuid: Option<String>,
    /// The name of the reserved instance.
    pub reserved_instance_name: Option<String>,
    /// Where the reserved instance counts: in a zone (`AZ`) or in the region.
    pub scope: Option<String>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// The zone, as the account sees it.
    pub logical_zone: Option<String>,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
    /// The kind of the reserved instance.
    pub reserved_type: Option<String>,
    /// How reserved instances are paid: `FullyPrepay`, `PartPrepay` or `NoPrepay`.
    pub offering_type: Option<String>,
    /// The operating system.
    pub os_type: Option<String>,
    /// The state of the reserved instance.
    pub reserved_instance_status: Option<String>,
    /// How many instances.
    pub instance_count: Option<i64>,
    /// When it begins to count, in UTC.
    pub effective_time: Option<String>,
    /// When the subscription ends, in UTC. Absent where it is paid by use.
    pub expire_time: Option<String>,
    /// When it was taken over, in UTC.
    pub transfer_in_time: Option<String>,
    /// Whether the subscription is renewed when it ends, at the account's cost.
    pub auto_renew: Option<bool>,
    /// The unit of `renewTime`: `month` or `year`. Known values: `month` and `year`.
    pub renew_time_unit: Option<String>,
    /// By how many units it is renewed: 1 to 9 months, or 1 to 3 years.
    pub renew_time: Option<i64>,
    /// When it is renewed next, in UTC.
    pub next_renew_time: Option<String>,
    /// The kind within the family of instance types.
    pub flavor_sub_type: Option<String>,
    /// Which product it is: `BCC` for virtual machines.
    pub product_category: Option<String>,
    /// Whether it needs a high-performance cluster.
    pub is_need_ehc_cluster: Option<bool>,
    /// Tags: names with values.
    pub tags: Option<Vec<Box<TagModel>>>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// The ids of instances.
    pub instance_ids: Option<Vec<String>>,
    /// The name of the instance.
    pub instance_name: Option<String>,
    /// The names of instances.
    pub instance_names: Option<Vec<String>>,
    /// Whether it was taken over from another account.
    pub transfer_in: Option<bool>,
    /// The account that it was taken over from.
    pub grantor_user_id: Option<String>,
    /// The unit of time that it counts in.
    pub time_granularity: Option<String>,
    /// How long it is reserved.
    pub reserved_instance_time: Option<i64>,
    /// The id of the high-performance cluster.
    pub ehc_cluster_id: Option<String>,
}

super::opaque!(ReservedInstanceInfo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ResourceBo {
    pub id: Option<String>,
    /// The serial number of the machine.
    pub serial_number: Option<String>,
    pub name: Option<String>,
    pub recycle_time: Option<String>,
    pub delete_time: Option<String>,
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
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
    /// The id of the VPC, the private network.
    pub vpc_id: Option<String>,
    /// A description for people.
    pub desc: Option<String>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    /// When it was last changed, in UTC.
    pub updated_time: Option<String>,
    /// The version of the security group that the change is made to.
    pub sg_version: Option<i64>,
    pub rules: Option<Vec<Box<SecurityGroupRuleModel>>>,
    /// Tags: names with values.
    pub tags: Option<Vec<Box<Tag>>>,
}

super::opaque!(SecurityGroupModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SecurityGroupRuleModel {
    /// A remark for people.
    pub remark: Option<String>,
    /// Which traffic the rule is for: `ingress` comes in, `egress` goes out. Known values: `ingress` and `egress`.
    pub direction: Option<String>,
    /// The version of IP: `IPv4` or `IPv6`. Known values: `IPv4` and `IPv6`.
    pub ethertype: Option<String>,
    /// The ports, as `80` or `1-65535`; empty means all.
    pub port_range: Option<String>,
    /// The protocol of the traffic.
    pub protocol: Option<String>,
    /// Of ingress: the security group that traffic may come from.
    pub source_group_id: Option<String>,
    /// Of ingress: where traffic may come from.
    pub source_ip: Option<String>,
    /// Of egress: the security group that traffic may go to.
    pub dest_group_id: Option<String>,
    /// Of egress: where traffic may go.
    pub dest_ip: Option<String>,
    /// The id of the security group, the rules for network traffic.
    pub security_group_id: Option<String>,
    /// The id of the rule.
    pub security_group_rule_id: Option<String>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    /// When it was last changed, in UTC.
    pub updated_time: Option<String>,
}

super::opaque!(SecurityGroupRuleModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SharedUser {
    /// The name of the other account.
    pub account: Option<String>,
    /// The id of the other account.
    pub account_id: Option<String>,
    /// The name of the other account in Baidu's user center.
    pub uc_account: Option<String>,
}

super::opaque!(SharedUser);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SnapchainModel {
    pub status: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    pub user_id: Option<String>,
    pub chain_size: Option<String>,
    pub chain_id: Option<String>,
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: Option<String>,
    pub manual_snap_count: Option<i64>,
    pub auto_snap_count: Option<i64>,
    pub volume_size: Option<i64>,
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub create_time: Option<String>,
}

super::opaque!(SnapchainModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SnapshotModel {
    pub id: Option<String>,
    pub name: Option<String>,
    /// The size, in GB.
    #[serde(rename = "sizeInGB")]
    pub size_in_gb: Option<i64>,
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub create_time: Option<String>,
    pub status: Option<String>,
    /// How the snapshot was made: `MANUAL`, `MIGRATION` or `auto`. Known values: `MANUAL`, `MIGRATION` and `auto`.
    pub create_method: Option<String>,
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: Option<String>,
    /// A description for people.
    pub desc: Option<String>,
    /// When the subscription ends, in UTC. Absent where it is paid by use.
    pub expire_time: Option<String>,
    pub insnap_id: Option<String>,
    pub package: Option<bool>,
    pub template_id: Option<String>,
    /// Whether it is encrypted.
    pub encrypted: Option<bool>,
    pub progress: Option<String>,
    /// Tags: names with values.
    pub tags: Option<Vec<Box<Tag>>>,
}

super::opaque!(SnapshotModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SnapshotShareModel {
    /// The snapshot that it was made from.
    pub source_snapshot_id: Option<String>,
    pub source_snapshot_uuid: Option<String>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
    pub source_account_id: Option<String>,
    /// The id of the other account.
    pub account_id: Option<String>,
    pub snapshot_type: Option<String>,
    pub name: Option<String>,
    /// The size, in GB.
    #[serde(rename = "sizeInGB")]
    pub size_in_gb: Option<i64>,
    pub share_time: Option<String>,
    /// A description for people.
    pub desc: Option<String>,
    pub share_status: Option<String>,
    /// The id of the key that the disk is encrypted with. Secret.
    pub encrypt_key: Option<String>,
    pub is_source_deleted: Option<bool>,
}

super::opaque!(SnapshotShareModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SpecIdPrices {
    /// The family of instance types, as `g5`.
    pub spec_id: Option<String>,
    pub spec_prices: Option<Vec<Box<SpecPrices>>>,
}

super::opaque!(SpecIdPrices);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SpecPrices {
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
    pub spec_price: Option<String>,
    pub discount: Option<String>,
    /// The price that is paid.
    pub trade_price: Option<String>,
    pub status: Option<String>,
}

super::opaque!(SpecPrices);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SystemImageModel {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// The name of the image.
    pub image_name: Option<String>,
    /// The operating system.
    pub os_type: Option<String>,
    /// The operating system's version.
    pub os_version: Option<String>,
    /// The processor that the operating system is for, as `amd64 (64bit)`.
    pub os_arch: Option<String>,
    /// The operating system's name, as `Ubuntu`.
    pub os_name: Option<String>,
    /// The language of the operating system.
    pub os_lang: Option<String>,
    pub min_size_in_gi_b: Option<i64>,
}

super::opaque!(SystemImageModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Tag {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(Tag);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct TagModel {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

super::opaque!(TagModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct TaskDetail {
    /// The id of the task.
    pub task_id: Option<String>,
    pub task_action: Option<String>,
    pub task_status: Option<String>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    pub finished_time: Option<String>,
    /// How many items there are on all pages.
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
    /// The id of the transfer.
    pub transfer_record_id: Option<String>,
    /// The account that it was taken over from.
    pub grantor_user_id: Option<String>,
    pub status: Option<String>,
    pub reserved_instance_info: Option<Box<ReservedInstanceInfo>>,
    pub application_time: Option<String>,
    /// When the subscription ends, in UTC. Absent where it is paid by use.
    pub expire_time: Option<String>,
    pub end_time: Option<String>,
}

super::opaque!(TransferInRecord);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct TransferOutRecord {
    /// The id of the transfer.
    pub transfer_record_id: Option<String>,
    pub recipient_user_id: Option<String>,
    pub status: Option<String>,
    pub reserved_instance_info: Option<Box<ReservedInstanceInfo>>,
    pub application_time: Option<String>,
    /// When the subscription ends, in UTC. Absent where it is paid by use.
    pub expire_time: Option<String>,
    pub end_time: Option<String>,
}

super::opaque!(TransferOutRecord);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnplannedEventResponse {
    /// The id of the maintenance event.
    pub server_event_id: Option<String>,
    /// What kind of maintenance event it is.
    pub server_event_type: Option<String>,
    pub server_event_status: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// Which product it is: `BCC` for virtual machines.
    pub product_category: Option<String>,
    pub instance_spec: Option<String>,
    /// The name of the instance.
    pub instance_name: Option<String>,
    /// The private IP address.
    pub private_ip: Option<String>,
    /// Tags: names with values.
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
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: Option<String>,
    pub serial: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    pub device: Option<String>,
}

super::opaque!(VolumeAttachmentModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct VolumeClusterModel {
    /// The id of the dedicated disk cluster.
    pub cluster_id: Option<String>,
    /// The name of the dedicated disk cluster.
    pub cluster_name: Option<String>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    /// When it expires, in UTC.
    pub expired_time: Option<String>,
    pub status: Option<String>,
    /// The zone, as the account sees it.
    pub logical_zone: Option<String>,
    /// How it is paid.
    pub product_type: Option<String>,
    pub cluster_type: Option<String>,
    pub total_capacity: Option<i64>,
    pub used_capacity: Option<i64>,
    pub available_capacity: Option<i64>,
    pub expanding_capacity: Option<i64>,
    pub created_volume_num: Option<i64>,
    /// Whether the subscription is renewed when it ends, at the account's cost.
    pub enable_auto_renew: Option<bool>,
}

super::opaque!(VolumeClusterModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct VolumeModel {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub id: Option<String>,
    /// The kind of the disk.
    pub disk_category: Option<String>,
    /// Which product it is: `BCC` for virtual machines.
    pub product_category: Option<String>,
    pub name: Option<String>,
    /// The size of the disk, in GB.
    #[serde(rename = "diskSizeInGB")]
    pub disk_size_in_gb: Option<i64>,
    /// Extra performance of the disk, which is paid.
    pub cds_extra_io: Option<i64>,
    /// What has failed.
    pub failure_status: Option<String>,
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub create_time: Option<String>,
    /// When the subscription ends, in UTC. Absent where it is paid by use.
    pub expire_time: Option<String>,
    /// The state of the disk.
    pub status: Option<String>,
    /// The id of a snapshot that another account shares.
    pub share_snapshot_id: Option<String>,
    /// Whether it is protected from being released.
    pub enable_delete_protection: Option<bool>,
    /// The size of the bare-metal instance's disk, in GB.
    pub ebc_disk_size: Option<i64>,
    /// Whether the subscription is renewed when it ends, at the account's cost.
    pub enable_auto_renew: Option<bool>,
    /// By how many units it is renewed: 1 to 9 months, or 1 to 3 years.
    pub auto_renew_time: Option<i64>,
    /// Tags: names with values.
    pub tags: Option<Vec<Box<TagModel>>>,
    /// Whether it is a system disk, a local disk or a data disk.
    pub r#type: Option<String>,
    /// The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`.
    pub storage_type: Option<String>,
    /// Whether it is the system disk of an instance.
    pub is_system_volume: Option<bool>,
    /// A description for people.
    pub description: Option<String>,
    /// A description for people.
    pub desc: Option<String>,
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// The region, as `bj`.
    pub region_id: Option<String>,
    /// The snapshot that it was made from.
    pub source_snapshot_id: Option<String>,
    /// How many snapshots there are of it.
    pub snapshot_num: Option<String>,
    /// The id of the dedicated disk cluster.
    pub cluster_id: Option<String>,
    /// The resource groups that it belongs to.
    pub res_group_infos: Option<Vec<Box<GroupInfo>>>,
    /// The policy that makes snapshots.
    pub auto_snapshot_policy: Option<Box<AutoSnapshotPolicyModel>>,
    /// The policies that make snapshots.
    pub auto_snapshot_policy_infos: Option<Vec<Box<AutoSnapshotPolicyInfo>>>,
    /// The id of the key that the disk is encrypted with. Secret.
    pub encrypt_key: Option<String>,
    /// The kind of the encryption key.
    pub encrypt_key_spec: Option<String>,
    /// Whether it is encrypted.
    pub encrypted: Option<bool>,
    /// Whether the disk is deleted with the instance.
    pub delete_with_instance: Option<bool>,
    /// Whether automatic snapshots are deleted with the disk.
    pub delete_auto_snapshot: Option<bool>,
    /// The instances that it is attached to.
    pub attachments: Option<Vec<Box<VolumeAttachmentModel>>>,
    /// The instances that it is attached to at once.
    pub multi_attach_infos: Option<Vec<Box<VolumeMultiAttachInfo>>>,
    /// Whether it can be attached to several instances at once.
    pub multi_attach: Option<bool>,
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: Option<String>,
}

super::opaque!(VolumeModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct VolumeMultiAttachInfo {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: Option<String>,
    pub serial: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    pub status: Option<String>,
}

super::opaque!(VolumeMultiAttachInfo);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ZoneModel {
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
}

super::opaque!(ZoneModel);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ZoneResource {
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    pub bcc_resources: Option<Vec<Box<BccBidResources>>>,
}

super::opaque!(ZoneResource);

/// A part of answers.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ZoneResourceDetailSpec {
    /// The zone, a data center of the region, as `cn-bj-a`.
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
    const SCHEMA: &'static str = "instanceIds!:[..20]d,relatedReleaseFlag:b,deleteCdsSnapshotFlag:b,deleteRelatedEnisFlag:b,?clientToken:t";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListRecycleInstance");
    const MAKES_TOKEN: bool = false;
}

impl Request for BatchStartInstance {
    type Answer = BatchStartInstanceResponse;
    const NAME: &'static str = "BatchStartInstance";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/batchAction?start" };
    const SCHEMA: &'static str = "instanceIds!:[..100]d,?clientToken:t";
    const EFFECT: Effect = Effect::Settle;
    const READ_BY: Option<&'static str> = Some("ListInstanceByIds");
    const MAKES_TOKEN: bool = false;
}

impl Request for BatchStopInstance {
    type Answer = BatchStopInstanceResponse;
    const NAME: &'static str = "BatchStopInstance";
    const ADDRESS: Address = Address::Rest { method: "PUT", path: "/v2/instance/batchAction?stop" };
    const SCHEMA: &'static str = "instanceIds!:[..100]d,forceStop:b,stopWithNoCharge:b,?clientToken:t";
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
    const SCHEMA: &'static str = "reservedInstanceIds!:[..100]d,changeTags!:[]{tagKey,tagValue}";
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
    const SCHEMA: &'static str = "enableRule:i,authorizeMaintenanceOperations!:[]s,ruleName!,serverEventCategory!,?clientToken:t,effectiveScope,tags:[]{tagKey,tagValue}";
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
    const SCHEMA: &'static str = "taskIds!:[..100]d,maxKeys:i";
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
        "spec!,instanceIdList!:[..30]d,enableJumboFrame:b,subnetId,logicalZone,?clientToken:t,internalIpV4";
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
    const SCHEMA: &'static str = "instanceIds!:[..100]{instanceId},?clientToken:t";
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
    const SCHEMA: &'static str = "?marker,?maxKeys:i,instanceIds!:[..100]d,?clientToken:t";
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
        "taskIds:[..100]d,marker,maxKeys:i,taskAction,taskStatus,startTime,endTime,resourceIds:[]d";
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
    const SCHEMA: &'static str = "imageId!,keepImageLogin:b,isPreserveData:b,adminPass#,isOpenHostEye:b,sysRootSize:i,keypairId,dataPartitionType,rootPartitionType,raidId,userData#,useLastUserData:b,cleanLastUserData:b,instanceIds!:[..100]d,?clientToken:t";
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
    const SCHEMA: &'static str = "transferRecordIds!:[..99]d";
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
    const SCHEMA: &'static str = "instanceIds!:[..100]d,relatedReleaseFlag!:b,deleteRelatedCdsFlag:b,deleteCdsSnapshotFlag!:b,deleteRelatedEnisFlag:b,bccRecycleFlag:b,?clientToken:t,cdsAttributeActive:b";
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
    const SCHEMA: &'static str = "reservedInstanceIds!:[..100]d,changeTags!:[]{tagKey,tagValue}";
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
