//! Status lookup: whether a call with a lost response was executed.

use alloc::borrow::Cow;

use crate::bcc::{GetInstanceResponse, Instance, ListInstanceByIdsResponse};
use crate::operation::{Operation, Protocol};
use crate::param::value::Value;
use crate::prelude::*;

/// The states that a call requests, and the instances that it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StatusLookup {
    wanted: [&'static str; 2],
    pub(crate) instances: Instances,
}

/// The instances that a call names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Instances {
    /// Read with `GetInstance`.
    One(String),
    /// Read with `ListInstanceByIds`.
    Many(Vec<String>),
}

impl StatusLookup {
    /// The lookup of a start or stop of Baidu's; `None` if the call names no instance.
    pub(crate) fn new(operation: &Operation, parameters: &[(Cow<'_, str>, Value<'_>)]) -> Option<Self> {
        let Protocol::Rest { path, .. } = &operation.protocol else { return None };
        let wanted = if path.ends_with("?stop") { ["Stopping", "Stopped"] } else { ["Starting", "Running"] };
        let parameter =
            |name: &str| parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value);
        let id = |value: &Value<'_>| if let Value::Text(id) = value { Some(id.to_string()) } else { None };
        let instances = match (parameter("instanceId"), parameter("instanceIds")) {
            (Some(one), _) => Instances::One(id(one)?),
            (None, Some(Value::List(ids))) => Instances::Many(ids.iter().map(id).collect::<Option<_>>()?),
            _ => return None,
        };
        Some(Self { wanted, instances })
    }

    /// Whether the instance has reached, or is moving to, the wanted state.
    pub(crate) fn is_reached_by(&self, found: &GetInstanceResponse) -> bool {
        found.instance.as_deref().is_some_and(|instance| self.is_wanted(instance))
    }

    /// Whether all instances have reached, or are moving to, the wanted state. A missing instance has not.
    pub(crate) fn is_reached_by_all(&self, found: &ListInstanceByIdsResponse) -> bool {
        let Instances::Many(ids) = &self.instances else { return false };
        let found = found.instances.as_deref().unwrap_or_default();
        found.len() == ids.len() && found.iter().all(|instance| self.is_wanted(instance))
    }

    fn is_wanted(&self, instance: &Instance) -> bool {
        instance.status.as_deref().is_some_and(|status| self.wanted.contains(&status))
    }
}
