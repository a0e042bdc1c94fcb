//! Stops an instance of Baidu BCC, and shows its state:
//!
//! ```sh
//! export BCC_ACCESS_KEY_ID=… BCC_SECRET_ACCESS_KEY=…
//! cargo run --package native -- bj i-YufwpQAe
//! ```

use std::env;
use std::error::Error;
use std::thread::sleep;
use std::time::{Duration, SystemTime};

use edgedesk::bcc::{GetInstance, StopInstance};
use edgedesk::{Attempt, Bcc, BccClient, Credentials, HttpResponse, OperationInput, Prepared};
use ureq::{Agent, http};
use uuid::Uuid;

const ATTEMPTS: u32 = 3;
/// No response of the API is longer.
const MAX_RESPONSE_SIZE: u64 = 4 << 20;

fn main() -> Result<(), Box<dyn Error>> {
    let [region, instance] =
        env::args().skip(1).collect::<Vec<_>>().try_into().map_err(|_| "usage: native REGION INSTANCE")?;
    let credentials = Credentials::new(env::var("BCC_ACCESS_KEY_ID")?, env::var("BCC_SECRET_ACCESS_KEY")?);
    let mut bcc = BccClient::builder(&region, credentials);
    if let Ok(endpoint) = env::var("BCC_ENDPOINT") {
        bcc = bcc.endpoint(endpoint);
    }
    let bcc = bcc.build();
    let agent = agent();

    call(&agent, &bcc, &StopInstance::new(&instance))?;
    let state = call(&agent, &bcc, &GetInstance::new(&instance))?;
    println!("{}", state.instance.and_then(|instance| instance.status).unwrap_or_default());
    Ok(())
}

/// An HTTP client that returns every response, errors included. It follows no redirect: the signature covers one address.
fn agent() -> Agent {
    let config =
        Agent::config_builder().http_status_as_error(false).max_redirects(0).max_redirects_will_error(false);
    config.timeout_global(Some(Duration::from_secs(30))).build().into()
}

/// Makes a call, and again where that does no harm.
fn call<R: OperationInput<Api = Bcc>>(
    agent: &Agent,
    bcc: &BccClient,
    input: &R,
) -> Result<R::Response, Box<dyn Error>> {
    let mut attempt = 1;
    loop {
        // A nonce and a time are of one attempt.
        let nonce = Uuid::new_v4().to_string();
        let request = bcc.prepare(input, Attempt::new(SystemTime::now().try_into()?, &nonce))?;
        let error = match send(agent, &request) {
            Ok(response) => match request.read(response) {
                Ok(instance) => return Ok(instance),
                Err(error) => error,
            },
            Err(error) => request.failed(&error.to_string()),
        };
        let Some(failure) = error.failure().map(|failure| failure.report.failure) else {
            return Err(error.into());
        };
        if attempt == ATTEMPTS || !failure.retryable {
            return Err(error.into());
        }
        sleep(Duration::from_millis(failure.retry_after.unwrap_or(500).into()));
        attempt += 1;
    }
}

fn send<R>(agent: &Agent, request: &Prepared<R>) -> Result<HttpResponse, ureq::Error> {
    let mut builder = http::Request::builder().method(request.method()).uri(request.url());
    for (name, value) in request.headers() {
        builder = builder.header(name, value);
    }
    let mut response = match request.body() {
        Some(body) => agent.run(builder.body(body)?)?,
        None => agent.run(builder.body(())?)?,
    };
    let body = response.body_mut().with_config().limit(MAX_RESPONSE_SIZE).read_to_vec()?;
    let headers = response.headers().iter();
    let headers = headers.filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
    Ok(HttpResponse::new(response.status().as_u16(), headers, body))
}
