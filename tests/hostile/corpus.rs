//! Inputs in the boundary's encoding: valid and mutated ones.

use std::cell::RefCell;

use crate::random::Random;

/// The value of every secret of a call. No shown string may contain it.
pub const SECRET: &str = "hostile+secret/0123==";

const OPERATIONS: [[&str; 5]; 6] = [
    [
        "StopDesktops",
        "2020-09-30",
        "",
        "",
        "RegionId!,DesktopId!:[1..100]s,StoppedMode:s(StopCharging|KeepCharging),OsUpdate:b",
    ],
    [
        "StopDesktops",
        "2020-10-02",
        "",
        "",
        "DesktopId!:[1..20]s,ClientId,SessionId,LoginToken,ClientToken:t,RegionId",
    ],
    [
        "RenewDesktops",
        "2020-09-30",
        "",
        "",
        "RegionId!,DesktopId!:[1..100]s,Period:i(PeriodUnit:Month=1|2|3|6;Year=1|2|3),PeriodUnit",
    ],
    ["StopInstance", "", "PUT", "/v2/instance/{instanceId}?stop", "/instanceId!,forceStop:b,?clientToken:t"],
    [
        "CreateInstance",
        "",
        "POST",
        "/v2/instance",
        "?clientToken:t,spec!,adminPass,tags:[]{tagKey,tagValue},any:a,map:*n,json:j{a:[]b}",
    ],
    ["ListInstances", "", "GET", "/v2/instance", "?marker,?maxKeys:i"],
];
const SCHEMES: &[&str] = &["acs3", "rpc", "anonymous", "bce", "", "none"];
const WORDS: &[&str] = &[
    "",
    "a",
    "ecd-1",
    "桌面",
    "😀",
    "é",
    "a b&c=d",
    "..",
    "\u{0}",
    "\r\n",
    "9007199254740993",
    "'\"<>\\",
    "cn-hangzhou",
    "x-acs-",
    SECRET,
];
const NAMES: &[&str] = &[
    "DesktopId",
    "RegionId",
    "instanceId",
    "Period",
    "PeriodUnit",
    "ClientToken",
    "clientToken",
    "LoginToken",
    "adminPass",
    "tags",
    "any",
    "map",
    "json",
    "spec",
    "__proto__",
    "",
    "desktopid",
];
const HEADERS: &[&str] = &[
    "Fri, 02 Jan 2026 03:04:05 GMT",
    "Fri, 02 Jan 2027 03:04:05 GMT",
    "0",
    "1",
    "60",
    "-1",
    "99999999999999999999",
    "",
    "x",
];
const CODES: &[&str] = &[
    "Throttling.User",
    "InternalError",
    "InvalidTimeStamp.Expired",
    "RequestExpired",
    "SignatureDoesNotMatch",
    "SignatureNonceUsed",
    "InvalidSecurityToken.Expired",
    "NoPermission",
    "IncorrectDesktopStatus",
    "x",
    "",
];
const MESSAGES: &[&str] = &[
    "No.",
    "",
    SECRET,
    "server string to sign is:POST&%2F&AccessKeyId%3Dx",
    "secret=hostile%2Bsecret%2F0123%3D%3D&",
    "{\"LoginToken\":\"hostile+secret\\/0123==\"}",
    "桌",
];
const STATES: &[&str] = &[
    "0",
    "1",
    "-1",
    "500",
    "100000",
    "9223372036854775807",
    "-9223372036854775808",
    "1767323045000",
    "x",
    "",
];

