//! Fuzzing of the core: every export of the boundary and every parser, with nearly valid and with random inputs.
//! `EDGEDESK_FUZZ` is the number of inputs for each, `EDGEDESK_SEED` the seed. `npm run torture` uses the profile `torture`,
//! in which an overflow panics.

#![cfg(not(target_arch = "wasm32"))]

mod corpus;
mod random;

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use edgedesk::boundary::Boundary;
use edgedesk::diagnosis::diagnose;
use edgedesk::ecd::StopDesktops;
use edgedesk::operation::Operation;
use edgedesk::{Attempt, Credentials, EcdClient, HttpResponse, Placement, Prepared, Timestamp};

use corpus::{Corpus, SECRET};
use random::Random;

fn from_environment(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// Tests inputs, and fails with those that panic, take long or violate `judge`.
fn fuzz(
    name: &str,
    mut input: impl FnMut(&mut Random) -> Vec<u8>,
    mut judge: impl FnMut(&[u8]) -> Result<(), String>,
) {
    let count = from_environment("EDGEDESK_FUZZ", 20_000);
    let seed = from_environment("EDGEDESK_SEED", 1);
    let mut random = Random::new(seed);
    let mut violations = Vec::new();
    let mut violated = 0_u64;
    let mut slowest = (Duration::ZERO, Vec::new());
    for index in 0..count {
        let bytes = input(&mut random);
        let began = Instant::now();
        let judged =
            catch_unwind(AssertUnwindSafe(|| judge(&bytes))).unwrap_or_else(|_| Err("a panic".into()));
        let took = began.elapsed();
        if took > slowest.0 {
            slowest = (took, bytes.clone());
        }
        if let Err(what) = judged {
            violated += 1;
            if violations.len() < 10 {
                let text: String = String::from_utf8_lossy(&bytes).chars().take(600).collect();
                violations.push(format!("input {index}: {what}: {text:?}"));
            }
        }
        if index % 1_000_000 == 0 && index > 0 {
            println!("{name}: {index} of {count}");
        }
    }
    let (took, bytes) = slowest;
    let text: String = String::from_utf8_lossy(&bytes).chars().take(80).collect();
    // Read by scripts/torture.mjs.
    println!("RESULT {name}\t{count}\t{violated}\t{}\t{text:?}", took.as_micros());
    assert!(
        violated == 0,
        "{name}, seed {seed}: {violated} of {count}
{}",
        violations.join(
            "
"
        )
    );
    // Inputs are a few kB: only code that is not linear takes longer, or a host under load.
    assert!(took < Duration::from_secs(5), "{name}, seed {seed}: {took:?} for {text:?}");
}

/// Reads a reply as the wrapper does. Fails if its parts are inconsistent.
fn read(boundary: &Boundary) -> Result<(u32, Vec<String>), String> {
    let [status, _, bytes, count, lengths @ ..] = boundary.words() else {
        return Err("a reply without four words".into());
    };
    if *status > 3 || *bytes as usize != boundary.text().len() || *count as usize != lengths.len() {
        return Err(format!("inconsistent words: {status} {bytes} {count}"));
    }
    let units: Vec<u16> = boundary.text().encode_utf16().collect();
    if lengths.iter().map(|length| *length as usize).sum::<usize>() != units.len() {
        return Err("lengths that differ from the text".into());
    }
    let mut rest = units.as_slice();
    let mut strings = Vec::new();
    for length in lengths {
        let (string, after) = rest.split_at(*length as usize);
        strings.push(String::from_utf16(string).map_err(|_| "a string that ends within a character")?);
        rest = after;
    }
    Ok((*status, strings))
}

type Export = fn(&mut Boundary, usize);

fn ask(boundary: &mut Boundary, export: Export, bytes: &[u8]) -> Result<(u32, Vec<String>), String> {
    boundary.input(bytes.len())[..bytes.len()].copy_from_slice(bytes);
    export(boundary, bytes.len());
    read(boundary)
}

/// Calls an export with valid, mutated and random inputs.
fn exported(name: &str, export: Export, make: fn(&Corpus, &mut Random) -> String, mostly_succeeds: bool) {
    let mut boundary = Boundary::default();
    let corpus = Corpus::defined(|definition| {
        let (status, strings) = ask(&mut boundary, Boundary::define, definition.as_bytes()).unwrap();
        assert_eq!(status, 0, "{definition}: {strings:?}");
        strings[0].clone()
    });
    let mut done = 0_u64;
    let mut valid = 0_u64;
    let kind = Cell::new(0);
    fuzz(
        name,
        |random| {
            kind.set(random.below(8));
            match kind.get() {
                0..4 => make(&corpus, random).into_bytes(),
                4..7 => {
                    let valid = make(&corpus, random);
                    corpus::mutated(random, valid.into_bytes())
                }
                _ => corpus::bytes(random),
            }
        },
        |bytes| {
            let context = corpus.context.take();
            if !context.is_empty() {
                ask(&mut boundary, Boundary::context, context.as_bytes())?;
            }
            let (status, strings) = ask(&mut boundary, export, bytes)?;
            if kind.get() < 4 {
                valid += 1;
                done += u64::from(status == 0);
                if name == "advance" && status == 0 {
                    corpus.keep(&strings[3], &strings[4]);
                }
                // Forged states and wrong schemes are refused.
                if status == 3
                    && ![
                        "a string that is not a list of numbers",
                        "a scheme of another vendor",
                        "an unknown scheme",
                    ]
                    .contains(&&*strings[0])
                {
                    return Err(format!("a valid input is refused: {strings:?}"));
                }
                if name != "define" && name != "prepare" && strings.iter().any(|text| text.contains(SECRET)) {
                    return Err(format!("the reply shows a secret: {strings:?}"));
                }
            }
            Ok(())
        },
    );
    assert!(!mostly_succeeds || done * 2 > valid, "{name}: only {done} of {valid} valid inputs succeeded");
}

#[test]
fn define() {
    exported("define", Boundary::define, Corpus::definition, false);
}

#[test]
fn prepare() {
    exported("prepare", Boundary::prepare, Corpus::attempt, true);
}

#[test]
fn context() {
    exported("context", Boundary::context, Corpus::context, true);
}

#[test]
fn redact() {
    exported("redact", Boundary::redact, Corpus::redaction, true);
}

#[test]
fn shown_to_hooks() {
    exported("shown", Boundary::shown, Corpus::showing, true);
}

#[test]
fn advance() {
    exported("advance", Boundary::advance, Corpus::event, true);
}

/// Tests a parser.
fn parser(name: &str, pieces: &'static [&'static str], mut judge: impl FnMut(&str) -> Result<(), String>) {
    fuzz(
        name,
        |random| corpus::text(random, pieces).into_bytes(),
        |bytes| judge(std::str::from_utf8(bytes).map_err(|_| "the corpus is not UTF-8")?),
    );
}

