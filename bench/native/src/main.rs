//! `native`: reads `SCHEME TIMES` from each line of its input, prepares that many requests, and prints the nanoseconds that
//! they took. `check SCHEME MILLIS NONCE` prints the signature for that time and nonce.

use std::hint::black_box;
use std::io::{BufRead, Write, stdin, stdout};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use edgedesk::operation::Operation;
use edgedesk::request::{RequestBuilder, SignedRequest};
use edgedesk::{Attempt, Placement, Timestamp};

/// The inputs of `request.js`, passed as arguments.
struct Inputs {
    stop_desktops: Operation,
    stop_instance: Operation,
    desktop_ids: Vec<String>,
    alibaba: [String; 3],
    baidu: [String; 4],
}

impl Inputs {
    fn from_arguments() -> Self {
        let mut arguments = std::env::args().skip(1);
        let mut next = || arguments.next().expect("too few arguments");
        Self {
            stop_desktops: Operation::rpc("StopDesktops", "2020-09-30", Placement::Query, &next()).unwrap(),
            stop_instance: Operation::rest("StopInstance", "PUT", "/v2/instance/{instanceId}?stop", &next())
                .unwrap(),
            alibaba: [next(), next(), next()],
            baidu: [next(), next(), next(), next()],
            desktop_ids: next().split(',').map(str::to_owned).collect(),
        }
    }

    fn alibaba<'a>(&'a self, scheme: impl Fn(&'a str, &'a str) -> RequestBuilder<'a>) -> RequestBuilder<'a> {
        let [region, id, secret] = &self.alibaba;
        let ids: Vec<&str> = self.desktop_ids.iter().map(String::as_str).collect();
        scheme(id, secret)
            .region(region)
            .parameter("DesktopId", ids)
            .parameter("RegionId", region.as_str())
    }

    fn baidu(&self) -> RequestBuilder<'_> {
        let [region, id, secret, instance] = &self.baidu;
        RequestBuilder::bce(id, secret)
            .region(region)
            .parameter("instanceId", instance.as_str())
            .parameter("forceStop", false)
            .parameter("stopWithNoCharge", true)
    }

    fn request(&self, scheme: &str, millis: i64, nonce: &str) -> SignedRequest {
        let attempt = Attempt::new(Timestamp::from_millis(millis).unwrap(), nonce);
        let (request, operation) = match scheme {
            "acs3" => (self.alibaba(RequestBuilder::acs3), &self.stop_desktops),
            "v1" => (self.alibaba(RequestBuilder::rpc).placement(Placement::Form), &self.stop_desktops),
            _ => (self.baidu(), &self.stop_instance),
        };
        request.prepare(operation, attempt).unwrap()
    }
}

/// A unique nonce from SplitMix64, cheaper than one from the system's random numbers.
fn nonce(state: &mut u64) -> String {
    let mut next = || {
        *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (*state ^ (*state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z ^ (z >> 27)
    };
    format!("{:016x}{:016x}", next(), next())
}

fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis() as i64
}

fn main() {
    let inputs = Inputs::from_arguments();
    let mut state = now() as u64;
    for line in stdin().lock().lines() {
        let line = line.unwrap();
        let words: Vec<&str> = line.split(' ').collect();
        match words[..] {
            ["check", scheme, millis, nonce] => {
                let request = inputs.request(scheme, millis.parse().unwrap(), nonce);
                println!("{}", request.trace().signature);
            }
            [scheme, times] => {
                let times: u64 = times.parse().unwrap();
                let start = Instant::now();
                for _ in 0..times {
                    black_box(inputs.request(black_box(scheme), now(), &nonce(&mut state)));
                }
                println!("{}", start.elapsed().as_nanos());
            }
            _ => panic!("{line}"),
        }
        stdout().flush().unwrap();
    }
}
