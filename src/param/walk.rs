//! Walks the parameters of a call: validates them against the schema, and writes them as names and values of a query
//! (`DesktopId.1`, `Tag.1.Key`) or as JSON.
//!
//! A valid call needs one walk, which builds no paths or messages. After an issue, a second walk in the order of the schema
//! collects all issues.

use alloc::vec::Vec;

use super::issue::{Issues, Reason};
use super::json;
use super::schema::{At, Entries, Entry, Location, Schema};
use crate::service::{ALIBABA, BAIDU};
use crate::text::list_contains;
use edgedesk_encoding::query::Pairs;
use edgedesk_encoding::tape::{Span, Tag, Tape};

/// The parameters of a call: two objects on a tape.
#[derive(Clone, Copy)]
pub(crate) struct Parameters<'a> {
    pub(crate) tape: Tape<'a>,
    /// The node of the parameters that the call sets.
    pub(crate) explicit: usize,
    /// The node of the values for parameters that the operation has and the call omits.
    pub(crate) defaults: usize,
    /// Sends parameters that are not in the schema instead of refusing them.
    pub(crate) passthrough: bool,
}

/// The written parameters, in buffers that are reused between calls.
#[derive(Default)]
pub(crate) struct WrittenParameters {
    /// Names and values of the query.
    pub(crate) pairs: Pairs,
    /// Names and values of the path.
    pub(crate) path: Vec<(Span, Span)>,
    /// The JSON body, without the closing brace.
    pub(crate) body: Vec<u8>,
    /// Whether the caller set a client token, with which the vendor executes repetitions once.
    pub(crate) has_token: bool,
    /// The node of the value of each entry of the current objects.
    pub(super) slots: Vec<usize>,
}

/// The placement of parameters in a request.
#[derive(Clone, Copy)]
pub(crate) enum Layout<'o> {
    /// All parameters in one query, sorted by name together with the given protocol parameters.
    Query(&'o [(&'static str, &'o str)]),
    /// Each parameter at its location, in the order of the schema. The default location is the body, or the query without one.
    ByLocation {
        /// Whether the request can have a body.
        has_body: bool,
    },
}

/// The destination of a value.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Destination {
    /// The query, with the current name.
    Pairs,
    /// The path, with the current name.
    Path,
    /// JSON. A JSON parameter keeps null members, like in the official SDKs; the body of a REST call omits them at every level.
    Json { nulls: bool },
}

/// Flag in a slot: the value has an issue and is not sent.
const REFUSED: usize = 1 << (usize::BITS - 1);

/// The state of a walk.
pub(crate) struct Walk<'a, 'w> {
    pub(super) schema: &'a Schema,
    pub(super) tape: Tape<'a>,
    passthrough: bool,
    /// Whether the query is written in the order of names.
    pub(super) is_by_name: bool,
    pub(super) sent: &'w mut WrittenParameters,
    /// The flattened name of the current value.
    pub(super) name: Span,
    pub(super) has_failed: bool,
    /// The issues; `None` in the first walk, which only detects one.
    pub(super) issues: Option<Issues>,
}

impl WrittenParameters {
    fn clear(&mut self) {
        let Self { pairs, path, body, has_token, slots } = self;
        pairs.clear();
        path.clear();
        body.clear();
        slots.clear();
        *has_token = false;
    }
}

/// Validates the parameters of a call, and replaces the content of `sent` with them.
///
/// # Errors
/// The issues in the order of the schema; issues of unknown parameters come last.
pub(crate) fn walk(
    schema: &Schema,
    parameters: Parameters<'_>,
    layout: Layout<'_>,
    sent: &mut WrittenParameters,
) -> Result<(), Issues> {
    let mut issues = None;
    loop {
        sent.clear();
        let is_by_name = issues.is_none() && matches!(layout, Layout::Query(_));
        let mut walk = Walk::new(schema, parameters, is_by_name, sent, issues);
        walk.parameters(parameters, layout);
        match (walk.has_failed, walk.issues) {
            (false, _) => return Ok(()),
            (true, Some(issues)) => return Err(issues),
            (true, None) => issues = Some(Issues::default()),
        }
    }
}