pub const DATES: &[&str] = &[
    "Fri, ",
    "02 ",
    "Jan ",
    "2026 ",
    "03:04:05",
    " GMT",
    "Fri, 02 Jan 2026 03:04:05 GMT",
    "Feb ",
    "31 ",
    "9999 ",
    "0000 ",
    "24:60:61",
    "Friday, 02-Jan-26 03:04:05 GMT",
    "Fri Jan  2 03:04:05 2026",
    ",",
    " ",
    ":",
    "-1",
    "99",
    "桌",
    "\u{0}",
];
pub const INSTANTS: &[&str] = &[
    "2026-01-02T03:04:05Z",
    "2026",
    "-",
    "01",
    "02",
    "T",
    "03",
    ":",
    "04",
    "Z",
    ".",
    "678",
    "9999-12-31T23:59:60Z",
    "0000-01-01T00:00:00Z",
    "-0001",
    "+00:00",
    "31",
    "99",
    "桌",
    " ",
];
pub const WAITS: &[&str] = &[
    "|",
    "0",
    "1",
    "60",
    "-1",
    "1e3",
    "NaN",
    "99999999999999999999",
    "4294967295",
    "4294967296",
    " ",
    "Fri, 02 Jan 2026 03:04:05 GMT",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "Fri, 31 Dec 9999 23:59:59 GMT",
    "Throttling",
    ",",
    "桌",
];
pub const SCHEMAS: &[&str] = &[
    "a",
    "DesktopId",
    "!",
    "#",
    ":",
    "s",
    "t",
    "b",
    "i",
    "n",
    "d",
    "j",
    "*",
    "(",
    ")",
    "|",
    "[",
    "]",
    "..",
    "1",
    "99999999999999999999",
    "{",
    "}",
    ",",
    "/",
    "?",
    "=",
    ";",
    "[1..20]s",
    "i(a:b=1|2;c=3)",
    "桌",
    "[]{",
];
pub const TEXTS: &[&str] = &[
    "POST\n/\n",
    "a=1&",
    "%26",
    "%3D",
    "%253D",
    "server string to sign is:",
    "canonical request is:",
    "Action%3DStop",
    "&",
    "=",
    "\n",
    "x-acs-date:2026",
    ";",
    "Signature",
    "桌",
    "%",
    "%2",
    "host:a\n",
    "GET",
];

/// Operations by their handles.
pub struct Corpus {
    handles: Vec<String>,
    /// The last states of a call and of its client.
    states: RefCell<(String, String)>,
    /// The context of the last attempt.
    pub context: RefCell<String>,
}

impl Corpus {
    pub fn defined(mut define: impl FnMut(&str) -> String) -> Self {
        let handles = OPERATIONS.iter().map(|operation| number(&define(&definition(operation)))).collect();
        Self { handles, states: RefCell::new(("z".into(), "z".into())), context: RefCell::default() }
    }

    /// Stores the states of `advance` for a later event.
    pub fn keep(&self, call_state: &str, client_state: &str) {
        // Like the wrapper: an empty state is null.
        let client_state = if client_state.is_empty() { "z".into() } else { string(client_state) };
        self.states.replace((string(call_state), client_state));
    }

    pub fn definition(&self, random: &mut Random) -> String {
        // Always the same few, because the core caches each.
        definition(&OPERATIONS[random.below(OPERATIONS.len())])
    }

    pub fn context(&self, random: &mut Random) -> String {
        let which = random.below(OPERATIONS.len());
        Self::in_context(random, which)
    }

    /// A context, mostly one that fits the operation.
    fn in_context(random: &mut Random, which: usize) -> String {
        let [_, version, _, _, _] = OPERATIONS[which];
        let scheme = match (version, random.below(12)) {
            (_, 0) => random.of(SCHEMES),
            ("", _) => "bce",
            (_, 1..4) => "anonymous",
            (_, 4..8) => "rpc",
            _ => "acs3",
        };
        let mut text = string(scheme);
        text += &string("hostile-key-id");
        text += &if random.once(16) { "z".into() } else { string(SECRET) };
        text += &maybe(random, &[SECRET]);
        text += &string("https://gateway.example/ecd");
        text += &string("ecd.cn-hangzhou.aliyuncs.com");
        text += flag(random);
        text += flag(random);
        text += "n4:1800";
        text
    }

    /// An attempt. Its context is stored in `context`.
    pub fn attempt(&self, random: &mut Random) -> String {
        let which = random.below(self.handles.len());
        self.context.replace(Self::in_context(random, which));
        self.handles[which].clone() + &Self::of_operation(random, which)
    }

