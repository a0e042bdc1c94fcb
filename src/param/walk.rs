//! The one walk over the parameters of a call: it checks them against the schema, and writes them as they are sent, as
//! names and values of a query (`DesktopId.1`, `Tag.1.Key`) or as JSON.
//!
//! A call that passes is walked once, and no path or word is made. One with a fault is walked again in the order of its
//! schema, to collect what is to be said about it.

use super::issue::{Issues, Reason};
use super::json;
use super::schema::{At, Entries, Entry, Location, Schema};
use crate::prelude::*;
use crate::service::{ALIBABA, BAIDU};
use crate::text::list_contains;
use edgedesk_encoding::query::Pairs;
use edgedesk_encoding::tape::{Span, Tag, Tape};

/// What a caller gave: two objects on a tape.
#[derive(Clone, Copy)]
pub(crate) struct Parameters<'a> {
    pub(crate) tape: Tape<'a>,
    /// The node of the parameters of this call.
    pub(crate) given: usize,
    /// The node of the values for those that the call leaves out and the operation has.
    pub(crate) defaults: usize,
    /// Send what the schema does not know instead of refusing it.
    pub(crate) passthrough: bool,
}

/// What is sent, in buffers that are kept from call to call.
#[derive(Default)]
pub(crate) struct WrittenParameters {
    /// Names and values of the query.
    pub(crate) pairs: Pairs,
    /// Names and values of the path.
    pub(crate) path: Vec<(Span, Span)>,
    /// JSON: the body, without the closing bracket.
    pub(crate) body: Vec<u8>,
    /// Whether the caller gave a token that makes repetitions one execution.
    pub(crate) has_token: bool,
    /// For each entry of the objects that are walked, the node of the value that was given.
    pub(super) slots: Vec<usize>,
}

/// Where the parameters of a call go.
#[derive(Clone, Copy)]
pub(crate) enum Layout<'o> {
    /// All into one query in the order of names, with those of the scheme itself, which are in it already, among them.
    Query(&'o [(&'static str, &'o str)]),
    /// Each to its place, in the order of the schema; what has none into the body, where there is one, else the query.
    ByLocation {
        /// Whether there is one.
        has_body: bool,
    },
}

/// Where a value goes.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Destination {
    /// Under the walk's name.
    Pairs,
    /// Under the walk's name, into the path.
    Path,
    /// Into the body. Members that are null stay in a JSON parameter, as the official SDKs keep them, and are left out of
    /// the body of a REST call, at every level.
    Json { nulls: bool },
}

/// Set in a slot whose value has a fault: nothing is sent for it.
const REFUSED: usize = 1 << (usize::BITS - 1);