/// The issues of parameters in `names`, which the signing scheme sets.
#[cold]
#[inline(never)]
pub(crate) fn reserved(
    schema: &Schema,
    parameters: Parameters<'_>,
    names: &[&str],
    sent: &mut WrittenParameters,
) -> Issues {
    let Parameters { tape, explicit, .. } = parameters;
    sent.clear();
    let mut walk = Walk::new(schema, parameters, false, sent, Some(Issues::default()));
    walk.assign_slots(schema.top(), parameters);
    for (number, entry) in schema.entries(schema.top()) {
        let value = walk.slot(number);
        if walk.is_set(value) && names.contains(&schema.name(entry)) {
            let back = walk.enter(schema.name(entry), false);
            walk.reject(Reason::Reserved, entry.at, value);
            walk.leave(back);
        }
    }
    for (name, value) in tape.members(explicit) {
        let name = tape.part(name);
        if tape.tag(value) != Tag::Null && names.contains(&name) && schema.find(schema.top(), name).is_none()
        {
            let back = walk.enter(name, false);
            walk.reject(Reason::Reserved, At::ANY, value);
            walk.leave(back);
        }
    }
    walk.issues.unwrap_or_default()
}

impl<'a, 'w> Walk<'a, 'w> {
    fn new(
        schema: &'a Schema,
        parameters: Parameters<'a>,
        is_by_name: bool,
        sent: &'w mut WrittenParameters,
        issues: Option<Issues>,
    ) -> Self {
        let Parameters { tape, passthrough, .. } = parameters;
        Self { schema, tape, passthrough, is_by_name, sent, name: Span::default(), has_failed: false, issues }
    }

    /// Validates and writes the parameters of the call.
    fn parameters(&mut self, parameters: Parameters<'a>, layout: Layout<'_>) {
        let entries = self.schema.top();
        let has_unknown = self.assign_slots(entries, parameters);
        let protocol = if let Layout::Query(protocol) = layout { protocol } else { &[] };
        if let Layout::ByLocation { has_body: true } = layout {
            self.sent.body.push(b'{');
        }
        let mut protocol = protocol.iter().peekable();
        for number in 0..entries.count {
            let Some((number, entry)) = self.schema.entry(entries, number, self.is_by_name) else { break };
            let name = self.schema.name(entry);
            while let Some((name, value)) = protocol.next_if(|(other, _)| self.is_by_name && *other < name) {
                self.push_protocol_parameter(name, value);
            }
            self.field(entry, number, None, destination(layout, entry.location), 0);
        }
        protocol.for_each(|(name, value)| self.push_protocol_parameter(name, value));
        self.dependents(entries, 0);
        if has_unknown {
            self.unknown_members(
                entries,
                0,
                parameters.explicit,
                None,
                destination(layout, Location::Default),
                0,
            );
        }
        let (token, location) = match layout {
            Layout::Query(_) => (ALIBABA.client_token, None),
            Layout::ByLocation { .. } => (BAIDU.client_token, Some(Location::Query)),
        };
        self.sent.has_token = match self.schema.find(entries, token) {
            Some(number) => {
                let entry = self.schema.entry(entries, number, false);
                let is_token =
                    |(_, entry): (usize, Entry)| location.is_none_or(|location| entry.location == location);
                self.is_set(self.slot(number)) && entry.is_some_and(is_token)
            }
            None => {
                location.is_none()
                    && has_unknown
                    && (self.tape.members(parameters.explicit)).any(|(name, value)| {
                        self.tape.tag(value) != Tag::Null && self.tape.part(name) == token
                    })
            }
        };
    }

    /// Writes a parameter of the signing scheme.
    fn push_protocol_parameter(&mut self, name: &str, value: &str) {
        let name = self.sent.pairs.store(name.as_bytes());
        let value = self.sent.pairs.store(value.as_bytes());
        self.sent.pairs.push(name, value);
    }

    /// Assigns the value of each parameter to its slot. Returns whether there are unknown parameters.
    fn assign_slots(&mut self, entries: Entries, parameters: Parameters<'a>) -> bool {
        let has_unknown = self.assign_member_slots(entries, 0, parameters.explicit);
        for (name, value) in self.tape.members(parameters.defaults) {
            if let Some(number) = self.schema.find(entries, self.tape.part(name))
                && let Some(slot) = self.sent.slots.get_mut(number)
                && *slot == 0
            {
                *slot = value;
            }
        }
        has_unknown
    }

    /// Assigns the value of each member of an object to its slot, from `base` on. Returns whether there are unknown members.
    pub(super) fn assign_member_slots(&mut self, entries: Entries, base: usize, object: usize) -> bool {
        self.sent.slots.resize(base + entries.count, 0);
        let mut has_unknown = false;
        for (name, value) in self.tape.members(object) {
            let number = self.schema.find(entries, self.tape.part(name));
            match number.and_then(|number| self.sent.slots.get_mut(base + number)) {
                Some(slot) if *slot == 0 => *slot = value,
                _ => has_unknown |= self.tape.tag(value) != Tag::Null,
            }
        }
        has_unknown
    }