    fn of_operation(random: &mut Random, which: usize) -> String {
        let mut text = String::from(if random.once(16) { "s3:sig" } else { "z" });
        text += &string("2026-01-02T03:04:05Z");
        text += &string("0abcdef000000000000000000000003a");
        text += flag(random);
        text += &format!("{{8:RegionId{}10:LoginToken{}}}", string("cn-hangzhou"), string(SECRET));
        text += &parameters(random, which);
        text
    }

    /// The definition, context and attempt of a failed call.
    fn failed(random: &mut Random) -> String {
        let which = random.below(OPERATIONS.len());
        let context = Self::in_context(random, which);
        definition(&OPERATIONS[which]) + &context + &Self::of_operation(random, which)
    }

    pub fn redaction(&self, random: &mut Random) -> String {
        let texts: String = (0..1 + random.below(3)).map(|_| string(&echo(random))).collect();
        format!("{}[{}][{texts}]", Self::failed(random), string(SECRET))
    }

    pub fn showing(&self, random: &mut Random) -> String {
        let secret = SECRET.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
        let url =
            format!("https://a.example/p/?LoginToken={secret}&{}&Signature={secret}", text(random, TEXTS));
        let headers =
            format!("[{}{}{}{}]", string("authorization"), string(SECRET), string("x-acs-date"), string("x"));
        format!("{}{}{headers}", Self::failed(random), string(&url))
    }

    pub fn event(&self, random: &mut Random) -> String {
        let mut event = Self::failed(random);
        event += &string(random.of(&["read", "settle", "once", "write"]));
        event += flag(random);
        event += flag(random);
        event += &maybe(random, &["DescribeDesktops"]);
        let limits = ["3", "50", "1000", "20000", "30000", "120000", "86400000"];
        let limits =
            limits.map(|limit| if random.once(12) { random.of(&["0", "1", "4294967295"]) } else { limit });
        event += &string(&limits.join(" "));
        event += &string(random.of(&["safe", "unpaid", "all"]));
        let (call_state, client_state) = match random.below(40) {
            0 => (forged(random), forged(random)),
            1..10 => ("z".into(), "z".into()),
            _ => self.states.borrow().clone(),
        };
        event += &client_state;
        event += &call_state;
        event += &string(&format!("100 1767323045000 {}", random.next() as u32));
        let (what, payload) = match random.below(8) {
            0 => ("ready", "z".into()),
            1 => ("failed", string(random.of(&["ECONNRESET", "ECONNREFUSED x", "", "桌"]))),
            2 => ("timeout", "z".into()),
            3 => ("looked-up", maybe(random, &["true", "false"])),
            4 => ("aborted", flag(random).into()),
            _ => ("answer", "z".into()),
        };
        event += &string(what);
        event += &payload;
        event += &if what == "answer" { response(random) } else { "z".repeat(12) };
        event += if random.once(4) { "[s1:x]" } else { "[]" };
        event
    }
}

fn definition([name, version, method, path, schema]: &[&str; 5]) -> String {
    let optional = |text: &str| if text.is_empty() { "z".to_owned() } else { string(text) };
    [
        string(name),
        optional(version),
        "f".into(),
        optional(method),
        optional(path),
        string(schema),
        "f".into(),
    ]
    .concat()
}

fn response(random: &mut Random) -> String {
    let mut parts =
        vec![number(random.of(&["200", "204", "302", "400", "403", "409", "429", "500", "503", "0"]))];
    let kind = random.of(&["result", "error", "error", "error", "foreign"]);
    parts.push(string(kind));
    parts.push(if kind == "error" { string(random.of(CODES)) } else { "z".into() });
    parts.push(string(&echo(random)));
    parts.push(maybe(random, &["ecd:StopDesktops"]));
    parts.extend((0..4).map(|_| maybe(random, HEADERS)));
    parts.extend((0..2).map(|_| maybe(random, &["POST\n/\na=1", "POST&%2F&a%3D1"])));
    parts.push(maybe(random, &["c2lnbmF0dXJl"]));
    parts.concat()
}

/// A server's message, which may quote a secret in one of its encodings.
fn echo(random: &mut Random) -> String {
    let mut words = String::new();
    for _ in 0..random.below(5) {
        words += random.of(MESSAGES);
        words += " ";
    }
    words
}