/// The walk.
pub(crate) struct Walk<'a, 'w> {
    pub(super) schema: &'a Schema,
    pub(super) tape: Tape<'a>,
    passthrough: bool,
    /// Whether a query is written in the order of names.
    pub(super) is_by_name: bool,
    pub(super) sent: &'w mut WrittenParameters,
    /// The name of the value that is walked, flattened.
    pub(super) name: Span,
    pub(super) has_failed: bool,
    /// What was found; nowhere to put it the first time.
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

/// Checks and writes the parameters of a call into `sent`, in place of what it held.
///
/// # Errors
/// What is wrong with them, in the order of the schema, what is unknown last.
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

/// The faults of parameters that `names` has: the scheme sets these itself.
#[cold]
#[inline(never)]
pub(crate) fn reserved(
    schema: &Schema,
    parameters: Parameters<'_>,
    names: &[&str],
    sent: &mut WrittenParameters,
) -> Issues {
    let Parameters { tape, given, .. } = parameters;
    sent.clear();
    let mut walk = Walk::new(schema, parameters, false, sent, Some(Issues::default()));
    walk.assign_slots(schema.top(), parameters);
    for (number, entry) in schema.entries(schema.top()) {
        let value = walk.slot(number);
        if walk.is_given(value) && names.contains(&schema.name(entry)) {
            let back = walk.enter(schema.name(entry), false);
            walk.reject(Reason::Reserved, entry.kind, value);
            walk.leave(back);
        }
    }
    for (name, value) in tape.members(given) {
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

    /// The parameters of the call.
    fn parameters(&mut self, parameters: Parameters<'a>, layout: Layout<'_>) {
        let entries = self.schema.top();
        let has_unknown = self.assign_slots(entries, parameters);
        let own = if let Layout::Query(own) = layout { own } else { &[] };
        if let Layout::ByLocation { has_body: true } = layout {
            self.sent.body.push(b'{');
        }
        let mut own = own.iter().peekable();
        for number in 0..entries.count {
            let Some((number, entry)) = self.schema.entry(entries, number, self.is_by_name) else { break };
            let name = self.schema.name(entry);
            while let Some((name, value)) = own.next_if(|(own, _)| self.is_by_name && *own < name) {
                self.push_protocol_parameter(name, value);
            }
            self.field(entry, number, None, destination(layout, entry.location), 0);
        }
        own.for_each(|(name, value)| self.push_protocol_parameter(name, value));
        self.dependents(entries, 0);
        if has_unknown {
            self.unknown_members(
                entries,
                0,
                parameters.given,
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
                let is_there =
                    |(_, entry): (usize, Entry)| location.is_none_or(|location| entry.location == location);
                self.is_given(self.slot(number)) && entry.is_some_and(is_there)
            }
            None => {
                location.is_none()
                    && has_unknown
                    && (self.tape.members(parameters.given)).any(|(name, value)| {
                        self.tape.tag(value) != Tag::Null && self.tape.part(name) == token
                    })
            }
        };
    }

    /// A parameter of the scheme itself.
    fn push_protocol_parameter(&mut self, name: &str, value: &str) {
        let name = self.sent.pairs.store(name.as_bytes());
        let value = self.sent.pairs.store(value.as_bytes());
        self.sent.pairs.push(name, value);
    }

    /// Finds the value of each parameter. Whether there are others.
    fn assign_slots(&mut self, entries: Entries, parameters: Parameters<'a>) -> bool {
        let has_unknown = self.assign_member_slots(entries, 0, parameters.given);
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

    /// Finds the value of each member of an object, whose slots begin with `base`. Whether there are others.
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

    /// Whether something is given in a slot, and nothing is wrong with it.
    fn is_given(&self, slot: usize) -> bool {
        slot != 0 && slot & REFUSED == 0 && self.tape.tag(slot) != Tag::Null
    }

    /// The value of an entry, whose slot is `index`.
    pub(super) fn field(
        &mut self,
        entry: Entry,
        index: usize,
        parent: Option<Span>,
        destination: Destination,
        depth: usize,
    ) {
        let value = self.slot(index);
        let is_given = self.is_given(value);
        if !is_given && !entry.required {
            return;
        }
        let schema = self.schema;
        let name = schema.name(entry);
        let back = self.enter(name, entry.secret);
        if is_given {
            self.set_name(parent, name, destination);
            let is_written = self.value(entry.kind, value, depth, destination);
            if is_written && entry.location == Location::Path {
                self.segment(entry.kind, value);
            }
            if !is_written && let Some(slot) = self.sent.slots.get_mut(index) {
                *slot |= REFUSED;
            }
        } else {
            self.reject(Reason::Missing, entry.kind, value);
        }
        self.leave(back);
    }

    /// Names the value that comes next.
    #[inline(never)]
    pub(super) fn set_name(&mut self, parent: Option<Span>, name: &str, destination: Destination) {
        let WrittenParameters { pairs, body, .. } = &mut *self.sent;
        match (destination, parent) {
            (Destination::Json { .. }, _) => json::member(body, name),
            (_, Some(parent)) => self.name = pairs.member_name(parent, name.as_bytes()),
            (_, None) => self.name = pairs.store(name.as_bytes()),
        }
    }

    /// Integers whose values another field decides. Where that one is at fault itself, there is no telling which rule was
    /// meant: its own fault is enough.
    pub(super) fn dependents(&mut self, entries: Entries, base: usize) {
        let schema = self.schema;
        for (number, entry) in schema.entries(entries).filter(|(_, entry)| entry.depends) {
            let value = self.slot(base + number);
            if !self.is_given(value) {
                continue;
            }
            let (other, rules) = schema.rules(entry.kind);
            let other_number = schema.find(entries, other);
            let decides = other_number.map_or(0, |number| self.slot(base + number));
            let rule = if self.is_given(decides) {
                let other = other_number.and_then(|number| schema.entry(entries, number, false));
                let text = other.and_then(|(_, other)| self.sent_text(other.kind, decides));
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
                self.reject(Reason::Rule(number), entry.kind, value);
                self.leave(back);
            }
        }
    }

    /// What was given and is no entry, or is one again.
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
            let is_taken = number.is_some_and(|number| self.slot(base + number) & !REFUSED == value);
            if is_taken || self.tape.tag(value) == Tag::Null {
                continue;
            }
            // What is unknown may be secret.
            let back = self.enter(name, true);
            if number.is_some() {
                // JavaScript objects cannot hold a name twice; from Rust it is an error.
                self.reject(Reason::Twice, At::ANY, value);
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
