// @generated from `catalogue/` by `scripts/catalogue.mjs`; do not edit.

//! Baidu BCC: every operation.

// A few fields have no description, because no official source explains them.
#![allow(missing_docs)]

use alloc::collections::BTreeMap;
use alloc::{boxed::Box, string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::catalogue::pages::{PagedInput, next_token};
use crate::catalogue::{OperationInput, Settled, opaque, setter};
use crate::client::Bcc;
use crate::error::ConfigurationError;
use crate::operation::Operation;
use crate::retry::Effect;

/// Accepts reserved instances that another account transfers.
///
/// Writes. It is never repeated after an attempt that may have been executed. `ListReservedInstanceTransferIn` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AcceptReservedInstanceTransfer {
    /// The id of the transfer.
    pub transfer_record_id: String,
    /// The id of the high-performance cluster.
    pub ehc_cluster_id: Option<String>,
}

impl AcceptReservedInstanceTransfer {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(transfer_record_id: impl Into<String>) -> Self {
        Self { transfer_record_id: transfer_record_id.into(), ehc_cluster_id: None }
    }

    setter!(ehc_cluster_id: String);
}

opaque!(AcceptReservedInstanceTransfer);

/// The response of [`AcceptReservedInstanceTransfer`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AcceptReservedInstanceTransferResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(AcceptReservedInstanceTransferResponse);

/// Gives an instance an IPv6 address.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AddIpv6 {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The IPv6 address.
    pub ipv6_address: Option<String>,
    /// Whether the instance is rebooted, so that the change takes effect.
    pub reboot: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl AddIpv6 {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), ipv6_address: None, reboot: None, client_token: None }
    }

    setter!(ipv6_address: String);
    setter!(reboot: bool);
    setter!(client_token: String);
}

opaque!(AddIpv6);

/// The response of [`AddIpv6`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AddIpv6Response {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The IPv6 address.
    pub ipv6_address: Option<String>,
}

opaque!(AddIpv6Response);

/// Makes a policy take snapshots of disks.
///
/// Writes. `GetAsp` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttachAsp {
    /// The id of the policy that makes snapshots.
    pub asp_id: String,
    /// The ids of disks.
    pub volume_ids: Vec<String>,
    /// Whether automatic snapshots are deleted with the disk.
    pub delete_auto_snapshot: Option<bool>,
}

impl AttachAsp {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(asp_id: impl Into<String>, volume_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            asp_id: asp_id.into(),
            volume_ids: volume_ids.into_iter().map(Into::into).collect(),
            delete_auto_snapshot: None,
        }
    }

    setter!(delete_auto_snapshot: bool);
}

opaque!(AttachAsp);

/// The response of [`AttachAsp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttachAspResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(AttachAspResponse);

/// Gives instances an SSH key pair.
///
/// Writes. `KeypairDetail` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttachKeypair {
    /// The id of the SSH key pair.
    pub keypair_id: String,
    /// The ids of instances.
    pub instance_ids: Vec<String>,
}

impl AttachKeypair {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        keypair_id: impl Into<String>,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            keypair_id: keypair_id.into(),
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
        }
    }
}

opaque!(AttachKeypair);

/// The response of [`AttachKeypair`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttachKeypairResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(AttachKeypairResponse);

/// Attaches a disk to an instance.
///
/// Writes. `GetVolume` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl AttachVolume {
    /// A request with the required parameters.
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

/// The response of [`AttachVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttachVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Which disk is attached to which instance.
    pub volume_attachment: Option<Box<VolumeAttachmentModel>>,
    /// What the caller should know about the success.
    pub warning_list: Option<Vec<String>>,
}

opaque!(AttachVolumeResponse);

/// `rule` of [`AuthorizeSecurityGroupRule`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl AuthorizeSecurityGroupRuleRule {
    /// A request without parameters.
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

/// Adds a rule to a security group.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSecurityGroups` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupRule {
    /// The id of the security group, the rules for network traffic.
    pub security_group_id: String,
    /// The version of the security group that the change is made to.
    pub sg_version: Option<i64>,
    /// The rule.
    pub rule: AuthorizeSecurityGroupRuleRule,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl AuthorizeSecurityGroupRule {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        security_group_id: impl Into<String>,
        rule: impl Into<AuthorizeSecurityGroupRuleRule>,
    ) -> Self {
        Self {
            security_group_id: security_group_id.into(),
            sg_version: None,
            rule: rule.into(),
            client_token: None,
        }
    }

    setter!(sg_version: i64);
    setter!(client_token: String);
}

opaque!(AuthorizeSecurityGroupRule);

/// The response of [`AuthorizeSecurityGroupRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupRuleResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(AuthorizeSecurityGroupRuleResponse);

/// Agrees to the maintenance of a host, which may restart its instances.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribePlannedEvents` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuthorizeServerEvent {
    /// The id of the maintenance event.
    pub server_event_id: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// The repair that is authorized: one of the event's `maintenanceOptions`.
    pub authorize_maintenance_operation: Option<String>,
    /// When the repair is to be done, in UTC.
    pub execute_time: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl AuthorizeServerEvent {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(server_event_id: String);
    setter!(instance_id: String);
    setter!(authorize_maintenance_operation: String);
    setter!(execute_time: String);
    setter!(client_token: String);
}

opaque!(AuthorizeServerEvent);

/// The response of [`AuthorizeServerEvent`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuthorizeServerEventResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(AuthorizeServerEventResponse);

/// Sets when an instance that is paid by use is released.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoReleaseInstance {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Whether the public address is released with the instance.
    pub is_eip_auto_related_delete: Option<bool>,
    /// When the instance is released, in UTC, as `2026-01-02T03:04:05Z`; without it, a planned release is called off.
    pub release_time: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl AutoReleaseInstance {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            is_eip_auto_related_delete: None,
            release_time: None,
            client_token: None,
        }
    }

    setter!(is_eip_auto_related_delete: bool);
    setter!(release_time: String);
    setter!(client_token: String);
}

opaque!(AutoReleaseInstance);

/// The response of [`AutoReleaseInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoReleaseInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(AutoReleaseInstanceResponse);

/// Has reserved instances renewed when they end.
///
/// **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `GetReservedInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoRenewReservedInstance {
    /// The ids of reserved instances.
    pub reserved_instance_ids: Vec<String>,
    /// The unit of `autoRenewTime`: `month` or `year`. Known values: `month` and `year`.
    pub auto_renew_time_unit: String,
    /// By how many units it is renewed.
    pub auto_renew_time: i64,
}

impl AutoRenewReservedInstance {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        reserved_instance_ids: impl IntoIterator<Item = impl Into<String>>,
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

/// The response of [`AutoRenewReservedInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoRenewReservedInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The ids of reserved instances.
    pub reserved_instance_ids: Option<Vec<String>>,
}

opaque!(AutoRenewReservedInstanceResponse);

/// Has a disk renewed when its subscription ends.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetVolume` shows what it changes. Documented only by bce-python-sdk 0.9.79.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoRenewVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// By how many units it is renewed: 1 to 9 months, or 1 to 3 years.
    pub renew_time: i64,
    /// The unit of `renewTime`: `month` or `year`. Known values: `month` and `year`.
    pub renew_time_unit: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
}

impl AutoRenewVolume {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        volume_id: impl Into<String>,
        renew_time: impl Into<i64>,
        renew_time_unit: impl Into<String>,
    ) -> Self {
        Self {
            volume_id: volume_id.into(),
            renew_time: renew_time.into(),
            renew_time_unit: renew_time_unit.into(),
            client_token: None,
        }
    }

    setter!(client_token: String);
}

opaque!(AutoRenewVolume);

/// The response of [`AutoRenewVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoRenewVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(AutoRenewVolumeResponse);

/// Has a dedicated disk cluster renewed when its subscription ends.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetVolumeCluster` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoRenewVolumeCluster {
    /// The id of the dedicated disk cluster.
    pub cluster_id: String,
    /// The unit of `renewTime`: `month` or `year`. Known values: `month` and `year`.
    pub renew_time_unit: String,
    /// By how many units it is renewed: 1 to 9 months, or 1 to 3 years.
    pub renew_time: i64,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl AutoRenewVolumeCluster {
    /// A request with the required parameters.
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
            client_token: None,
        }
    }

    setter!(client_token: String);
}

opaque!(AutoRenewVolumeCluster);

/// The response of [`AutoRenewVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoRenewVolumeClusterResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(AutoRenewVolumeClusterResponse);

/// Gives instances more private IP addresses.
///
/// Writes. It is never repeated after an attempt that may have been executed. `ListInstanceEnis` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchAddIp {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// How many addresses are added, where `privateIps` does not name them.
    pub secondary_private_ip_address_count: Option<i64>,
    /// Private IP addresses.
    pub private_ips: Option<Vec<String>>,
    /// Whether IPv6 addresses are added; must be true to add any.
    pub allocate_multi_ipv6_addr: bool,
}

impl BatchAddIp {
    /// A request with the required parameters.
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
    setter!(private_ips: [String]);
}

opaque!(BatchAddIp);

/// The response of [`BatchAddIp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchAddIpResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(BatchAddIpResponse);

/// `config` of [`BatchChangeToPostpaid`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchChangeToPostpaidConfig {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// Disks.
    pub cds_list: Option<Vec<String>>,
    /// When the change takes effect.
    pub effective_type: Option<String>,
}

impl BatchChangeToPostpaidConfig {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(instance_id: String);
    setter!(cds_list: [String]);
    setter!(effective_type: String);
}

opaque!(BatchChangeToPostpaidConfig);

/// Changes instances from payment by subscription to payment by use.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListInstanceByIds` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchChangeToPostpaid {
    /// The instances, at most 20, each with its settings. At most 20 items.
    pub config: Vec<BatchChangeToPostpaidConfig>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl BatchChangeToPostpaid {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(config: impl IntoIterator<Item = impl Into<BatchChangeToPostpaidConfig>>) -> Self {
        Self { config: config.into_iter().map(Into::into).collect(), client_token: None }
    }

    setter!(client_token: String);
}

opaque!(BatchChangeToPostpaid);

/// The response of [`BatchChangeToPostpaid`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchChangeToPostpaidResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
}

opaque!(BatchChangeToPostpaidResponse);

/// `config` of [`BatchChangeToPrepaid`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchChangeToPrepaidConfig {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// Whether the subscription is renewed when it ends, at the account's cost. Default: false.
    pub auto_renew: Option<bool>,
    /// By how many units it is renewed.
    pub auto_renew_period: Option<i64>,
    /// For how many months it is bought.
    pub duration: Option<i64>,
    /// Disks.
    pub cds_list: Option<Vec<String>>,
    /// Whether the order is paid at once. Default: true.
    pub auto_pay: Option<bool>,
}

impl BatchChangeToPrepaidConfig {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(instance_id: String);
    setter!(auto_renew: bool);
    setter!(auto_renew_period: i64);
    setter!(duration: i64);
    setter!(cds_list: [String]);
    setter!(auto_pay: bool);
}

opaque!(BatchChangeToPrepaidConfig);

/// Changes instances from payment by use to payment by subscription.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListInstanceByIds` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchChangeToPrepaid {
    /// The instances, at most 20, each with its settings. At most 20 items.
    pub config: Vec<BatchChangeToPrepaidConfig>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl BatchChangeToPrepaid {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(config: impl IntoIterator<Item = impl Into<BatchChangeToPrepaidConfig>>) -> Self {
        Self { config: config.into_iter().map(Into::into).collect(), client_token: None }
    }

    setter!(client_token: String);
}

opaque!(BatchChangeToPrepaid);

/// The response of [`BatchChangeToPrepaid`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchChangeToPrepaidResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
}

opaque!(BatchChangeToPrepaidResponse);

/// Takes private IP addresses from instances.
///
/// Writes. `ListInstanceEnis` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchDeleteIp {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Private IP addresses.
    pub private_ips: Vec<String>,
}

impl BatchDeleteIp {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        private_ips: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            private_ips: private_ips.into_iter().map(Into::into).collect(),
        }
    }
}

opaque!(BatchDeleteIp);

/// The response of [`BatchDeleteIp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchDeleteIpResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(BatchDeleteIpResponse);

/// Restarts instances that are Running.
///
/// Writes. It is never repeated after an attempt that may have been executed. `ListInstanceByIds` shows what it changes. Documented only by bce-python-sdk 0.9.79.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchRebootInstance {
    /// The ids of instances.
    pub instance_ids: Vec<String>,
    /// Whether power is cut: what the operating system has not written to disk is lost.
    pub force_stop: Option<bool>,
}

impl BatchRebootInstance {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { instance_ids: instance_ids.into_iter().map(Into::into).collect(), force_stop: None }
    }

    setter!(force_stop: bool);
}

opaque!(BatchRebootInstance);

/// The response of [`BatchRebootInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchRebootInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(BatchRebootInstanceResponse);

/// Releases instances before their subscription ends, for a refund.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListRecycleInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchRefundResource {
    /// The ids of instances. At most 20 items.
    pub instance_ids: Vec<String>,
    /// Whether public addresses and data disks are released too.
    pub related_release_flag: Option<bool>,
    /// Whether snapshots of the disks are deleted too. Default: false.
    pub delete_cds_snapshot_flag: Option<bool>,
    /// Whether the network interfaces are deleted too. Default: false.
    pub delete_related_enis_flag: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl BatchRefundResource {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            related_release_flag: None,
            delete_cds_snapshot_flag: None,
            delete_related_enis_flag: None,
            client_token: None,
        }
    }

    setter!(related_release_flag: bool);
    setter!(delete_cds_snapshot_flag: bool);
    setter!(delete_related_enis_flag: bool);
    setter!(client_token: String);
}

opaque!(BatchRefundResource);

/// The response of [`BatchRefundResource`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchRefundResourceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The ids of the instances that were not refunded.
    pub failed_instance_ids: Option<Vec<String>>,
}

opaque!(BatchRefundResourceResponse);

/// Starts instances that are Stopped.
///
/// Writes. After a lost response it is repeated, and a refused repetition looks the state up. `ListInstanceByIds` shows what it changes.
///
/// <https://cloud.baidu.com/doc/BCC/s/Zkyb0d4cj>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchStartInstance {
    /// The ids of instances. At most 100 items.
    pub instance_ids: Vec<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl BatchStartInstance {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { instance_ids: instance_ids.into_iter().map(Into::into).collect(), client_token: None }
    }

    setter!(client_token: String);
}

opaque!(BatchStartInstance);

/// The response of [`BatchStartInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchStartInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(BatchStartInstanceResponse);

/// Stops instances that are Running.
///
/// Writes. After a lost response it is repeated, and a refused repetition looks the state up. `ListInstanceByIds` shows what it changes.
///
/// <https://cloud.baidu.com/doc/BCC/s/Akyb07kw0>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchStopInstance {
    /// The ids of instances. At most 100 items.
    pub instance_ids: Vec<String>,
    /// Whether power is cut: what the operating system has not written to disk is lost. Default: false.
    pub force_stop: Option<bool>,
    /// Whether computing is not paid while it is stopped. The capacity is given back, and starting may fail for want of it. Only of instances that are paid by use. Default: false.
    pub stop_with_no_charge: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl BatchStopInstance {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            force_stop: None,
            stop_with_no_charge: None,
            client_token: None,
        }
    }

    setter!(force_stop: bool);
    setter!(stop_with_no_charge: bool);
    setter!(client_token: String);
}

opaque!(BatchStopInstance);

/// The response of [`BatchStopInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchStopInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(BatchStopInstanceResponse);

/// Puts instances into security groups.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSecurityGroups` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindInstanceSecurityGroup {
    /// The ids of instances.
    pub instance_ids: Vec<String>,
    /// The ids of security groups.
    pub security_group_ids: Vec<String>,
    /// Whether the security groups are normal or enterprise ones. Known values: `normal` and `enterprise`.
    pub security_group_type: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl BindInstanceSecurityGroup {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
        security_group_ids: impl IntoIterator<Item = impl Into<String>>,
        security_group_type: impl Into<String>,
    ) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            security_group_ids: security_group_ids.into_iter().map(Into::into).collect(),
            security_group_type: security_group_type.into(),
            client_token: None,
        }
    }

    setter!(client_token: String);
}

opaque!(BindInstanceSecurityGroup);

/// The response of [`BindInstanceSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindInstanceSecurityGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(BindInstanceSecurityGroupResponse);

/// Puts an instance into a security group.
///
/// Writes. `ListSecurityGroups` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindInstanceToSecurityGroup {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The id of the security group, the rules for network traffic.
    pub security_group_id: String,
}

impl BindInstanceToSecurityGroup {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, security_group_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), security_group_id: security_group_id.into() }
    }
}

opaque!(BindInstanceToSecurityGroup);

/// The response of [`BindInstanceToSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindInstanceToSecurityGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(BindInstanceToSecurityGroupResponse);

/// `changeTags` of [`BindInstanceToTags`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindInstanceToTagsChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl BindInstanceToTagsChangeTags {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(BindInstanceToTagsChangeTags);

/// Attaches tags to an instance.
///
/// Writes. `GetInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindInstanceToTags {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The tags to attach or to detach.
    pub change_tags: Vec<BindInstanceToTagsChangeTags>,
    /// Whether the tags go to related resources too: disks, public addresses, snapshots.
    pub attach_related_resource_tag: Option<bool>,
}

impl BindInstanceToTags {
    /// A request with the required parameters.
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

/// The response of [`BindInstanceToTags`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindInstanceToTagsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(BindInstanceToTagsResponse);

/// `changeTags` of [`BindReservedInstanceToTags`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindReservedInstanceToTagsChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl BindReservedInstanceToTagsChangeTags {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(BindReservedInstanceToTagsChangeTags);

/// Attaches tags to reserved instances.
///
/// Writes. `GetReservedInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindReservedInstanceToTags {
    /// The ids of reserved instances. At most 100 items.
    pub reserved_instance_ids: Vec<String>,
    /// The tags to attach or to detach.
    pub change_tags: Vec<BindReservedInstanceToTagsChangeTags>,
}

impl BindReservedInstanceToTags {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        reserved_instance_ids: impl IntoIterator<Item = impl Into<String>>,
        change_tags: impl IntoIterator<Item = impl Into<BindReservedInstanceToTagsChangeTags>>,
    ) -> Self {
        Self {
            reserved_instance_ids: reserved_instance_ids.into_iter().map(Into::into).collect(),
            change_tags: change_tags.into_iter().map(Into::into).collect(),
        }
    }
}

opaque!(BindReservedInstanceToTags);

/// The response of [`BindReservedInstanceToTags`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindReservedInstanceToTagsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(BindReservedInstanceToTagsResponse);

/// `instances` of [`BindRole`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindRoleInstances {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
}

impl BindRoleInstances {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(instance_id: String);
}

opaque!(BindRoleInstances);

/// Gives instances a role to act with.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindRole {
    /// The name of the role that the instance acts with.
    pub role_name: Option<String>,
    /// The instances.
    pub instances: Vec<BindRoleInstances>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl BindRole {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instances: impl IntoIterator<Item = impl Into<BindRoleInstances>>) -> Self {
        Self {
            role_name: None,
            instances: instances.into_iter().map(Into::into).collect(),
            client_token: None,
        }
    }

    setter!(role_name: String);
    setter!(client_token: String);
}

opaque!(BindRole);

/// The response of [`BindRole`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindRoleResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The instances on which it failed.
    pub fail_instances: Option<Vec<Box<InstancePassRoleFailModel>>>,
    /// The instances, each with its role.
    pub instance_role_associations: Option<Vec<Box<InstanceRoleAssociationModel>>>,
}

opaque!(BindRoleResponse);

/// `changeTags` of [`BindTagImage`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagImageChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl BindTagImageChangeTags {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(BindTagImageChangeTags);

/// Attaches tags to an image.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetImage` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagImage {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
    /// The tags to attach or to detach.
    pub change_tags: Vec<BindTagImageChangeTags>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl BindTagImage {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        image_id: impl Into<String>,
        change_tags: impl IntoIterator<Item = impl Into<BindTagImageChangeTags>>,
    ) -> Self {
        Self {
            image_id: image_id.into(),
            change_tags: change_tags.into_iter().map(Into::into).collect(),
            client_token: None,
        }
    }

    setter!(client_token: String);
}

opaque!(BindTagImage);

/// The response of [`BindTagImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagImageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(BindTagImageResponse);

/// `changeTags` of [`BindTagSnapchain`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagSnapchainChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl BindTagSnapchainChangeTags {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(BindTagSnapchainChangeTags);

/// Attaches tags to a chain of snapshots.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSnapchain` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagSnapchain {
    /// The id of the chain of snapshots, each of which holds what changed since the one before.
    pub chain_id: String,
    /// The tags to attach or to detach.
    pub change_tags: Vec<BindTagSnapchainChangeTags>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl BindTagSnapchain {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        chain_id: impl Into<String>,
        change_tags: impl IntoIterator<Item = impl Into<BindTagSnapchainChangeTags>>,
    ) -> Self {
        Self {
            chain_id: chain_id.into(),
            change_tags: change_tags.into_iter().map(Into::into).collect(),
            client_token: None,
        }
    }

    setter!(client_token: String);
}

opaque!(BindTagSnapchain);

/// The response of [`BindTagSnapchain`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagSnapchainResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(BindTagSnapchainResponse);

/// `changeTags` of [`BindTagVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagVolumeChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl BindTagVolumeChangeTags {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(BindTagVolumeChangeTags);

/// Attaches tags to a disk.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetVolume` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// The tags to attach or to detach.
    pub change_tags: Vec<BindTagVolumeChangeTags>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
    /// Whether the tags go to related resources too: disks, public addresses, snapshots. Documented only by bce-python-sdk 0.9.79.
    pub relation_tag: Option<bool>,
}

impl BindTagVolume {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        volume_id: impl Into<String>,
        change_tags: impl IntoIterator<Item = impl Into<BindTagVolumeChangeTags>>,
    ) -> Self {
        Self {
            volume_id: volume_id.into(),
            change_tags: change_tags.into_iter().map(Into::into).collect(),
            client_token: None,
            relation_tag: None,
        }
    }

    setter!(client_token: String);
    setter!(relation_tag: bool);
}

opaque!(BindTagVolume);

/// The response of [`BindTagVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(BindTagVolumeResponse);

/// `changeTags` of [`BindTagVolumeCluster`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagVolumeClusterChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl BindTagVolumeClusterChangeTags {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(BindTagVolumeClusterChangeTags);

/// Attaches tags to a dedicated disk cluster.
///
/// Writes. `GetVolumeCluster` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagVolumeCluster {
    /// The id of the dedicated disk cluster.
    pub cluster_id: String,
    /// The tags to attach or to detach.
    pub change_tags: Vec<BindTagVolumeClusterChangeTags>,
}

impl BindTagVolumeCluster {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        cluster_id: impl Into<String>,
        change_tags: impl IntoIterator<Item = impl Into<BindTagVolumeClusterChangeTags>>,
    ) -> Self {
        Self { cluster_id: cluster_id.into(), change_tags: change_tags.into_iter().map(Into::into).collect() }
    }
}

opaque!(BindTagVolumeCluster);

/// The response of [`BindTagVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagVolumeClusterResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(BindTagVolumeClusterResponse);

/// `tags` of [`BindTagsByResourceType`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagsByResourceTypeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl BindTagsByResourceTypeTags {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(BindTagsByResourceTypeTags);

/// Attaches tags to resources of one kind.
///
/// Writes. Documented only by bce-python-sdk 0.9.79.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagsByResourceType {
    /// The kind of the resources.
    pub resource_type: String,
    /// The ids of resources.
    pub resource_ids: Vec<String>,
    /// Tags: names with values.
    pub tags: Vec<BindTagsByResourceTypeTags>,
    /// Whether the tags go to related resources too: disks, public addresses, snapshots.
    pub is_relation_tag: Option<bool>,
}

impl BindTagsByResourceType {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        resource_type: impl Into<String>,
        resource_ids: impl IntoIterator<Item = impl Into<String>>,
        tags: impl IntoIterator<Item = impl Into<BindTagsByResourceTypeTags>>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            resource_ids: resource_ids.into_iter().map(Into::into).collect(),
            tags: tags.into_iter().map(Into::into).collect(),
            is_relation_tag: None,
        }
    }

    setter!(is_relation_tag: bool);
}

opaque!(BindTagsByResourceType);

/// The response of [`BindTagsByResourceType`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BindTagsByResourceTypeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(BindTagsByResourceTypeResponse);

/// Ends the automatic renewal of reserved instances.
///
/// Writes. `GetReservedInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelAutoRenewReservedInstance {
    /// The ids of reserved instances.
    pub reserved_instance_ids: Vec<String>,
}

impl CancelAutoRenewReservedInstance {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(reserved_instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { reserved_instance_ids: reserved_instance_ids.into_iter().map(Into::into).collect() }
    }
}

opaque!(CancelAutoRenewReservedInstance);

/// The response of [`CancelAutoRenewReservedInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelAutoRenewReservedInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The ids of reserved instances.
    pub reserved_instance_ids: Option<Vec<String>>,
}

opaque!(CancelAutoRenewReservedInstanceResponse);

/// Ends the automatic renewal of a disk.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetVolume` shows what it changes. Documented only by bce-python-sdk 0.9.79.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelAutoRenewVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
}

impl CancelAutoRenewVolume {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(volume_id: impl Into<String>) -> Self {
        Self { volume_id: volume_id.into(), client_token: None }
    }

    setter!(client_token: String);
}

opaque!(CancelAutoRenewVolume);

/// The response of [`CancelAutoRenewVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelAutoRenewVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(CancelAutoRenewVolumeResponse);

/// Ends the automatic renewal of a dedicated disk cluster.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetVolumeCluster` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelAutoRenewVolumeCluster {
    /// The id of the dedicated disk cluster.
    pub cluster_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl CancelAutoRenewVolumeCluster {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), client_token: None }
    }

    setter!(client_token: String);
}

opaque!(CancelAutoRenewVolumeCluster);

/// The response of [`CancelAutoRenewVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelAutoRenewVolumeClusterResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(CancelAutoRenewVolumeClusterResponse);

/// Cancels an order of spot instances.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelBidOrder {
    /// The id of the order.
    pub order_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl CancelBidOrder {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(order_id: impl Into<String>) -> Self {
        Self { order_id: order_id.into(), client_token: None }
    }

    setter!(client_token: String);
}

opaque!(CancelBidOrder);

/// The response of [`CancelBidOrder`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelBidOrderResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
}

opaque!(CancelBidOrderResponse);

/// Cancels the copying of an image to other regions.
///
/// Writes. `GetImage` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelRemoteCopyImage {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
}

impl CancelRemoteCopyImage {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self { image_id: image_id.into() }
    }
}

opaque!(CancelRemoteCopyImage);

/// The response of [`CancelRemoteCopyImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelRemoteCopyImageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(CancelRemoteCopyImageResponse);

/// Ends the sharing of a snapshot with other accounts.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSnapshotShare` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelSnapshotShare {
    /// The snapshot that is no longer shared. Required of the account that shares it.
    pub source_snapshot_id: String,
    /// The ids of the accounts that lose access; all of them without it.
    pub account_ids: Option<Vec<String>>,
    /// The shared snapshot that is given back. Required of the account that receives it.
    pub share_snapshot_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl CancelSnapshotShare {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(source_snapshot_id: impl Into<String>, share_snapshot_id: impl Into<String>) -> Self {
        Self {
            source_snapshot_id: source_snapshot_id.into(),
            account_ids: None,
            share_snapshot_id: share_snapshot_id.into(),
            client_token: None,
        }
    }

    setter!(account_ids: [String]);
    setter!(client_token: String);
}

opaque!(CancelSnapshotShare);

/// The response of [`CancelSnapshotShare`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelSnapshotShareResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The snapshot that is no longer shared. Required of the account that shares it.
    pub source_snapshot_id: Option<String>,
    /// The shared snapshot that is given back. Required of the account that receives it.
    pub share_snapshot_id: Option<String>,
}

opaque!(CancelSnapshotShareResponse);

/// Changes an instance from payment by use to payment by subscription.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
///
/// <https://intl.cloud.baidu.com/doc/BCC/s/Ck48btf29-en>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangeToPrepaid {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// For how many months it is bought.
    pub duration: i64,
    /// Whether the subscription is renewed when it ends, at the account's cost. Default: false.
    pub auto_renew: Option<bool>,
    /// By how many units it is renewed.
    pub auto_renew_period: Option<i64>,
    /// Whether the disks are changed too.
    pub relation_cds: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl ChangeToPrepaid {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, duration: impl Into<i64>) -> Self {
        Self {
            instance_id: instance_id.into(),
            duration: duration.into(),
            auto_renew: None,
            auto_renew_period: None,
            relation_cds: None,
            client_token: None,
        }
    }

    setter!(auto_renew: bool);
    setter!(auto_renew_period: i64);
    setter!(relation_cds: bool);
    setter!(client_token: String);
}

opaque!(ChangeToPrepaid);

/// The response of [`ChangeToPrepaid`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangeToPrepaidResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
}

opaque!(ChangeToPrepaidResponse);

/// Moves an instance to another VPC, which restarts it.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl ChangeVpc {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, subnet_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            subnet_id: subnet_id.into(),
            internal_ip: None,
            security_group_ids: None,
            enterprise_security_group_ids: None,
            reboot: None,
            client_token: None,
        }
    }

    setter!(internal_ip: String);
    setter!(security_group_ids: [String]);
    setter!(enterprise_security_group_ids: [String]);
    setter!(reboot: bool);
    setter!(client_token: String);
}

opaque!(ChangeVpc);

/// The response of [`ChangeVpc`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangeVpcResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ChangeVpcResponse);

/// Accepts or rejects the repair of a host.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeUnplannedEvents` shows what it changes. Official sources disagree on the value of `action`: CheckUnplannedEvent (bce-python-sdk 0.9.79), left to its caller (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: CheckUnplannedEvent. Otherwise: `{ ...CheckServerEvent, path: "/?action=CheckServerEvent" }`.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CheckServerEvent {
    /// The id of the maintenance event.
    pub server_event_id: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// Whether the repair is accepted. Known values: `Pass` and `Reject`.
    pub check_result: String,
    /// What the fault does to the instance. Required where the check is `Reject`.
    pub issue_effect: Option<String>,
    /// The fault in words. Required where the check is `Reject`.
    pub issue_description: Option<String>,
    /// The repair that is authorized where the check is `Reject`.
    pub authorize_maintenance_operation: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl CheckServerEvent {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(check_result: impl Into<String>) -> Self {
        Self {
            server_event_id: None,
            instance_id: None,
            check_result: check_result.into(),
            issue_effect: None,
            issue_description: None,
            authorize_maintenance_operation: None,
            client_token: None,
        }
    }

    setter!(server_event_id: String);
    setter!(instance_id: String);
    setter!(issue_effect: String);
    setter!(issue_description: String);
    setter!(authorize_maintenance_operation: String);
    setter!(client_token: String);
}

opaque!(CheckServerEvent);

/// The response of [`CheckServerEvent`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CheckServerEventResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(CheckServerEventResponse);

/// Creates a policy that takes snapshots at set times.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListAsps` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateAsp {
    /// The name of the policy; it begins with a letter. 1 to 65 characters.
    pub name: String,
    /// At which hours of the day snapshots are made: 0 to 23.
    pub time_points: Vec<i64>,
    /// On which days of the week snapshots are made: 0 (Sunday) to 6.
    pub repeat_weekdays: Vec<i64>,
    /// How many days snapshots are kept; -1 means for ever.
    pub retention_days: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
}

impl CreateAsp {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        time_points: impl IntoIterator<Item = impl Into<i64>>,
        repeat_weekdays: impl IntoIterator<Item = impl Into<i64>>,
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

/// The response of [`CreateAsp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateAspResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the policy that makes snapshots.
    pub asp_id: Option<String>,
}

opaque!(CreateAspResponse);

/// `tags` of [`CreateAuthorizationRule`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateAuthorizationRuleTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl CreateAuthorizationRuleTags {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(CreateAuthorizationRuleTags);

/// Creates a rule that agrees to maintenance in advance.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeAuthorizeRules` shows what it changes. Official sources disagree on the value of `action`: CreateAuthorizeRule (bce-python-sdk 0.9.79), left to its caller (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: CreateAuthorizeRule. Otherwise: `{ ...CreateAuthorizationRule, path: "/?action=CreateAuthorizationRule" }`. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateAuthorizationRule {
    /// Whether the rule is in force at once: 1, or 0. Default: 1.
    pub enable_rule: Option<i64>,
    /// The repairs that the rule authorizes. Known values: `Repair`, `Reboot` and `TamAuthorize`.
    pub authorize_maintenance_operations: Vec<String>,
    /// The name of the rule.
    pub rule_name: String,
    /// Whether the rule is for planned or unplanned events.
    pub server_event_category: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
    /// Which instances the rule is for. Documented only by bce-python-sdk 0.9.79.
    pub effective_scope: Option<String>,
    /// Tags: names with values. Documented only by bce-python-sdk 0.9.79.
    pub tags: Option<Vec<CreateAuthorizationRuleTags>>,
}

impl CreateAuthorizationRule {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        authorize_maintenance_operations: impl IntoIterator<Item = impl Into<String>>,
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
            effective_scope: None,
            tags: None,
        }
    }

    setter!(enable_rule: i64);
    setter!(client_token: String);
    setter!(effective_scope: String);
    setter!(tags: [CreateAuthorizationRuleTags]);
}

opaque!(CreateAuthorizationRule);

/// The response of [`CreateAuthorizationRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateAuthorizationRuleResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the rule.
    pub rule_id: Option<String>,
}

opaque!(CreateAuthorizationRuleResponse);

/// Has instances renewed when their subscription ends.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateAutoRenewRule {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The unit of `renewTime`: `month` or `year`. Known values: `month` and `year`.
    pub renew_time_unit: String,
    /// By how many units it is renewed: 1 to 9 months, or 1 to 3 years.
    pub renew_time: i64,
    /// Whether the public address is renewed with the instance. Default: true.
    pub renew_eip: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
    /// Whether the disks are renewed with the instance. Documented only by bce-python-sdk 0.9.79.
    pub renew_cds: Option<bool>,
}