/// A parsed time is formatted and parsed again as the same time.
fn reads_back(time: Timestamp) -> Result<(), String> {
    if time.to_string().parse() == Ok(time) { Ok(()) } else { Err(format!("{time} is not the same")) }
}

#[test]
fn http_dates() {
    let request = stop_desktops();
    let refusal = r#"{"Code":"InvalidTimeStamp.Expired","Message":"m"}"#;
    let mut parsed = 0;
    parser("HTTP dates", corpus::DATES, |text| {
        let error = request.read(HttpResponse::new(400, [("date", text)], refusal)).unwrap_err();
        let skew = error.failure().and_then(|failure| failure.clock_skew);
        parsed += u32::from(skew.is_some());
        skew.map_or(Ok(()), |skew| reads_back(skew.server))
    });
    assert!(parsed > 0, "no date was valid");
}

#[test]
fn iso_dates() {
    parser("ISO dates", corpus::INSTANTS, |text| text.parse().map_or(Ok(()), reads_back));
}

fn stop_desktops() -> Prepared<StopDesktops> {
    let time = Timestamp::from_millis(1_767_323_045_000).unwrap();
    let client = EcdClient::new("cn-hangzhou", Credentials::new("id", SECRET));
    client.prepare(&StopDesktops::new(["ecd-1"]), Attempt::new(time, "n-1")).unwrap()
}

#[test]
fn responses() {
    let request = stop_desktops();
    parser("responses", corpus::WAITS, |text| {
        let names = ["retry-after", "x-acs-retry-after", "date", "age"];
        let headers: Vec<(&str, &str)> = names.into_iter().zip(text.splitn(4, '|')).collect();
        let error = serde_json::json!({ "Code": text, "Message": text }).to_string();
        for status in [200, 400, 429, 503] {
            for body in [text, &error] {
                let read = request.read(HttpResponse::new(status, headers.iter().copied(), body));
                if read.is_ok_and(|response| response.request_id.is_none()) {
                    return Err("a success without a request id".into());
                }
            }
        }
        Ok(())
    });
}

#[test]
fn schemas() {
    parser("schemas", corpus::SCHEMAS, |text| {
        let _ = Operation::rpc("X", "v", Placement::Query, text);
        let _ = Operation::rest("X", "GET", text, "a");
        Ok(())
    });
}

#[test]
fn diagnoses() {
    parser("diagnoses", corpus::TEXTS, |text| {
        let (ours, theirs) =
            text.split_at(text.char_indices().nth(text.chars().count() / 2).map_or(0, |(at, _)| at));
        let _ = diagnose(ours, ours, theirs);
        Ok(())
    });
}