fn forged(random: &mut Random) -> String {
    let numbers: Vec<&str> = (0..random.below(14)).map(|_| random.of(STATES)).collect();
    string(&numbers.join(" "))
}

/// Parameters, mostly valid ones for the operation.
fn parameters(random: &mut Random, which: usize) -> String {
    let fitting = match which {
        0..3 => format!("9:DesktopId[{}]", string("ecd-1")),
        3 => format!("10:instanceId{}", string("i-1")),
        4 => format!("4:spec{}", string("bcc.g5")),
        _ => String::new(),
    };
    let others: String = (0..if random.once(3) { random.below(3) } else { 0 })
        .map(|_| {
            let name = random.of(NAMES);
            format!("{}:{name}{}", units(name), any(random, 0))
        })
        .collect();
    format!("{{{fitting}{others}}}")
}

fn any(random: &mut Random, depth: usize) -> String {
    match random.below(if depth > 3 { 7 } else { 9 }) {
        0 => "z".into(),
        1 => flag(random).into(),
        2 => number(random.of(&["0", "-1", "1.5", "NaN", "Infinity", "1e21", "9007199254740993"])),
        3 => format!("i{}:{}", 17, "12345678901234567"),
        4 => "u8:a symbol".into(),
        5 | 6 => string(random.of(WORDS)),
        7 => format!("[{}]", (0..random.below(4)).map(|_| any(random, depth + 1)).collect::<String>()),
        _ => {
            let members = (0..random.below(4)).map(|_| {
                let name = random.of(NAMES);
                format!("{}:{name}{}", units(name), any(random, depth + 1))
            });
            format!("{{{}}}", members.collect::<String>())
        }
    }
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

fn string(text: &str) -> String {
    format!("s{}:{text}", units(text))
}

fn number(digits: &str) -> String {
    format!("n{}:{digits}", digits.len())
}

fn flag(random: &mut Random) -> &'static str {
    if random.once(2) { "t" } else { "f" }
}

fn maybe(random: &mut Random, texts: &[&str]) -> String {
    if random.once(2) { "z".into() } else { string(random.of(texts)) }
}

const PIECES: &[&str] = &[
    "z",
    "t",
    "f",
    "s",
    "n",
    "i",
    "u",
    "[",
    "]",
    "{",
    "}",
    ":",
    "0",
    "9",
    "s1:x",
    "n1:1",
    "99999999999999999999",
    "é",
    "😀",
    "\u{0}",
    "-",
];

/// Changes, inserts or removes a few bytes.
pub fn mutated(random: &mut Random, mut bytes: Vec<u8>) -> Vec<u8> {
    for _ in 0..=random.below(3) {
        let at = random.below(bytes.len() + 1);
        let end = (at + random.below(4)).min(bytes.len());
        match random.below(6) {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..end)),
            2 => drop(bytes.splice(at..end, [random.next() as u8])),
            3 => {
                let part = bytes[at..(at + random.below(40)).min(bytes.len())].to_vec();
                drop(bytes.splice(at..at, part));
            }
            _ => drop(bytes.splice(at..end, random.of(PIECES).bytes())),
        }
    }
    bytes
}

pub fn bytes(random: &mut Random) -> Vec<u8> {
    (0..random.below(200))
        .map(
            |_| {
                if random.once(3) { random.next() as u8 } else { b"ztfsniu[]{}:0123456789"[random.below(22)] }
            },
        )
        .collect()
}

/// A sequence of pieces, or one piece with changes.
pub fn text(random: &mut Random, pieces: &[&str]) -> String {
    if random.once(2) {
        return (0..random.below(12)).map(|_| random.of(pieces)).collect();
    }
    let mut characters: Vec<char> = random.of(pieces).chars().collect();
    for _ in 0..random.below(3) {
        let at = random.below(characters.len() + 1);
        let end = (at + random.below(2)).min(characters.len());
        let put: Vec<char> = random.of(pieces).chars().take(2).collect();
        characters.splice(at..end, put);
    }
    characters.into_iter().collect()
}