impl CreateAutoRenewRule {
    /// A request with the required parameters.
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
            client_token: None,
            renew_cds: None,
        }
    }

    setter!(renew_eip: bool);
    setter!(client_token: String);
    setter!(renew_cds: bool);
}

opaque!(CreateAutoRenewRule);

/// The response of [`CreateAutoRenewRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateAutoRenewRuleResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(CreateAutoRenewRuleResponse);

/// `reservation` of [`CreateBidInstanceBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateBidInstanceBillingReservation {
    /// For how many units it is paid: 1 to 9, 12, 24 or 36 months.
    pub reservation_length: Option<i64>,
    /// The unit of `reservationLength`. Known values: `Month`.
    pub reservation_time_unit: Option<String>,
}

impl CreateBidInstanceBillingReservation {
    /// A request without parameters.
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
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// For how long it is paid in advance.
    pub reservation: Option<CreateBidInstanceBillingReservation>,
}

impl CreateBidInstanceBilling {
    /// A request without parameters.
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
    /// The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`. Default: hp1.
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
    /// The id of the key that it is encrypted with. Secret.
    pub encrypt_key: Option<String>,
    /// Whether it is protected from being released.
    pub enable_delete_protection: Option<String>,
    /// Whether the disk is deleted with the instance.
    pub delete_with_instance: Option<bool>,
    /// Whether automatic snapshots are deleted with the disk.
    pub delete_auto_snapshot: Option<bool>,
}

impl CreateBidInstanceCreateCdsList {
    /// A request without parameters.
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
    /// The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`.
    pub storage_type: Option<String>,
    /// The size, in GB.
    #[serde(rename = "sizeInGB")]
    pub size_in_gb: Option<i64>,
    /// How much is free, in GB.
    #[serde(rename = "freeSizeInGB")]
    pub free_size_in_gb: Option<i64>,
}

impl CreateBidInstanceEphemeralDisks {
    /// A request without parameters.
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
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl CreateBidInstanceTags {
    /// A request without parameters.
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
    /// The id of the file system.
    pub fs_id: Option<String>,
    /// The address that the file system is mounted from.
    pub mount_ads: Option<String>,
    /// Where the file system is mounted.
    pub path: Option<String>,
    /// The protocol of the file system. Known values: `nfs` and `smb`.
    pub protocol: Option<String>,
}

impl CreateBidInstanceFileSystems {
    /// A request without parameters.
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

/// Creates spot instances.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListInstances` shows what it changes. Official sources disagree on the path: /v2/instance/bid (bce-python-sdk 0.9.79), /v2/instanceBySpec (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: /v2/instance/bid. Otherwise: `CreateInstanceBySpec` with `bidModel` and `bidPrice`. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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
    /// A script or data that the instance reads when it first starts, in Base64. Secret.
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
    /// Whether the keys of the tags have to exist already.
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
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
    /// By how many units it is renewed. Documented only by bce-python-sdk 0.9.79.
    pub auto_renew_time: Option<i64>,
    /// The unit of `autoRenewTime`: `month` or `year`. Known values: `month` and `year`. Documented only by bce-python-sdk 0.9.79.
    pub auto_renew_time_unit: Option<String>,
    /// How many GPUs or FPGAs. Documented only by bce-python-sdk 0.9.79.
    pub card_count: Option<i64>,
    /// Whether the disks are renewed with the instance. Documented only by bce-python-sdk 0.9.79.
    pub cds_auto_renew: Option<bool>,
    /// The id of the dedicated host. Documented only by bce-python-sdk 0.9.79.
    pub dedicated_host_id: Option<String>,
    /// The id of the deployment set, which spreads instances over hosts. Documented only by bce-python-sdk 0.9.79.
    pub deploy_id: Option<String>,
    /// The ids of enterprise security groups, which take the place of security groups. Documented only by bce-python-sdk 0.9.79.
    pub enterprise_security_group_ids: Option<Vec<String>>,
    /// The kind of FPGA. Documented only by bce-python-sdk 0.9.79.
    pub fpga_card: Option<String>,
    /// The kind of GPU. Documented only by bce-python-sdk 0.9.79.
    pub gpu_card: Option<String>,
    /// The kind of instance; `spec` says it more exactly. Documented only by bce-python-sdk 0.9.79.
    pub instance_type: Option<String>,
    /// Private IP addresses. Documented only by bce-python-sdk 0.9.79.
    pub internal_ips: Option<Vec<String>>,
    /// Whether the password or key of the image is kept. Documented only by bce-python-sdk 0.9.79.
    pub keep_image_login: Option<bool>,
    /// Of the older SDK's own use. Secret. Documented only by bce-python-sdk 0.9.79.
    pub request_token: Option<String>,
    /// The ids of security groups. Documented only by bce-python-sdk 0.9.79.
    pub security_group_ids: Option<Vec<String>>,
    /// The family of instance types, as `g5`. Documented only by bce-python-sdk 0.9.79.
    pub spec_id: Option<String>,
}

impl CreateBidInstance {
    /// A request with the required parameters.
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
            auto_renew_time: None,
            auto_renew_time_unit: None,
            card_count: None,
            cds_auto_renew: None,
            dedicated_host_id: None,
            deploy_id: None,
            enterprise_security_group_ids: None,
            fpga_card: None,
            gpu_card: None,
            instance_type: None,
            internal_ips: None,
            keep_image_login: None,
            request_token: None,
            security_group_ids: None,
            spec_id: None,
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
    setter!(auto_renew_time: i64);
    setter!(auto_renew_time_unit: String);
    setter!(card_count: i64);
    setter!(cds_auto_renew: bool);
    setter!(dedicated_host_id: String);
    setter!(deploy_id: String);
    setter!(enterprise_security_group_ids: [String]);
    setter!(fpga_card: String);
    setter!(gpu_card: String);
    setter!(instance_type: String);
    setter!(internal_ips: [String]);
    setter!(keep_image_login: bool);
    setter!(request_token: String);
    setter!(security_group_ids: [String]);
    setter!(spec_id: String);
}

opaque!(CreateBidInstance);

/// The response of [`CreateBidInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateBidInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
    /// The ids of instances.
    pub instance_ids: Option<Vec<String>>,
}

opaque!(CreateBidInstanceResponse);

/// Creates a deployment set, which spreads instances over hosts.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListDeploySet` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateDeploySet {
    /// The name of the deployment set.
    pub name: Option<String>,
    /// A description for people.
    pub desc: Option<String>,
    /// What instances of the set do not share: the host (`HOST_HA`), the rack (`RACK_HA`) or the switch (`TOR_HA`). Known values: `HOST_HA`, `RACK_HA` and `TOR_HA`.
    pub strategy: Option<String>,
    /// How many instances of the set may share a host, rack or switch.
    pub concurrency: Option<i64>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
}

impl CreateDeploySet {
    /// A request without parameters.
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

/// The response of [`CreateDeploySet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateDeploySetResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The ids of deployment sets.
    pub deploy_set_ids: Option<Vec<String>>,
}

opaque!(CreateDeploySetResponse);

/// Begins a diagnosis of an instance.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListDiagnosticReport` shows what it changes. Its response is typed after the vendor's Java SDK (unverified). Documented only by bce-python-sdk 0.9.79.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateDiagnostic {
    /// The id of the set of metrics that a diagnosis examines.
    pub metric_set_id: String,
    /// The kind of instance; `spec` says it more exactly. Default: bcc.
    pub instance_type: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The ids of processes that the diagnosis examines.
    pub pid: Option<serde_json::Value>,
    /// Default: 180.
    pub duration: Option<i64>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
}

impl CreateDiagnostic {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(metric_set_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self {
            metric_set_id: metric_set_id.into(),
            instance_type: None,
            instance_id: instance_id.into(),
            pid: None,
            duration: None,
            client_token: None,
        }
    }

    setter!(instance_type: String);
    setter!(pid: serde_json::Value);
    setter!(duration: i64);
    setter!(client_token: String);
}

opaque!(CreateDiagnostic);

/// The response of [`CreateDiagnostic`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateDiagnosticResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the diagnosis's report.
    pub report_id: Option<String>,
}

opaque!(CreateDiagnosticResponse);

/// Creates a high-performance cluster.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `EhcClusterList` shows what it changes. That it is billed, by the storage or the instances that it uses, is inferred (unverified). Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateEhcCluster {
    /// The name of the high-performance cluster.
    pub name: String,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: String,
    /// A description for people.
    pub description: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
}

impl CreateEhcCluster {
    /// A request with the required parameters.
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

/// The response of [`CreateEhcCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateEhcClusterResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the high-performance cluster.
    pub ehc_cluster_id: Option<String>,
}

opaque!(CreateEhcClusterResponse);

/// Makes an image of an instance or a snapshot.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListImages` shows what it changes. That it is billed, by the storage or the instances that it uses, is inferred (unverified). Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateImage {
    /// The name of the image. 1 to 65 characters.
    pub image_name: String,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
    /// The id of the key that it is encrypted with. Secret.
    pub encrypt_key: Option<String>,
    /// Whether the image has the data disks too. Only of accounts that may. Default: false.
    pub relate_cds: Option<bool>,
    /// Whether the image is tested before it is taken.
    pub detection: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
}

impl CreateImage {
    /// A request with the required parameters.
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

/// The response of [`CreateImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateImageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// The snapshots of data disks that become part of the image.
    pub cds_snapshot_ids: Option<Vec<String>>,
}

opaque!(CreateImageResponse);

/// `reservation` of [`CreateInstanceBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateInstanceBillingReservation {
    /// For how many units it is paid: 1 to 9, 12, 24 or 36 months.
    pub reservation_length: Option<i64>,
    /// The unit of `reservationLength`. Known values: `Month`.
    pub reservation_time_unit: Option<String>,
}

impl CreateInstanceBillingReservation {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(reservation_length: i64);
    setter!(reservation_time_unit: String);
}

opaque!(CreateInstanceBillingReservation);

/// `billing` of [`CreateInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateInstanceBilling {
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// For how long it is paid in advance.
    pub reservation: Option<CreateInstanceBillingReservation>,
}

impl CreateInstanceBilling {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(payment_timing: String);
    setter!(reservation: CreateInstanceBillingReservation);
}

opaque!(CreateInstanceBilling);

/// `ephemeralDisks` of [`CreateInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl CreateInstanceEphemeralDisks {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(storage_type: String);
    setter!(size_in_gb: i64);
    setter!(free_size_in_gb: i64);
}

opaque!(CreateInstanceEphemeralDisks);

/// `createCdsList` of [`CreateInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateInstanceCreateCdsList {
    /// The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`. Default: hp1.
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
    /// The id of the key that it is encrypted with. Secret.
    pub encrypt_key: Option<String>,
    /// Whether it is protected from being released.
    pub enable_delete_protection: Option<String>,
    /// Whether the disk is deleted with the instance.
    pub delete_with_instance: Option<bool>,
    /// Whether automatic snapshots are deleted with the disk.
    pub delete_auto_snapshot: Option<bool>,
}

impl CreateInstanceCreateCdsList {
    /// A request without parameters.
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

opaque!(CreateInstanceCreateCdsList);

/// `tags` of [`CreateInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateInstanceTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl CreateInstanceTags {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(CreateInstanceTags);

/// `fileSystems` of [`CreateInstance`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateInstanceFileSystems {
    /// The id of the file system.
    pub fs_id: Option<String>,
    /// The address that the file system is mounted from.
    pub mount_ads: Option<String>,
    /// Where the file system is mounted.
    pub path: Option<String>,
    /// The protocol of the file system. Known values: `nfs` and `smb`.
    pub protocol: Option<String>,
}

impl CreateInstanceFileSystems {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(fs_id: String);
    setter!(mount_ads: String);
    setter!(path: String);
    setter!(protocol: String);
}

opaque!(CreateInstanceFileSystems);

/// Creates instances by their CPUs and memory.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListInstances` shows what it changes. CreateInstanceBySpec is its successor. The older SDK alone documents it. Documented only by bce-python-sdk 0.9.79.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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
    /// A script or data that the instance reads when it first starts, in Base64. Secret.
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
    /// By how many units it is renewed.
    pub auto_renew_time: Option<i64>,
    /// The unit of `autoRenewTime`: `month` or `year`. Known values: `month` and `year`.
    pub auto_renew_time_unit: Option<String>,
    /// Whether the disks are renewed with the instance.
    pub cds_auto_renew: Option<bool>,
    /// Of the older SDK's own use. Secret.
    pub request_token: Option<String>,
    /// The id of the resource group that it belongs to.
    pub res_group_id: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
}

impl CreateInstance {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        cpu_count: impl Into<i64>,
        memory_capacity_in_gb: impl Into<i64>,
        image_id: impl Into<String>,
    ) -> Self {
        Self {
            cpu_count: cpu_count.into(),
            memory_capacity_in_gb: memory_capacity_in_gb.into(),
            image_id: image_id.into(),
            billing: None,
            spec: None,
            instance_type: None,
            root_disk_size_in_gb: None,
            root_disk_storage_type: None,
            ephemeral_disks: None,
            create_cds_list: None,
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
            keep_image_login: None,
            user_data: None,
            zone_name: None,
            subnet_id: None,
            security_group_id: None,
            security_group_ids: None,
            enterprise_security_group_id: None,
            enterprise_security_group_ids: None,
            internal_ips: None,
            gpu_card: None,
            fpga_card: None,
            kunlun_card: None,
            isomerism_card: None,
            card_count: None,
            dedicated_host_id: None,
            deploy_id: None,
            bid_price: None,
            bid_model: None,
            ehc_cluster_id: None,
            is_open_hosteye: None,
            deletion_protection: None,
            relation_tag: None,
            is_open_ipv6: None,
            tags: None,
            asp_id: None,
            file_systems: None,
            auto_renew_time: None,
            auto_renew_time_unit: None,
            cds_auto_renew: None,
            request_token: None,
            res_group_id: None,
            client_token: None,
        }
    }

    setter!(billing: CreateInstanceBilling);
    setter!(spec: String);
    setter!(instance_type: String);
    setter!(root_disk_size_in_gb: i64);
    setter!(root_disk_storage_type: String);
    setter!(ephemeral_disks: [CreateInstanceEphemeralDisks]);
    setter!(create_cds_list: [CreateInstanceCreateCdsList]);
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
    setter!(keep_image_login: bool);
    setter!(user_data: String);
    setter!(zone_name: String);
    setter!(subnet_id: String);
    setter!(security_group_id: String);
    setter!(security_group_ids: [String]);
    setter!(enterprise_security_group_id: String);
    setter!(enterprise_security_group_ids: [String]);
    setter!(internal_ips: [String]);
    setter!(gpu_card: String);
    setter!(fpga_card: String);
    setter!(kunlun_card: String);
    setter!(isomerism_card: String);
    setter!(card_count: i64);
    setter!(dedicated_host_id: String);
    setter!(deploy_id: String);
    setter!(bid_price: String);
    setter!(bid_model: String);
    setter!(ehc_cluster_id: String);
    setter!(is_open_hosteye: bool);
    setter!(deletion_protection: i64);
    setter!(relation_tag: bool);
    setter!(is_open_ipv6: bool);
    setter!(tags: [CreateInstanceTags]);
    setter!(asp_id: String);
    setter!(file_systems: [CreateInstanceFileSystems]);
    setter!(auto_renew_time: i64);
    setter!(auto_renew_time_unit: String);
    setter!(cds_auto_renew: bool);
    setter!(request_token: String);
    setter!(res_group_id: String);
    setter!(client_token: String);
}

opaque!(CreateInstance);

/// The response of [`CreateInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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

opaque!(CreateInstanceResponse);

/// `createCdsList` of [`CreateInstanceBySpec`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateInstanceBySpecCreateCdsList {
    /// The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`. Default: hp1.
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
    /// The id of the key that it is encrypted with. Secret.
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

impl CreateInstanceBySpecCreateCdsList {
    /// A request without parameters.
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
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl CreateInstanceBySpecTags {
    /// A request without parameters.
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
    /// The id of the file system.
    pub fs_id: Option<String>,
    /// The address that the file system is mounted from.
    pub mount_ads: Option<String>,
    /// Where the file system is mounted.
    pub path: Option<String>,
    /// The protocol of the file system. Known values: `nfs` and `smb`.
    pub protocol: Option<String>,
}

impl CreateInstanceBySpecFileSystems {
    /// A request without parameters.
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
    /// The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`.
    pub storage_type: Option<String>,
    /// The size, in GB.
    #[serde(rename = "sizeInGB")]
    pub size_in_gb: Option<i64>,
    /// How much is free, in GB.
    #[serde(rename = "freeSizeInGB")]
    pub free_size_in_gb: Option<i64>,
}

impl CreateInstanceBySpecEphemeralDisks {
    /// A request without parameters.
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
    /// For how many units it is paid: 1 to 9, 12, 24 or 36 months.
    pub reservation_length: Option<i64>,
    /// The unit of `reservationLength`. Known values: `Month`.
    pub reservation_time_unit: Option<String>,
}

impl CreateInstanceBySpecBillingReservation {
    /// A request without parameters.
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
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// For how long it is paid in advance.
    pub reservation: Option<CreateInstanceBySpecBillingReservation>,
}

impl CreateInstanceBySpecBilling {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(payment_timing: String);
    setter!(reservation: CreateInstanceBySpecBillingReservation);
}

opaque!(CreateInstanceBySpecBilling);

/// Creates instances of an instance type.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListInstances` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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
    /// A script or data that the instance reads when it first starts, in Base64. Secret.
    pub user_data: Option<String>,
    /// Whether the instance is protected from being released: 1, or 0. Default: 0.
    pub deletion_protection: Option<String>,
    /// The unit of `autoRenewTime`: `month` or `year`. Required with automatic renewal. Known values: `month` and `year`.
    pub auto_renew_time_unit: Option<String>,
    /// By how many units it is renewed: 1 to 9 months, or 1 to 5 years. Required with automatic renewal.
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
    /// The kind of the system disk, as `cloud_hp1`. Default: hp1.
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
    /// Whether the serial number of the system disk is hidden. Default: false.
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
    /// The name of the public IP address. 1 to 65 characters.
    pub eip_name: Option<String>,
    /// Whether the vendor's protection of hosts is on. Default: true.
    pub is_open_host_eye: Option<bool>,
    /// Whether hyper-threading is on. Default: true.
    pub enable_ht: Option<bool>,
    /// How it is paid, and for how long.
    pub billing: CreateInstanceBySpecBilling,
    /// Whether it gets an IPv6 address.
    pub is_open_ipv6: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
    /// Whether the vendor's protection of hosts is on. Documented only by bce-python-sdk 0.9.79.
    pub is_open_hosteye: Option<bool>,
    /// Reserved instances to use. Documented only by bce-python-sdk 0.9.79.
    pub reserved_instance: Option<serde_json::Value>,
}

impl CreateInstanceBySpec {
    /// A request with the required parameters.
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
            is_open_hosteye: None,
            reserved_instance: None,
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
    setter!(security_group_ids: [String]);
    setter!(enterprise_security_group_ids: [String]);
    setter!(subnet_id: String);
    setter!(deploy_id: String);
    setter!(deploy_id_list: [String]);
    setter!(eni_ids: [String]);
    setter!(disable_root_disk_serial: String);
    setter!(internal_ips: [String]);
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
    setter!(is_open_hosteye: bool);
    setter!(reserved_instance: serde_json::Value);
}

opaque!(CreateInstanceBySpec);

/// The response of [`CreateInstanceBySpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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

opaque!(CreateInstanceBySpecResponse);

/// `tags` of [`CreateInstanceSnapshot`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateInstanceSnapshotTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl CreateInstanceSnapshotTags {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(CreateInstanceSnapshotTags);

/// Takes snapshots of all disks of an instance at one moment.
///
/// **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `ListInstanceSnapshot` shows what it changes. That it is billed, by the storage that it uses, is inferred (unverified). Documented only by bce-python-sdk 0.9.79.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateInstanceSnapshot {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The name of the instance snapshot.
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

impl CreateInstanceSnapshot {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            name: name.into(),
            desc: None,
            volumes: None,
            retention_in_days: None,
            res_group_id: None,
            tags: None,
        }
    }

    setter!(desc: String);
    setter!(volumes: [String]);
    setter!(retention_in_days: i64);
    setter!(res_group_id: String);
    setter!(tags: [CreateInstanceSnapshotTags]);
}

opaque!(CreateInstanceSnapshot);

/// The response of [`CreateInstanceSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateInstanceSnapshotResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the instance snapshot.
    pub in_snapshot_id: Option<String>,
    /// The ids of the snapshots of each disk.
    pub snapshot_ids: Option<Vec<String>>,
}

opaque!(CreateInstanceSnapshotResponse);

/// Creates an SSH key pair, whose private key the response shows once.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListKeypair` shows what it changes. Official sources disagree on the key `create` in the query: POST /v2/keypair?create (bce-python-sdk 0.9.79), POST /v2/keypair (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: POST /v2/keypair. Otherwise: `{ ...CreateKeypair, path: "/v2/keypair?create" }`. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateKeypair {
    /// The name of the SSH key pair; it begins with a letter. 1 to 65 characters.
    pub name: String,
    /// A description for people.
    pub description: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
}

impl CreateKeypair {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), description: None, client_token: None }
    }

    setter!(description: String);
    setter!(client_token: String);
}

opaque!(CreateKeypair);

/// The response of [`CreateKeypair`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateKeypairResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The SSH key pair.
    pub keypair: Option<Box<KeypairModel>>,
}

opaque!(CreateKeypairResponse);

/// Offers reserved instances to another account.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListReservedInstanceTransferOut` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateReservedInstanceTransfer {
    /// The ids of reserved instances.
    pub reserved_instance_ids: Vec<String>,
    /// The id of the account that gets them.
    pub recipient_account_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
}

impl CreateReservedInstanceTransfer {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        reserved_instance_ids: impl IntoIterator<Item = impl Into<String>>,
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

/// The response of [`CreateReservedInstanceTransfer`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateReservedInstanceTransferResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(CreateReservedInstanceTransferResponse);

/// `tags` of [`CreateReservedInstances`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateReservedInstancesTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl CreateReservedInstancesTags {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(CreateReservedInstancesTags);

/// Buys reserved instances.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetReservedInstance` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
///
/// <https://cloud.baidu.com/doc/BCC/s/Dlhyjrszo>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateReservedInstances {
    /// The name of the reserved instance.
    pub reserved_instance_name: Option<String>,
    /// Where the reserved instance counts: in a zone (`AZ`) or in the region. Known values: `AZ` and `Region`. Default: AZ.
    pub scope: Option<String>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: String,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: String,
    /// How reserved instances are paid. Known values: `FullyPrepay`, `PartPrepay` and `NoPrepay`. Default: FullyPrepay.
    pub offering_type: String,
    /// How many instances. Default: 1.
    pub instance_count: Option<i64>,
    /// How many are reserved. Default: 1.
    pub reserved_instance_count: Option<i64>,
    /// For how many months it is reserved.
    pub reserved_instance_time: i64,
    /// The unit of `reservedInstanceTime`. Default: month.
    pub reserved_instance_time_unit: Option<String>,
    /// Whether the subscription is renewed when it ends, at the account's cost. Default: false.
    pub auto_renew: Option<bool>,
    /// The unit of `autoRenewTime`: `month` or `year`. Known values: `month` and `year`. Default: month.
    pub auto_renew_time_unit: Option<String>,
    /// By how many units it is renewed.
    pub auto_renew_time: Option<i64>,
    /// When it begins to count, in UTC.
    pub effective_time: Option<String>,
    /// Tags: names with values.
    pub tags: Option<Vec<CreateReservedInstancesTags>>,
    /// The id of a voucher.
    pub ticket_id: Option<String>,
    /// The id of the high-performance cluster.
    pub ehc_cluster_id: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
}

impl CreateReservedInstances {
    /// A request with the required parameters.
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

/// The response of [`CreateReservedInstances`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateReservedInstancesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
    /// The ids of reserved instances.
    pub reserved_instance_ids: Option<Vec<String>>,
}

opaque!(CreateReservedInstancesResponse);

/// `tags` of [`CreateSecurityGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateSecurityGroupTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl CreateSecurityGroupTags {
    /// A request without parameters.
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

impl CreateSecurityGroupRules {
    /// A request without parameters.
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

/// Creates a security group.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSecurityGroups` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateSecurityGroup {
    /// The name of the security group; it begins with a letter. 1 to 65 characters.
    pub name: String,
    /// A description for people.
    pub desc: Option<String>,
    /// The id of the VPC, the private network.
    pub vpc_id: Option<String>,
    /// Tags: names with values.
    pub tags: Option<Vec<CreateSecurityGroupTags>>,
    /// The rules of the security group.
    pub rules: Vec<CreateSecurityGroupRules>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
}

impl CreateSecurityGroup {
    /// A request with the required parameters.
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

/// The response of [`CreateSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateSecurityGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the security group, the rules for network traffic.
    pub security_group_id: Option<String>,
}

opaque!(CreateSecurityGroupResponse);

/// `tags` of [`CreateSnapshot`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateSnapshotTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl CreateSnapshotTags {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(CreateSnapshotTags);

/// Takes a snapshot of a disk.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSnapshots` shows what it changes. That it is billed, by the storage or the instances that it uses, is inferred (unverified). Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateSnapshot {
    /// The id of the disk; the instance's id for its system disk.
    pub volume_id: String,
    /// The name of the snapshot; it begins with a letter. 1 to 65 characters.
    pub snapshot_name: String,
    /// A description for people.
    pub desc: Option<String>,
    /// Tags: names with values.
    pub tags: Option<Vec<CreateSnapshotTags>>,
    /// How many days the snapshot is kept; -1 means for ever. -1 to 10000. Default: -1.
    pub retention_in_days: Option<i64>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
}

impl CreateSnapshot {
    /// A request with the required parameters.
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

/// The response of [`CreateSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateSnapshotResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
}

opaque!(CreateSnapshotResponse);

/// Shares a snapshot with other accounts.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSnapshotShare` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateSnapshotShare {
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: String,
    /// The ids of the other accounts.
    pub account_ids: Vec<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
}

impl CreateSnapshotShare {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        snapshot_id: impl Into<String>,
        account_ids: impl IntoIterator<Item = impl Into<String>>,
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

/// The response of [`CreateSnapshotShare`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateSnapshotShareResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
}

opaque!(CreateSnapshotShareResponse);

/// `tags` of [`CreateVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateVolumeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl CreateVolumeTags {
    /// A request without parameters.
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
    /// For how many units it is paid: 1 to 9, 12, 24 or 36 months.
    pub reservation_length: Option<i64>,
    /// The unit of `reservationLength`. Known values: `Month`.
    pub reservation_time_unit: Option<String>,
}

impl CreateVolumeBillingReservation {
    /// A request without parameters.
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
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// For how long it is paid in advance.
    pub reservation: Option<CreateVolumeBillingReservation>,
}

impl CreateVolumeBilling {
    /// A request without parameters.
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
    /// The id of the policy that makes snapshots.
    pub id: Option<String>,
    /// The name of the policy; it begins with a letter.
    pub name: Option<String>,
    /// At which hours of the day snapshots are made: 0 to 23.
    pub time_points: Option<Vec<i64>>,
    /// On which days of the week snapshots are made: 0 (Sunday) to 6.
    pub repeat_weekdays: Option<Vec<i64>>,
    /// The state of the policy. Known values: `active`, `deleted` and `paused`.
    pub status: Option<String>,
    /// How many days snapshots are kept; -1 means for ever.
    pub retention_days: Option<i64>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    /// When it was last changed, in UTC.
    pub updated_time: Option<String>,
    /// When the policy was deleted, in UTC.
    pub deleted_time: Option<String>,
    /// When the policy last made snapshots, in UTC.
    pub last_execute_time: Option<String>,
    /// How many disks the policy is applied to.
    pub volume_count: Option<i64>,
}

impl CreateVolumeAutoSnapshotPolicy {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(id: String);
    setter!(name: String);
    setter!(time_points: [i64]);
    setter!(repeat_weekdays: [i64]);
    setter!(status: String);
    setter!(retention_days: i64);
    setter!(created_time: String);
    setter!(updated_time: String);
    setter!(deleted_time: String);
    setter!(last_execute_time: String);
    setter!(volume_count: i64);
}

opaque!(CreateVolumeAutoSnapshotPolicy);

/// Creates disks.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListVolumes` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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
    /// The id of the key that it is encrypted with. Secret.
    pub encrypt_key: Option<String>,
    /// The name of the disk; it begins with a letter. 1 to 65 characters.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// The unit of `renewTime`: `month` or `year`. Known values: `month` and `year`.
    pub renew_time_unit: Option<String>,
    /// By how many units it is renewed: 1 to 9 months, or 1 to 3 years.
    pub renew_time: Option<i64>,
    /// Whether the keys of the tags have to exist already. Default: false.
    pub relation_tag: Option<bool>,
    /// Tags: names with values.
    pub tags: Option<Vec<CreateVolumeTags>>,
    /// The id of the resource group that it belongs to.
    pub res_group_id: Option<String>,
    /// How it is paid, and for how long.
    pub billing: CreateVolumeBilling,
    /// The id of the dedicated disk cluster.
    pub cluster_id: Option<String>,
    /// How the disk is paid.
    pub charge_type: Option<String>,
    /// The policy that makes snapshots.
    pub auto_snapshot_policy: Option<CreateVolumeAutoSnapshotPolicy>,
    /// Whether the disk is deleted with the instance.
    pub delete_with_instance: Option<bool>,
    /// Whether automatic snapshots are deleted with the disk.
    pub delete_auto_snapshot: Option<bool>,
    /// How many are bought. 1 to 5. Default: 1.
    pub purchase_count: Option<i64>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
}

impl CreateVolume {
    /// A request with the required parameters.
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

/// The response of [`CreateVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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

opaque!(CreateVolumeResponse);

/// `reservation` of [`CreateVolumeClusterBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateVolumeClusterBillingReservation {
    /// For how many units it is paid: 1 to 9, 12, 24 or 36 months.
    pub reservation_length: Option<i64>,
    /// The unit of `reservationLength`. Known values: `Month`.
    pub reservation_time_unit: Option<String>,
}

impl CreateVolumeClusterBillingReservation {
    /// A request without parameters.
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
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// For how long it is paid in advance.
    pub reservation: Option<CreateVolumeClusterBillingReservation>,
}

impl CreateVolumeClusterBilling {
    /// A request without parameters.
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
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl CreateVolumeClusterTags {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(CreateVolumeClusterTags);

/// Buys dedicated disk clusters.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListVolumeClusters` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateVolumeCluster {
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// The name of the dedicated disk cluster.
    pub cluster_name: String,
    /// The size of the cluster, in GB: 85 to 1015 TB, in steps of 10 TB.
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
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
    /// Whether the response has long ids. Documented only by bce-python-sdk 0.9.79.
    pub uuid_flag: Option<String>,
    /// By how many units it is renewed: 1 to 9 months, or 1 to 3 years. Documented only by bce-python-sdk 0.9.79.
    pub renew_time: Option<i64>,
    /// The unit of `renewTime`: `month` or `year`. Known values: `month` and `year`. Documented only by bce-python-sdk 0.9.79.
    pub renew_time_unit: Option<String>,
}

impl CreateVolumeCluster {
    /// A request with the required parameters.
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
            uuid_flag: None,
            renew_time: None,
            renew_time_unit: None,
        }
    }

    setter!(zone_name: String);
    setter!(purchase_count: i64);
    setter!(tags: [CreateVolumeClusterTags]);
    setter!(client_token: String);
    setter!(uuid_flag: String);
    setter!(renew_time: i64);
    setter!(renew_time_unit: String);
}

opaque!(CreateVolumeCluster);

/// The response of [`CreateVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateVolumeClusterResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The clusters that the disks are created in.
    pub cluster_ids: Option<Vec<String>>,
}

opaque!(CreateVolumeClusterResponse);

/// Takes an IPv6 address from an instance.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DelIpv6 {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The IPv6 address.
    pub ipv6_address: Option<String>,
    /// Whether the instance is rebooted, so that the change takes effect. Default: false.
    pub reboot: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl DelIpv6 {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), ipv6_address: None, reboot: None, client_token: None }
    }

    setter!(ipv6_address: String);
    setter!(reboot: bool);
    setter!(client_token: String);
}

opaque!(DelIpv6);

/// The response of [`DelIpv6`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DelIpv6Response {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DelIpv6Response);

/// Deletes a policy that takes snapshots.
///
/// Writes. `GetAsp` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteAsp {
    /// The id of the policy that makes snapshots.
    pub asp_id: String,
}

impl DeleteAsp {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(asp_id: impl Into<String>) -> Self {
        Self { asp_id: asp_id.into() }
    }
}

opaque!(DeleteAsp);

/// The response of [`DeleteAsp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteAspResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DeleteAspResponse);

/// Ends the automatic renewal of instances.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteAutoRenewRule {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Whether the public address is renewed with the instance. Default: true.
    pub renew_eip: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
    /// Whether the disks are renewed with the instance. Documented only by bce-python-sdk 0.9.79.
    pub renew_cds: Option<bool>,
}

impl DeleteAutoRenewRule {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), renew_eip: None, client_token: None, renew_cds: None }
    }

    setter!(renew_eip: bool);
    setter!(client_token: String);
    setter!(renew_cds: bool);
}

opaque!(DeleteAutoRenewRule);

/// The response of [`DeleteAutoRenewRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteAutoRenewRuleResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DeleteAutoRenewRuleResponse);

/// Deletes a deployment set.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetDeploySet` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteDeploySet {
    /// The id of the deployment set, which spreads instances over hosts.
    pub deploy_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl DeleteDeploySet {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(deploy_id: impl Into<String>) -> Self {
        Self { deploy_id: deploy_id.into(), client_token: None }
    }

    setter!(client_token: String);
}

opaque!(DeleteDeploySet);

/// The response of [`DeleteDeploySet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteDeploySetResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DeleteDeploySetResponse);

