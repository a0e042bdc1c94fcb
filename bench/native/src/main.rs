//! `native`: reads `SCHEME TIMES` from each line of its input, prepares that many requests, and prints the nanoseconds that
//! they took. `check SCHEME MILLIS NONCE` prints the signature for that time and nonce.

use std::hint::black_box;
use std::io::{BufRead, Write, stdin, stdout};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use edgedesk::endpoint::EndpointConfig;
use edgedesk::operation::Operation;
use edgedesk::param::check::CallParameters;
use edgedesk::param::value::Value;
use edgedesk::request::{RequestInput, SigningOptions, SignedRequest, Signing, prepare};
use edgedesk::sign::{Credentials, Key};
use edgedesk::time::Timestamp;

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
            stop_desktops: Operation::rpc("StopDesktops", "2020-09-30", false, &next()).unwrap(),
            stop_instance: Operation::rest("StopInstance", "PUT", "/v2/instance/{instanceId}?stop", &next())
                .unwrap(),
            alibaba: [next(), next(), next()],
            baidu: [next(), next(), next(), next()],
            desktop_ids: next().split(',').map(str::to_owned).collect(),
        }
    }

    fn alibaba(&self, signing: Signing, millis: i64, nonce: &str) -> SignedRequest {
        let [region, id, secret] = &self.alibaba;
        let ids: Vec<&str> = self.desktop_ids.iter().map(String::as_str).collect();
        let parameters = vec![("DesktopId".into(), ids.into()), ("RegionId".into(), region.as_str().into())];
        let options = SigningOptions { form_body: signing == Signing::Rpc, ..SigningOptions::default() };
        self.call(&self.stop_desktops, signing, [region, id, secret], millis, nonce, parameters, options)
    }

    fn baidu(&self, millis: i64) -> SignedRequest {
        let [region, id, secret, instance] = &self.baidu;
        let parameters = vec![
            ("instanceId".into(), instance.as_str().into()),
            ("forceStop".into(), Value::Bool(false)),
            ("stopWithNoCharge".into(), Value::Bool(true)),
        ];
        self.call(
            &self.stop_instance,
            Signing::Bce,
            [region, id, secret],
            millis,
            "",
            parameters,
            SigningOptions::default(),
        )
    }

    fn call<'a>(
        &self,
        operation: &Operation,
        signing: Signing,
        [region, id, secret]: [&'a str; 3],
        millis: i64,
        nonce: &'a str,
        parameters: Vec<(std::borrow::Cow<'a, str>, Value<'a>)>,
        options: SigningOptions,
    ) -> SignedRequest {
        let call = RequestInput {
            signing,
            credentials: Some(Credentials { id, key: Key::Secret(secret), token: None }),
            time: Timestamp::from_millis(millis).unwrap(),
            nonce,
            endpoint: EndpointConfig { region: Some(region), ..EndpointConfig::default() },
            parameters: CallParameters { parameters, ..CallParameters::default() },
            options,
        };
        prepare(operation, call).unwrap()
    }

    fn request(&self, scheme: &str, millis: i64, nonce: &str) -> SignedRequest {
        match scheme {
            "acs3" => self.alibaba(Signing::Acs3, millis, nonce),
            "v1" => self.alibaba(Signing::Rpc, millis, nonce),
            _ => self.baidu(millis),
        }
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
                println!("{}", request.trace.signature);
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
