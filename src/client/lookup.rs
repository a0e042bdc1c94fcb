//! Status lookup: whether a call with a lost response was executed. The catalogue says what is read, and which states prove it.

use alloc::vec::Vec;
use core::fmt;

use serde_json::Value as Json;

use super::Parameters;
use crate::catalogue::{OperationFacts, OperationInput};
use crate::error::ConfigurationError;
use crate::request::Value;

/// The operation that shows the state of a resource, where its response has it, and the states that prove an execution.
#[derive(Clone, Copy)]
pub struct Settled {
    reader: fn() -> OperationFacts,
    at: &'static str,
    states: &'static [&'static str],
}

impl fmt::Debug for Settled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settled").field("at", &self.at).field("states", &self.states).finish()
    }
}

impl Settled {
    pub(crate) const fn new<R: OperationInput>(at: &'static str, states: &'static [&'static str]) -> Self {
        Self { reader: OperationFacts::of::<R>, at, states }
    }
}

/// The lookup of the resources that a call names.
#[derive(Clone, Debug)]
pub(crate) struct StatusLookup {
    settled: Settled,
    /// How many resources the call names.
    resources: usize,
}

impl StatusLookup {
    /// The lookup, and the call that reads the states: its parameters are those that both operations have.
    pub(crate) fn new(
        settled: Settled,
        parameters: &Parameters,
    ) -> Result<(Self, OperationFacts, Parameters), ConfigurationError> {
        let facts = (settled.reader)();
        let reader = (facts.operation)()?;
        let is_shared = |name: &str| reader.schema.fields().any(|field| reader.schema.name(field) == name);
        let shared: Parameters = parameters.iter().filter(|(name, _)| is_shared(name)).cloned().collect();
        let resources =
            shared.iter().map(|(_, value)| if let Value::List(ids) = value { ids.len() } else { 1 });
        let lookup = Self { settled, resources: resources.sum() };
        Ok((lookup, facts, shared))
    }

    /// Whether all resources have a wanted state. One that was not found has not.
    pub(crate) fn is_reached_by(&self, found: &Json) -> bool {
        let mut states = Vec::new();
        collect(found, self.settled.at, &mut states);
        let is_wanted =
            |state: &Option<&str>| state.is_some_and(|state| self.settled.states.contains(&state));
        states.len() == self.resources && states.iter().all(is_wanted)
    }
}

/// The states at a path of members; an array stands for each of its items.
fn collect<'j>(json: &'j Json, path: &str, states: &mut Vec<Option<&'j str>>) {
    let (name, rest) = path.split_once('.').unwrap_or((path, ""));
    match json {
        Json::Array(items) => items.iter().for_each(|item| collect(item, path, states)),
        _ if path.is_empty() => states.push(json.as_str()),
        _ => match json.get(name) {
            Some(member) => collect(member, rest, states),
            None => states.push(None),
        },
    }
}