/// Deletes reports of diagnoses.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListDiagnosticReport` shows what it changes. Documented only by bce-python-sdk 0.9.79.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteDiagnosticReport {
    /// The ids of reports.
    pub report_ids: Vec<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
}

impl DeleteDiagnosticReport {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(report_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { report_ids: report_ids.into_iter().map(Into::into).collect(), client_token: None }
    }

    setter!(client_token: String);
}

opaque!(DeleteDiagnosticReport);

/// The response of [`DeleteDiagnosticReport`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteDiagnosticReportResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DeleteDiagnosticReportResponse);

/// Deletes high-performance clusters.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `EhcClusterList` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteEhcCluster {
    /// The ids of high-performance clusters.
    pub ehc_cluster_id_list: Vec<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl DeleteEhcCluster {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(ehc_cluster_id_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ehc_cluster_id_list: ehc_cluster_id_list.into_iter().map(Into::into).collect(),
            client_token: None,
        }
    }

    setter!(client_token: String);
}

opaque!(DeleteEhcCluster);

/// The response of [`DeleteEhcCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteEhcClusterResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DeleteEhcClusterResponse);

/// Deletes an image.
///
/// Writes. `GetImage` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteImage {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
}

impl DeleteImage {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self { image_id: image_id.into() }
    }
}

opaque!(DeleteImage);

/// The response of [`DeleteImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteImageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DeleteImageResponse);

/// Deletes a rule that agrees to maintenance in advance.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeAuthorizeRules` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteInstUserOpAuthorizeRule {
    /// The id of the rule.
    pub rule_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl DeleteInstUserOpAuthorizeRule {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self { rule_id: rule_id.into(), client_token: None }
    }

    setter!(client_token: String);
}

opaque!(DeleteInstUserOpAuthorizeRule);

/// The response of [`DeleteInstUserOpAuthorizeRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteInstUserOpAuthorizeRuleResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DeleteInstUserOpAuthorizeRuleResponse);

/// Takes instances out of a deployment set.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetDeploySet` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteInstanceDeploySet {
    /// The id of the deployment set, which spreads instances over hosts.
    pub deploy_id: String,
    /// The ids of instances.
    pub instance_id_list: Vec<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl DeleteInstanceDeploySet {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        deploy_id: impl Into<String>,
        instance_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            deploy_id: deploy_id.into(),
            instance_id_list: instance_id_list.into_iter().map(Into::into).collect(),
            client_token: None,
        }
    }

    setter!(client_token: String);
}

opaque!(DeleteInstanceDeploySet);

/// The response of [`DeleteInstanceDeploySet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteInstanceDeploySetResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DeleteInstanceDeploySetResponse);

/// Deletes snapshots of whole instances.
///
/// Writes. `ListInstanceSnapshot` shows what it changes. Documented only by bce-python-sdk 0.9.79.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteInstanceSnapshot {
    /// The ids of the instance snapshots to delete.
    pub delete_insnap_ids: Vec<String>,
}

impl DeleteInstanceSnapshot {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(delete_insnap_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { delete_insnap_ids: delete_insnap_ids.into_iter().map(Into::into).collect() }
    }
}

opaque!(DeleteInstanceSnapshot);

/// The response of [`DeleteInstanceSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteInstanceSnapshotResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DeleteInstanceSnapshotResponse);

/// Deletes an SSH key pair.
///
/// Writes. `KeypairDetail` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteKeypair {
    /// The id of the SSH key pair.
    pub keypair_id: String,
}

impl DeleteKeypair {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(keypair_id: impl Into<String>) -> Self {
        Self { keypair_id: keypair_id.into() }
    }
}

opaque!(DeleteKeypair);

/// The response of [`DeleteKeypair`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteKeypairResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DeleteKeypairResponse);

/// Releases an instance that is paid by subscription.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes. Official sources disagree on where instanceId travels: body (bce-python-sdk 0.9.79), query (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: body. Otherwise: `{ ...DeletePrepayInstance, path: "/v2/instance/delete?instanceId=…" }`.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeletePrepayInstance {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Whether public addresses and data disks are released too.
    pub related_release_flag: Option<bool>,
    /// Whether snapshots of the disks are deleted too. Default: false.
    pub delete_cds_snapshot_flag: Option<bool>,
    /// Whether the network interfaces are deleted too. Default: false.
    pub delete_related_enis_flag: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl DeletePrepayInstance {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            related_release_flag: None,
            delete_cds_snapshot_flag: None,
            delete_related_enis_flag: None,
            client_token: None,
        }
    }

    setter!(related_release_flag: bool);
    setter!(delete_cds_snapshot_flag: bool);
    setter!(delete_related_enis_flag: bool);
    setter!(client_token: String);
}

opaque!(DeletePrepayInstance);

/// The response of [`DeletePrepayInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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

opaque!(DeletePrepayInstanceResponse);

/// Deletes an instance in the recycle bin for good.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListRecycleInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteRecycledInstance {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl DeleteRecycledInstance {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), client_token: None }
    }

    setter!(client_token: String);
}

opaque!(DeleteRecycledInstance);

/// The response of [`DeleteRecycledInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteRecycledInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DeleteRecycledInstanceResponse);

/// Deletes a security group.
///
/// Writes. `ListSecurityGroups` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteSecurityGroup {
    /// The id of the security group, the rules for network traffic.
    pub security_group_id: String,
}

impl DeleteSecurityGroup {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self { security_group_id: security_group_id.into() }
    }
}

opaque!(DeleteSecurityGroup);

/// The response of [`DeleteSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteSecurityGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DeleteSecurityGroupResponse);

/// Removes a rule from its security group.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSecurityGroups` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteSecurityGroupRule {
    /// The id of the rule.
    pub security_group_rule_id: String,
    /// The version of the security group that the change is made to.
    pub sg_version: Option<i64>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl DeleteSecurityGroupRule {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(security_group_rule_id: impl Into<String>) -> Self {
        Self { security_group_rule_id: security_group_rule_id.into(), sg_version: None, client_token: None }
    }

    setter!(sg_version: i64);
    setter!(client_token: String);
}

opaque!(DeleteSecurityGroupRule);

/// The response of [`DeleteSecurityGroupRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteSecurityGroupRuleResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DeleteSecurityGroupRuleResponse);

/// Deletes a snapshot.
///
/// Writes. `GetSnapshot` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteSnapshot {
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: String,
}

impl DeleteSnapshot {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(snapshot_id: impl Into<String>) -> Self {
        Self { snapshot_id: snapshot_id.into() }
    }
}

opaque!(DeleteSnapshot);

/// The response of [`DeleteSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteSnapshotResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DeleteSnapshotResponse);

/// Releases a disk with its data.
///
/// Writes. It is never repeated after an attempt that may have been executed. `GetVolume` shows what it changes. Documented only by bce-python-sdk 0.9.79.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
}

impl DeleteVolume {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(volume_id: impl Into<String>) -> Self {
        Self { volume_id: volume_id.into() }
    }
}

opaque!(DeleteVolume);

/// The response of [`DeleteVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DeleteVolumeResponse);

/// Lists rules that agree to maintenance in advance.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DescribeAuthorizeRules {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most. At most 100. Default: 10.
    pub max_keys: Option<i64>,
    /// The ids of rules.
    pub rule_ids: Option<Vec<String>>,
    /// The names of rules.
    pub rule_names: Option<Vec<String>>,
}

impl DescribeAuthorizeRules {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(rule_ids: [String]);
    setter!(rule_names: [String]);
}

opaque!(DescribeAuthorizeRules);

/// The response of [`DescribeAuthorizeRules`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
    /// The rules.
    pub rule_list: Option<Vec<Box<InstUserOpAuthorizeRuleResponse>>>,
}

opaque!(DescribeAuthorizeRulesResponse);

/// Lists past planned maintenance.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DescribePlannedEventRecords {
    /// The ids of maintenance events.
    pub server_event_ids: Option<Vec<String>>,
    /// The ids of instances.
    pub instance_ids: Option<Vec<String>>,
    /// Which product it is: `BCC` for virtual machines, `BBC` for bare metal. Known values: `BBC`, `BCC` and `HPAS`.
    pub product_category: Option<String>,
    /// What kind of maintenance event it is.
    pub server_event_type: Option<String>,
    /// Which time of the event lies between `periodStartTime` and `periodEndTime`.
    pub server_event_log_time_filter: Option<String>,
    /// The beginning of the time span that `serverEventLogTimeFilter` is about, in UTC; open without it.
    pub period_start_time: Option<String>,
    /// The end of the time span that `serverEventLogTimeFilter` is about, in UTC; open without it.
    pub period_end_time: Option<String>,
    /// How many items a page has at most. At most 100. Default: 10.
    pub max_keys: Option<i64>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
}

impl DescribePlannedEventRecords {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(server_event_ids: [String]);
    setter!(instance_ids: [String]);
    setter!(product_category: String);
    setter!(server_event_type: String);
    setter!(server_event_log_time_filter: String);
    setter!(period_start_time: String);
    setter!(period_end_time: String);
    setter!(max_keys: i64);
    setter!(marker: String);
}

opaque!(DescribePlannedEventRecords);

/// The response of [`DescribePlannedEventRecords`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
    /// The planned maintenance events.
    pub planned_maintenance_events: Option<Vec<Box<PlannedEventResponse>>>,
}

opaque!(DescribePlannedEventRecordsResponse);

/// Lists planned maintenance.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DescribePlannedEvents {
    /// The state of the event.
    pub server_event_status: Option<String>,
    /// The ids of maintenance events.
    pub server_event_ids: Option<Vec<String>>,
    /// The ids of instances.
    pub instance_ids: Option<Vec<String>>,
    /// Which product it is: `BCC` for virtual machines, `BBC` for bare metal. Known values: `BBC`, `BCC` and `HPAS`.
    pub product_category: Option<String>,
    /// What kind of maintenance event it is.
    pub server_event_type: Option<String>,
    /// Which time of the event lies between `periodStartTime` and `periodEndTime`.
    pub server_event_log_time_filter: Option<String>,
    /// The beginning of the time span that `serverEventLogTimeFilter` is about, in UTC; open without it.
    pub period_start_time: Option<String>,
    /// The end of the time span that `serverEventLogTimeFilter` is about, in UTC; open without it.
    pub period_end_time: Option<String>,
    /// How many items a page has at most. At most 100. Default: 10.
    pub max_keys: Option<i64>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
}

impl DescribePlannedEvents {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(server_event_status: String);
    setter!(server_event_ids: [String]);
    setter!(instance_ids: [String]);
    setter!(product_category: String);
    setter!(server_event_type: String);
    setter!(server_event_log_time_filter: String);
    setter!(period_start_time: String);
    setter!(period_end_time: String);
    setter!(max_keys: i64);
    setter!(marker: String);
}

opaque!(DescribePlannedEvents);

/// The response of [`DescribePlannedEvents`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
    /// The planned maintenance events.
    pub planned_maintenance_events: Option<Vec<Box<PlannedEventResponse>>>,
}

opaque!(DescribePlannedEventsResponse);

/// Lists regions with their hosts.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DescribeRegions {
    /// The region, as `bj`.
    pub region: Option<String>,
}

impl DescribeRegions {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(region: String);
}

opaque!(DescribeRegions);

/// The response of [`DescribeRegions`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The regions.
    pub regions: Option<Vec<Box<RegionModel>>>,
}

opaque!(DescribeRegionsResponse);

/// Tells how many snapshots there are and what they hold.
///
/// Reads. The values of {action} are published nowhere (unverified).
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DescribeSnapshotsUsage {
    /// What is asked for; the vendor publishes no values.
    pub action: String,
}

impl DescribeSnapshotsUsage {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(action: impl Into<String>) -> Self {
        Self { action: action.into() }
    }
}

opaque!(DescribeSnapshotsUsage);

/// The response of [`DescribeSnapshotsUsage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DescribeSnapshotsUsageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many snapshots the region has.
    pub snapshot_count: Option<i64>,
    /// How many snapshots policies made.
    pub auto_snapshot_count: Option<i64>,
    /// How many snapshots were made by hand.
    pub manual_snapshot_count: Option<i64>,
    /// How much the snapshots of the region hold, in GB.
    pub snapshot_capacity: Option<f64>,
}

opaque!(DescribeSnapshotsUsageResponse);

/// Lists past unplanned maintenance.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DescribeUnplannedEventRecords {
    /// The ids of maintenance events.
    pub server_event_ids: Option<Vec<String>>,
    /// The ids of instances.
    pub instance_ids: Option<Vec<String>>,
    /// Which product it is: `BCC` for virtual machines, `BBC` for bare metal. Known values: `BBC`, `BCC` and `HPAS`.
    pub product_category: Option<String>,
    /// What kind of maintenance event it is.
    pub server_event_type: Option<String>,
    /// Which time of the event lies between `periodStartTime` and `periodEndTime`.
    pub server_event_log_time_filter: Option<String>,
    /// The beginning of the time span that `serverEventLogTimeFilter` is about, in UTC; open without it.
    pub period_start_time: Option<String>,
    /// The end of the time span that `serverEventLogTimeFilter` is about, in UTC; open without it.
    pub period_end_time: Option<String>,
    /// How many items a page has at most. At most 100. Default: 10.
    pub max_keys: Option<i64>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
}

impl DescribeUnplannedEventRecords {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(server_event_ids: [String]);
    setter!(instance_ids: [String]);
    setter!(product_category: String);
    setter!(server_event_type: String);
    setter!(server_event_log_time_filter: String);
    setter!(period_start_time: String);
    setter!(period_end_time: String);
    setter!(max_keys: i64);
    setter!(marker: String);
}

opaque!(DescribeUnplannedEventRecords);

/// The response of [`DescribeUnplannedEventRecords`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
    /// The unplanned maintenance events.
    pub unplanned_maintenance_events: Option<Vec<Box<UnplannedEventResponse>>>,
}

opaque!(DescribeUnplannedEventRecordsResponse);

/// Lists unplanned maintenance.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DescribeUnplannedEvents {
    /// The state of the event.
    pub server_event_status: Option<String>,
    /// The ids of maintenance events.
    pub server_event_ids: Option<Vec<String>>,
    /// The ids of instances.
    pub instance_ids: Option<Vec<String>>,
    /// Which product it is: `BCC` for virtual machines, `BBC` for bare metal. Known values: `BBC`, `BCC` and `HPAS`.
    pub product_category: Option<String>,
    /// What kind of maintenance event it is.
    pub server_event_type: Option<String>,
    /// Which time of the event lies between `periodStartTime` and `periodEndTime`.
    pub server_event_log_time_filter: Option<String>,
    /// The beginning of the time span that `serverEventLogTimeFilter` is about, in UTC; open without it.
    pub period_start_time: Option<String>,
    /// The end of the time span that `serverEventLogTimeFilter` is about, in UTC; open without it.
    pub period_end_time: Option<String>,
    /// How many items a page has at most. At most 100. Default: 10.
    pub max_keys: Option<i64>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
}

impl DescribeUnplannedEvents {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(server_event_status: String);
    setter!(server_event_ids: [String]);
    setter!(instance_ids: [String]);
    setter!(product_category: String);
    setter!(server_event_type: String);
    setter!(server_event_log_time_filter: String);
    setter!(period_start_time: String);
    setter!(period_end_time: String);
    setter!(max_keys: i64);
    setter!(marker: String);
}

opaque!(DescribeUnplannedEvents);

/// The response of [`DescribeUnplannedEvents`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
    /// The unplanned maintenance events.
    pub unplanned_maintenance_events: Option<Vec<Box<UnplannedEventResponse>>>,
}

opaque!(DescribeUnplannedEventsResponse);

/// Ends the automatic snapshots of disks.
///
/// Writes. `GetAsp` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DetachAsp {
    /// The id of the policy that makes snapshots.
    pub asp_id: String,
    /// The ids of disks.
    pub volume_ids: Vec<String>,
}

impl DetachAsp {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(asp_id: impl Into<String>, volume_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { asp_id: asp_id.into(), volume_ids: volume_ids.into_iter().map(Into::into).collect() }
    }
}

opaque!(DetachAsp);

/// The response of [`DetachAsp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DetachAspResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DetachAspResponse);

/// Takes an SSH key pair from instances.
///
/// Writes. `KeypairDetail` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DetachKeypair {
    /// The id of the SSH key pair.
    pub keypair_id: String,
    /// The ids of instances.
    pub instance_ids: Vec<String>,
}

impl DetachKeypair {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        keypair_id: impl Into<String>,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            keypair_id: keypair_id.into(),
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
        }
    }
}

opaque!(DetachKeypair);

/// The response of [`DetachKeypair`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DetachKeypairResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DetachKeypairResponse);

/// Detaches a disk from an instance.
///
/// Writes. `GetVolume` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DetachVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
}

impl DetachVolume {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(volume_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self { volume_id: volume_id.into(), instance_id: instance_id.into() }
    }
}

opaque!(DetachVolume);

/// The response of [`DetachVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DetachVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DetachVolumeResponse);

/// Lists high-performance clusters.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EhcClusterList {
    /// The ids of high-performance clusters.
    pub ehc_cluster_id_list: Option<Vec<String>>,
    /// The names of the high-performance clusters.
    pub name_list: Option<Vec<String>>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
}

impl EhcClusterList {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(ehc_cluster_id_list: [String]);
    setter!(name_list: [String]);
    setter!(zone_name: String);
}

opaque!(EhcClusterList);

/// The response of [`EhcClusterList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct EhcClusterListResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
    /// The high-performance clusters.
    pub ehc_clusters: Option<Vec<Box<EhcCluster>>>,
}

opaque!(EhcClusterListResponse);

/// Restarts an instance with a rescue system.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EnterRescueMode {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Whether power is cut: what the operating system has not written to disk is lost. Default: false.
    pub force_stop: Option<bool>,
    /// The password of the rescue system. Secret.
    pub password: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl EnterRescueMode {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            force_stop: None,
            password: password.into(),
            client_token: None,
        }
    }

    setter!(force_stop: bool);
    setter!(client_token: String);
}

opaque!(EnterRescueMode);

/// The response of [`EnterRescueMode`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct EnterRescueModeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(EnterRescueModeResponse);

/// Restarts an instance with its own system again.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExitRescueMode {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl ExitRescueMode {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), client_token: None }
    }

    setter!(client_token: String);
}

opaque!(ExitRescueMode);

/// The response of [`ExitRescueMode`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExitRescueModeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ExitRescueModeResponse);

/// Tells about a policy that takes snapshots.
///
/// Reads.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAsp {
    /// The id of the policy that makes snapshots.
    pub asp_id: String,
}

impl GetAsp {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(asp_id: impl Into<String>) -> Self {
        Self { asp_id: asp_id.into() }
    }
}

opaque!(GetAsp);

/// The response of [`GetAsp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAspResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The policy that makes snapshots.
    pub auto_snapshot_policy: Option<Box<AutoSnapshotPolicyModel>>,
}

opaque!(GetAspResponse);

/// Tells which disks a zone offers, and how much of the quota is used.
///
/// Reads. Its response is typed after the vendor's Go SDK (unverified). Documented only by bce-python-sdk 0.9.79.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAvailableDiskInfo {
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
}

impl GetAvailableDiskInfo {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(zone_name: impl Into<String>) -> Self {
        Self { zone_name: zone_name.into(), client_token: None }
    }

    setter!(client_token: String);
}

opaque!(GetAvailableDiskInfo);

/// `diskZoneResources` of [`GetAvailableDiskInfoResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAvailableDiskInfoResponseDiskZoneResources {
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// The kinds of disk that can be created.
    pub disk_infos: Option<Vec<Box<DiskInfo>>>,
}

opaque!(GetAvailableDiskInfoResponseDiskZoneResources);

/// The response of [`GetAvailableDiskInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAvailableDiskInfoResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How much all disks hold, in GB.
    #[serde(rename = "cdsUsedCapacityGB")]
    pub cds_used_capacity_gb: Option<String>,
    /// How many disks there are.
    pub cds_created: Option<String>,
    /// How much all disks may hold, in GB.
    #[serde(rename = "cdsTotalCapacityGB")]
    pub cds_total_capacity_gb: Option<String>,
    /// How many disks there may be.
    pub cds_total: Option<String>,
    pub cds_ratio: Option<String>,
    /// The kinds of disk that can be created, by zone.
    pub disk_zone_resources: Option<Vec<GetAvailableDiskInfoResponseDiskZoneResources>>,
}

opaque!(GetAvailableDiskInfoResponse);

/// Lists the images that an instance type can have.
///
/// Reads. Official sources disagree on the path: /v2/image/getAvailableImageBySpec (bce-python-sdk 0.9.79), /v2/image/getAvailableImagesBySpec (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: /v2/image/getAvailableImagesBySpec.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl GetAvailableImagesBySpec {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(spec: impl Into<String>) -> Self {
        Self { spec: spec.into(), marker: None, max_keys: None, os_name: None }
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(os_name: String);
}

opaque!(GetAvailableImagesBySpec);

/// The response of [`GetAvailableImagesBySpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
    /// The images.
    pub images: Option<Vec<Box<SystemImageModel>>>,
}

opaque!(GetAvailableImagesBySpecResponse);

/// `createCdsList` of [`GetBidInstancePrice`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetBidInstancePriceCreateCdsList {
    /// The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`. Default: hp1.
    pub storage_type: Option<String>,
    /// The size of the disk, in GB.
    #[serde(rename = "cdsSizeInGB")]
    pub cds_size_in_gb: Option<i64>,
    /// How many disks.
    pub cds_num: Option<i64>,
    /// The name of the disk; it begins with a letter.
    pub name: Option<String>,
    /// Extra performance of the disk, which is paid.
    pub cds_extra_io: Option<i64>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
    /// The id of the key that it is encrypted with. Secret.
    pub encrypt_key: Option<String>,
    /// Whether it is protected from being released.
    pub enable_delete_protection: Option<String>,
    /// Whether the disk is deleted with the instance.
    pub delete_with_instance: Option<bool>,
    /// Whether automatic snapshots are deleted with the disk.
    pub delete_auto_snapshot: Option<bool>,
}

impl GetBidInstancePriceCreateCdsList {
    /// A request without parameters.
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

/// Tells the market price of spot instances.
///
/// Reads. Official sources disagree on the parameters: those of CreateBidInstance, with `cpuCount` and `memoryCapacityInGB` (bce-python-sdk 0.9.79), `spec` and `zoneName` (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: `spec` and `zoneName`. Otherwise: the client's option `passthrough`.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl GetBidInstancePrice {
    /// A request with the required parameters.
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
            client_token: None,
        }
    }

    setter!(root_disk_size_in_gb: i64);
    setter!(root_disk_storage_type: String);
    setter!(create_cds_list: [GetBidInstancePriceCreateCdsList]);
    setter!(network_capacity_in_mbps: i64);
    setter!(internet_charge_type: String);
    setter!(purchase_count: i64);
    setter!(client_token: String);
}

opaque!(GetBidInstancePrice);

/// The response of [`GetBidInstancePrice`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetBidInstancePriceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The price of all.
    pub money: Option<String>,
    /// How many are bought.
    pub count: Option<String>,
    /// The price of all, without discount.
    pub original_money: Option<String>,
    /// The price of one, without discount.
    pub per_original_money: Option<String>,
    /// The price of one.
    pub per_money: Option<String>,
}

opaque!(GetBidInstancePriceResponse);

/// Tells what disks would cost.
///
/// Reads.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
    /// The id of the key that it is encrypted with. Secret. Documented only by bce-python-sdk 0.9.79.
    pub encrypt_key: Option<String>,
}

impl GetCdsPrice {
    /// A request with the required parameters.
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
            client_token: None,
            encrypt_key: None,
        }
    }

    setter!(purchase_count: i64);
    setter!(purchase_length: i64);
    setter!(cds_extra_io: i64);
    setter!(client_token: String);
    setter!(encrypt_key: String);
}

opaque!(GetCdsPrice);

/// The response of [`GetCdsPrice`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetCdsPriceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The price.
    pub price: Option<Vec<Box<CdsPrices>>>,
}

opaque!(GetCdsPriceResponse);

/// Tells about a deployment set and its instances.
///
/// Reads.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetDeploySet {
    /// The id of the deployment set.
    pub id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl GetDeploySet {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), client_token: None }
    }

    setter!(client_token: String);
}

opaque!(GetDeploySet);

/// The response of [`GetDeploySet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetDeploySetResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The short id of the deployment set.
    pub short_id: Option<String>,
    /// The long id.
    pub uuid: Option<String>,
    /// How many instances the zone may have under the set's strategy.
    pub instance_total: Option<i64>,
    /// How many instances.
    pub instance_count: Option<i64>,
    /// How many virtual machines the set has.
    pub bcc_instance_cnt: Option<i64>,
    /// How many bare-metal instances the set has.
    pub bbc_instance_cnt: Option<i64>,
    /// How many instances each zone has. The vendor's spelling.
    pub az_intstance_statis_list: Option<Vec<Box<AzIntstanceStatisDetail>>>,
}

opaque!(GetDeploySetResponse);

/// Lists what a diagnosis can look at.
///
/// Reads. Its response is typed after the vendor's Java SDK (unverified). Documented only by bce-python-sdk 0.9.79.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetDiagnosticSchemas {}

impl GetDiagnosticSchemas {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

opaque!(GetDiagnosticSchemas);

/// `metricSetList` of [`GetDiagnosticSchemasResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetDiagnosticSchemasResponseMetricSetList {
    /// The id of the set of metrics that a diagnosis examines.
    pub metric_set_id: Option<String>,
    /// The name of the set of metrics.
    pub metric_set_name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// What the set of metrics is for.
    pub support_text: Option<String>,
}

opaque!(GetDiagnosticSchemasResponseMetricSetList);

/// The response of [`GetDiagnosticSchemas`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetDiagnosticSchemasResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The sets of metrics that a diagnosis can examine.
    pub metric_set_list: Option<Vec<GetDiagnosticSchemasResponseMetricSetList>>,
}

opaque!(GetDiagnosticSchemasResponse);

/// Tells which disks a zone offers, and how much of the quota is used.
///
/// Reads.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetDiskQuota {
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: String,
}

impl GetDiskQuota {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(zone_name: impl Into<String>) -> Self {
        Self { zone_name: zone_name.into() }
    }
}

opaque!(GetDiskQuota);

/// The response of [`GetDiskQuota`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetDiskQuotaResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How much all disks may hold, in GB.
    #[serde(rename = "cdsTotalCapacityGB")]
    pub cds_total_capacity_gb: Option<String>,
    /// How much all disks hold, in GB.
    #[serde(rename = "cdsUsedCapacityGB")]
    pub cds_used_capacity_gb: Option<String>,
    /// The kinds of disk that can be created.
    pub disk_infos: Option<Vec<Box<DiskInfo>>>,
}

opaque!(GetDiskQuotaResponse);

/// Tells about an image.
///
/// Reads.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetImage {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
}

impl GetImage {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self { image_id: image_id.into() }
    }
}

opaque!(GetImage);

/// The response of [`GetImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetImageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The image.
    pub image: Option<Box<ImageModel>>,
}

opaque!(GetImageResponse);

/// Tells about an instance, its state among others.
///
/// Reads.
///
/// <https://cloud.baidu.com/doc/BCC/s/sjwvyoeqr>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetInstance {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Whether an instance whose creation failed is found too. Documented only by bce-python-sdk 0.9.79.
    pub contains_failed: Option<bool>,
    /// Whether the response tells the deployment set. Documented only by bce-python-sdk 0.9.79.
    pub is_deploy_set: Option<bool>,
}

impl GetInstance {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), contains_failed: None, is_deploy_set: None }
    }

    setter!(contains_failed: bool);
    setter!(is_deploy_set: bool);
}

opaque!(GetInstance);

/// The response of [`GetInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The instance.
    pub instance: Option<Box<InstanceModel>>,
}

opaque!(GetInstanceResponse);

/// Tells how far the release of instances is.
///
/// Reads. Its response maps ids to objects that no official source describes. Documented only by bce-python-sdk 0.9.79.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetInstanceDeleteProgress {
    /// The ids of instances.
    pub instance_ids: Vec<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
}

impl GetInstanceDeleteProgress {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { instance_ids: instance_ids.into_iter().map(Into::into).collect(), client_token: None }
    }

    setter!(client_token: String);
}

opaque!(GetInstanceDeleteProgress);

/// The response of [`GetInstanceDeleteProgress`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetInstanceDeleteProgressResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(GetInstanceDeleteProgressResponse);

/// Lists instances that can be stopped without being charged.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl GetInstanceNoChargeList {
    /// A request without parameters.
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
    setter!(client_token: String);
}

opaque!(GetInstanceNoChargeList);

/// The response of [`GetInstanceNoChargeList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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

opaque!(GetInstanceNoChargeListResponse);

/// Shows the user data of an instance.
///
/// Reads.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetInstanceUserDataInfo {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl GetInstanceUserDataInfo {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), client_token: None }
    }

    setter!(client_token: String);
}

opaque!(GetInstanceUserDataInfo);

/// The response of [`GetInstanceUserDataInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetInstanceUserDataInfoResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// A script or data that the instance reads when it first starts, in Base64. Secret.
    pub user_data: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
}

opaque!(GetInstanceUserDataInfoResponse);

/// Makes a link to the screen of an instance.
///
/// Reads.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetInstanceVnc {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
}

impl GetInstanceVnc {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into() }
    }
}

opaque!(GetInstanceVnc);

/// The response of [`GetInstanceVnc`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetInstanceVncResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The address of the instance's console. Whoever knows it can use it. Secret.
    pub vnc_url: Option<String>,
}

opaque!(GetInstanceVncResponse);

/// Tells what instances would cost.
///
/// Reads.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl GetPriceBySpec {
    /// A request with the required parameters.
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
            client_token: None,
        }
    }

    setter!(spec_id: String);
    setter!(spec: String);
    setter!(purchase_count: i64);
    setter!(client_token: String);
}

opaque!(GetPriceBySpec);

/// The response of [`GetPriceBySpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetPriceBySpecResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The price.
    pub price: Option<Vec<Box<SpecIdPrices>>>,
}

opaque!(GetPriceBySpecResponse);

/// Lists reserved instances.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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
    /// How reserved instances are paid. Known values: `FullyPrepay`, `PartPrepay` and `NoPrepay`.
    pub offering_type: Option<String>,
    /// The operating system. Known values: `all`, `linux` and `windows`.
    pub os_type: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// The name of the instance.
    pub instance_name: Option<String>,
    /// Whether it pays for an instance now.
    pub is_deduct: Option<bool>,
    /// The id of the high-performance cluster.
    pub ehc_cluster_id: Option<String>,
    /// What the list is ordered by. Known values: `osType`, `instanceCount`, `effectiveTime` and `expireTime`.
    pub sort_key: Option<String>,
    /// The order of the list. Known values: `desc` and `asc`.
    pub sort_dir: Option<String>,
    /// Where the reserved instance is from.
    pub reserved_instance_source: Option<String>,
    /// Where the reserved instance counts: in a zone (`AZ`) or in the region. Known values: `AZ` and `Region`.
    pub scope: Option<String>,
}

impl GetReservedInstance {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(reserved_instance_ids: [String]);
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

/// The response of [`GetReservedInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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

opaque!(GetReservedInstanceResponse);

/// Tells what reserved instances would cost.
///
/// Reads. Official sources disagree on the path and the parameters: /v2/v2/reservedInstance/price (bce-python-sdk 0.9.79), /v2/reservedInstance/price (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: /v2/reservedInstance/price.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetReservedInstancePrice {
    /// The family of instance types, as `g5`.
    pub spec_id: String,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: String,
    /// How reserved instances are paid. Known values: `FullyPrepay`, `PartPrepay` and `NoPrepay`.
    pub offering_type: String,
    /// Where the reserved instance counts: in a zone (`AZ`) or in the region. Known values: `AZ` and `Region`. Default: AZ.
    pub scope: Option<String>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: String,
    /// How many are reserved. Default: 1.
    pub reserved_instance_count: Option<i64>,
    /// For which time the price of use is: an hour or a month. Known values: `month` and `hour`. Default: hour.
    pub price_time_unit: Option<String>,
    /// For how many months it is reserved.
    pub reserved_instance_time: i64,
    /// How many are bought.
    pub purchase_num: Option<i64>,
}

impl GetReservedInstancePrice {
    /// A request with the required parameters.
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

/// The response of [`GetReservedInstancePrice`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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

opaque!(GetReservedInstancePriceResponse);

/// Lists the roles that instances can act with.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetRoleList {
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl GetRoleList {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(client_token: String);
}

opaque!(GetRoleList);

/// The response of [`GetRoleList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetRoleListResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The roles that instances may act with.
    pub roles: Option<Vec<Box<InstanceRoleModel>>>,
}

opaque!(GetRoleListResponse);

/// Tells about a security group and its rules.
///
/// Reads. Its response is typed after ListSecurityGroups (unverified). Documented only by bce-python-sdk 0.9.79.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetSecurityGroup {
    /// The id of the security group, the rules for network traffic.
    pub security_group_id: String,
}

impl GetSecurityGroup {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self { security_group_id: security_group_id.into() }
    }
}

opaque!(GetSecurityGroup);

/// The response of [`GetSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetSecurityGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the security group.
    pub id: Option<String>,
    /// The name of the security group; it begins with a letter.
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
    /// The rules of the security group.
    pub rules: Option<Vec<Box<SecurityGroupRuleModel>>>,
    /// Tags: names with values.
    pub tags: Option<Vec<Box<Tag>>>,
}

opaque!(GetSecurityGroupResponse);

/// Tells about a snapshot.
///
/// Reads.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetSnapshot {
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: String,
}

impl GetSnapshot {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(snapshot_id: impl Into<String>) -> Self {
        Self { snapshot_id: snapshot_id.into() }
    }
}

opaque!(GetSnapshot);

/// The response of [`GetSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetSnapshotResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The snapshot.
    pub snapshot: Option<Box<SnapshotModel>>,
}

opaque!(GetSnapshotResponse);