    fn slot(&self, index: usize) -> usize {
        self.sent.slots.get(index).copied().unwrap_or(0)
    }

    /// Whether a slot has a valid value other than null.
    fn is_set(&self, slot: usize) -> bool {
        slot != 0 && slot & REFUSED == 0 && self.tape.tag(slot) != Tag::Null
    }

    /// Validates and writes the value of an entry, in the slot `index`.
    pub(super) fn field(
        &mut self,
        entry: Entry,
        index: usize,
        parent: Option<Span>,
        destination: Destination,
        depth: usize,
    ) {
        let value = self.slot(index);
        let is_set = self.is_set(value);
        if !is_set && !entry.required {
            return;
        }
        let schema = self.schema;
        let name = schema.name(entry);
        let back = self.enter(name, entry.secret);
        if is_set {
            self.set_name(parent, name, destination);
            let is_written = self.value(entry.at, value, depth, destination);
            if is_written && entry.location == Location::Path {
                self.segment(entry.at, value);
            }
            if !is_written && let Some(slot) = self.sent.slots.get_mut(index) {
                *slot |= REFUSED;
            }
        } else {
            self.reject(Reason::Missing, entry.at, value);
        }
        self.leave(back);
    }

    /// Sets the name of the next value.
    #[inline(never)]
    pub(super) fn set_name(&mut self, parent: Option<Span>, name: &str, destination: Destination) {
        let WrittenParameters { pairs, body, .. } = &mut *self.sent;
        match (destination, parent) {
            (Destination::Json { .. }, _) => json::member(body, name),
            (_, Some(parent)) => self.name = pairs.member_name(parent, name.as_bytes()),
            (_, None) => self.name = pairs.store(name.as_bytes()),
        }
    }

    /// Validates the integers that depend on another field. If the other field has an issue, the rule is undefined, and the
    /// integer is not checked.
    pub(super) fn dependents(&mut self, entries: Entries, base: usize) {
        let schema = self.schema;
        for (number, entry) in schema.entries(entries).filter(|(_, entry)| entry.depends) {
            let value = self.slot(base + number);
            if !self.is_set(value) {
                continue;
            }
            let (other, rules) = schema.rules(entry.at);
            let other_number = schema.find(entries, other);
            let other_value = other_number.map_or(0, |number| self.slot(base + number));
            let rule = if self.is_set(other_value) {
                let other = other_number.and_then(|number| schema.entry(entries, number, false));
                let text = other.and_then(|(_, other)| self.sent_text(other.at, other_value));
                rules.iter().position(|(value, _)| Some(*value) == text)
            } else if self.issues.as_ref().is_some_and(|issues| issues.has(other)) {
                None
            } else {
                Some(0)
            };
            if let Some(number) = rule
                && let Some((_, allowed)) = rules.get(number)
                && !list_contains(allowed, b'|', self.tape.text(value))
            {
                let back = self.enter(schema.name(entry), entry.secret);
                self.reject(Reason::Rule(number), entry.at, value);
                self.leave(back);
            }
        }
    }

    /// Refuses or passes through unknown members, and refuses duplicates.
    #[cold]
    #[inline(never)]
    pub(super) fn unknown_members(
        &mut self,
        entries: Entries,
        base: usize,
        object: usize,
        parent: Option<Span>,
        destination: Destination,
        depth: usize,
    ) {
        for (name, value) in self.tape.members(object) {
            let name = self.tape.part(name);
            let number = self.schema.find(entries, name);
            let is_assigned = number.is_some_and(|number| self.slot(base + number) & !REFUSED == value);
            if is_assigned || self.tape.tag(value) == Tag::Null {
                continue;
            }
            // An unknown member may be secret.
            let back = self.enter(name, true);
            if number.is_some() {
                // Only Rust callers can duplicate a name.
                self.reject(Reason::Duplicate, At::ANY, value);
            } else if self.passthrough {
                self.set_name(parent, name, destination);
                self.value(At::ANY, value, depth, destination);
            } else {
                self.reject(Reason::Unknown { name, among: entries }, At::ANY, value);
            }
            self.leave(back);
        }
    }
}

fn destination(layout: Layout<'_>, location: Location) -> Destination {
    match (layout, location) {
        (Layout::ByLocation { .. }, Location::Path) => Destination::Path,
        (Layout::ByLocation { has_body: true }, Location::Default) => Destination::Json { nulls: false },
        _ => Destination::Pairs,
    }
}