/// Tells about tasks.
///
/// Reads.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetTask {
    /// The ids of tasks, at most 100. At most 100 items.
    pub task_ids: Vec<String>,
    /// How many items a page has at most. Default: 100.
    pub max_keys: Option<i64>,
}

impl GetTask {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(task_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { task_ids: task_ids.into_iter().map(Into::into).collect(), max_keys: None }
    }

    setter!(max_keys: i64);
}

opaque!(GetTask);

/// The response of [`GetTask`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetTaskResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The tasks.
    pub tasks: Option<Vec<Box<TaskDetail>>>,
}

opaque!(GetTaskResponse);

/// Tells about a disk.
///
/// Reads.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
}

impl GetVolume {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(volume_id: impl Into<String>) -> Self {
        Self { volume_id: volume_id.into() }
    }
}

opaque!(GetVolume);

/// The response of [`GetVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The disk.
    pub volume: Option<Box<VolumeModel>>,
}

opaque!(GetVolumeResponse);

/// Tells about a dedicated disk cluster.
///
/// Reads.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetVolumeCluster {
    /// The id of the dedicated disk cluster.
    pub cluster_id: String,
}

impl GetVolumeCluster {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into() }
    }
}

opaque!(GetVolumeCluster);

/// The response of [`GetVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
    /// The state of the cluster.
    pub status: Option<String>,
    /// The zone, as the account sees it.
    pub logical_zone: Option<String>,
    /// How it is paid.
    pub product_type: Option<String>,
    /// The kind of disks in the cluster.
    pub cluster_type: Option<String>,
    /// How much the cluster holds.
    pub total_capacity: Option<i64>,
    /// How much of the cluster is used.
    pub used_capacity: Option<i64>,
    /// How much of the cluster is free.
    pub available_capacity: Option<i64>,
    /// How much is being added to the cluster.
    pub expanding_capacity: Option<i64>,
    /// How many disks the cluster has.
    pub created_volume_num: Option<i64>,
    /// The ids of the disks that the cluster has.
    #[serde(rename = "affiliatedCDSNumber")]
    pub affiliated_cds_number: Option<Vec<String>>,
    /// Whether the subscription is renewed when it ends, at the account's cost.
    pub enable_auto_renew: Option<bool>,
    /// Tags: names with values.
    pub tags: Option<Vec<Box<TagModel>>>,
}

opaque!(GetVolumeClusterResponse);

/// Tells how far the resizing of a disk is.
///
/// Reads.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetVolumeResizeProgress {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
}

impl GetVolumeResizeProgress {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(volume_id: impl Into<String>) -> Self {
        Self { volume_id: volume_id.into() }
    }
}

opaque!(GetVolumeResizeProgress);

/// The response of [`GetVolumeResizeProgress`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetVolumeResizeProgressResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How far it is.
    pub progress: Option<i64>,
}

opaque!(GetVolumeResizeProgressResponse);

/// Lists the zones that offer an instance type.
///
/// Reads. Official sources disagree on the version of the path: /v2/instance/flavorZones (bce-python-sdk 0.9.79), /v1/instance/flavorZones (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: /v1/instance/flavorZones. Otherwise: `atVersion(GetZoneBySpec, 2)`.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl GetZoneBySpec {
    /// A request without parameters.
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

/// The response of [`GetZoneBySpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetZoneBySpecResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The zones that have the instance type.
    pub zone_names: Option<Vec<String>>,
}

opaque!(GetZoneBySpecResponse);

/// Makes an image from a file in the vendor's object storage.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListImages` shows what it changes. That it is billed, by the storage or the instances that it uses, is inferred (unverified).
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportImage {
    /// The operating system's name, as `Ubuntu`.
    pub os_name: String,
    /// The processor that the operating system is for, as `amd64 (64bit)`.
    pub os_arch: String,
    /// The operating system.
    pub os_type: String,
    /// The operating system's version.
    pub os_version: String,
    /// The name of the image; it begins with a letter. 1 to 65 characters.
    pub name: String,
    /// Where the image file is in Baidu's object storage. Secret.
    pub bos_url: String,
    /// Whether the image is tested before it is taken.
    pub detection: Option<bool>,
    /// Which product the image is for: `BCC` or `EBC`. Known values: `BCC` and `EBC`. Default: BCC.
    pub generation_type: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl ImportImage {
    /// A request with the required parameters.
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
            client_token: None,
        }
    }

    setter!(detection: bool);
    setter!(generation_type: String);
    setter!(client_token: String);
}

opaque!(ImportImage);

/// The response of [`ImportImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportImageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the image.
    pub id: Option<String>,
}

opaque!(ImportImageResponse);

/// Stores the public key of an SSH key pair.
///
/// Writes. `ListKeypair` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportKeypair {
    /// The name of the SSH key pair; it begins with a letter. 1 to 65 characters.
    pub name: String,
    /// A description for people.
    pub description: Option<String>,
    /// The public key.
    pub public_key: String,
}

impl ImportKeypair {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(name: impl Into<String>, public_key: impl Into<String>) -> Self {
        Self { name: name.into(), description: None, public_key: public_key.into() }
    }

    setter!(description: String);
}

opaque!(ImportKeypair);

/// The response of [`ImportKeypair`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportKeypairResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The SSH key pair.
    pub keypair: Option<Box<KeypairModel>>,
}

opaque!(ImportKeypairResponse);

/// Changes the instance type of instances, which restarts them.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListInstanceByIds` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
    /// The private IP address. Documented only by bce-python-sdk 0.9.79.
    pub internal_ip_v4: Option<String>,
}

impl InstanceBatchResizeBySpec {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        spec: impl Into<String>,
        instance_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            spec: spec.into(),
            instance_id_list: instance_id_list.into_iter().map(Into::into).collect(),
            enable_jumbo_frame: None,
            subnet_id: None,
            logical_zone: None,
            client_token: None,
            internal_ip_v4: None,
        }
    }

    setter!(enable_jumbo_frame: bool);
    setter!(subnet_id: String);
    setter!(logical_zone: String);
    setter!(client_token: String);
    setter!(internal_ip_v4: String);
}

opaque!(InstanceBatchResizeBySpec);

/// The response of [`InstanceBatchResizeBySpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstanceBatchResizeBySpecResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The ids of the orders.
    pub order_uuid_results: Option<Vec<String>>,
}

opaque!(InstanceBatchResizeBySpecResponse);

/// Switches the protection of an instance against release on or off.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstanceDeletionProtection {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Whether the instance is protected from being released: 1, or 0.
    pub deletion_protection: i64,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl InstanceDeletionProtection {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, deletion_protection: impl Into<i64>) -> Self {
        Self {
            instance_id: instance_id.into(),
            deletion_protection: deletion_protection.into(),
            client_token: None,
        }
    }

    setter!(client_token: String);
}

opaque!(InstanceDeletionProtection);

/// The response of [`InstanceDeletionProtection`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstanceDeletionProtectionResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(InstanceDeletionProtectionResponse);

/// `instanceIds` of [`InstanceRecovery`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstanceRecoveryInstanceIds {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
}

impl InstanceRecoveryInstanceIds {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(instance_id: String);
}

opaque!(InstanceRecoveryInstanceIds);

/// Takes instances out of the recycle bin.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListRecycleInstance` shows what it changes. That it is billed, by the storage or the instances that it uses, is inferred (unverified).
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstanceRecovery {
    /// The ids of instances. At most 100 items.
    pub instance_ids: Vec<InstanceRecoveryInstanceIds>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl InstanceRecovery {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<InstanceRecoveryInstanceIds>>) -> Self {
        Self { instance_ids: instance_ids.into_iter().map(Into::into).collect(), client_token: None }
    }

    setter!(client_token: String);
}

opaque!(InstanceRecovery);

/// The response of [`InstanceRecovery`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstanceRecoveryResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(InstanceRecoveryResponse);

/// Tells about an SSH key pair.
///
/// Reads.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct KeypairDetail {
    /// The id of the SSH key pair.
    pub keypair_id: String,
}

impl KeypairDetail {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(keypair_id: impl Into<String>) -> Self {
        Self { keypair_id: keypair_id.into() }
    }
}

opaque!(KeypairDetail);

/// The response of [`KeypairDetail`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KeypairDetailResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The SSH key pair.
    pub keypair: Option<Box<KeypairModel>>,
}

opaque!(KeypairDetailResponse);

/// Lists policies that take snapshots.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListAsps {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// A part of the policy's name.
    pub asp_name: Option<String>,
    /// A part of the disk's name.
    pub volume_name: Option<String>,
}

impl ListAsps {
    /// A request without parameters.
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

/// The response of [`ListAsps`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
    /// The policies that make snapshots.
    pub auto_snapshot_policys: Option<Vec<Box<AutoSnapshotPolicyModel>>>,
}

opaque!(ListAspsResponse);

/// Lists the instance types that an instance can change to.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListAvailableResizeSpec {
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
    /// The family of instance types, as `g5`.
    pub spec_id: Option<String>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone: Option<String>,
    /// The ids of instances.
    pub instance_id_list: Option<Vec<String>>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl ListAvailableResizeSpec {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(spec: String);
    setter!(spec_id: String);
    setter!(zone: String);
    setter!(instance_id_list: [String]);
    setter!(client_token: String);
}

opaque!(ListAvailableResizeSpec);

/// The response of [`ListAvailableResizeSpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListAvailableResizeSpecResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The instance types that it can be changed to.
    pub spec_list: Option<Vec<String>>,
}

opaque!(ListAvailableResizeSpecResponse);

/// Lists instance types of spot instances.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListBidFlavor {
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl ListBidFlavor {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(client_token: String);
}

opaque!(ListBidFlavor);

/// The response of [`ListBidFlavor`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListBidFlavorResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// What there is to buy, by zone.
    pub zone_resources: Option<Vec<Box<ZoneResource>>>,
}

opaque!(ListBidFlavorResponse);

/// Lists deployment sets.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListDeploySet {
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
    /// The ids of deployment sets, divided by commas. Documented only by bce-python-sdk 0.9.79.
    pub deployment_set_ids: Option<String>,
}

impl ListDeploySet {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(client_token: String);
    setter!(deployment_set_ids: String);
}

opaque!(ListDeploySet);

/// The response of [`ListDeploySet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListDeploySetResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The page, counted from 1.
    pub page_no: Option<i64>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
    /// The deployment sets.
    pub deploy_sets: Option<Vec<Box<DeploySetModel>>>,
}

opaque!(ListDeploySetResponse);

/// Lists reports of diagnoses.
///
/// Reads. Its response is typed after the vendor's Java SDK (unverified). Documented only by bce-python-sdk 0.9.79.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListDiagnosticReport {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most. Default: 100.
    pub max_keys: Option<i64>,
    /// The id of the diagnosis's report.
    pub report_id: Option<String>,
    /// The kind of instance; `spec` says it more exactly. Default: bcc.
    pub instance_type: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// The state of the diagnosis.
    pub status: Option<String>,
    /// Lists only reports of this severity.
    pub severity: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
}

impl ListDiagnosticReport {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(report_id: String);
    setter!(instance_type: String);
    setter!(instance_id: String);
    setter!(status: String);
    setter!(severity: String);
    setter!(client_token: String);
}

opaque!(ListDiagnosticReport);

/// `issues` of [`ListDiagnosticReportResponseDiagnosticReports`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListDiagnosticReportResponseDiagnosticReportsIssues {
    /// The group of metrics in which the fault shows.
    pub metric_category: Option<String>,
    /// The metric in which the fault shows.
    pub metric_item: Option<String>,
    /// How severe the fault is.
    pub severity_result: Option<String>,
    /// What the vendor advises to do.
    pub advice: Option<String>,
}

opaque!(ListDiagnosticReportResponseDiagnosticReportsIssues);

/// `diagnosticReports` of [`ListDiagnosticReportResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListDiagnosticReportResponseDiagnosticReports {
    /// The id of the diagnosis's report.
    pub report_id: Option<String>,
    /// The kind of instance; `spec` says it more exactly.
    pub instance_type: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// The id of the set of metrics that a diagnosis examines.
    pub metric_set_id: Option<String>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    /// The state of the diagnosis.
    pub status: Option<String>,
    /// The result of the diagnosis.
    pub result: Option<String>,
    /// The faults that were found.
    pub issues: Option<Vec<ListDiagnosticReportResponseDiagnosticReportsIssues>>,
}

opaque!(ListDiagnosticReportResponseDiagnosticReports);

/// The response of [`ListDiagnosticReport`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
    /// The reports of diagnoses.
    pub diagnostic_reports: Option<Vec<ListDiagnosticReportResponseDiagnosticReports>>,
}

opaque!(ListDiagnosticReportResponse);

/// Lists instance types.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListFlavorSpec {
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// Instance types, with commas between them.
    pub specs: Option<String>,
    /// Families of instance types, with commas between them.
    pub spec_ids: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl ListFlavorSpec {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(zone_name: String);
    setter!(specs: String);
    setter!(spec_ids: String);
    setter!(client_token: String);
}

opaque!(ListFlavorSpec);

/// The response of [`ListFlavorSpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListFlavorSpecResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// What there is to buy, by zone.
    pub zone_resources: Option<Vec<Box<ZoneResourceDetailSpec>>>,
}

opaque!(ListFlavorSpecResponse);

/// Translates between short and long ids of instances.
///
/// Reads. Its response is typed after the vendor's Go SDK (unverified). Documented only by bce-python-sdk 0.9.79.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListIdMappings {
    /// The ids of instances.
    pub instance_ids: Vec<String>,
    /// Whether the ids that are given are short or long. Known values: `short` and `long`.
    pub id_type: String,
    /// The kind of resource that the ids are of. Known values: `bcc`.
    pub object_type: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
}

impl ListIdMappings {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
        id_type: impl Into<String>,
        object_type: impl Into<String>,
    ) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            id_type: id_type.into(),
            object_type: object_type.into(),
            client_token: None,
        }
    }

    setter!(client_token: String);
}

opaque!(ListIdMappings);

/// `mappings` of [`ListIdMappingsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListIdMappingsResponseMappings {
    /// The short id.
    pub id: Option<String>,
    /// The long id.
    pub uuid: Option<String>,
}

opaque!(ListIdMappingsResponseMappings);

/// The response of [`ListIdMappings`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListIdMappingsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The ids, each in both forms.
    pub mappings: Option<Vec<ListIdMappingsResponseMappings>>,
}

opaque!(ListIdMappingsResponse);

/// Lists images.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl ListImages {
    /// A request without parameters.
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

/// The response of [`ListImages`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
    /// The images.
    pub images: Option<Vec<Box<ImageModel>>>,
}

opaque!(ListImagesResponse);

/// Tells about instances, their states among others.
///
/// Reads.
///
/// <https://cloud.baidu.com/doc/BCC/s/4koffviai>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListInstanceByIds {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// The ids of instances. At most 100 items.
    pub instance_ids: Vec<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl ListInstanceByIds {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            marker: None,
            max_keys: None,
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            client_token: None,
        }
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(client_token: String);
}

opaque!(ListInstanceByIds);

/// The response of [`ListInstanceByIds`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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

opaque!(ListInstanceByIdsResponse);

/// Lists the network interfaces of an instance.
///
/// Reads.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListInstanceEnis {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl ListInstanceEnis {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), client_token: None }
    }

    setter!(client_token: String);
}

opaque!(ListInstanceEnis);

/// The response of [`ListInstanceEnis`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListInstanceEnisResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The network interfaces.
    pub enis: Option<Vec<Box<EniInfo>>>,
}

opaque!(ListInstanceEnisResponse);

/// Lists snapshots of whole instances.
///
/// Reads. Documented only by bce-python-sdk 0.9.79.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListInstanceSnapshot {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// The ids of instances.
    pub instance_ids: Option<Vec<String>>,
    /// The ids of instance snapshots.
    pub instance_snapshot_ids: Option<Vec<String>>,
}

impl ListInstanceSnapshot {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(instance_ids: [String]);
    setter!(instance_snapshot_ids: [String]);
}

opaque!(ListInstanceSnapshot);

/// `snapshots` of [`ListInstanceSnapshotResponseInstanceSnapshots`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListInstanceSnapshotResponseInstanceSnapshotsSnapshots {
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
    /// The name of the snapshot; it begins with a letter.
    pub snapshot_name: Option<String>,
    /// The size of the snapshot, in GiB.
    pub snapshot_size_in_gi_b: Option<i64>,
    /// The state of the snapshot.
    pub snapshot_status: Option<String>,
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: Option<String>,
    /// The id of the instance snapshot, the content of all of an instance's disks at one moment.
    pub instance_snapshot_id: Option<String>,
    /// Whether a policy or a person made it.
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

opaque!(ListInstanceSnapshotResponseInstanceSnapshotsSnapshots);

/// `instanceSnapshots` of [`ListInstanceSnapshotResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListInstanceSnapshotResponseInstanceSnapshots {
    /// The id of the instance snapshot, the content of all of an instance's disks at one moment.
    pub instance_snapshot_id: Option<String>,
    /// The name of the instance snapshot.
    pub instance_snapshot_name: Option<String>,
    /// The size of the instance snapshot, in GiB.
    pub instance_snapshot_size_in_gi_b: Option<i64>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    /// The state of the instance snapshot.
    pub instance_snapshot_status: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// The snapshots.
    pub snapshots: Option<Vec<ListInstanceSnapshotResponseInstanceSnapshotsSnapshots>>,
}

opaque!(ListInstanceSnapshotResponseInstanceSnapshots);

/// The response of [`ListInstanceSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
    /// The instance snapshots.
    pub instance_snapshots: Option<Vec<ListInstanceSnapshotResponseInstanceSnapshots>>,
}

opaque!(ListInstanceSnapshotResponse);

/// Lists instance types, in the older form.
///
/// Reads. Its response is typed after the vendor's Go SDK (unverified). ListFlavorSpec is its successor. Documented only by bce-python-sdk 0.9.79.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListInstanceSpecs {}

impl ListInstanceSpecs {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

opaque!(ListInstanceSpecs);

/// `instanceTypes` of [`ListInstanceSpecsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListInstanceSpecsResponseInstanceTypes {
    /// The kind of instance.
    pub r#type: Option<String>,
    /// The name of the instance type.
    pub name: Option<String>,
    /// How many virtual CPUs.
    pub cpu_count: Option<i64>,
    /// How much memory, in GB.
    #[serde(rename = "memorySizeInGB")]
    pub memory_size_in_gb: Option<i64>,
    /// The size of the local disk, in GB.
    #[serde(rename = "localDiskSizeInGB")]
    pub local_disk_size_in_gb: Option<i64>,
}

opaque!(ListInstanceSpecsResponseInstanceTypes);

/// The response of [`ListInstanceSpecs`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListInstanceSpecsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The instance types.
    pub instance_types: Option<Vec<ListInstanceSpecsResponseInstanceTypes>>,
}

opaque!(ListInstanceSpecsResponse);

/// Lists instances with their states.
///
/// Reads.
///
/// <https://cloud.baidu.com/doc/BCC/s/Xjwvyodmx>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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
    /// Whether the response tells how RDMA is connected.
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
    /// States, divided by commas. Known values: `Running`, `Starting`, `Stopping`, `Stopped`, `Deleted`, `Scaling`, `Expired`, `Error`, `SnapshotProcessing`, `ImageProcessing`, `ChangeVpc` and `Recycled`.
    pub status: Option<String>,
    /// Tags, as `key:value`, divided by commas.
    pub tags: Option<String>,
    /// The id of the VPC, the private network.
    pub vpc_id: Option<String>,
    /// Private IP addresses of one VPC, divided by commas.
    pub private_ips: Option<String>,
    /// The id of the high-performance cluster.
    pub ehc_cluster_id: Option<String>,
    /// The ids of disks, divided by commas. Documented only by bce-python-sdk 0.9.79.
    pub cds_ids: Option<String>,
    /// IPv6 addresses of one VPC, divided by commas. Documented only by bce-python-sdk 0.9.79.
    pub ipv6_addresses: Option<String>,
    /// Whether the subscription is renewed when it ends, at the account's cost. Documented only by bce-python-sdk 0.9.79.
    pub auto_renew: Option<bool>,
}

impl ListInstances {
    /// A request without parameters.
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
    setter!(cds_ids: String);
    setter!(ipv6_addresses: String);
    setter!(auto_renew: bool);
}

opaque!(ListInstances);

/// The response of [`ListInstances`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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

opaque!(ListInstancesResponse);

/// Lists SSH key pairs.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListKeypair {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// The name of the SSH key pairs that are listed. Documented only by bce-python-sdk 0.9.79.
    pub name: Option<String>,
}

impl ListKeypair {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(name: String);
}

opaque!(ListKeypair);

/// The response of [`ListKeypair`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
    /// The SSH key pairs.
    pub keypairs: Option<Vec<Box<KeypairModel>>>,
}

opaque!(ListKeypairResponse);

/// Lists the operating systems of images.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListOs {
    /// The ids of instances.
    pub instance_ids: Option<Vec<String>>,
}

impl ListOs {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(instance_ids: [String]);
}

opaque!(ListOs);

/// The response of [`ListOs`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListOsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The operating systems of the instances.
    pub os_info: Option<Vec<Box<OsModel>>>,
}

opaque!(ListOsResponse);

/// Lists the instances in the recycle bin.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListRecycleInstance {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most. At most 1000. Default: 1000.
    pub max_keys: Option<i64>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// The name of the instance.
    pub name: Option<String>,
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// From when on they were put into the recycle bin.
    pub recycle_begin: Option<String>,
    /// Until when they were put into the recycle bin.
    pub recycle_end: Option<String>,
}

impl ListRecycleInstance {
    /// A request without parameters.
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

/// The response of [`ListRecycleInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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

opaque!(ListRecycleInstanceResponse);

/// Lists reserved instances that other accounts offer.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl ListReservedInstanceTransferIn {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(reserved_instance_ids: [String]);
    setter!(transfer_record_ids: [String]);
    setter!(spec: String);
    setter!(status: String);
}

opaque!(ListReservedInstanceTransferIn);

/// The response of [`ListReservedInstanceTransferIn`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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

opaque!(ListReservedInstanceTransferInResponse);

/// Lists reserved instances that are offered to other accounts.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl ListReservedInstanceTransferOut {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(reserved_instance_ids: [String]);
    setter!(transfer_record_ids: [String]);
    setter!(spec: String);
    setter!(status: String);
}

opaque!(ListReservedInstanceTransferOut);

/// The response of [`ListReservedInstanceTransferOut`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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

opaque!(ListReservedInstanceTransferOutResponse);

/// Lists security groups with their rules.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl ListSecurityGroups {
    /// A request without parameters.
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

/// The response of [`ListSecurityGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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

opaque!(ListSecurityGroupsResponse);

/// Lists the accounts that an image is shared with.
///
/// Reads.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListSharedUser {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
}

impl ListSharedUser {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self { image_id: image_id.into() }
    }
}

opaque!(ListSharedUser);

/// The response of [`ListSharedUser`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListSharedUserResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The accounts that the image is shared with.
    pub users: Option<Vec<Box<SharedUser>>>,
}

opaque!(ListSharedUserResponse);

/// Lists chains of snapshots.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListSnapchain {
    /// What the list is ordered by.
    pub order_by: Option<String>,
    /// The order of the list.
    pub order: Option<String>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// The page, counted from 1.
    pub page_no: Option<i64>,
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl ListSnapchain {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(order_by: String);
    setter!(order: String);
    setter!(page_size: i64);
    setter!(page_no: i64);
    setter!(volume_id: String);
    setter!(client_token: String);
}

opaque!(ListSnapchain);

/// The response of [`ListSnapchain`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListSnapchainResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// What the list is ordered by.
    pub order_by: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// The page, counted from 1.
    pub page_no: Option<i64>,
    /// Whether there are more pages.
    pub is_truncated: Option<bool>,
    /// The chains of snapshots.
    pub snapchains: Option<Vec<Box<SnapchainModel>>>,
}

opaque!(ListSnapchainResponse);

/// Lists snapshots that are shared between accounts.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListSnapshotShare {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most. At most 100. Default: 10.
    pub max_keys: Option<i64>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl ListSnapshotShare {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(client_token: String);
}

opaque!(ListSnapshotShare);

/// The response of [`ListSnapshotShare`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
    /// The shared snapshots.
    pub result: Option<Vec<Box<SnapshotShareModel>>>,
}

opaque!(ListSnapshotShareResponse);

/// Lists snapshots.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListSnapshots {
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most.
    pub max_keys: Option<i64>,
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: Option<String>,
}

impl ListSnapshots {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(volume_id: String);
}

opaque!(ListSnapshots);

/// The response of [`ListSnapshots`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
    /// The snapshots.
    pub snapshots: Option<Vec<Box<SnapshotModel>>>,
}

opaque!(ListSnapshotsResponse);

/// Lists tasks.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListTask {
    /// The ids of tasks, at most 100. At most 100 items.
    pub task_ids: Option<Vec<String>>,
    /// Where the page begins: `nextMarker` of the page before.
    pub marker: Option<String>,
    /// How many items a page has at most. At most 100. Default: 10.
    pub max_keys: Option<i64>,
    /// The kind of task; `AttachDeploymentSets` changes the deployment sets of instances. Known values: `AttachDeploymentSets`.
    pub task_action: Option<String>,
    /// The state of the task. Known values: `Processing`, `Finished` and `Failed`.
    pub task_status: Option<String>,
    /// The beginning of the time span, in UTC.
    pub start_time: Option<String>,
    /// The end of the time span, in UTC.
    pub end_time: Option<String>,
    /// The ids of resources, at most 100; of the task `AttachDeploymentSets` ids of instances.
    pub resource_ids: Option<Vec<String>>,
}

impl ListTask {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(task_ids: [String]);
    setter!(marker: String);
    setter!(max_keys: i64);
    setter!(task_action: String);
    setter!(task_status: String);
    setter!(start_time: String);
    setter!(end_time: String);
    setter!(resource_ids: [String]);
}

opaque!(ListTask);

/// The response of [`ListTask`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
    /// The tasks.
    pub tasks: Option<Vec<Box<TaskDetail>>>,
}

opaque!(ListTaskResponse);

/// Lists dedicated disk clusters.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl ListVolumeClusters {
    /// A request without parameters.
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

/// The response of [`ListVolumeClusters`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
    /// The clusters.
    pub result: Option<Vec<Box<VolumeClusterModel>>>,
}

opaque!(ListVolumeClustersResponse);

/// Lists disks.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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
    /// Lists only disks that are paid in this way.
    pub charge_filter: Option<String>,
    /// Lists only disks that are used in this way.
    pub usage_filter: Option<String>,
    /// The name of the disks that are listed.
    pub name: Option<String>,
    /// Which product it is: `BCC` for virtual machines, `BBC` for bare metal.
    pub product_category: Option<String>,
    /// The ids of disks. Documented only by bce-python-sdk 0.9.79.
    pub volume_ids: Option<String>,
}

impl ListVolumes {
    /// A request without parameters.
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
    setter!(volume_ids: String);
}

opaque!(ListVolumes);

/// The response of [`ListVolumes`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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

opaque!(ListVolumesResponse);

/// Lists the zones of the region.
///
/// Reads.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListZones {}

impl ListZones {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

opaque!(ListZones);

/// The response of [`ListZones`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListZonesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The zones.
    pub zones: Option<Vec<Box<ZoneModel>>>,
}

opaque!(ListZonesResponse);

/// Changes the name and the settings of a disk.
///
/// Writes. `GetVolume` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyCdsAttribute {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// The new name of the disk; it begins with a letter. 1 to 65 characters.
    pub cds_name: Option<String>,
    /// A description for people.
    pub desc: Option<String>,
    /// Whether the disk is deleted with the instance.
    pub delete_with_instance: Option<bool>,
    /// Whether automatic snapshots are deleted with the disk.
    pub delete_auto_snapshot: Option<bool>,
}

impl ModifyCdsAttribute {
    /// A request with the required parameters.
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

/// The response of [`ModifyCdsAttribute`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyCdsAttributeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ModifyCdsAttributeResponse);

/// Changes a high-performance cluster.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `EhcClusterList` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyEhcCluster {
    /// The id of the high-performance cluster.
    pub ehc_cluster_id: String,
    /// The name of the high-performance cluster.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl ModifyEhcCluster {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(ehc_cluster_id: impl Into<String>) -> Self {
        Self { ehc_cluster_id: ehc_cluster_id.into(), name: None, description: None, client_token: None }
    }

    setter!(name: String);
    setter!(description: String);
    setter!(client_token: String);
}

opaque!(ModifyEhcCluster);

/// The response of [`ModifyEhcCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyEhcClusterResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ModifyEhcClusterResponse);

/// `tags` of [`ModifyInstUserOpAuthorizeRuleAttribute`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyInstUserOpAuthorizeRuleAttributeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl ModifyInstUserOpAuthorizeRuleAttributeTags {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(ModifyInstUserOpAuthorizeRuleAttributeTags);

/// Changes a rule that agrees to maintenance in advance.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeAuthorizeRules` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyInstUserOpAuthorizeRuleAttribute {
    /// Whether the rule is in force at once: 1, or 0. Default: 1.
    pub enable_rule: Option<i64>,
    /// The repairs that the rule authorizes. Known values: `Repair`, `Reboot` and `TamAuthorize`.
    pub authorize_maintenance_operations: Option<Vec<String>>,
    /// The name of the rule.
    pub rule_name: Option<String>,
    /// The id of the rule.
    pub rule_id: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
    /// Which instances the rule is for. Documented only by bce-python-sdk 0.9.79.
    pub effective_scope: Option<String>,
    /// Tags: names with values. Documented only by bce-python-sdk 0.9.79.
    pub tags: Option<Vec<ModifyInstUserOpAuthorizeRuleAttributeTags>>,
}

impl ModifyInstUserOpAuthorizeRuleAttribute {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self {
            enable_rule: None,
            authorize_maintenance_operations: None,
            rule_name: None,
            rule_id: rule_id.into(),
            client_token: None,
            effective_scope: None,
            tags: None,
        }
    }

    setter!(enable_rule: i64);
    setter!(authorize_maintenance_operations: [String]);
    setter!(rule_name: String);
    setter!(client_token: String);
    setter!(effective_scope: String);
    setter!(tags: [ModifyInstUserOpAuthorizeRuleAttributeTags]);
}

opaque!(ModifyInstUserOpAuthorizeRuleAttribute);

/// The response of [`ModifyInstUserOpAuthorizeRuleAttribute`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyInstUserOpAuthorizeRuleAttributeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ModifyInstUserOpAuthorizeRuleAttributeResponse);

/// Changes the name and the settings of an instance.
///
/// Writes. `GetInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyInstanceAttributes {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The name of the instance; it begins with a letter. 1 to 65 characters.
    pub name: Option<String>,
    /// Whether the network takes jumbo frames; only some instance types can.
    pub enable_jumbo_frame: Option<bool>,
    /// How many queues the network interface has.
    pub net_eth_queue_count: Option<String>,
}

impl ModifyInstanceAttributes {
    /// A request with the required parameters.
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

/// The response of [`ModifyInstanceAttributes`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyInstanceAttributesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ModifyInstanceAttributesResponse);

/// Changes the description of an instance.
///
/// Writes. `GetInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyInstanceDesc {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// A description for people.
    pub desc: String,
}

impl ModifyInstanceDesc {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, desc: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), desc: desc.into() }
    }
}

opaque!(ModifyInstanceDesc);

/// The response of [`ModifyInstanceDesc`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyInstanceDescResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ModifyInstanceDescResponse);

/// Changes the host name of an instance.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyInstanceHostname {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Whether the instance is rebooted, so that the change takes effect. Default: false.
    pub reboot: Option<bool>,
    /// Whether a domain for the host name is made. Default: false.
    pub is_open_hostname_domain: Option<bool>,
    /// The host name in the operating system.
    pub hostname: String,
    /// Whether the host name may be that of another instance. Default: false.
    pub is_allow_hostname_repeat: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl ModifyInstanceHostname {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, hostname: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            reboot: None,
            is_open_hostname_domain: None,
            hostname: hostname.into(),
            is_allow_hostname_repeat: None,
            client_token: None,
        }
    }

    setter!(reboot: bool);
    setter!(is_open_hostname_domain: bool);
    setter!(is_allow_hostname_repeat: bool);
    setter!(client_token: String);
}

opaque!(ModifyInstanceHostname);

/// The response of [`ModifyInstanceHostname`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyInstanceHostnameResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ModifyInstanceHostnameResponse);

/// Changes the administrator's password of an instance.
///
/// Writes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyInstancePassword {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The administrator's password, as BCC wants it: AES-128-ECB with the first 16 characters of the secret access key, in hexadecimal. Secret.
    pub admin_pass: String,
}

impl ModifyInstancePassword {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, admin_pass: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), admin_pass: admin_pass.into() }
    }
}

opaque!(ModifyInstancePassword);

/// The response of [`ModifyInstancePassword`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyInstancePasswordResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ModifyInstancePasswordResponse);

/// Changes what is released with an instance.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyRelatedDeletePolicy {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Whether the public address is released with the instance.
    pub is_eip_auto_related_delete: bool,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl ModifyRelatedDeletePolicy {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, is_eip_auto_related_delete: impl Into<bool>) -> Self {
        Self {
            instance_id: instance_id.into(),
            is_eip_auto_related_delete: is_eip_auto_related_delete.into(),
            client_token: None,
        }
    }

    setter!(client_token: String);
}

opaque!(ModifyRelatedDeletePolicy);

/// The response of [`ModifyRelatedDeletePolicy`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyRelatedDeletePolicyResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ModifyRelatedDeletePolicyResponse);

/// `reservedInstances` of [`ModifyReservedInstances`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl ModifyReservedInstancesReservedInstances {
    /// A request without parameters.
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

/// Changes reserved instances, as their zone.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetReservedInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyReservedInstances {
    /// The reserved instances.
    pub reserved_instances: Vec<ModifyReservedInstancesReservedInstances>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl ModifyReservedInstances {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        reserved_instances: impl IntoIterator<Item = impl Into<ModifyReservedInstancesReservedInstances>>,
    ) -> Self {
        Self {
            reserved_instances: reserved_instances.into_iter().map(Into::into).collect(),
            client_token: None,
        }
    }

    setter!(client_token: String);
}

opaque!(ModifyReservedInstances);

/// The response of [`ModifyReservedInstances`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyReservedInstancesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The orders of the changes.
    pub modify_reserved_instance_orders: Option<Vec<Box<ModifyReservedInstanceOrder>>>,
}

opaque!(ModifyReservedInstancesResponse);

/// Changes the name and the settings of a snapshot.
///
/// Writes. `GetSnapshot` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifySnapshotAttribute {
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: String,
    /// The name of the snapshot; it begins with a letter. 1 to 65 characters.
    pub snapshot_name: Option<String>,
    /// How many days the snapshot is kept; -1 means for ever. -1 to 10000.
    pub retention_in_days: Option<i64>,
    /// A description for people.
    pub desc: Option<String>,
}

impl ModifySnapshotAttribute {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(snapshot_id: impl Into<String>) -> Self {
        Self { snapshot_id: snapshot_id.into(), snapshot_name: None, retention_in_days: None, desc: None }
    }

    setter!(snapshot_name: String);
    setter!(retention_in_days: i64);
    setter!(desc: String);
}

opaque!(ModifySnapshotAttribute);

/// The response of [`ModifySnapshotAttribute`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifySnapshotAttributeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ModifySnapshotAttributeResponse);

/// `reservation` of [`ModifyVolumeChargeTypeBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyVolumeChargeTypeBillingReservation {
    /// For how many units it is paid: 1 to 9, 12, 24 or 36 months.
    pub reservation_length: Option<i64>,
    /// The unit of `reservationLength`. Known values: `Month`.
    pub reservation_time_unit: Option<String>,
}

impl ModifyVolumeChargeTypeBillingReservation {
    /// A request without parameters.
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
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// For how long it is paid in advance.
    pub reservation: Option<ModifyVolumeChargeTypeBillingReservation>,
}

impl ModifyVolumeChargeTypeBilling {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(payment_timing: String);
    setter!(reservation: ModifyVolumeChargeTypeBillingReservation);
}

opaque!(ModifyVolumeChargeTypeBilling);

/// Changes whether a disk is paid by subscription or by use.
///
/// **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `GetVolume` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyVolumeChargeType {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// How it is paid, and for how long.
    pub billing: Option<ModifyVolumeChargeTypeBilling>,
    /// When the change takes effect.
    pub effective_type: Option<String>,
}

impl ModifyVolumeChargeType {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(volume_id: impl Into<String>) -> Self {
        Self { volume_id: volume_id.into(), billing: None, effective_type: None }
    }

    setter!(billing: ModifyVolumeChargeTypeBilling);
    setter!(effective_type: String);
}

opaque!(ModifyVolumeChargeType);

/// The response of [`ModifyVolumeChargeType`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyVolumeChargeTypeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ModifyVolumeChargeTypeResponse);

/// Switches the protection of disks against release on or off.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListVolumes` shows what it changes. Documented only by bce-python-sdk 0.9.79. Official sources disagree on the path: /v2/volume/modifyDeleteProtection (bce-python-sdk 0.9.79), /v2/volume/modify/deleteProtection (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: /v2/volume/modifyDeleteProtection. Otherwise: `ModifyVolumeDeleteProtectionV2` has the other path.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyVolumeDeleteProtection {
    /// The ids of disks.
    pub volume_ids: Vec<String>,
    /// Whether it is protected from being released.
    pub enable_delete_protection: bool,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
}

impl ModifyVolumeDeleteProtection {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        volume_ids: impl IntoIterator<Item = impl Into<String>>,
        enable_delete_protection: impl Into<bool>,
    ) -> Self {
        Self {
            volume_ids: volume_ids.into_iter().map(Into::into).collect(),
            enable_delete_protection: enable_delete_protection.into(),
            client_token: None,
        }
    }

    setter!(client_token: String);
}

opaque!(ModifyVolumeDeleteProtection);

/// The response of [`ModifyVolumeDeleteProtection`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyVolumeDeleteProtectionResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ModifyVolumeDeleteProtectionResponse);

/// Switches the protection of disks against release on or off.
///
/// Writes. `ListVolumes` shows what it changes. Official sources disagree on the path: /v2/volume/modifyDeleteProtection (bce-python-sdk 0.9.79), /v2/volume/modify/deleteProtection (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: /v2/volume/modify/deleteProtection. Otherwise: `ModifyVolumeDeleteProtection` has the other path.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyVolumeDeleteProtectionV2 {
    /// The ids of disks.
    pub volume_ids: Vec<String>,
    /// Whether it is protected from being released.
    pub enable_delete_protection: bool,
}

impl ModifyVolumeDeleteProtectionV2 {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        volume_ids: impl IntoIterator<Item = impl Into<String>>,
        enable_delete_protection: impl Into<bool>,
    ) -> Self {
        Self {
            volume_ids: volume_ids.into_iter().map(Into::into).collect(),
            enable_delete_protection: enable_delete_protection.into(),
        }
    }
}

opaque!(ModifyVolumeDeleteProtectionV2);

/// The response of [`ModifyVolumeDeleteProtectionV2`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyVolumeDeleteProtectionV2Response {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ModifyVolumeDeleteProtectionV2Response);

/// `reservation` of [`PurchaseReservedInstanceBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseReservedInstanceBillingReservation {
    /// For how many units it is paid: 1 to 9, 12, 24 or 36 months.
    pub reservation_length: Option<i64>,
    /// The unit of `reservationLength`. Known values: `Month`.
    pub reservation_time_unit: Option<String>,
}

impl PurchaseReservedInstanceBillingReservation {
    /// A request without parameters.
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
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// For how long it is paid in advance.
    pub reservation: Option<PurchaseReservedInstanceBillingReservation>,
}

impl PurchaseReservedInstanceBilling {
    /// A request without parameters.
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
    /// For how many months the disk is renewed.
    pub period: Option<i64>,
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: Option<String>,
}

impl PurchaseReservedInstanceCdsCustomPeriod {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(period: i64);
    setter!(volume_id: String);
}

opaque!(PurchaseReservedInstanceCdsCustomPeriod);

/// Renews the subscription of an instance.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes. Official sources disagree on clientToken: required in the query (the vendor's page on renewing), always sent (bce-python-sdk 0.9.79), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: sent when given. Otherwise: the client's option `clientToken: "every"`.
///
/// <https://cloud.baidu.com/doc/BCC/s/yjwvyoakh-en>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseReservedInstance {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// What is renewed with the instance, as disks and public addresses.
    pub related_renew_flag: Option<String>,
    /// How it is paid, and for how long.
    pub billing: PurchaseReservedInstanceBilling,
    /// Disks that are renewed for another time.
    pub cds_custom_period: Option<Vec<PurchaseReservedInstanceCdsCustomPeriod>>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl PurchaseReservedInstance {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, billing: impl Into<PurchaseReservedInstanceBilling>) -> Self {
        Self {
            instance_id: instance_id.into(),
            related_renew_flag: None,
            billing: billing.into(),
            cds_custom_period: None,
            client_token: None,
        }
    }

    setter!(related_renew_flag: String);
    setter!(cds_custom_period: [PurchaseReservedInstanceCdsCustomPeriod]);
    setter!(client_token: String);
}

opaque!(PurchaseReservedInstance);

/// The response of [`PurchaseReservedInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseReservedInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
}

opaque!(PurchaseReservedInstanceResponse);

/// `reservation` of [`PurchaseReservedVolumeBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseReservedVolumeBillingReservation {
    /// For how many units it is paid: 1 to 9, 12, 24 or 36 months.
    pub reservation_length: Option<i64>,
    /// The unit of `reservationLength`. Known values: `Month`.
    pub reservation_time_unit: Option<String>,
}

impl PurchaseReservedVolumeBillingReservation {
    /// A request without parameters.
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
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// For how long it is paid in advance.
    pub reservation: Option<PurchaseReservedVolumeBillingReservation>,
}

impl PurchaseReservedVolumeBilling {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(payment_timing: String);
    setter!(reservation: PurchaseReservedVolumeBillingReservation);
}

opaque!(PurchaseReservedVolumeBilling);

/// Renews the subscription of a disk.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetVolume` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseReservedVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// How it is paid, and for how long.
    pub billing: PurchaseReservedVolumeBilling,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl PurchaseReservedVolume {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(volume_id: impl Into<String>, billing: impl Into<PurchaseReservedVolumeBilling>) -> Self {
        Self { volume_id: volume_id.into(), billing: billing.into(), instance_id: None, client_token: None }
    }

    setter!(instance_id: String);
    setter!(client_token: String);
}

opaque!(PurchaseReservedVolume);

/// The response of [`PurchaseReservedVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseReservedVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
}

opaque!(PurchaseReservedVolumeResponse);

/// `reservation` of [`PurchaseReservedVolumeClusterBilling`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseReservedVolumeClusterBillingReservation {
    /// For how many units it is paid: 1 to 9, 12, 24 or 36 months.
    pub reservation_length: Option<i64>,
    /// The unit of `reservationLength`. Known values: `Month`.
    pub reservation_time_unit: Option<String>,
}

impl PurchaseReservedVolumeClusterBillingReservation {
    /// A request without parameters.
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
    /// How it is paid: `Prepaid` by subscription, `Postpaid` by use. Known values: `Prepaid` and `Postpaid`.
    pub payment_timing: Option<String>,
    /// For how long it is paid in advance.
    pub reservation: Option<PurchaseReservedVolumeClusterBillingReservation>,
}

impl PurchaseReservedVolumeClusterBilling {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(payment_timing: String);
    setter!(reservation: PurchaseReservedVolumeClusterBillingReservation);
}

opaque!(PurchaseReservedVolumeClusterBilling);

/// Renews the subscription of a dedicated disk cluster.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetVolumeCluster` shows what it changes.
///
/// <https://cloud.baidu.com/doc/BCC/s/hlfhp5d1m>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseReservedVolumeCluster {
    /// The id of the dedicated disk cluster.
    pub cluster_id: String,
    /// How it is paid, and for how long.
    pub billing: PurchaseReservedVolumeClusterBilling,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl PurchaseReservedVolumeCluster {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        cluster_id: impl Into<String>,
        billing: impl Into<PurchaseReservedVolumeClusterBilling>,
    ) -> Self {
        Self { cluster_id: cluster_id.into(), billing: billing.into(), client_token: None }
    }

    setter!(client_token: String);
}

opaque!(PurchaseReservedVolumeCluster);

/// The response of [`PurchaseReservedVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseReservedVolumeClusterResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
}

opaque!(PurchaseReservedVolumeClusterResponse);

/// Restarts an instance that is Running.
///
/// Writes. It is never repeated after an attempt that may have been executed. `GetInstance` shows what it changes. Errors: 409 `Instance.RebootInstanceOperationForbidden`.
///
/// <https://cloud.baidu.com/doc/BCC/s/vjwvyoa62>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RebootInstance {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Whether power is cut: what the operating system has not written to disk is lost. Default: false.
    pub force_stop: Option<bool>,
}

impl RebootInstance {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), force_stop: None }
    }

    setter!(force_stop: bool);
}

opaque!(RebootInstance);

/// The response of [`RebootInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RebootInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(RebootInstanceResponse);

/// Gives instances another image; the data of their system disks is lost.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListInstanceByIds` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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
    /// The file system of the data disks. Known values: `xfs` and `ext4`.
    pub data_partition_type: Option<String>,
    /// The file system of the system disk. Known values: `xfs` and `ext4`.
    pub root_partition_type: Option<String>,
    /// The id of the RAID configuration.
    pub raid_id: Option<String>,
    /// A script or data that the instance reads when it first starts, in Base64. Secret.
    pub user_data: Option<String>,
    /// Whether the user data until now is run again.
    pub use_last_user_data: Option<bool>,
    /// Whether the user data until now is dropped instead of being run again. Default: false.
    pub clean_last_user_data: Option<bool>,
    /// The ids of instances. At most 100 items.
    pub instance_ids: Vec<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl RebuildBatchInstance {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        image_id: impl Into<String>,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
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
            client_token: None,
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
    setter!(client_token: String);
}

opaque!(RebuildBatchInstance);

/// The response of [`RebuildBatchInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RebuildBatchInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(RebuildBatchInstanceResponse);

/// Gives an instance another image; the data of its system disk is lost.
///
/// Writes. It is never repeated after an attempt that may have been executed. `GetInstance` shows what it changes.
///
/// <https://intl.cloud.baidu.com/doc/BCC/s/1jwvyoaw8-en>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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
    /// The file system of the data disks. Known values: `xfs` and `ext4`.
    pub data_partition_type: Option<String>,
    /// The file system of the system disk. Known values: `xfs` and `ext4`.
    pub root_partition_type: Option<String>,
    /// The id of the RAID configuration.
    pub raid_id: Option<String>,
    /// A script or data that the instance reads when it first starts, in Base64. Secret.
    pub user_data: Option<String>,
    /// Whether the user data until now is run again.
    pub use_last_user_data: Option<bool>,
    /// Whether the user data until now is dropped instead of being run again. Default: false.
    pub clean_last_user_data: Option<bool>,
}

impl RebuildInstance {
    /// A request with the required parameters.
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

/// The response of [`RebuildInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RebuildInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(RebuildInstanceResponse);

/// Refuses reserved instances that another account offers.
///
/// Writes. `ListReservedInstanceTransferIn` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RefuseReservedInstanceTransfer {
    /// The ids of transfers. At most 99 items.
    pub transfer_record_ids: Vec<String>,
}

impl RefuseReservedInstanceTransfer {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(transfer_record_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { transfer_record_ids: transfer_record_ids.into_iter().map(Into::into).collect() }
    }
}

opaque!(RefuseReservedInstanceTransfer);

/// The response of [`RefuseReservedInstanceTransfer`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RefuseReservedInstanceTransferResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(RefuseReservedInstanceTransferResponse);

/// Releases an instance with its data.
///
/// Writes. It is never repeated after an attempt that may have been executed. `GetInstance` shows what it changes. Documented only by bce-python-sdk 0.9.79.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReleaseInstance {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
}

impl ReleaseInstance {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into() }
    }
}

opaque!(ReleaseInstance);

/// The response of [`ReleaseInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReleaseInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ReleaseInstanceResponse);

/// Releases an instance with its data, and what belongs to it.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl ReleaseInstanceByPost {
    /// A request with the required parameters.
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
            client_token: None,
        }
    }

    setter!(delete_related_enis_flag: bool);
    setter!(bcc_recycle_flag: bool);
    setter!(cds_attribute_active: bool);
    setter!(client_token: String);
}

opaque!(ReleaseInstanceByPost);

/// The response of [`ReleaseInstanceByPost`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReleaseInstanceByPostResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ReleaseInstanceByPostResponse);

/// Releases instances with their data, and what belongs to them.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListInstanceByIds` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
    /// Whether the disks are released as their own settings say. Documented only by bce-python-sdk 0.9.79.
    pub cds_attribute_active: Option<bool>,
}

impl ReleaseMultipleInstanceByPost {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
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
            client_token: None,
            cds_attribute_active: None,
        }
    }

    setter!(delete_related_cds_flag: bool);
    setter!(delete_related_enis_flag: bool);
    setter!(bcc_recycle_flag: bool);
    setter!(client_token: String);
    setter!(cds_attribute_active: bool);
}

opaque!(ReleaseMultipleInstanceByPost);

/// The response of [`ReleaseMultipleInstanceByPost`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReleaseMultipleInstanceByPostResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ReleaseMultipleInstanceByPostResponse);

/// Releases a disk with its data, and snapshots of it.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetVolume` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReleaseVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// `on` deletes the automatic snapshots of the disk. Known values: `on`.
    pub auto_snapshot: Option<String>,
    /// `on` deletes the snapshots of the disk that were made by hand. Known values: `on`.
    pub manual_snapshot: Option<String>,
    /// Whether the disks are released as their own settings say.
    pub cds_attribute_active: Option<bool>,
    /// `on` puts the disk into the recycle bin, `off` deletes it at once. Known values: `on` and `off`. Default: on.
    pub recycle: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl ReleaseVolume {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(volume_id: impl Into<String>) -> Self {
        Self {
            volume_id: volume_id.into(),
            auto_snapshot: None,
            manual_snapshot: None,
            cds_attribute_active: None,
            recycle: None,
            client_token: None,
        }
    }

    setter!(auto_snapshot: String);
    setter!(manual_snapshot: String);
    setter!(cds_attribute_active: bool);
    setter!(recycle: String);
    setter!(client_token: String);
}

opaque!(ReleaseVolume);

/// The response of [`ReleaseVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReleaseVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ReleaseVolumeResponse);

/// Copies an image to other regions.
///
/// **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `GetImage` shows what it changes. That it is billed, by the storage or the instances that it uses, is inferred (unverified).
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RemoteCopyImage {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
    /// The name of the image; it begins with a letter.
    pub name: Option<String>,
    /// The regions that copies are made in.
    pub dest_region: Vec<String>,
}

impl RemoteCopyImage {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        image_id: impl Into<String>,
        dest_region: impl IntoIterator<Item = impl Into<String>>,
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

/// The response of [`RemoteCopyImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RemoteCopyImageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The copy in each region.
    pub result: Option<Vec<Box<RemoteCopyResult>>>,
}

opaque!(RemoteCopyImageResponse);

/// `destRegionInfos` of [`RemoteCopySnapshot`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RemoteCopySnapshotDestRegionInfos {
    /// The name of the snapshot.
    pub name: Option<String>,
    /// The region that the copy is made in.
    pub dest_region: Option<String>,
}

impl RemoteCopySnapshotDestRegionInfos {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(name: String);
    setter!(dest_region: String);
}

opaque!(RemoteCopySnapshotDestRegionInfos);

/// Copies a snapshot to other regions.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetSnapshot` shows what it changes. That it is billed, by the storage or the instances that it uses, is inferred (unverified).
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RemoteCopySnapshot {
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: String,
    /// The regions that copies are made in, each with the copy's name.
    pub dest_region_infos: Option<Vec<RemoteCopySnapshotDestRegionInfos>>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl RemoteCopySnapshot {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(snapshot_id: impl Into<String>) -> Self {
        Self { snapshot_id: snapshot_id.into(), dest_region_infos: None, client_token: None }
    }

    setter!(dest_region_infos: [RemoteCopySnapshotDestRegionInfos]);
    setter!(client_token: String);
}

opaque!(RemoteCopySnapshot);

/// The response of [`RemoteCopySnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RemoteCopySnapshotResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The copy in each region.
    pub result: Option<Vec<Box<RemoteCopySnapshotModel>>>,
}

opaque!(RemoteCopySnapshotResponse);

/// Changes the name of an image.
///
/// Writes. `GetImage` shows what it changes.
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RenameImage {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// The ids of the images to rename, at most 100, instead of `imageId`.
    pub image_ids: Option<Vec<String>>,
    /// The name of the image; it begins with a letter. 1 to 65 characters.
    pub name: Option<String>,
}

impl RenameImage {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(image_id: String);
    setter!(image_ids: [String]);
    setter!(name: String);
}

opaque!(RenameImage);

/// The response of [`RenameImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RenameImageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(RenameImageResponse);

/// Changes the name of snapshots of whole instances.
///
/// Writes. `ListInstanceSnapshot` shows what it changes. Documented only by bce-python-sdk 0.9.79.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RenameInstanceSnapshot {
    /// The ids of instance snapshots.
    pub insnap_ids: Option<Vec<String>>,
    /// The name of the instance snapshot.
    pub name: String,
}

impl RenameInstanceSnapshot {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { insnap_ids: None, name: name.into() }
    }

    setter!(insnap_ids: [String]);
}

opaque!(RenameInstanceSnapshot);

/// The response of [`RenameInstanceSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RenameInstanceSnapshotResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(RenameInstanceSnapshotResponse);

/// Changes the name of an SSH key pair.
///
/// Writes. `KeypairDetail` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RenameKeypair {
    /// The id of the SSH key pair.
    pub keypair_id: String,
    /// The name of the SSH key pair; it begins with a letter. 1 to 65 characters.
    pub name: String,
}

impl RenameKeypair {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(keypair_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { keypair_id: keypair_id.into(), name: name.into() }
    }
}

opaque!(RenameKeypair);

/// The response of [`RenameKeypair`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RenameKeypairResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(RenameKeypairResponse);

/// Changes the name of a disk.
///
/// Writes. `GetVolume` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RenameVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// The name of the disk; it begins with a letter. 1 to 65 characters.
    pub name: String,
}

impl RenameVolume {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(volume_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { volume_id: volume_id.into(), name: name.into() }
    }
}

opaque!(RenameVolume);

/// The response of [`RenameVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RenameVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(RenameVolumeResponse);

/// Renews reserved instances.
///
/// **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `GetReservedInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RenewReservedInstance {
    /// The ids of reserved instances.
    pub reserved_instance_ids: Vec<String>,
    /// For how many months it is reserved.
    pub reserved_instance_time: String,
    /// The unit of `reservedInstanceTime`. Default: month.
    pub reserved_instance_time_unit: Option<String>,
    /// Whether the subscription is renewed when it ends, at the account's cost. Default: false.
    pub auto_renew: Option<bool>,
    /// The unit of `autoRenewTime`: `month` or `year`. Known values: `month` and `year`. Default: month.
    pub auto_renew_time_unit: Option<String>,
    /// By how many units it is renewed.
    pub auto_renew_time: Option<i64>,
}

impl RenewReservedInstance {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        reserved_instance_ids: impl IntoIterator<Item = impl Into<String>>,
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

/// The response of [`RenewReservedInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RenewReservedInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
    /// The ids of reserved instances.
    pub reserved_instance_ids: Option<Vec<String>>,
}

opaque!(RenewReservedInstanceResponse);

/// Exchanges the security groups of instances.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSecurityGroups` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReplaceInstanceSecurityGroup {
    /// The ids of instances.
    pub instance_ids: Vec<String>,
    /// The ids of security groups.
    pub security_group_ids: Vec<String>,
    /// Whether the security groups are normal or enterprise ones. Known values: `normal` and `enterprise`.
    pub security_group_type: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl ReplaceInstanceSecurityGroup {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
        security_group_ids: impl IntoIterator<Item = impl Into<String>>,
        security_group_type: impl Into<String>,
    ) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            security_group_ids: security_group_ids.into_iter().map(Into::into).collect(),
            security_group_type: security_group_type.into(),
            client_token: None,
        }
    }

    setter!(client_token: String);
}

opaque!(ReplaceInstanceSecurityGroup);

/// The response of [`ReplaceInstanceSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReplaceInstanceSecurityGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ReplaceInstanceSecurityGroupResponse);

/// Changes the CPUs and memory of an instance, which restarts it.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes. Documented only by bce-python-sdk 0.9.79.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response.
    pub client_token: Option<String>,
}

impl ResizeInstance {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        cpu_count: impl Into<i64>,
        memory_capacity_in_gb: impl Into<i64>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            cpu_count: cpu_count.into(),
            memory_capacity_in_gb: memory_capacity_in_gb.into(),
            live_resize: None,
            gpu_card_count: None,
            ephemeral_disk_in_gb: None,
            enable_jumbo_frame: None,
            client_token: None,
        }
    }

    setter!(live_resize: bool);
    setter!(gpu_card_count: i64);
    setter!(ephemeral_disk_in_gb: i64);
    setter!(enable_jumbo_frame: bool);
    setter!(client_token: String);
}

opaque!(ResizeInstance);

/// The response of [`ResizeInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResizeInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ResizeInstanceResponse);

/// Changes the instance type of an instance, which restarts it.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes. Official sources disagree on a query parameter `action` beside the key `resize`: none (bce-python-sdk 0.9.79), one without documented values (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: none.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResizeInstanceBySpec {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
    /// Whether the network takes jumbo frames; only some instance types can.
    pub enable_jumbo_frame: Option<bool>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl ResizeInstanceBySpec {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), spec: None, enable_jumbo_frame: None, client_token: None }
    }

    setter!(spec: String);
    setter!(enable_jumbo_frame: bool);
    setter!(client_token: String);
}

opaque!(ResizeInstanceBySpec);

/// The response of [`ResizeInstanceBySpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResizeInstanceBySpecResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ResizeInstanceBySpecResponse);

/// Changes the size or the kind of a disk.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetVolume` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResizeVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// The new size of the disk, in GB.
    #[serde(rename = "newCdsSizeInGB")]
    pub new_cds_size_in_gb: Option<i64>,
    /// The new extra performance of the disk.
    #[serde(rename = "newExtraIO")]
    pub new_extra_io: Option<i64>,
    /// The new kind of the disk.
    pub new_volume_type: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl ResizeVolume {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(volume_id: impl Into<String>) -> Self {
        Self {
            volume_id: volume_id.into(),
            new_cds_size_in_gb: None,
            new_extra_io: None,
            new_volume_type: None,
            client_token: None,
        }
    }

    setter!(new_cds_size_in_gb: i64);
    setter!(new_extra_io: i64);
    setter!(new_volume_type: String);
    setter!(client_token: String);
}

opaque!(ResizeVolume);

/// The response of [`ResizeVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResizeVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// What the caller should know about the success.
    pub warning_list: Option<Vec<String>>,
}

opaque!(ResizeVolumeResponse);

/// Changes the size of a dedicated disk cluster.
///
/// **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetVolumeCluster` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResizeVolumeCluster {
    /// The id of the dedicated disk cluster.
    pub cluster_id: String,
    /// The new size of the cluster, in GB: 87040 to 1039360, more than it has.
    #[serde(rename = "newClusterSizeInGB")]
    pub new_cluster_size_in_gb: i64,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl ResizeVolumeCluster {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(cluster_id: impl Into<String>, new_cluster_size_in_gb: impl Into<i64>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            new_cluster_size_in_gb: new_cluster_size_in_gb.into(),
            client_token: None,
        }
    }

    setter!(client_token: String);
}

opaque!(ResizeVolumeCluster);

/// The response of [`ResizeVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResizeVolumeClusterResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
}

opaque!(ResizeVolumeClusterResponse);

/// Takes back reserved instances that are offered to another account.
///
/// Writes. `ListReservedInstanceTransferOut` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RevokeReservedInstanceTransfer {
    /// The ids of transfers.
    pub transfer_record_ids: Vec<String>,
}

impl RevokeReservedInstanceTransfer {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(transfer_record_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { transfer_record_ids: transfer_record_ids.into_iter().map(Into::into).collect() }
    }
}

opaque!(RevokeReservedInstanceTransfer);

/// The response of [`RevokeReservedInstanceTransfer`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RevokeReservedInstanceTransferResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(RevokeReservedInstanceTransferResponse);

/// `rule` of [`RevokeSecurityGroupRule`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl RevokeSecurityGroupRuleRule {
    /// A request without parameters.
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

/// Removes a rule from a security group.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSecurityGroups` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RevokeSecurityGroupRule {
    /// The id of the security group, the rules for network traffic.
    pub security_group_id: String,
    /// The version of the security group that the change is made to.
    pub sg_version: Option<i64>,
    /// The rule.
    pub rule: RevokeSecurityGroupRuleRule,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl RevokeSecurityGroupRule {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(security_group_id: impl Into<String>, rule: impl Into<RevokeSecurityGroupRuleRule>) -> Self {
        Self {
            security_group_id: security_group_id.into(),
            sg_version: None,
            rule: rule.into(),
            client_token: None,
        }
    }

    setter!(sg_version: i64);
    setter!(client_token: String);
}

opaque!(RevokeSecurityGroupRule);

/// The response of [`RevokeSecurityGroupRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RevokeSecurityGroupRuleResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(RevokeSecurityGroupRuleResponse);

/// Sets a disk back to a snapshot; what was written since is lost.
///
/// Writes. It is never repeated after an attempt that may have been executed. `GetVolume` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RollbackVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: String,
}

impl RollbackVolume {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(volume_id: impl Into<String>, snapshot_id: impl Into<String>) -> Self {
        Self { volume_id: volume_id.into(), snapshot_id: snapshot_id.into() }
    }
}

opaque!(RollbackVolume);

/// The response of [`RollbackVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RollbackVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(RollbackVolumeResponse);

/// Shares an image with another account.
///
/// Writes. `ListSharedUser` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl ShareImage {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self { image_id: image_id.into(), account: None, account_id: None, uc_account: None }
    }

    setter!(account: String);
    setter!(account_id: String);
    setter!(uc_account: String);
}

opaque!(ShareImage);

/// The response of [`ShareImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ShareImageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ShareImageResponse);

/// Starts an instance that is Stopped.
///
/// Writes. After a lost response it is repeated, and a refused repetition looks the state up. `GetInstance` shows what it changes. Errors: 409 `Instance.StartInstanceOperationForbidden`.
///
/// <https://cloud.baidu.com/doc/BCC/s/Mjwvyobl0-en>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StartInstance {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
}

impl StartInstance {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into() }
    }
}

opaque!(StartInstance);

/// The response of [`StartInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct StartInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(StartInstanceResponse);

/// Stops an instance that is Running.
///
/// Writes. After a lost response it is repeated, and a refused repetition looks the state up. `GetInstance` shows what it changes. Errors: 409 `Instance.StopInstanceOperationForbidden`.
///
/// <https://cloud.baidu.com/doc/BCC/s/Tjwvyobwq>
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StopInstance {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// Whether power is cut: what the operating system has not written to disk is lost. Default: false.
    pub force_stop: Option<bool>,
    /// Whether computing is not paid while it is stopped. The capacity is given back, and starting may fail for want of it. Only of instances that are paid by use. Default: false.
    pub stop_with_no_charge: Option<bool>,
}

impl StopInstance {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), force_stop: None, stop_with_no_charge: None }
    }

    setter!(force_stop: bool);
    setter!(stop_with_no_charge: bool);
}

opaque!(StopInstance);

/// The response of [`StopInstance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct StopInstanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(StopInstanceResponse);

/// Ends the sharing of an image with another account.
///
/// Writes. `ListSharedUser` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

impl UnShareImage {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self { image_id: image_id.into(), account: None, account_id: None, uc_account: None }
    }

    setter!(account: String);
    setter!(account_id: String);
    setter!(uc_account: String);
}

opaque!(UnShareImage);

/// The response of [`UnShareImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnShareImageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(UnShareImageResponse);

/// Takes an instance out of a security group.
///
/// Writes. `ListSecurityGroups` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindInstanceFromSecurityGroup {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The id of the security group, the rules for network traffic.
    pub security_group_id: String,
}

impl UnbindInstanceFromSecurityGroup {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, security_group_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), security_group_id: security_group_id.into() }
    }
}

opaque!(UnbindInstanceFromSecurityGroup);

/// The response of [`UnbindInstanceFromSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindInstanceFromSecurityGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(UnbindInstanceFromSecurityGroupResponse);

/// `changeTags` of [`UnbindInstanceFromTags`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindInstanceFromTagsChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl UnbindInstanceFromTagsChangeTags {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(UnbindInstanceFromTagsChangeTags);

/// Detaches tags from an instance.
///
/// Writes. `GetInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindInstanceFromTags {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The tags to attach or to detach.
    pub change_tags: Vec<UnbindInstanceFromTagsChangeTags>,
    /// Whether the tags go to related resources too: disks, public addresses, snapshots.
    pub attach_related_resource_tag: Option<bool>,
}

impl UnbindInstanceFromTags {
    /// A request with the required parameters.
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

/// The response of [`UnbindInstanceFromTags`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindInstanceFromTagsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(UnbindInstanceFromTagsResponse);

/// Takes instances out of security groups.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSecurityGroups` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindInstanceSecurityGroup {
    /// The ids of instances.
    pub instance_ids: Vec<String>,
    /// The ids of security groups.
    pub security_group_ids: Vec<String>,
    /// Whether the security groups are normal or enterprise ones. Known values: `normal` and `enterprise`.
    pub security_group_type: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl UnbindInstanceSecurityGroup {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
        security_group_ids: impl IntoIterator<Item = impl Into<String>>,
        security_group_type: impl Into<String>,
    ) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            security_group_ids: security_group_ids.into_iter().map(Into::into).collect(),
            security_group_type: security_group_type.into(),
            client_token: None,
        }
    }

    setter!(client_token: String);
}

opaque!(UnbindInstanceSecurityGroup);

/// The response of [`UnbindInstanceSecurityGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindInstanceSecurityGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(UnbindInstanceSecurityGroupResponse);

/// `changeTags` of [`UnbindReservedInstanceFromTags`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindReservedInstanceFromTagsChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl UnbindReservedInstanceFromTagsChangeTags {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(UnbindReservedInstanceFromTagsChangeTags);

/// Detaches tags from reserved instances.
///
/// Writes. `GetReservedInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindReservedInstanceFromTags {
    /// The ids of reserved instances. At most 100 items.
    pub reserved_instance_ids: Vec<String>,
    /// The tags to attach or to detach.
    pub change_tags: Vec<UnbindReservedInstanceFromTagsChangeTags>,
}

impl UnbindReservedInstanceFromTags {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        reserved_instance_ids: impl IntoIterator<Item = impl Into<String>>,
        change_tags: impl IntoIterator<Item = impl Into<UnbindReservedInstanceFromTagsChangeTags>>,
    ) -> Self {
        Self {
            reserved_instance_ids: reserved_instance_ids.into_iter().map(Into::into).collect(),
            change_tags: change_tags.into_iter().map(Into::into).collect(),
        }
    }
}

opaque!(UnbindReservedInstanceFromTags);

/// The response of [`UnbindReservedInstanceFromTags`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindReservedInstanceFromTagsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(UnbindReservedInstanceFromTagsResponse);

/// `instances` of [`UnbindRole`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindRoleInstances {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
}

impl UnbindRoleInstances {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(instance_id: String);
}

opaque!(UnbindRoleInstances);

/// Takes the role from instances.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindRole {
    /// The name of the role that the instance acts with.
    pub role_name: Option<String>,
    /// The instances.
    pub instances: Vec<UnbindRoleInstances>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl UnbindRole {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instances: impl IntoIterator<Item = impl Into<UnbindRoleInstances>>) -> Self {
        Self {
            role_name: None,
            instances: instances.into_iter().map(Into::into).collect(),
            client_token: None,
        }
    }

    setter!(role_name: String);
    setter!(client_token: String);
}

opaque!(UnbindRole);

/// The response of [`UnbindRole`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindRoleResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The instances on which it failed.
    pub fail_instances: Option<Vec<Box<InstancePassRoleFailModel>>>,
    /// The instances, each with its role.
    pub instance_role_associations: Option<Vec<Box<InstanceRoleAssociationModel>>>,
}

opaque!(UnbindRoleResponse);

/// `changeTags` of [`UnbindTagImage`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagImageChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl UnbindTagImageChangeTags {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(UnbindTagImageChangeTags);

/// Detaches tags from an image.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetImage` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagImage {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
    /// The tags to attach or to detach.
    pub change_tags: Vec<UnbindTagImageChangeTags>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl UnbindTagImage {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        image_id: impl Into<String>,
        change_tags: impl IntoIterator<Item = impl Into<UnbindTagImageChangeTags>>,
    ) -> Self {
        Self {
            image_id: image_id.into(),
            change_tags: change_tags.into_iter().map(Into::into).collect(),
            client_token: None,
        }
    }

    setter!(client_token: String);
}

opaque!(UnbindTagImage);

/// The response of [`UnbindTagImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagImageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(UnbindTagImageResponse);

/// `changeTags` of [`UnbindTagSnapchain`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagSnapchainChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl UnbindTagSnapchainChangeTags {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(UnbindTagSnapchainChangeTags);

/// Detaches tags from a chain of snapshots.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSnapchain` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagSnapchain {
    /// The id of the chain of snapshots, each of which holds what changed since the one before.
    pub chain_id: String,
    /// The tags to attach or to detach.
    pub change_tags: Vec<UnbindTagSnapchainChangeTags>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl UnbindTagSnapchain {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        chain_id: impl Into<String>,
        change_tags: impl IntoIterator<Item = impl Into<UnbindTagSnapchainChangeTags>>,
    ) -> Self {
        Self {
            chain_id: chain_id.into(),
            change_tags: change_tags.into_iter().map(Into::into).collect(),
            client_token: None,
        }
    }

    setter!(client_token: String);
}

opaque!(UnbindTagSnapchain);

/// The response of [`UnbindTagSnapchain`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagSnapchainResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(UnbindTagSnapchainResponse);

/// `changeTags` of [`UnbindTagVolume`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagVolumeChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl UnbindTagVolumeChangeTags {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(UnbindTagVolumeChangeTags);

/// Detaches tags from a disk.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetVolume` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagVolume {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: String,
    /// The tags to attach or to detach.
    pub change_tags: Vec<UnbindTagVolumeChangeTags>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
    /// Whether the tags go to related resources too: disks, public addresses, snapshots. Documented only by bce-python-sdk 0.9.79.
    pub relation_tag: Option<bool>,
}

impl UnbindTagVolume {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        volume_id: impl Into<String>,
        change_tags: impl IntoIterator<Item = impl Into<UnbindTagVolumeChangeTags>>,
    ) -> Self {
        Self {
            volume_id: volume_id.into(),
            change_tags: change_tags.into_iter().map(Into::into).collect(),
            client_token: None,
            relation_tag: None,
        }
    }

    setter!(client_token: String);
    setter!(relation_tag: bool);
}

opaque!(UnbindTagVolume);

/// The response of [`UnbindTagVolume`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagVolumeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(UnbindTagVolumeResponse);

/// `changeTags` of [`UnbindTagVolumeCluster`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagVolumeClusterChangeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl UnbindTagVolumeClusterChangeTags {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(UnbindTagVolumeClusterChangeTags);

/// Detaches tags from a dedicated disk cluster.
///
/// Writes. `GetVolumeCluster` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagVolumeCluster {
    /// The id of the dedicated disk cluster.
    pub cluster_id: String,
    /// The tags to attach or to detach.
    pub change_tags: Vec<UnbindTagVolumeClusterChangeTags>,
}

impl UnbindTagVolumeCluster {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        cluster_id: impl Into<String>,
        change_tags: impl IntoIterator<Item = impl Into<UnbindTagVolumeClusterChangeTags>>,
    ) -> Self {
        Self { cluster_id: cluster_id.into(), change_tags: change_tags.into_iter().map(Into::into).collect() }
    }
}

opaque!(UnbindTagVolumeCluster);

/// The response of [`UnbindTagVolumeCluster`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagVolumeClusterResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(UnbindTagVolumeClusterResponse);

/// `tags` of [`UnbindTagsByResourceType`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagsByResourceTypeTags {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

impl UnbindTagsByResourceTypeTags {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(tag_key: String);
    setter!(tag_value: String);
}

opaque!(UnbindTagsByResourceTypeTags);

/// Detaches tags from resources of one kind.
///
/// Writes. Documented only by bce-python-sdk 0.9.79.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagsByResourceType {
    /// The kind of the resources.
    pub resource_type: String,
    /// The ids of resources.
    pub resource_ids: Vec<String>,
    /// Tags: names with values.
    pub tags: Vec<UnbindTagsByResourceTypeTags>,
    /// Whether the tags go to related resources too: disks, public addresses, snapshots.
    pub is_relation_tag: Option<bool>,
}

impl UnbindTagsByResourceType {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        resource_type: impl Into<String>,
        resource_ids: impl IntoIterator<Item = impl Into<String>>,
        tags: impl IntoIterator<Item = impl Into<UnbindTagsByResourceTypeTags>>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            resource_ids: resource_ids.into_iter().map(Into::into).collect(),
            tags: tags.into_iter().map(Into::into).collect(),
            is_relation_tag: None,
        }
    }

    setter!(is_relation_tag: bool);
}

opaque!(UnbindTagsByResourceType);

/// The response of [`UnbindTagsByResourceType`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnbindTagsByResourceTypeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(UnbindTagsByResourceTypeResponse);

/// Changes a policy that takes snapshots.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetAsp` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateAsp {
    /// The id of the policy that makes snapshots.
    pub asp_id: String,
    /// The name of the policy; it begins with a letter. 1 to 65 characters.
    pub name: String,
    /// At which hours of the day snapshots are made: 0 to 23.
    pub time_points: Vec<String>,
    /// On which days of the week snapshots are made: 0 (Sunday) to 6.
    pub repeat_weekdays: Vec<String>,
    /// How many days snapshots are kept; -1 means for ever.
    pub retention_days: String,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl UpdateAsp {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        asp_id: impl Into<String>,
        name: impl Into<String>,
        time_points: impl IntoIterator<Item = impl Into<String>>,
        repeat_weekdays: impl IntoIterator<Item = impl Into<String>>,
        retention_days: impl Into<String>,
    ) -> Self {
        Self {
            asp_id: asp_id.into(),
            name: name.into(),
            time_points: time_points.into_iter().map(Into::into).collect(),
            repeat_weekdays: repeat_weekdays.into_iter().map(Into::into).collect(),
            retention_days: retention_days.into(),
            client_token: None,
        }
    }

    setter!(client_token: String);
}

opaque!(UpdateAsp);

/// The response of [`UpdateAsp`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateAspResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(UpdateAspResponse);

/// Changes the name of a deployment set.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetDeploySet` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateDeploySet {
    /// The id of the deployment set, which spreads instances over hosts.
    pub deploy_id: String,
    /// The name of the deployment set.
    pub name: Option<String>,
    /// A description for people.
    pub desc: Option<String>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl UpdateDeploySet {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(deploy_id: impl Into<String>) -> Self {
        Self { deploy_id: deploy_id.into(), name: None, desc: None, client_token: None }
    }

    setter!(name: String);
    setter!(desc: String);
    setter!(client_token: String);
}

opaque!(UpdateDeploySet);

/// The response of [`UpdateDeploySet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateDeploySetResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(UpdateDeploySetResponse);

/// Changes the deployment sets of an instance.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetDeploySet` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateDeploySetRelation {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: String,
    /// The deployment sets that the instance joins.
    pub deployset_id_list: Option<Vec<String>>,
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
    /// Documented only by bce-python-sdk 0.9.79.
    pub force: Option<bool>,
}

impl UpdateDeploySetRelation {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), deployset_id_list: None, client_token: None, force: None }
    }

    setter!(deployset_id_list: [String]);
    setter!(client_token: String);
    setter!(force: bool);
}

opaque!(UpdateDeploySetRelation);

/// The response of [`UpdateDeploySetRelation`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateDeploySetRelationResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the task.
    pub task_id: Option<String>,
}

opaque!(UpdateDeploySetRelationResponse);

/// Moves an instance to another subnet, which restarts it.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
    /// Whether the instance is rebooted, so that the change takes effect. Documented only by bce-python-sdk 0.9.79.
    pub reboot: Option<bool>,
}

impl UpdateInstanceSubnet {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, subnet_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            subnet_id: subnet_id.into(),
            internal_ip: None,
            security_group_ids: None,
            enterprise_security_group_ids: None,
            client_token: None,
            reboot: None,
        }
    }

    setter!(internal_ip: String);
    setter!(security_group_ids: [String]);
    setter!(enterprise_security_group_ids: [String]);
    setter!(client_token: String);
    setter!(reboot: bool);
}

opaque!(UpdateInstanceSubnet);

/// The response of [`UpdateInstanceSubnet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateInstanceSubnetResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(UpdateInstanceSubnetResponse);

/// Changes the description of an SSH key pair.
///
/// Writes. `KeypairDetail` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateKeypairDescription {
    /// The id of the SSH key pair.
    pub keypair_id: String,
    /// A description for people.
    pub description: Option<String>,
}

impl UpdateKeypairDescription {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(keypair_id: impl Into<String>) -> Self {
        Self { keypair_id: keypair_id.into(), description: None }
    }

    setter!(description: String);
}

opaque!(UpdateKeypairDescription);

/// The response of [`UpdateKeypairDescription`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateKeypairDescriptionResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(UpdateKeypairDescriptionResponse);

/// Changes a rule of a security group.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSecurityGroups` shows what it changes.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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
    /// Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79.
    pub client_token: Option<String>,
}

impl UpdateSecurityGroupRule {
    /// A request with the required parameters.
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
            client_token: None,
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
    setter!(client_token: String);
}

opaque!(UpdateSecurityGroupRule);

/// The response of [`UpdateSecurityGroupRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateSecurityGroupRuleResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(UpdateSecurityGroupRuleResponse);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoSnapshotPolicyInfo {
    /// The id of the policy that makes snapshots.
    pub id: Option<String>,
    /// The name of the policy; it begins with a letter.
    pub name: Option<String>,
    /// At which hours of the day snapshots are made: 0 to 23.
    pub time_points: Option<Vec<i64>>,
    /// On which days of the week snapshots are made: 0 (Sunday) to 6.
    pub repeat_weekdays: Option<Vec<i64>>,
    /// How many days snapshots are kept; -1 means for ever.
    pub retention_days: Option<i64>,
    /// The state of the policy. Known values: `active`, `deleted` and `paused`.
    pub status: Option<String>,
}

opaque!(AutoSnapshotPolicyInfo);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoSnapshotPolicyModel {
    /// The id of the policy that makes snapshots.
    pub id: Option<String>,
    /// The name of the policy; it begins with a letter.
    pub name: Option<String>,
    /// At which hours of the day snapshots are made: 0 to 23.
    pub time_points: Option<Vec<i64>>,
    /// On which days of the week snapshots are made: 0 (Sunday) to 6.
    pub repeat_weekdays: Option<Vec<i64>>,
    /// The state of the policy. Known values: `active`, `deleted` and `paused`.
    pub status: Option<String>,
    /// How many days snapshots are kept; -1 means for ever.
    pub retention_days: Option<i64>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    /// When it was last changed, in UTC.
    pub updated_time: Option<String>,
    /// When the policy was deleted, in UTC.
    pub deleted_time: Option<String>,
    /// When the policy last made snapshots, in UTC.
    pub last_execute_time: Option<String>,
    /// How many disks the policy is applied to.
    pub volume_count: Option<i64>,
}

opaque!(AutoSnapshotPolicyModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AzIntstanceStatisDetail {
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// How many instances.
    pub instance_count: Option<i64>,
    /// How many instances the zone may have under the set's strategy.
    pub instance_total: Option<i64>,
    /// How many virtual machines the set has.
    pub bcc_instance_cnt: Option<i64>,
    /// How many bare-metal instances the set has.
    pub bbc_instance_cnt: Option<i64>,
    /// The ids of instances.
    pub instance_ids: Option<Vec<String>>,
    /// The ids of the virtual machines.
    pub bcc_instance_ids: Option<Vec<String>>,
    /// The ids of the bare-metal instances.
    pub bbc_instance_ids: Option<Vec<String>>,
}

opaque!(AzIntstanceStatisDetail);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BbcFlavor {
    /// How many virtual CPUs.
    pub cpu_count: Option<i64>,
    /// How much memory, in GB.
    #[serde(rename = "memoryCapacityInGB")]
    pub memory_capacity_in_gb: Option<i64>,
    /// How many local disks.
    pub ephemeral_disk_count: Option<String>,
    /// The kind of the local disks.
    pub ephemeral_disk_type: Option<String>,
    /// How many GPUs.
    pub gpu_card_count: Option<String>,
    /// The kind of FPGA.
    pub fpga_card_type: Option<String>,
    /// How many FPGAs.
    pub fpga_card_count: Option<String>,
    /// How it is paid. Known values: `PrePaid`, `PostPaid` and `both`.
    pub product_type: Option<String>,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
    /// The family of instance types, as `g5`.
    pub spec_id: Option<String>,
    /// Whether the network takes jumbo frames; only some instance types can.
    pub enable_jumbo_frame: Option<bool>,
    /// The model of the processor.
    pub cpu_model: Option<String>,
    /// The frequency of the processor.
    pub cpu_g_hz: Option<String>,
    /// The bandwidth within the network, in Gbit/s.
    pub network_bandwidth: Option<String>,
    /// How many packets the network takes.
    pub network_package: Option<String>,
    /// How many queues the network interface has.
    pub net_eth_queue_count: Option<String>,
    /// How many queues a network interface may have.
    pub net_eth_max_queue_count: Option<String>,
    /// How many network interfaces it may have.
    pub eni_quota: Option<i64>,
    /// How many RDMA interfaces it may have.
    pub eri_quota: Option<i64>,
    /// The kind of RDMA. Known values: `RoCE` and `IB`.
    pub rdma_type: Option<String>,
    /// How many RDMA interfaces.
    pub rdma_net_card_count: Option<i64>,
    /// The bandwidth of RDMA, in Gbit/s.
    pub rdma_net_bandwidth: Option<i64>,
    /// The kinds of system disk that the type may have.
    pub system_disk_type: Option<Vec<String>>,
    /// The kinds of data disk that the type may have.
    pub data_disk_type: Option<Vec<String>>,
    /// How many IPv4 addresses a network interface may have.
    pub nic_ipv4_quota: Option<i64>,
    /// How many IPv6 addresses a network interface may have.
    pub nic_ipv6_quota: Option<i64>,
    /// How many disks.
    pub volume_count: Option<i64>,
    /// The kind of GPU.
    pub gpu_card_type: Option<String>,
}

opaque!(BbcFlavor);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BbcFlavorGroup {
    /// The family of instance types.
    pub group_id: Option<String>,
    /// The instance types.
    pub flavors: Option<Vec<Box<BbcFlavor>>>,
}

opaque!(BbcFlavorGroup);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BbcResources {
    /// The groups of instance types.
    pub flavor_groups: Option<Vec<Box<BbcFlavorGroup>>>,
}

opaque!(BbcResources);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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

opaque!(BccBidFlavors);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BccBidResources {
    /// The kind of instance; `spec` says it more exactly.
    pub instance_type: Option<String>,
    /// The instance types.
    pub flavors: Option<Vec<Box<BccBidFlavors>>>,
}

opaque!(BccBidResources);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BccFlavor {
    /// How many virtual CPUs.
    pub cpu_count: Option<i64>,
    /// How much memory, in GB.
    #[serde(rename = "memoryCapacityInGB")]
    pub memory_capacity_in_gb: Option<i64>,
    /// The size of the local disk, in GB.
    pub ephemeral_disk_in_gb: Option<i64>,
    /// How many local disks.
    pub ephemeral_disk_count: Option<i64>,
    /// The kind of the local disks.
    pub ephemeral_disk_type: Option<String>,
    /// The kind of GPU.
    pub gpu_card_type: Option<String>,
    /// How many GPUs.
    pub gpu_card_count: Option<i64>,
    /// The kind of FPGA.
    pub fpga_card_type: Option<String>,
    /// How many FPGAs.
    pub fpga_card_count: Option<i64>,
    /// How it is paid. Known values: `PrePaid`, `PostPaid` and `both`.
    pub product_type: Option<String>,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
    /// The family of instance types, as `g5`.
    pub spec_id: Option<String>,
    /// Whether the network takes jumbo frames; only some instance types can.
    pub enable_jumbo_frame: Option<bool>,
    /// The model of the processor.
    pub cpu_model: Option<String>,
    /// The frequency of the processor.
    pub cpu_g_hz: Option<String>,
    /// The bandwidth within the network, in Gbit/s.
    pub network_bandwidth: Option<String>,
    /// How many packets the network takes.
    pub network_package: Option<String>,
    /// How many queues the network interface has.
    pub net_eth_queue_count: Option<String>,
    /// How many queues a network interface may have.
    pub net_eth_max_queue_count: Option<String>,
    /// How many network interfaces it may have.
    pub eni_quota: Option<i64>,
    /// How many RDMA interfaces it may have.
    pub eri_quota: Option<i64>,
    /// The kind of RDMA. Known values: `RoCE` and `IB`.
    pub rdma_type: Option<String>,
    /// How many RDMA interfaces.
    pub rdma_net_card_count: Option<i64>,
    /// The bandwidth of RDMA, in Gbit/s.
    pub rdma_net_bandwidth: Option<i64>,
    /// The kinds of system disk that the type may have.
    pub system_disk_type: Option<Vec<String>>,
    /// The kinds of data disk that the type may have.
    pub data_disk_type: Option<Vec<String>>,
    /// How many IPv4 addresses a network interface may have.
    pub nic_ipv4_quota: Option<i64>,
    /// How many IPv6 addresses a network interface may have.
    pub nic_ipv6_quota: Option<i64>,
    /// How many disks.
    pub volume_count: Option<i64>,
}

opaque!(BccFlavor);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BccFlavorGroup {
    /// The family of instance types.
    pub group_id: Option<String>,
    /// The instance types.
    pub flavors: Option<Vec<Box<BccFlavor>>>,
}

opaque!(BccFlavorGroup);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BccResources {
    /// The groups of instance types.
    pub flavor_groups: Option<Vec<Box<BccFlavorGroup>>>,
}

opaque!(BccResources);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CatagoryPrice {
    /// The list price of payment in advance.
    pub pre_pay_category_price: Option<f64>,
    /// The list price of use: by the hour or the month, as the call's `priceTimeUnit` says.
    pub post_pay_category_price: Option<f64>,
}

opaque!(CatagoryPrice);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CdsPrices {
    /// The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`.
    pub storage_type: Option<String>,
    /// The size of the disk, in GB.
    #[serde(rename = "cdsSizeInGB")]
    pub cds_size_in_gb: Option<i64>,
    /// The price.
    pub price: Option<f64>,
    /// The list price.
    pub spec_price: Option<f64>,
    /// What the price is for.
    pub unit: Option<String>,
}

opaque!(CdsPrices);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigItem {
    /// How many virtual CPUs.
    pub cpu: Option<i64>,
    /// How much memory.
    pub memory: Option<i64>,
    /// The kind of instance.
    pub r#type: Option<String>,
    /// The family of instance types, as `g5`.
    pub spec_id: Option<String>,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
}

opaque!(ConfigItem);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeploySetModel {
    /// The id of the deployment set.
    pub deployset_id: Option<String>,
    /// The name of the deployment set.
    pub name: Option<String>,
    /// A description for people.
    pub desc: Option<String>,
    /// What instances of the set do not share: the host (`HOST_HA`), the rack (`RACK_HA`) or the switch (`TOR_HA`). Known values: `HOST_HA`, `RACK_HA` and `TOR_HA`.
    pub strategy: Option<String>,
    /// How many instances of the set may share a host, rack or switch.
    pub concurrency: Option<i64>,
    /// How many instances each zone has. The vendor's spelling.
    pub az_intstance_statis_list: Option<Vec<Box<AzIntstanceStatisDetail>>>,
}

opaque!(DeploySetModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DiskInfo {
    /// The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`.
    pub storage_type: Option<String>,
    /// The largest disk that can be created.
    pub max_disk_size: Option<i64>,
    /// The smallest disk that can be created.
    pub min_disk_size: Option<i64>,
}

opaque!(DiskInfo);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct EhcCluster {
    /// The id of the high-performance cluster.
    pub ehc_cluster_id: Option<String>,
    /// The name of the high-performance cluster.
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

opaque!(EhcCluster);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct EniInfo {
    /// The id of the network interface.
    pub eni_id: Option<String>,
    /// The name of the network interface.
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
    /// The state of the network interface.
    pub status: Option<String>,
    /// The ids of security groups.
    pub security_group_ids: Option<Vec<String>>,
    /// The IP addresses of the interface.
    pub private_ip_set: Option<Vec<Box<IpAddress>>>,
}

opaque!(EniInfo);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct EriInfo {
    /// The name of the network interface.
    pub name: Option<String>,
    /// The id of the RDMA interface.
    pub eri_id: Option<String>,
}

opaque!(EriInfo);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GroupInfo {
    /// The id of the resource group.
    pub group_id: Option<String>,
    /// The name of the resource group.
    pub group_name: Option<String>,
}

opaque!(GroupInfo);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImageModel {
    /// The id of the image.
    pub id: Option<String>,
    /// The name of the image; it begins with a letter.
    pub name: Option<String>,
    /// The kind of image.
    pub r#type: Option<String>,
    /// The operating system. Known values: `linux` and `windows`.
    pub os_type: Option<String>,
    /// The operating system's version.
    pub os_version: Option<String>,
    /// The processor that the operating system is for, as `amd64 (64bit)`.
    pub os_arch: Option<String>,
    /// The operating system's name, as `Ubuntu`.
    pub os_name: Option<String>,
    /// The build of the operating system.
    pub os_build: Option<String>,
    /// The language of the operating system.
    pub os_lang: Option<String>,
    /// The special version of the operating system.
    pub special_version: Option<String>,
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub create_time: Option<String>,
    /// The state of the image.
    pub status: Option<String>,
    /// Whether it is encrypted.
    pub encrypted: Option<bool>,
    /// Whether the data disks are part of it.
    pub package: Option<bool>,
    /// A description for people.
    pub desc: Option<String>,
    /// The size of the disk.
    pub disk_size: Option<i64>,
    /// The smallest system disk that the image fits on, in GB.
    pub min_disk_gb: Option<i64>,
    /// The size of the local disk.
    pub ephemeral_size: Option<i64>,
    /// The snapshots.
    pub snapshots: Option<Vec<Box<SnapshotModel>>>,
}

opaque!(ImageModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstUserOpAuthorizeRuleResponse {
    /// The id of the rule.
    pub rule_id: Option<String>,
    /// The name of the rule.
    pub rule_name: Option<String>,
    /// Whether the rule is for planned or unplanned events.
    pub server_event_category: Option<String>,
    /// Which instances the rule is for.
    pub effective_scope: Option<String>,
    /// Whether the rule is in force. Known values: `DISABLED` and `ENABLED`.
    pub status: Option<String>,
    /// Tags: names with values.
    pub tags: Option<Vec<Box<TagModel>>>,
    /// The repairs that the rule authorizes. Known values: `Repair`, `Reboot` and `TamAuthorize`.
    pub authorize_maintenance_operations: Option<Vec<String>>,
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub create_time: Option<String>,
}

opaque!(InstUserOpAuthorizeRuleResponse);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstanceDeleteResultModel {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// The public IP address.
    pub eip: Option<String>,
    /// The ids of instance snapshots.
    pub insnap_ids: Option<Vec<String>>,
    /// The ids of snapshots.
    pub snapshot_ids: Option<Vec<String>>,
    /// The ids of the disks.
    pub volume_ids: Option<Vec<String>>,
}

opaque!(InstanceDeleteResultModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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
    /// The name of the instance.
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
    /// Which product it is: `BCC` for virtual machines, `BBC` for bare metal. Known values: `BBC`, `BCC` and `HPAS`.
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

opaque!(InstanceModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstancePassRoleFailModel {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// Why it failed.
    pub fail_message: Option<String>,
}

opaque!(InstancePassRoleFailModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstanceRoleAssociationModel {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
}

opaque!(InstanceRoleAssociationModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstanceRoleModel {
    /// The name of the role that the instance acts with.
    pub role_name: Option<String>,
}

opaque!(InstanceRoleModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct IpAddress {
    /// Whether it is the first address.
    pub primary: Option<bool>,
    /// The public IP address.
    pub public_ip_address: Option<String>,
    /// The private IP address.
    pub private_ip_address: Option<String>,
    /// The IPv6 address.
    pub ipv6_address: Option<String>,
}

opaque!(IpAddress);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct IpInfo {
    /// The private IP address.
    pub private_ip: Option<String>,
    /// The public IP address.
    pub eip: Option<String>,
    /// Whether it is the first address.
    pub primary: Option<String>,
    /// The long id of the public IP address.
    pub eip_id: Option<String>,
    /// The short id of the public IP address.
    pub eip_allocation_id: Option<String>,
    /// The bandwidth of the public address, in Mbit/s.
    pub eip_size: Option<String>,
    /// The state of the public address.
    pub eip_status: Option<String>,
    /// The id of the group that shares its bandwidth.
    pub eip_group_id: Option<String>,
    /// Whether the bandwidth is shared with other addresses. Known values: `shared` and `normal`.
    pub eip_type: Option<String>,
}

opaque!(IpInfo);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct IssueDiskInfoResponse {
    /// The serial number of the faulty disk.
    pub issue_disk_sn: Option<String>,
}

opaque!(IssueDiskInfoResponse);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct IssueResponse {
    /// The name of the fault.
    pub issue_name: Option<String>,
    /// The Chinese name of the fault.
    pub issue_alias: Option<String>,
    /// What the fault does to the instance.
    pub issue_effect: Option<String>,
    /// The fault in words.
    pub issue_description: Option<String>,
    /// When the fault happened, in UTC.
    pub issue_occur_time: Option<String>,
    /// Who reported the fault.
    pub issue_source: Option<String>,
}

opaque!(IssueResponse);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct KeypairModel {
    /// The id of the SSH key pair.
    pub keypair_id: Option<String>,
    /// The name of the SSH key pair; it begins with a letter.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// How many instances.
    pub instance_count: Option<i64>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    /// The public key.
    pub public_key: Option<String>,
    /// The fingerprint of the public key.
    pub finger_print: Option<String>,
    /// The private key. It is shown this once. Secret.
    pub private_key: Option<String>,
    /// The region, as `bj`.
    pub region_id: Option<String>,
    /// How many applications of other products use the key pair.
    pub paas_instance_count: Option<Vec<Box<PassInstanceModel>>>,
}

opaque!(KeypairModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModifyReservedInstanceOrder {
    /// The id of the reserved instance, capacity that is paid in advance.
    pub reserved_instance_id: Option<String>,
    /// The id of the order.
    pub order_id: Option<String>,
}

opaque!(ModifyReservedInstanceOrder);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct NicInfo {
    /// The id of the network interface.
    pub eni_id: Option<String>,
    /// The long id of the network interface.
    pub eni_uuid: Option<String>,
    /// The name of the network interface.
    pub name: Option<String>,
    /// Whether it is the first interface: `primary`. Known values: `primary`.
    pub r#type: Option<String>,
    /// The id of the subnet.
    pub subnet_id: Option<String>,
    /// The kind of subnet.
    pub subnet_type: Option<String>,
    /// The zone.
    pub az: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// The long id of the instance.
    pub device_id: Option<String>,
    /// The state of the network interface.
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

opaque!(NicInfo);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct OperationProgressSet {
    /// The id of the resource.
    pub resource_id: Option<String>,
    /// The state of the operation.
    pub operation_status: Option<String>,
    /// The result as a code.
    pub code: Option<String>,
    /// The error in words.
    pub error_message: Option<String>,
}

opaque!(OperationProgressSet);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct OperationRecordResponse {
    /// What was done.
    pub name: Option<String>,
    /// Who did it.
    pub operator: Option<String>,
    /// When it was done, in UTC.
    pub operate_time: Option<String>,
}

opaque!(OperationRecordResponse);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct OsModel {
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// The processor that the operating system is for, as `amd64 (64bit)`.
    pub os_arch: Option<String>,
    /// The operating system's name, as `Ubuntu`.
    pub os_name: Option<String>,
    /// The operating system's version.
    pub os_version: Option<String>,
    /// The operating system. Known values: `linux` and `windows`.
    pub os_type: Option<String>,
    /// The language of the operating system.
    pub os_lang: Option<String>,
    /// The special version of the operating system.
    pub special_version: Option<String>,
}

opaque!(OsModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct PassInstanceModel {
    /// The name of the application that the role is passed to.
    pub application: Option<String>,
    /// How many instances.
    pub instance_count: Option<i64>,
}

opaque!(PassInstanceModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct PlannedEventResponse {
    /// The id of the maintenance event.
    pub server_event_id: Option<String>,
    /// What kind of maintenance event it is.
    pub server_event_type: Option<String>,
    /// The state of the event.
    pub server_event_status: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// Which product it is: `BCC` for virtual machines, `BBC` for bare metal. Known values: `BBC`, `BCC` and `HPAS`.
    pub product_category: Option<String>,
    /// The instance type of the faulty instance.
    pub instance_spec: Option<String>,
    /// The name of the instance.
    pub instance_name: Option<String>,
    /// The private IP address.
    pub private_ip: Option<String>,
    /// Tags: names with values.
    pub tags: Option<Vec<Box<TagModel>>>,
    /// When the event was created, in UTC.
    pub server_event_created_time: Option<String>,
    /// When the event ended, in UTC.
    pub server_event_ended_time: Option<String>,
    /// The repairs that the customer may authorize. Known values: `Repair` and `Reboot`.
    pub maintenance_options: Option<Vec<String>>,
    /// The repairs that the vendor offers for the event.
    pub support_maintenance_options: Option<Vec<String>>,
    /// The repair that the customer has authorized.
    pub authorized_maintenance_operation: Option<String>,
    /// The ids of planned maintenance events of the same instance.
    pub associated_planned_maintenance_server_event_ids: Option<Vec<String>>,
    /// The ids of unplanned maintenance events of the same instance.
    pub associated_unplanned_maintenance_server_event_ids: Option<Vec<String>>,
    /// When the repair is to be done, in UTC.
    pub execute_time: Option<String>,
    /// What was done: authorizations, repairs and checks.
    pub server_event_logs: Option<Vec<Box<OperationRecordResponse>>>,
    /// Whether there is spare hardware for a fast repair.
    pub has_fast_repair_stock: Option<bool>,
    /// What the event may do to the instance.
    pub risks: Option<Vec<Box<IssueResponse>>>,
}

opaque!(PlannedEventResponse);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RdmaNicTopo {
    /// The IP address in the RDMA network.
    pub rdma_ip: Option<String>,
    /// The name of the network switch.
    pub switch_name: Option<String>,
    /// The port of the network switch.
    pub switch_port: Option<String>,
    /// The MAC address in the RDMA network.
    pub rdma_mac: Option<String>,
    /// The gateway of the RDMA network.
    pub rdma_gateway: Option<String>,
}

opaque!(RdmaNicTopo);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RegionModel {
    /// The region, as `bj`.
    pub region_id: Option<String>,
    /// The name of the region in words.
    pub region_name: Option<String>,
    /// The host of the region's API.
    pub region_endpoint: Option<String>,
}

opaque!(RegionModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RemoteCopyResult {
    /// The region, as `bj`.
    pub region: Option<String>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// Whether the copy succeeded. Known values: `success` and `failed`.
    pub code: Option<String>,
    /// `success`, or why the copy failed.
    pub err_msg: Option<String>,
}

opaque!(RemoteCopyResult);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RemoteCopySnapshotModel {
    /// The region, as `bj`.
    pub region: Option<String>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
}

opaque!(RemoteCopySnapshotModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReservedInstanceInfo {
    /// The id of the reserved instance, capacity that is paid in advance.
    pub reserved_instance_id: Option<String>,
    /// The long id of the reserved instance.
    pub reserved_instance_uuid: Option<String>,
    /// The name of the reserved instance.
    pub reserved_instance_name: Option<String>,
    /// Where the reserved instance counts: in a zone (`AZ`) or in the region. Known values: `AZ` and `Region`.
    pub scope: Option<String>,
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// The zone, as the account sees it.
    pub logical_zone: Option<String>,
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
    /// The kind of the reserved instance.
    pub reserved_type: Option<String>,
    /// How reserved instances are paid. Known values: `FullyPrepay`, `PartPrepay` and `NoPrepay`.
    pub offering_type: Option<String>,
    /// The operating system. Known values: `all`, `linux` and `windows`.
    pub os_type: Option<String>,
    /// The state of the reserved instance.
    pub reserved_instance_status: Option<String>,
    /// How many instances.
    pub instance_count: Option<i64>,
    /// When it begins to count, in UTC.
    pub effective_time: Option<String>,
    /// When the reserved instance expires, in UTC.
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
    /// Which product it is: `BCC` for virtual machines, `BBC` for bare metal. Known values: `BBC`, `BCC` and `HPAS`.
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
    /// For how many months it is reserved.
    pub reserved_instance_time: Option<i64>,
    /// The id of the high-performance cluster.
    pub ehc_cluster_id: Option<String>,
}

opaque!(ReservedInstanceInfo);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResourceBo {
    /// The id of the instance.
    pub id: Option<String>,
    /// The long id of the instance.
    pub serial_number: Option<String>,
    /// The name of the instance.
    pub name: Option<String>,
    /// When it was put into the recycle bin, in UTC.
    pub recycle_time: Option<String>,
    /// When it is deleted from the recycle bin, in UTC.
    pub delete_time: Option<String>,
    /// How it is paid: `prepay` by subscription, `postpay` by use. Known values: `prepay` and `postpay`.
    pub payment_timing: Option<String>,
    /// The name of the product: cloud server.
    pub service_name: Option<String>,
    /// The product: `BCC`.
    pub service_type: Option<String>,
    /// What the instance consists of.
    pub config_item: Option<Box<ConfigItem>>,
    /// What the instance consists of, in words.
    pub config_items: Option<Vec<String>>,
}

opaque!(ResourceBo);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct SecurityGroupModel {
    /// The id of the security group.
    pub id: Option<String>,
    /// The name of the security group; it begins with a letter.
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
    /// The rules of the security group.
    pub rules: Option<Vec<Box<SecurityGroupRuleModel>>>,
    /// Tags: names with values.
    pub tags: Option<Vec<Box<Tag>>>,
}

opaque!(SecurityGroupModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
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

opaque!(SecurityGroupRuleModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct SharedUser {
    /// The name of the other account.
    pub account: Option<String>,
    /// The id of the other account.
    pub account_id: Option<String>,
    /// The name of the other account in Baidu's user center.
    pub uc_account: Option<String>,
}

opaque!(SharedUser);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct SnapchainModel {
    /// The state of the chain.
    pub status: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// The id of the account.
    pub user_id: Option<String>,
    /// The size of the chain.
    pub chain_size: Option<String>,
    /// The id of the chain of snapshots, each of which holds what changed since the one before.
    pub chain_id: Option<String>,
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: Option<String>,
    /// How many snapshots of the chain were made by hand.
    pub manual_snap_count: Option<i64>,
    /// How many snapshots of the chain a policy made.
    pub auto_snap_count: Option<i64>,
    /// The size of the disk.
    pub volume_size: Option<i64>,
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub create_time: Option<String>,
}

opaque!(SnapchainModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct SnapshotModel {
    /// The id of the snapshot.
    pub id: Option<String>,
    /// The name of the snapshot.
    pub name: Option<String>,
    /// The size, in GB.
    #[serde(rename = "sizeInGB")]
    pub size_in_gb: Option<i64>,
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub create_time: Option<String>,
    /// The state of the snapshot.
    pub status: Option<String>,
    /// How the snapshot was made: `MANUAL`, `MIGRATION` or `auto`. Known values: `MANUAL`, `MIGRATION` and `auto`.
    pub create_method: Option<String>,
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: Option<String>,
    /// A description for people.
    pub desc: Option<String>,
    /// When the snapshot expires, in UTC.
    pub expire_time: Option<String>,
    /// The id of the instance snapshot that it is part of.
    pub insnap_id: Option<String>,
    /// Whether the data disks are part of it.
    pub package: Option<bool>,
    /// The id of the image that it belongs to.
    pub template_id: Option<String>,
    /// Whether it is encrypted.
    pub encrypted: Option<bool>,
    /// How far it is.
    pub progress: Option<String>,
    /// Tags: names with values.
    pub tags: Option<Vec<Box<Tag>>>,
}

opaque!(SnapshotModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct SnapshotShareModel {
    /// The snapshot that is shared.
    pub source_snapshot_id: Option<String>,
    /// The long id of the snapshot that is shared.
    pub source_snapshot_uuid: Option<String>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
    /// The id of the account that shares it.
    pub source_account_id: Option<String>,
    /// The id of the other account.
    pub account_id: Option<String>,
    /// The kind of snapshot.
    pub snapshot_type: Option<String>,
    /// The name of the snapshot.
    pub name: Option<String>,
    /// The size, in GB.
    #[serde(rename = "sizeInGB")]
    pub size_in_gb: Option<i64>,
    /// When the snapshot was shared, in UTC.
    pub share_time: Option<String>,
    /// A description for people.
    pub desc: Option<String>,
    /// The state of the sharing.
    pub share_status: Option<String>,
    /// The id of the key that it is encrypted with. Secret.
    pub encrypt_key: Option<String>,
    /// Whether the snapshot that is shared was deleted.
    pub is_source_deleted: Option<bool>,
}

opaque!(SnapshotShareModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct SpecIdPrices {
    /// The family of instance types, as `g5`.
    pub spec_id: Option<String>,
    /// The price of each instance type.
    pub spec_prices: Option<Vec<Box<SpecPrices>>>,
}

opaque!(SpecIdPrices);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct SpecPrices {
    /// The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`.
    pub spec: Option<String>,
    /// The list price.
    pub spec_price: Option<String>,
    /// The discount.
    pub discount: Option<String>,
    /// The price that is paid.
    pub trade_price: Option<String>,
    pub status: Option<String>,
}

opaque!(SpecPrices);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct SystemImageModel {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// The name of the image.
    pub image_name: Option<String>,
    /// The operating system. Known values: `linux` and `windows`.
    pub os_type: Option<String>,
    /// The operating system's version.
    pub os_version: Option<String>,
    /// The processor that the operating system is for, as `amd64 (64bit)`.
    pub os_arch: Option<String>,
    /// The operating system's name, as `Ubuntu`.
    pub os_name: Option<String>,
    /// The language of the operating system.
    pub os_lang: Option<String>,
    /// The smallest system disk that the image fits on. In GiB.
    pub min_size_in_gi_b: Option<i64>,
}

opaque!(SystemImageModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Tag {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

opaque!(Tag);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct TagModel {
    /// The tag's name.
    pub tag_key: Option<String>,
    /// The tag's value.
    pub tag_value: Option<String>,
}

opaque!(TagModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct TaskDetail {
    /// The id of the task.
    pub task_id: Option<String>,
    /// The kind of task; `AttachDeploymentSets` changes the deployment sets of instances. Known values: `AttachDeploymentSets`.
    pub task_action: Option<String>,
    /// The state of the task. Known values: `Processing`, `Finished` and `Failed`.
    pub task_status: Option<String>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    /// When it ended, in UTC.
    pub finished_time: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
    /// On how many resources it succeeded.
    pub success_count: Option<i64>,
    /// On how many resources it failed.
    pub failed_count: Option<i64>,
    /// The result on each resource. Not of lists of tasks.
    pub operation_progress_set: Option<Vec<Box<OperationProgressSet>>>,
}

opaque!(TaskDetail);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct TradePrice {
    /// The price of payment in advance, with discount.
    pub pre_pay_trade_price: Option<f64>,
    /// The price of use, with discount.
    pub post_pay_trade_price: Option<f64>,
}

opaque!(TradePrice);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct TransferInRecord {
    /// The id of the transfer.
    pub transfer_record_id: Option<String>,
    /// The account that it was taken over from.
    pub grantor_user_id: Option<String>,
    /// The state of the transfer.
    pub status: Option<String>,
    /// The reserved instance.
    pub reserved_instance_info: Option<Box<ReservedInstanceInfo>>,
    /// When the transfer was begun, in UTC.
    pub application_time: Option<String>,
    /// When the offer of the transfer ends, in UTC.
    pub expire_time: Option<String>,
    /// When the transfer ended, in UTC.
    pub end_time: Option<String>,
}

opaque!(TransferInRecord);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct TransferOutRecord {
    /// The id of the transfer.
    pub transfer_record_id: Option<String>,
    /// The account that got it, in part masked.
    pub recipient_user_id: Option<String>,
    /// The state of the transfer.
    pub status: Option<String>,
    /// The reserved instance.
    pub reserved_instance_info: Option<Box<ReservedInstanceInfo>>,
    /// When the transfer was begun, in UTC.
    pub application_time: Option<String>,
    /// When the offer of the transfer ends, in UTC.
    pub expire_time: Option<String>,
    /// When the transfer ended, in UTC.
    pub end_time: Option<String>,
}

opaque!(TransferOutRecord);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnplannedEventResponse {
    /// The id of the maintenance event.
    pub server_event_id: Option<String>,
    /// What kind of maintenance event it is.
    pub server_event_type: Option<String>,
    /// The state of the event.
    pub server_event_status: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// Which product it is: `BCC` for virtual machines, `BBC` for bare metal. Known values: `BBC`, `BCC` and `HPAS`.
    pub product_category: Option<String>,
    /// The instance type of the faulty instance.
    pub instance_spec: Option<String>,
    /// The name of the instance.
    pub instance_name: Option<String>,
    /// The private IP address.
    pub private_ip: Option<String>,
    /// Tags: names with values.
    pub tags: Option<Vec<Box<TagModel>>>,
    /// When the event was created, in UTC.
    pub server_event_created_time: Option<String>,
    /// When the event ended, in UTC.
    pub server_event_ended_time: Option<String>,
    /// The repairs that the customer may authorize. Known values: `Repair` and `Reboot`.
    pub maintenance_options: Option<Vec<String>>,
    /// The repairs that the vendor offers for the event.
    pub support_maintenance_options: Option<Vec<String>>,
    /// The repair that the customer has authorized.
    pub authorized_maintenance_operation: Option<String>,
    /// The ids of planned maintenance events of the same instance.
    pub associated_planned_maintenance_server_event_ids: Option<Vec<String>>,
    /// The ids of unplanned maintenance events of the same instance.
    pub associated_unplanned_maintenance_server_event_ids: Option<Vec<String>>,
    /// When the repair is to be done, in UTC.
    pub execute_time: Option<String>,
    /// What was done: authorizations, repairs and checks.
    pub server_event_logs: Option<Vec<Box<OperationRecordResponse>>>,
    /// Whether there is spare hardware for a fast repair.
    pub has_fast_repair_stock: Option<bool>,
    /// What is faulty.
    pub failures: Option<Vec<Box<IssueResponse>>>,
    /// The faulty disks.
    pub issue_disk_infos: Option<Vec<Box<IssueDiskInfoResponse>>>,
}

opaque!(UnplannedEventResponse);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct VolumeAttachmentModel {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: Option<String>,
    /// The serial number of the disk.
    pub serial: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    /// The path of the device in the instance. The vendor is about to withdraw it.
    pub device: Option<String>,
}

opaque!(VolumeAttachmentModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct VolumeClusterModel {
    /// The id of the dedicated disk cluster.
    pub cluster_id: Option<String>,
    /// The name of the dedicated disk cluster.
    pub cluster_name: Option<String>,
    /// When it was created, in UTC.
    pub created_time: Option<String>,
    /// When it expires, in UTC.
    pub expired_time: Option<String>,
    /// The state of the cluster.
    pub status: Option<String>,
    /// The zone, as the account sees it.
    pub logical_zone: Option<String>,
    /// How it is paid.
    pub product_type: Option<String>,
    /// The kind of disks in the cluster.
    pub cluster_type: Option<String>,
    /// How much the cluster holds.
    pub total_capacity: Option<i64>,
    /// How much of the cluster is used.
    pub used_capacity: Option<i64>,
    /// How much of the cluster is free.
    pub available_capacity: Option<i64>,
    /// How much is being added to the cluster.
    pub expanding_capacity: Option<i64>,
    /// How many disks the cluster has.
    pub created_volume_num: Option<i64>,
    /// Whether the subscription is renewed when it ends, at the account's cost.
    pub enable_auto_renew: Option<bool>,
}

opaque!(VolumeClusterModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct VolumeModel {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub id: Option<String>,
    /// The kind of the disk.
    pub disk_category: Option<String>,
    /// Which product it is: `BCC` for virtual machines, `BBC` for bare metal. Known values: `BCC` and `HPAS`.
    pub product_category: Option<String>,
    /// The name of the disk; it begins with a letter.
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
    /// By how many units it is renewed.
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
    /// The id of the key that it is encrypted with. Secret.
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

opaque!(VolumeModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct VolumeMultiAttachInfo {
    /// The id of the disk, as `v-oIDBIYLb`.
    pub volume_id: Option<String>,
    /// The serial number of the disk.
    pub serial: Option<String>,
    /// The id of the instance, as `i-YufwpQAe`.
    pub instance_id: Option<String>,
    pub status: Option<String>,
}

opaque!(VolumeMultiAttachInfo);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ZoneModel {
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
}

opaque!(ZoneModel);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ZoneResource {
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// What virtual machines there are to buy.
    pub bcc_resources: Option<Vec<Box<BccBidResources>>>,
}

opaque!(ZoneResource);

/// A part of responses.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ZoneResourceDetailSpec {
    /// The zone, a data center of the region, as `cn-bj-a`.
    pub zone_name: Option<String>,
    /// What elastic bare-metal instances there are to buy.
    pub ebc_resources: Option<Box<BbcResources>>,
    /// What virtual machines there are to buy.
    pub bcc_resources: Option<Box<BccResources>>,
}

opaque!(ZoneResourceDetailSpec);

impl OperationInput for AcceptReservedInstanceTransfer {
    type Api = Bcc;
    type Response = AcceptReservedInstanceTransferResponse;
    const NAME: &'static str = "AcceptReservedInstanceTransfer";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListReservedInstanceTransferIn");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "transferRecordId!,ehcClusterId";
        Operation::rest(Self::NAME, "POST", "/v2/instance/reserved/transfer/accept", SCHEMA)
    }
}

impl OperationInput for AddIpv6 {
    type Api = Bcc;
    type Response = AddIpv6Response;
    const NAME: &'static str = "AddIpv6";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceId!,ipv6Address,reboot:b,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/addIpv6", SCHEMA)
    }
}

impl OperationInput for AttachAsp {
    type Api = Bcc;
    type Response = AttachAspResponse;
    const NAME: &'static str = "AttachAsp";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetAsp");

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
    const READ_BY: Option<&'static str> = Some("KeypairDetail");

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
    const READ_BY: Option<&'static str> = Some("GetVolume");

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
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/securityGroupId!:d,?sgVersion:i,rule!:{remark,direction,ethertype,portRange,protocol,sourceGroupId,sourceIp,destGroupId,destIp,securityGroupId,securityGroupRuleId,createdTime,updatedTime},?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/securityGroup/{securityGroupId}?authorizeRule", SCHEMA)
    }
}

impl OperationInput for AuthorizeServerEvent {
    type Api = Bcc;
    type Response = AuthorizeServerEventResponse;
    const NAME: &'static str = "AuthorizeServerEvent";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribePlannedEvents");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "serverEventId,instanceId,authorizeMaintenanceOperation,executeTime,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/?action=AuthorizeServerEvent", SCHEMA)
    }
}

impl OperationInput for AutoReleaseInstance {
    type Api = Bcc;
    type Response = AutoReleaseInstanceResponse;
    const NAME: &'static str = "AutoReleaseInstance";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,isEipAutoRelatedDelete:b,releaseTime,?clientToken:t";
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

impl OperationInput for AutoRenewVolume {
    type Api = Bcc;
    type Response = AutoRenewVolumeResponse;
    const NAME: &'static str = "AutoRenewVolume";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetVolume");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "volumeId!,renewTime!:i,renewTimeUnit!,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/volume/autoRenew", SCHEMA)
    }
}

impl OperationInput for AutoRenewVolumeCluster {
    type Api = Bcc;
    type Response = AutoRenewVolumeClusterResponse;
    const NAME: &'static str = "AutoRenewVolumeCluster";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetVolumeCluster");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "clusterId!,renewTimeUnit!,renewTime!:i,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/volume/cluster/autoRenew", SCHEMA)
    }
}

impl OperationInput for BatchAddIp {
    type Api = Bcc;
    type Response = BatchAddIpResponse;
    const NAME: &'static str = "BatchAddIp";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstanceEnis");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "instanceId!,secondaryPrivateIpAddressCount:i,privateIps:[]s,allocateMultiIpv6Addr!:b";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/batchAddIp", SCHEMA)
    }
}

impl OperationInput for BatchChangeToPostpaid {
    type Api = Bcc;
    type Response = BatchChangeToPostpaidResponse;
    const NAME: &'static str = "BatchChangeToPostpaid";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstanceByIds");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "config!:[..20]{instanceId,cdsList:[]s,effectiveType},?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/batch/charging?toPostpay", SCHEMA)
    }
}

impl OperationInput for BatchChangeToPrepaid {
    type Api = Bcc;
    type Response = BatchChangeToPrepaidResponse;
    const NAME: &'static str = "BatchChangeToPrepaid";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstanceByIds");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "config!:[..20]{instanceId,autoRenew:b,autoRenewPeriod:i,duration:i,cdsList:[]s,autoPay:b},?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/batch/charging?toPrepay", SCHEMA)
    }
}

impl OperationInput for BatchDeleteIp {
    type Api = Bcc;
    type Response = BatchDeleteIpResponse;
    const NAME: &'static str = "BatchDeleteIp";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListInstanceEnis");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceId!,privateIps!:[]s";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/batchDelIp", SCHEMA)
    }
}

impl OperationInput for BatchRebootInstance {
    type Api = Bcc;
    type Response = BatchRebootInstanceResponse;
    const NAME: &'static str = "BatchRebootInstance";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstanceByIds");

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
    const READ_BY: Option<&'static str> = Some("ListRecycleInstance");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceIds!:[..20]d,relatedReleaseFlag:b,deleteCdsSnapshotFlag:b,deleteRelatedEnisFlag:b,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/batchRefundResource", SCHEMA)
    }
}

impl OperationInput for BatchStartInstance {
    type Api = Bcc;
    type Response = BatchStartInstanceResponse;
    const NAME: &'static str = "BatchStartInstance";
    const EFFECT: Effect = Effect::Settle;
    const READ_BY: Option<&'static str> = Some("ListInstanceByIds");
    const MAKES_TOKEN: bool = false;
    const SETTLED: Option<Settled> =
        Some(Settled::new::<ListInstanceByIds>("instances.status", &["Starting", "Running"]));

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceIds!:[..100]d,?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/batchAction?start", SCHEMA)
    }
}

impl OperationInput for BatchStopInstance {
    type Api = Bcc;
    type Response = BatchStopInstanceResponse;
    const NAME: &'static str = "BatchStopInstance";
    const EFFECT: Effect = Effect::Settle;
    const READ_BY: Option<&'static str> = Some("ListInstanceByIds");
    const MAKES_TOKEN: bool = false;
    const SETTLED: Option<Settled> =
        Some(Settled::new::<ListInstanceByIds>("instances.status", &["Stopping", "Stopped"]));

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceIds!:[..100]d,forceStop:b,stopWithNoCharge:b,?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/batchAction?stop", SCHEMA)
    }
}

impl OperationInput for BindInstanceSecurityGroup {
    type Api = Bcc;
    type Response = BindInstanceSecurityGroupResponse;
    const NAME: &'static str = "BindInstanceSecurityGroup";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceIds!:[]d,securityGroupIds!:[]d,securityGroupType!,?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/securitygroup/bind", SCHEMA)
    }
}

impl OperationInput for BindInstanceToSecurityGroup {
    type Api = Bcc;
    type Response = BindInstanceToSecurityGroupResponse;
    const NAME: &'static str = "BindInstanceToSecurityGroup";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");

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
    const READ_BY: Option<&'static str> = Some("GetInstance");

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
    const READ_BY: Option<&'static str> = Some("GetReservedInstance");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "reservedInstanceIds!:[..100]d,changeTags!:[]{tagKey,tagValue}";
        Operation::rest(Self::NAME, "PUT", "/v2/bcc/reserved/tag?bind", SCHEMA)
    }
}

impl OperationInput for BindRole {
    type Api = Bcc;
    type Response = BindRoleResponse;
    const NAME: &'static str = "BindRole";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "roleName,instances!:[]{instanceId},?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/role?bind", SCHEMA)
    }
}

impl OperationInput for BindTagImage {
    type Api = Bcc;
    type Response = BindTagImageResponse;
    const NAME: &'static str = "BindTagImage";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetImage");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/imageId!:d,changeTags!:[]{tagKey,tagValue},?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/image/{imageId}/tag?bind", SCHEMA)
    }
}

impl OperationInput for BindTagSnapchain {
    type Api = Bcc;
    type Response = BindTagSnapchainResponse;
    const NAME: &'static str = "BindTagSnapchain";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSnapchain");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/chainId!:d,changeTags!:[]{tagKey,tagValue},?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/snapshot/chain/{chainId}/tag?bind", SCHEMA)
    }
}

impl OperationInput for BindTagVolume {
    type Api = Bcc;
    type Response = BindTagVolumeResponse;
    const NAME: &'static str = "BindTagVolume";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetVolume");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/volumeId!:d,changeTags!:[]{tagKey,tagValue},?clientToken:t,relationTag:b";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/{volumeId}/tag?bind", SCHEMA)
    }
}

impl OperationInput for BindTagVolumeCluster {
    type Api = Bcc;
    type Response = BindTagVolumeClusterResponse;
    const NAME: &'static str = "BindTagVolumeCluster";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetVolumeCluster");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/clusterId!:d,changeTags!:[]{tagKey,tagValue}";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/cluster/{clusterId}/tag?bind", SCHEMA)
    }
}

impl OperationInput for BindTagsByResourceType {
    type Api = Bcc;
    type Response = BindTagsByResourceTypeResponse;
    const NAME: &'static str = "BindTagsByResourceType";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "resourceType!,resourceIds!:[]d,tags!:[]{tagKey,tagValue},isRelationTag:b";
        Operation::rest(Self::NAME, "POST", "/v3/bcc/tag?action=AttachTags", SCHEMA)
    }
}

impl OperationInput for CancelAutoRenewReservedInstance {
    type Api = Bcc;
    type Response = CancelAutoRenewReservedInstanceResponse;
    const NAME: &'static str = "CancelAutoRenewReservedInstance";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetReservedInstance");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "reservedInstanceIds!:[]d";
        Operation::rest(Self::NAME, "POST", "/v2/instance/reserved/cancelAutoRenew", SCHEMA)
    }
}

impl OperationInput for CancelAutoRenewVolume {
    type Api = Bcc;
    type Response = CancelAutoRenewVolumeResponse;
    const NAME: &'static str = "CancelAutoRenewVolume";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetVolume");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "volumeId!,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/volume/cancelAutoRenew", SCHEMA)
    }
}

impl OperationInput for CancelAutoRenewVolumeCluster {
    type Api = Bcc;
    type Response = CancelAutoRenewVolumeClusterResponse;
    const NAME: &'static str = "CancelAutoRenewVolumeCluster";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetVolumeCluster");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "clusterId!,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/volume/cluster/cancelAutoRenew", SCHEMA)
    }
}

impl OperationInput for CancelBidOrder {
    type Api = Bcc;
    type Response = CancelBidOrderResponse;
    const NAME: &'static str = "CancelBidOrder";
    const EFFECT: Effect = Effect::Write;
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "orderId!,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/cancelBidOrder", SCHEMA)
    }
}

impl OperationInput for CancelRemoteCopyImage {
    type Api = Bcc;
    type Response = CancelRemoteCopyImageResponse;
    const NAME: &'static str = "CancelRemoteCopyImage";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetImage");

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
    const READ_BY: Option<&'static str> = Some("ListSnapshotShare");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "sourceSnapshotId!,accountIds:[]d,shareSnapshotId!,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/snapshot/unShare", SCHEMA)
    }
}

impl OperationInput for ChangeToPrepaid {
    type Api = Bcc;
    type Response = ChangeToPrepaidResponse;
    const NAME: &'static str = "ChangeToPrepaid";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "/instanceId!:d,duration!:i,autoRenew:b,autoRenewPeriod:i,relationCds:b,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/{instanceId}?toPrepay", SCHEMA)
    }
}

impl OperationInput for ChangeVpc {
    type Api = Bcc;
    type Response = ChangeVpcResponse;
    const NAME: &'static str = "ChangeVpc";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceId!,subnetId!,internalIp,securityGroupIds:[]d,enterpriseSecurityGroupIds:[]d,reboot:b,?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/vpc/changeVpc", SCHEMA)
    }
}

impl OperationInput for CheckServerEvent {
    type Api = Bcc;
    type Response = CheckServerEventResponse;
    const NAME: &'static str = "CheckServerEvent";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeUnplannedEvents");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "serverEventId,instanceId,checkResult!,issueEffect,issueDescription,authorizeMaintenanceOperation,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/?action=CheckUnplannedEvent", SCHEMA)
    }
}

impl OperationInput for CreateAsp {
    type Api = Bcc;
    type Response = CreateAspResponse;
    const NAME: &'static str = "CreateAsp";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListAsps");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "name!,timePoints!:[]i,repeatWeekdays!:[]i,retentionDays!,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/asp", SCHEMA)
    }
}

impl OperationInput for CreateAuthorizationRule {
    type Api = Bcc;
    type Response = CreateAuthorizationRuleResponse;
    const NAME: &'static str = "CreateAuthorizationRule";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeAuthorizeRules");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "enableRule:i,authorizeMaintenanceOperations!:[]s,ruleName!,serverEventCategory!,?clientToken:t,effectiveScope,tags:[]{tagKey,tagValue}";
        Operation::rest(Self::NAME, "POST", "/?action=CreateAuthorizeRule", SCHEMA)
    }
}

impl OperationInput for CreateAutoRenewRule {
    type Api = Bcc;
    type Response = CreateAutoRenewRuleResponse;
    const NAME: &'static str = "CreateAutoRenewRule";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceId!,renewTimeUnit!,renewTime!:i,renewEip:b,?clientToken:t,renewCds:b";
        Operation::rest(Self::NAME, "POST", "/v2/instance/batchCreateAutoRenewRules", SCHEMA)
    }
}

impl OperationInput for CreateBidInstance {
    type Api = Bcc;
    type Response = CreateBidInstanceResponse;
    const NAME: &'static str = "CreateBidInstance";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstances");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "spec!,imageId!,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},bidModel!,bidPrice,cpuCount:i,memoryCapacityInGB:i,rootDiskSizeInGb:i,rootDiskStorageType,createCdsList:[]{storageType,cdsSizeInGB:i,cdsNum:i,name,cdsExtraIo:i,snapshotId,encryptKey#,enableDeleteProtection,deleteWithInstance:b,deleteAutoSnapshot:b},ephemeralDisks:[]{storageType,sizeInGB:i,freeSizeInGB:i},networkCapacityInMbps:i,internetChargeType,eipName,purchaseCount:i,name,hostname,autoSeqSuffix:b,isOpenHostnameDomain:b,adminPass#,keypairId,userData#,zoneName,subnetId,securityGroupId,enterpriseSecurityGroupId,isomerismCard,deletionProtection:i,relationTag:b,isOpenIpv6:b,tags:[]{tagKey,tagValue},aspId,fileSystems:[]{fsId,mountAds,path,protocol},isEipAutoRelatedDelete:b,resGroupId,?clientToken:t,autoRenewTime:i,autoRenewTimeUnit,cardCount:i,cdsAutoRenew:b,dedicatedHostId,deployId,enterpriseSecurityGroupIds:[]d,fpgaCard,gpuCard,instanceType,internalIps:[]s,keepImageLogin:b,requestToken#,securityGroupIds:[]d,specId";
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

impl OperationInput for CreateDiagnostic {
    type Api = Bcc;
    type Response = CreateDiagnosticResponse;
    const NAME: &'static str = "CreateDiagnostic";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListDiagnosticReport");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "metricSetId!,instanceType,instanceId!,pid:a,duration:i,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/diagnosticReport/create", SCHEMA)
    }
}

impl OperationInput for CreateEhcCluster {
    type Api = Bcc;
    type Response = CreateEhcClusterResponse;
    const NAME: &'static str = "CreateEhcCluster";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("EhcClusterList");

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

impl OperationInput for CreateInstance {
    type Api = Bcc;
    type Response = CreateInstanceResponse;
    const NAME: &'static str = "CreateInstance";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstances");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "cpuCount!:i,memoryCapacityInGB!:i,imageId!,billing:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},spec,instanceType,rootDiskSizeInGb:i,rootDiskStorageType,ephemeralDisks:[]{storageType,sizeInGB:i,freeSizeInGB:i},createCdsList:[]{storageType,cdsSizeInGB:i,cdsNum:i,name,cdsExtraIo:i,snapshotId,encryptKey#,enableDeleteProtection,deleteWithInstance:b,deleteAutoSnapshot:b},networkCapacityInMbps:i,internetChargeType,eipName,purchaseCount:i,name,hostname,autoSeqSuffix:b,isOpenHostnameDomain:b,adminPass#,keypairId,keepImageLogin:b,userData#,zoneName,subnetId,securityGroupId,securityGroupIds:[]d,enterpriseSecurityGroupId,enterpriseSecurityGroupIds:[]d,internalIps:[]s,gpuCard,fpgaCard,kunlunCard,isomerismCard,cardCount:i,dedicatedHostId,deployId,bidPrice,bidModel,ehcClusterId,isOpenHosteye:b,deletionProtection:i,relationTag:b,isOpenIpv6:b,tags:[]{tagKey,tagValue},aspId,fileSystems:[]{fsId,mountAds,path,protocol},autoRenewTime:i,autoRenewTimeUnit,cdsAutoRenew:b,requestToken#,resGroupId,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance", SCHEMA)
    }
}

impl OperationInput for CreateInstanceBySpec {
    type Api = Bcc;
    type Response = CreateInstanceBySpecResponse;
    const NAME: &'static str = "CreateInstanceBySpec";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstances");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "keepImageLogin:b,bccCreateWithScript#,name,cpuThreadConfig,numaConfig,enableDeleteProtection:b,hostname,autoSeqSuffix:b,isOpenHostnameDomain:b,adminPass#,keypairId,aspId,specId,enableJumboFrame:b,userData#,deletionProtection,autoRenewTimeUnit,autoRenewTime:i,hosteyeType,enableNuma:b,dataPartitionType,rootPartitionType,cdsAutoRenew:b,createCdsList:[]{storageType,cdsSizeInGB:i,cdsNum:i,cdsExtraIo:i,snapshotId,encryptKey#,enableDeleteProtection,deleteWithInstance:b,deleteAutoSnapshot:b,name},imageId!,spec!,roleName,bidModel,bidPrice,rootDiskSizeInGb:i,rootDiskExtraIo,rootDiskStorageType,networkCapacityInMbps:i,ehcClusterId,purchaseCount:i,purchaseMinCount:i,dedicatedHostId,relationTag:b,tags:[]{tagKey,tagValue},fileSystems:[]{fsId,mountAds,path,protocol},ephemeralDisks:[]{storageType,sizeInGB:i,freeSizeInGB:i},securityGroupId,enterpriseSecurityGroupId,securityGroupIds:[]d,enterpriseSecurityGroupIds:[]d,subnetId,deployId,deployIdList:[]d,eniIds:[]d,disableRootDiskSerial,zoneName!,internalIps:[]s,resGroupId,isEipAutoRelatedDelete:b,networkPurchaseType,instanceType,internetChargeType,eipName,isOpenHostEye:b,enableHt:b,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},isOpenIpv6:b,?clientToken:t,isOpenHosteye:b,reservedInstance:a";
        Operation::rest(Self::NAME, "POST", "/v2/instanceBySpec", SCHEMA)
    }
}

impl OperationInput for CreateInstanceSnapshot {
    type Api = Bcc;
    type Response = CreateInstanceSnapshotResponse;
    const NAME: &'static str = "CreateInstanceSnapshot";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstanceSnapshot");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "instanceId!,name!,desc,volumes:[]s,retentionInDays:i,resGroupId,tags:[]{tagKey,tagValue}";
        Operation::rest(Self::NAME, "POST", "/v2/snapshot/insnap/create", SCHEMA)
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
    const READ_BY: Option<&'static str> = Some("ListReservedInstanceTransferOut");

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
        const SCHEMA: &str = "zoneName,storageType,cdsSizeInGB:i,cdsExtraIo:i,snapshotId,shareSnapshotId,enableDeleteProtection,instanceId,encryptKey#,name,description,renewTimeUnit,renewTime:i,relationTag:b,tags:[]{tagKey,tagValue},resGroupId,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},clusterId,chargeType,autoSnapshotPolicy:{id,name,timePoints:[]i,repeatWeekdays:[]i,status,retentionDays:i,createdTime,updatedTime,deletedTime,lastExecuteTime,volumeCount:i},deleteWithInstance:b,deleteAutoSnapshot:b,purchaseCount:i,?clientToken:t";
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
        const SCHEMA: &str = "zoneName,clusterName!,clusterSizeInGB!:i,storageType!,purchaseCount:i,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},tags:[]{tagKey,tagValue},?clientToken:t,?uuidFlag,renewTime:i,renewTimeUnit";
        Operation::rest(Self::NAME, "POST", "/v2/volume/cluster", SCHEMA)
    }
}

impl OperationInput for DelIpv6 {
    type Api = Bcc;
    type Response = DelIpv6Response;
    const NAME: &'static str = "DelIpv6";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceId!,ipv6Address,reboot:b,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/delIpv6", SCHEMA)
    }
}

impl OperationInput for DeleteAsp {
    type Api = Bcc;
    type Response = DeleteAspResponse;
    const NAME: &'static str = "DeleteAsp";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetAsp");

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
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceId!,renewEip:b,?clientToken:t,renewCds:b";
        Operation::rest(Self::NAME, "POST", "/v2/instance/batchDeleteAutoRenewRules", SCHEMA)
    }
}

impl OperationInput for DeleteDeploySet {
    type Api = Bcc;
    type Response = DeleteDeploySetResponse;
    const NAME: &'static str = "DeleteDeploySet";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetDeploySet");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/deployId!:d,?clientToken:t";
        Operation::rest(Self::NAME, "DELETE", "/v2/instance/deployset/{deployId}", SCHEMA)
    }
}

impl OperationInput for DeleteDiagnosticReport {
    type Api = Bcc;
    type Response = DeleteDiagnosticReportResponse;
    const NAME: &'static str = "DeleteDiagnosticReport";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListDiagnosticReport");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "reportIds!:[]d,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/diagnosticReport/delete", SCHEMA)
    }
}

impl OperationInput for DeleteEhcCluster {
    type Api = Bcc;
    type Response = DeleteEhcClusterResponse;
    const NAME: &'static str = "DeleteEhcCluster";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("EhcClusterList");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ehcClusterIdList!:[]d,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/ehc/cluster/delete", SCHEMA)
    }
}

impl OperationInput for DeleteImage {
    type Api = Bcc;
    type Response = DeleteImageResponse;
    const NAME: &'static str = "DeleteImage";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetImage");

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
    const READ_BY: Option<&'static str> = Some("DescribeAuthorizeRules");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ruleId!,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/?action=DeleteInstUserOpAuthorizeRule", SCHEMA)
    }
}

impl OperationInput for DeleteInstanceDeploySet {
    type Api = Bcc;
    type Response = DeleteInstanceDeploySetResponse;
    const NAME: &'static str = "DeleteInstanceDeploySet";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetDeploySet");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "deployId!,instanceIdList!:[]d,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/deployset/delRelation", SCHEMA)
    }
}

impl OperationInput for DeleteInstanceSnapshot {
    type Api = Bcc;
    type Response = DeleteInstanceSnapshotResponse;
    const NAME: &'static str = "DeleteInstanceSnapshot";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListInstanceSnapshot");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "deleteInsnapIds!:[]d";
        Operation::rest(Self::NAME, "POST", "/v2/snapshot/insnap/delete", SCHEMA)
    }
}

impl OperationInput for DeleteKeypair {
    type Api = Bcc;
    type Response = DeleteKeypairResponse;
    const NAME: &'static str = "DeleteKeypair";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("KeypairDetail");

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
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "instanceId!,relatedReleaseFlag:b,deleteCdsSnapshotFlag:b,deleteRelatedEnisFlag:b,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/delete", SCHEMA)
    }
}

impl OperationInput for DeleteRecycledInstance {
    type Api = Bcc;
    type Response = DeleteRecycledInstanceResponse;
    const NAME: &'static str = "DeleteRecycledInstance";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListRecycleInstance");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,?clientToken:t";
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
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/securityGroupRuleId!:d,?sgVersion:i,?clientToken:t";
        Operation::rest(Self::NAME, "DELETE", "/v2/securityGroup/rule/{securityGroupRuleId}", SCHEMA)
    }
}

impl OperationInput for DeleteSnapshot {
    type Api = Bcc;
    type Response = DeleteSnapshotResponse;
    const NAME: &'static str = "DeleteSnapshot";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetSnapshot");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/snapshotId!:d";
        Operation::rest(Self::NAME, "DELETE", "/v2/snapshot/{snapshotId}", SCHEMA)
    }
}

impl OperationInput for DeleteVolume {
    type Api = Bcc;
    type Response = DeleteVolumeResponse;
    const NAME: &'static str = "DeleteVolume";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetVolume");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/volumeId!:d";
        Operation::rest(Self::NAME, "DELETE", "/v2/volume/{volumeId}", SCHEMA)
    }
}

impl OperationInput for DescribeAuthorizeRules {
    type Api = Bcc;
    type Response = DescribeAuthorizeRulesResponse;
    const NAME: &'static str = "DescribeAuthorizeRules";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "marker,maxKeys:i,ruleIds:[]d,ruleNames:[]s";
        Operation::rest(Self::NAME, "POST", "/?action=DescribeAuthorizeRules", SCHEMA)
    }
}

impl PagedInput for DescribeAuthorizeRules {
    type Item = Box<InstUserOpAuthorizeRuleResponse>;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.rule_list.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
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

impl PagedInput for DescribePlannedEventRecords {
    type Item = Box<PlannedEventResponse>;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.planned_maintenance_events.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
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

impl PagedInput for DescribePlannedEvents {
    type Item = Box<PlannedEventResponse>;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.planned_maintenance_events.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
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

impl PagedInput for DescribeUnplannedEventRecords {
    type Item = Box<UnplannedEventResponse>;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.unplanned_maintenance_events.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
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

impl PagedInput for DescribeUnplannedEvents {
    type Item = Box<UnplannedEventResponse>;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.unplanned_maintenance_events.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
    }
}

impl OperationInput for DetachAsp {
    type Api = Bcc;
    type Response = DetachAspResponse;
    const NAME: &'static str = "DetachAsp";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetAsp");

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
    const READ_BY: Option<&'static str> = Some("KeypairDetail");

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
    const READ_BY: Option<&'static str> = Some("GetVolume");

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
        const SCHEMA: &str = "ehcClusterIdList:[]d,nameList:[]s,zoneName";
        Operation::rest(Self::NAME, "POST", "/v2/instance/ehc/cluster/list", SCHEMA)
    }
}

impl OperationInput for EnterRescueMode {
    type Api = Bcc;
    type Response = EnterRescueModeResponse;
    const NAME: &'static str = "EnterRescueMode";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceId!,forceStop:b,password!#,?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/rescue/mode/enter", SCHEMA)
    }
}

impl OperationInput for ExitRescueMode {
    type Api = Bcc;
    type Response = ExitRescueModeResponse;
    const NAME: &'static str = "ExitRescueMode";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceId!,?clientToken:t";
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

impl OperationInput for GetAvailableDiskInfo {
    type Api = Bcc;
    type Response = GetAvailableDiskInfoResponse;
    const NAME: &'static str = "GetAvailableDiskInfo";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?zoneName!,?clientToken:t";
        Operation::rest(Self::NAME, "GET", "/v2/volume/disk", SCHEMA)
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

impl PagedInput for GetAvailableImagesBySpec {
    type Item = Box<SystemImageModel>;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.images.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
    }
}

impl OperationInput for GetBidInstancePrice {
    type Api = Bcc;
    type Response = GetBidInstancePriceResponse;
    const NAME: &'static str = "GetBidInstancePrice";
    const EFFECT: Effect = Effect::Read;
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "spec!,rootDiskSizeInGb:i,rootDiskStorageType,createCdsList:[]{storageType,cdsSizeInGB:i,cdsNum:i,name,cdsExtraIo:i,snapshotId,encryptKey#,enableDeleteProtection,deleteWithInstance:b,deleteAutoSnapshot:b},networkCapacityInMbps:i,internetChargeType,purchaseCount:i,zoneName!,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/bidPrice", SCHEMA)
    }
}

impl OperationInput for GetCdsPrice {
    type Api = Bcc;
    type Response = GetCdsPriceResponse;
    const NAME: &'static str = "GetCdsPrice";
    const EFFECT: Effect = Effect::Read;
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "storageType!,cdsSizeInGB!:i,paymentTiming!,zoneName!,purchaseCount:i,purchaseLength:i,cdsExtraIo:i,?clientToken:t,encryptKey#";
        Operation::rest(Self::NAME, "POST", "/v2/volume/getPrice", SCHEMA)
    }
}

impl OperationInput for GetDeploySet {
    type Api = Bcc;
    type Response = GetDeploySetResponse;
    const NAME: &'static str = "GetDeploySet";
    const EFFECT: Effect = Effect::Read;
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/id!:d,?clientToken:t";
        Operation::rest(Self::NAME, "GET", "/v2/deployset/{id}", SCHEMA)
    }
}

impl OperationInput for GetDiagnosticSchemas {
    type Api = Bcc;
    type Response = GetDiagnosticSchemasResponse;
    const NAME: &'static str = "GetDiagnosticSchemas";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "";
        Operation::rest(Self::NAME, "GET", "/v2/instance/diagnosticReport/schemas", SCHEMA)
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
        const SCHEMA: &str = "/instanceId!:d,?containsFailed:b,?isDeploySet:b";
        Operation::rest(Self::NAME, "GET", "/v2/instance/{instanceId}", SCHEMA)
    }
}

impl OperationInput for GetInstanceDeleteProgress {
    type Api = Bcc;
    type Response = GetInstanceDeleteProgressResponse;
    const NAME: &'static str = "GetInstanceDeleteProgress";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceIds!:[]d,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/deleteProgress", SCHEMA)
    }
}

impl OperationInput for GetInstanceNoChargeList {
    type Api = Bcc;
    type Response = GetInstanceNoChargeListResponse;
    const NAME: &'static str = "GetInstanceNoChargeList";
    const EFFECT: Effect = Effect::Read;
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "?marker,?maxKeys:i,?internalIp,?keypairId,?zoneName,?instanceIds,?clientToken:t";
        Operation::rest(Self::NAME, "GET", "/v2/instance/noCharge", SCHEMA)
    }
}

impl PagedInput for GetInstanceNoChargeList {
    type Item = Box<InstanceModel>;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.instances.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
    }
}

impl OperationInput for GetInstanceUserDataInfo {
    type Api = Bcc;
    type Response = GetInstanceUserDataInfoResponse;
    const NAME: &'static str = "GetInstanceUserDataInfo";
    const EFFECT: Effect = Effect::Read;
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceId!,?clientToken:t";
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
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "specId,spec,paymentTiming!,zoneName!,purchaseCount:i,purchaseLength!:i,?clientToken:t";
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

impl PagedInput for GetReservedInstance {
    type Item = Box<ReservedInstanceInfo>;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.reserved_instances.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
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
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?clientToken:t";
        Operation::rest(Self::NAME, "GET", "/v2/instance/role/list", SCHEMA)
    }
}

impl OperationInput for GetSecurityGroup {
    type Api = Bcc;
    type Response = GetSecurityGroupResponse;
    const NAME: &'static str = "GetSecurityGroup";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/securityGroupId!:d";
        Operation::rest(Self::NAME, "GET", "/v2/securityGroup/{securityGroupId}", SCHEMA)
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
        const SCHEMA: &str = "taskIds!:[..100]d,maxKeys:i";
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
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListImages");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "osName!,osArch!,osType!,osVersion!,name!,bosUrl!#,detection:b,generationType,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/image/import", SCHEMA)
    }
}

impl OperationInput for ImportKeypair {
    type Api = Bcc;
    type Response = ImportKeypairResponse;
    const NAME: &'static str = "ImportKeypair";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListKeypair");

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
    const READ_BY: Option<&'static str> = Some("ListInstanceByIds");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "spec!,instanceIdList!:[..30]d,enableJumboFrame:b,subnetId,logicalZone,?clientToken:t,internalIpV4";
        Operation::rest(Self::NAME, "PUT", "/v2/instanceBatchBySpec?resize", SCHEMA)
    }
}

impl OperationInput for InstanceDeletionProtection {
    type Api = Bcc;
    type Response = InstanceDeletionProtectionResponse;
    const NAME: &'static str = "InstanceDeletionProtection";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,deletionProtection!:i,?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/{instanceId}/deletionProtection", SCHEMA)
    }
}

impl OperationInput for InstanceRecovery {
    type Api = Bcc;
    type Response = InstanceRecoveryResponse;
    const NAME: &'static str = "InstanceRecovery";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListRecycleInstance");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceIds!:[..100]{instanceId},?clientToken:t";
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

impl PagedInput for ListAsps {
    type Item = Box<AutoSnapshotPolicyModel>;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.auto_snapshot_policys.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
    }
}

impl OperationInput for ListAvailableResizeSpec {
    type Api = Bcc;
    type Response = ListAvailableResizeSpecResponse;
    const NAME: &'static str = "ListAvailableResizeSpec";
    const EFFECT: Effect = Effect::Read;
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "spec,specId,zone,instanceIdList:[]d,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance?resizeList", SCHEMA)
    }
}

impl OperationInput for ListBidFlavor {
    type Api = Bcc;
    type Response = ListBidFlavorResponse;
    const NAME: &'static str = "ListBidFlavor";
    const EFFECT: Effect = Effect::Read;
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/bidFlavor", SCHEMA)
    }
}

impl OperationInput for ListDeploySet {
    type Api = Bcc;
    type Response = ListDeploySetResponse;
    const NAME: &'static str = "ListDeploySet";
    const EFFECT: Effect = Effect::Read;
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?clientToken:t,?deploymentSetIds";
        Operation::rest(Self::NAME, "GET", "/v2/instance/deployset/list", SCHEMA)
    }
}

impl OperationInput for ListDiagnosticReport {
    type Api = Bcc;
    type Response = ListDiagnosticReportResponse;
    const NAME: &'static str = "ListDiagnosticReport";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "marker,maxKeys:i,reportId,instanceType,instanceId,status,severity,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/diagnosticReport/list", SCHEMA)
    }
}

impl PagedInput for ListDiagnosticReport {
    type Item = ListDiagnosticReportResponseDiagnosticReports;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.diagnostic_reports.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
    }
}

impl OperationInput for ListFlavorSpec {
    type Api = Bcc;
    type Response = ListFlavorSpecResponse;
    const NAME: &'static str = "ListFlavorSpec";
    const EFFECT: Effect = Effect::Read;
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?zoneName,?specs,?specIds,?clientToken:t";
        Operation::rest(Self::NAME, "GET", "/v2/instance/flavorSpec", SCHEMA)
    }
}

impl OperationInput for ListIdMappings {
    type Api = Bcc;
    type Response = ListIdMappingsResponse;
    const NAME: &'static str = "ListIdMappings";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceIds!:[]d,idType!,objectType!,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/id/mapping", SCHEMA)
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

impl PagedInput for ListImages {
    type Item = Box<ImageModel>;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.images.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
    }
}

impl OperationInput for ListInstanceByIds {
    type Api = Bcc;
    type Response = ListInstanceByIdsResponse;
    const NAME: &'static str = "ListInstanceByIds";
    const EFFECT: Effect = Effect::Read;
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?marker,?maxKeys:i,instanceIds!:[..100]d,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/listByInstanceId", SCHEMA)
    }
}

impl PagedInput for ListInstanceByIds {
    type Item = Box<InstanceModel>;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.instances.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
    }
}

impl OperationInput for ListInstanceEnis {
    type Api = Bcc;
    type Response = ListInstanceEnisResponse;
    const NAME: &'static str = "ListInstanceEnis";
    const EFFECT: Effect = Effect::Read;
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,?clientToken:t";
        Operation::rest(Self::NAME, "GET", "/v2/eni/{instanceId}", SCHEMA)
    }
}

impl OperationInput for ListInstanceSnapshot {
    type Api = Bcc;
    type Response = ListInstanceSnapshotResponse;
    const NAME: &'static str = "ListInstanceSnapshot";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "marker,maxKeys:i,instanceIds:[]d,instanceSnapshotIds:[]d";
        Operation::rest(Self::NAME, "POST", "/v2/snapshot/insnap/list", SCHEMA)
    }
}

impl PagedInput for ListInstanceSnapshot {
    type Item = ListInstanceSnapshotResponseInstanceSnapshots;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.instance_snapshots.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
    }
}

impl OperationInput for ListInstanceSpecs {
    type Api = Bcc;
    type Response = ListInstanceSpecsResponse;
    const NAME: &'static str = "ListInstanceSpecs";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "";
        Operation::rest(Self::NAME, "GET", "/v2/instance/spec", SCHEMA)
    }
}

impl OperationInput for ListInstances {
    type Api = Bcc;
    type Response = ListInstancesResponse;
    const NAME: &'static str = "ListInstances";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?marker,?maxKeys:i,?internalIp,?dedicatedHostId,?zoneName,?showRdmaTopo,?instanceIds,?instanceNames,?fuzzyInstanceName,?volumeIds,?deploySetIds,?securityGroupIds,?paymentTiming,?status,?tags,?vpcId,?privateIps,?ehcClusterId,?cdsIds,?ipv6Addresses,?autoRenew:b";
        Operation::rest(Self::NAME, "GET", "/v2/instance", SCHEMA)
    }
}

impl PagedInput for ListInstances {
    type Item = Box<InstanceModel>;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.instances.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
    }
}

impl OperationInput for ListKeypair {
    type Api = Bcc;
    type Response = ListKeypairResponse;
    const NAME: &'static str = "ListKeypair";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?marker,?maxKeys:i,?name";
        Operation::rest(Self::NAME, "GET", "/v2/keypair", SCHEMA)
    }
}

impl PagedInput for ListKeypair {
    type Item = Box<KeypairModel>;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.keypairs.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
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

impl PagedInput for ListRecycleInstance {
    type Item = Box<ResourceBo>;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.instances.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
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

impl PagedInput for ListReservedInstanceTransferIn {
    type Item = Box<TransferInRecord>;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.transfer_records.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
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

impl PagedInput for ListReservedInstanceTransferOut {
    type Item = Box<TransferOutRecord>;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.transfer_records.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
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

impl PagedInput for ListSecurityGroups {
    type Item = Box<SecurityGroupModel>;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.security_groups.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
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
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?orderBy,?order,?pageSize:i,?pageNo:i,?volumeId,?clientToken:t";
        Operation::rest(Self::NAME, "GET", "/v2/snapshot/chain", SCHEMA)
    }
}

impl OperationInput for ListSnapshotShare {
    type Api = Bcc;
    type Response = ListSnapshotShareResponse;
    const NAME: &'static str = "ListSnapshotShare";
    const EFFECT: Effect = Effect::Read;
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "marker,maxKeys:i,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/snapshot/snapshotShare/list", SCHEMA)
    }
}

impl PagedInput for ListSnapshotShare {
    type Item = Box<SnapshotShareModel>;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.result.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
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

impl PagedInput for ListSnapshots {
    type Item = Box<SnapshotModel>;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.snapshots.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
    }
}

impl OperationInput for ListTask {
    type Api = Bcc;
    type Response = ListTaskResponse;
    const NAME: &'static str = "ListTask";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "taskIds:[..100]d,marker,maxKeys:i,taskAction,taskStatus,startTime,endTime,resourceIds:[]d";
        Operation::rest(Self::NAME, "POST", "/v2/task/list", SCHEMA)
    }
}

impl PagedInput for ListTask {
    type Item = Box<TaskDetail>;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.tasks.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
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

impl PagedInput for ListVolumeClusters {
    type Item = Box<VolumeClusterModel>;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.result.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
    }
}

impl OperationInput for ListVolumes {
    type Api = Bcc;
    type Response = ListVolumesResponse;
    const NAME: &'static str = "ListVolumes";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?marker,?maxKeys:i,?instanceId,?zoneName,?clusterId,?chargeFilter,?usageFilter,?name,?productCategory,?volumeIds";
        Operation::rest(Self::NAME, "GET", "/v2/volume", SCHEMA)
    }
}

impl PagedInput for ListVolumes {
    type Item = Box<VolumeModel>;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.volumes.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(
            &mut self.marker,
            response.next_marker.as_deref().filter(|_| response.is_truncated == Some(true)),
        )
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
    const READ_BY: Option<&'static str> = Some("GetVolume");

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
    const READ_BY: Option<&'static str> = Some("EhcClusterList");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ehcClusterId!,name,description,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/ehc/cluster/modify", SCHEMA)
    }
}

impl OperationInput for ModifyInstUserOpAuthorizeRuleAttribute {
    type Api = Bcc;
    type Response = ModifyInstUserOpAuthorizeRuleAttributeResponse;
    const NAME: &'static str = "ModifyInstUserOpAuthorizeRuleAttribute";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeAuthorizeRules");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "enableRule:i,authorizeMaintenanceOperations:[]s,ruleName,ruleId!,?clientToken:t,effectiveScope,tags:[]{tagKey,tagValue}";
        Operation::rest(Self::NAME, "POST", "/?action=ModifyInstUserOpAuthorizeRuleAttribute", SCHEMA)
    }
}

impl OperationInput for ModifyInstanceAttributes {
    type Api = Bcc;
    type Response = ModifyInstanceAttributesResponse;
    const NAME: &'static str = "ModifyInstanceAttributes";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetInstance");

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
    const READ_BY: Option<&'static str> = Some("GetInstance");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,desc!";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/{instanceId}?modifyDesc", SCHEMA)
    }
}

impl OperationInput for ModifyInstanceHostname {
    type Api = Bcc;
    type Response = ModifyInstanceHostnameResponse;
    const NAME: &'static str = "ModifyInstanceHostname";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "/instanceId!:d,reboot:b,isOpenHostnameDomain:b,hostname!,isAllowHostnameRepeat:b,?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/{instanceId}?changeHostname", SCHEMA)
    }
}

impl OperationInput for ModifyInstancePassword {
    type Api = Bcc;
    type Response = ModifyInstancePasswordResponse;
    const NAME: &'static str = "ModifyInstancePassword";
    const EFFECT: Effect = Effect::Write;

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
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,isEipAutoRelatedDelete!:b,?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/{instanceId}/modifyRelatedDeletePolicy", SCHEMA)
    }
}

impl OperationInput for ModifyReservedInstances {
    type Api = Bcc;
    type Response = ModifyReservedInstancesResponse;
    const NAME: &'static str = "ModifyReservedInstances";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetReservedInstance");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "reservedInstances!:[]{reservedInstanceId,zoneName,reservedInstanceName,ehcClusterId},?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/reserved/modify", SCHEMA)
    }
}

impl OperationInput for ModifySnapshotAttribute {
    type Api = Bcc;
    type Response = ModifySnapshotAttributeResponse;
    const NAME: &'static str = "ModifySnapshotAttribute";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetSnapshot");

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
    const READ_BY: Option<&'static str> = Some("GetVolume");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/volumeId!:d,billing:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},effectiveType";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/{volumeId}?modifyChargeType", SCHEMA)
    }
}

impl OperationInput for ModifyVolumeDeleteProtection {
    type Api = Bcc;
    type Response = ModifyVolumeDeleteProtectionResponse;
    const NAME: &'static str = "ModifyVolumeDeleteProtection";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListVolumes");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "volumeIds!:[]d,enableDeleteProtection!:b,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/volume/modifyDeleteProtection", SCHEMA)
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
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,?relatedRenewFlag,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},cdsCustomPeriod:[]{period:i,volumeId},?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/{instanceId}?purchaseReserved", SCHEMA)
    }
}

impl OperationInput for PurchaseReservedVolume {
    type Api = Bcc;
    type Response = PurchaseReservedVolumeResponse;
    const NAME: &'static str = "PurchaseReservedVolume";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetVolume");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/volumeId!:d,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},instanceId,?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/{volumeId}?purchaseReserved", SCHEMA)
    }
}

impl OperationInput for PurchaseReservedVolumeCluster {
    type Api = Bcc;
    type Response = PurchaseReservedVolumeClusterResponse;
    const NAME: &'static str = "PurchaseReservedVolumeCluster";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetVolumeCluster");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/clusterId!:d,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/cluster/{clusterId}?purchaseReserved", SCHEMA)
    }
}

impl OperationInput for RebootInstance {
    type Api = Bcc;
    type Response = RebootInstanceResponse;
    const NAME: &'static str = "RebootInstance";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");

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
    const READ_BY: Option<&'static str> = Some("ListInstanceByIds");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "imageId!,keepImageLogin:b,isPreserveData:b,adminPass#,isOpenHostEye:b,sysRootSize:i,keypairId,dataPartitionType,rootPartitionType,raidId,userData#,useLastUserData:b,cleanLastUserData:b,instanceIds!:[..100]d,?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/rebuild", SCHEMA)
    }
}

impl OperationInput for RebuildInstance {
    type Api = Bcc;
    type Response = RebuildInstanceResponse;
    const NAME: &'static str = "RebuildInstance";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");

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
    const READ_BY: Option<&'static str> = Some("ListReservedInstanceTransferIn");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "transferRecordIds!:[..99]d";
        Operation::rest(Self::NAME, "POST", "/v2/instance/reserved/transfer/refuse", SCHEMA)
    }
}

impl OperationInput for ReleaseInstance {
    type Api = Bcc;
    type Response = ReleaseInstanceResponse;
    const NAME: &'static str = "ReleaseInstance";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d";
        Operation::rest(Self::NAME, "DELETE", "/v2/instance/{instanceId}", SCHEMA)
    }
}

impl OperationInput for ReleaseInstanceByPost {
    type Api = Bcc;
    type Response = ReleaseInstanceByPostResponse;
    const NAME: &'static str = "ReleaseInstanceByPost";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,relatedReleaseFlag!:b,deleteCdsSnapshotFlag!:b,deleteRelatedEnisFlag:b,bccRecycleFlag:b,cdsAttributeActive:b,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/{instanceId}", SCHEMA)
    }
}

impl OperationInput for ReleaseMultipleInstanceByPost {
    type Api = Bcc;
    type Response = ReleaseMultipleInstanceByPostResponse;
    const NAME: &'static str = "ReleaseMultipleInstanceByPost";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListInstanceByIds");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceIds!:[..100]d,relatedReleaseFlag!:b,deleteRelatedCdsFlag:b,deleteCdsSnapshotFlag!:b,deleteRelatedEnisFlag:b,bccRecycleFlag:b,?clientToken:t,cdsAttributeActive:b";
        Operation::rest(Self::NAME, "POST", "/v2/instance/batchDelete", SCHEMA)
    }
}

impl OperationInput for ReleaseVolume {
    type Api = Bcc;
    type Response = ReleaseVolumeResponse;
    const NAME: &'static str = "ReleaseVolume";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetVolume");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "/volumeId!:d,autoSnapshot,manualSnapshot,cdsAttributeActive:b,recycle,?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/volume/{volumeId}", SCHEMA)
    }
}

impl OperationInput for RemoteCopyImage {
    type Api = Bcc;
    type Response = RemoteCopyImageResponse;
    const NAME: &'static str = "RemoteCopyImage";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetImage");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/imageId!:d,name,destRegion!:[]s";
        Operation::rest(Self::NAME, "POST", "/v2/image/{imageId}?remoteCopy", SCHEMA)
    }
}

impl OperationInput for RemoteCopySnapshot {
    type Api = Bcc;
    type Response = RemoteCopySnapshotResponse;
    const NAME: &'static str = "RemoteCopySnapshot";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetSnapshot");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/snapshotId!:d,destRegionInfos:[]{name,destRegion},?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/snapshot/remote_copy/{snapshotId}", SCHEMA)
    }
}

impl OperationInput for RenameImage {
    type Api = Bcc;
    type Response = RenameImageResponse;
    const NAME: &'static str = "RenameImage";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetImage");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "imageId,imageIds:[]d,name";
        Operation::rest(Self::NAME, "PUT", "/v2/image/rename", SCHEMA)
    }
}

impl OperationInput for RenameInstanceSnapshot {
    type Api = Bcc;
    type Response = RenameInstanceSnapshotResponse;
    const NAME: &'static str = "RenameInstanceSnapshot";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListInstanceSnapshot");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "insnapIds:[]d,name!";
        Operation::rest(Self::NAME, "POST", "/v2/snapshot/insnap/rename", SCHEMA)
    }
}

impl OperationInput for RenameKeypair {
    type Api = Bcc;
    type Response = RenameKeypairResponse;
    const NAME: &'static str = "RenameKeypair";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("KeypairDetail");

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
    const READ_BY: Option<&'static str> = Some("GetVolume");

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
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceIds!:[]d,securityGroupIds!:[]d,securityGroupType!,?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/securitygroup/replace", SCHEMA)
    }
}

impl OperationInput for ResizeInstance {
    type Api = Bcc;
    type Response = ResizeInstanceResponse;
    const NAME: &'static str = "ResizeInstance";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,cpuCount!:i,memoryCapacityInGB!:i,liveResize:b,gpuCardCount:i,ephemeralDiskInGb:i,enableJumboFrame:b,?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/{instanceId}?resize", SCHEMA)
    }
}

impl OperationInput for ResizeInstanceBySpec {
    type Api = Bcc;
    type Response = ResizeInstanceBySpecResponse;
    const NAME: &'static str = "ResizeInstanceBySpec";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/instanceId!:d,spec,enableJumboFrame:b,?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/instanceBySpec/{instanceId}?resize", SCHEMA)
    }
}

impl OperationInput for ResizeVolume {
    type Api = Bcc;
    type Response = ResizeVolumeResponse;
    const NAME: &'static str = "ResizeVolume";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetVolume");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/volumeId!:d,newCdsSizeInGB:i,newExtraIO:i,newVolumeType,?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/{volumeId}?resize", SCHEMA)
    }
}

impl OperationInput for ResizeVolumeCluster {
    type Api = Bcc;
    type Response = ResizeVolumeClusterResponse;
    const NAME: &'static str = "ResizeVolumeCluster";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetVolumeCluster");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/clusterId!:d,newClusterSizeInGB!:i,?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/cluster/{clusterId}?resize", SCHEMA)
    }
}

impl OperationInput for RevokeReservedInstanceTransfer {
    type Api = Bcc;
    type Response = RevokeReservedInstanceTransferResponse;
    const NAME: &'static str = "RevokeReservedInstanceTransfer";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListReservedInstanceTransferOut");

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
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/securityGroupId!:d,?sgVersion:i,rule!:{remark,direction,ethertype,portRange,protocol,sourceGroupId,sourceIp,destGroupId,destIp,securityGroupId,securityGroupRuleId,createdTime,updatedTime},?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/securityGroup/{securityGroupId}?revokeRule", SCHEMA)
    }
}

impl OperationInput for RollbackVolume {
    type Api = Bcc;
    type Response = RollbackVolumeResponse;
    const NAME: &'static str = "RollbackVolume";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetVolume");

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
    const READ_BY: Option<&'static str> = Some("ListSharedUser");

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
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const SETTLED: Option<Settled> =
        Some(Settled::new::<GetInstance>("instance.status", &["Starting", "Running"]));

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
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const SETTLED: Option<Settled> =
        Some(Settled::new::<GetInstance>("instance.status", &["Stopping", "Stopped"]));

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
    const READ_BY: Option<&'static str> = Some("ListSharedUser");

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
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");

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
    const READ_BY: Option<&'static str> = Some("GetInstance");

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
    const READ_BY: Option<&'static str> = Some("ListSecurityGroups");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceIds!:[]d,securityGroupIds!:[]d,securityGroupType!,?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/securitygroup/unbind", SCHEMA)
    }
}

impl OperationInput for UnbindReservedInstanceFromTags {
    type Api = Bcc;
    type Response = UnbindReservedInstanceFromTagsResponse;
    const NAME: &'static str = "UnbindReservedInstanceFromTags";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetReservedInstance");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "reservedInstanceIds!:[..100]d,changeTags!:[]{tagKey,tagValue}";
        Operation::rest(Self::NAME, "PUT", "/v2/bcc/reserved/tag?unbind", SCHEMA)
    }
}

impl OperationInput for UnbindRole {
    type Api = Bcc;
    type Response = UnbindRoleResponse;
    const NAME: &'static str = "UnbindRole";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "roleName,instances!:[]{instanceId},?clientToken:t";
        Operation::rest(Self::NAME, "POST", "/v2/instance/role?unbind", SCHEMA)
    }
}

impl OperationInput for UnbindTagImage {
    type Api = Bcc;
    type Response = UnbindTagImageResponse;
    const NAME: &'static str = "UnbindTagImage";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetImage");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/imageId!:d,changeTags!:[]{tagKey,tagValue},?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/image/{imageId}/tag?unbind", SCHEMA)
    }
}

impl OperationInput for UnbindTagSnapchain {
    type Api = Bcc;
    type Response = UnbindTagSnapchainResponse;
    const NAME: &'static str = "UnbindTagSnapchain";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListSnapchain");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/chainId!:d,changeTags!:[]{tagKey,tagValue},?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/snapshot/chain/{chainId}/tag?unbind", SCHEMA)
    }
}

impl OperationInput for UnbindTagVolume {
    type Api = Bcc;
    type Response = UnbindTagVolumeResponse;
    const NAME: &'static str = "UnbindTagVolume";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetVolume");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/volumeId!:d,changeTags!:[]{tagKey,tagValue},?clientToken:t,relationTag:b";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/{volumeId}/tag?unbind", SCHEMA)
    }
}

impl OperationInput for UnbindTagVolumeCluster {
    type Api = Bcc;
    type Response = UnbindTagVolumeClusterResponse;
    const NAME: &'static str = "UnbindTagVolumeCluster";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetVolumeCluster");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/clusterId!:d,changeTags!:[]{tagKey,tagValue}";
        Operation::rest(Self::NAME, "PUT", "/v2/volume/cluster/{clusterId}/tag?unbind", SCHEMA)
    }
}

impl OperationInput for UnbindTagsByResourceType {
    type Api = Bcc;
    type Response = UnbindTagsByResourceTypeResponse;
    const NAME: &'static str = "UnbindTagsByResourceType";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "resourceType!,resourceIds!:[]d,tags!:[]{tagKey,tagValue},isRelationTag:b";
        Operation::rest(Self::NAME, "POST", "/v3/bcc/tag?action=DetachTags", SCHEMA)
    }
}

impl OperationInput for UpdateAsp {
    type Api = Bcc;
    type Response = UpdateAspResponse;
    const NAME: &'static str = "UpdateAsp";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetAsp");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "aspId!,name!,timePoints!:[]s,repeatWeekdays!:[]s,retentionDays!,?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/asp/update", SCHEMA)
    }
}

impl OperationInput for UpdateDeploySet {
    type Api = Bcc;
    type Response = UpdateDeploySetResponse;
    const NAME: &'static str = "UpdateDeploySet";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetDeploySet");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "/deployId!:d,name,desc,?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/instance/deployset/{deployId}?modifyAttribute", SCHEMA)
    }
}

impl OperationInput for UpdateDeploySetRelation {
    type Api = Bcc;
    type Response = UpdateDeploySetRelationResponse;
    const NAME: &'static str = "UpdateDeploySetRelation";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetDeploySet");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceId!,deploysetIdList:[]d,?clientToken:t,force:b";
        Operation::rest(Self::NAME, "POST", "/v2/instance/deployset/updateRelation", SCHEMA)
    }
}

impl OperationInput for UpdateInstanceSubnet {
    type Api = Bcc;
    type Response = UpdateInstanceSubnetResponse;
    const NAME: &'static str = "UpdateInstanceSubnet";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("GetInstance");
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "instanceId!,subnetId!,internalIp,securityGroupIds:[]d,enterpriseSecurityGroupIds:[]d,?clientToken:t,reboot:b";
        Operation::rest(Self::NAME, "PUT", "/v2/subnet/changeSubnet", SCHEMA)
    }
}

impl OperationInput for UpdateKeypairDescription {
    type Api = Bcc;
    type Response = UpdateKeypairDescriptionResponse;
    const NAME: &'static str = "UpdateKeypairDescription";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("KeypairDetail");

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
    const MAKES_TOKEN: bool = false;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "?sgVersion:i,securityGroupRuleId!,remark,portRange,sourceIp,sourceGroupId,destIp,destGroupId,protocol,?clientToken:t";
        Operation::rest(Self::NAME, "PUT", "/v2/securityGroup/rule/update", SCHEMA)
    }
}
