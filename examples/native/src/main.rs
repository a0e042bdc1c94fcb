//! Stops an instance of Baidu BCC, and shows its state:
//!
//! ```sh
//! export BCC_ACCESS_KEY_ID=… BCC_SECRET_ACCESS_KEY=…
//! cargo run --package native -- bj i-YufwpQAe
//! ```

use std::env;
use std::error::Error;
use std::thread::sleep;
use std::time::{Instant, SystemTime};

use edgedesk::bcc::{GetInstance, StopInstance};
use edgedesk::{Bcc, BccClient, Clocks, Credentials, HttpResponse, OperationInput, Outgoing, Step};
use ureq::{Agent, http};
use uuid::Uuid;

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
    config.build().into()
}

/// Makes a call, and again where that does no harm: edgedesk says what to do next, and this program does it.
fn call<R: OperationInput<Api = Bcc>>(
    agent: &Agent,
    bcc: &BccClient,
    input: &R,
) -> Result<R::Response, Box<dyn Error>> {
    let started = Instant::now();
    let mut call = bcc.call(input);
    loop {
        let now = Clocks::new(started.elapsed(), SystemTime::now().try_into()?);
        match call.next(now, &Uuid::new_v4().to_string()) {
            Step::Send(request) => match send(agent, &request) {
                Ok(response) => call.response(response),
                Err(ureq::Error::Timeout(_)) => call.timed_out(),
                Err(error) => call.failed(&error.to_string()),
            },
            Step::Wait(duration) => sleep(duration),
            Step::Done(result) => return Ok(result?),
            step => return Err(format!("this program cannot do {step:?}").into()),
        }
    }
}

fn send(agent: &Agent, request: &Outgoing) -> Result<HttpResponse, ureq::Error> {
    let mut builder = http::Request::builder().method(request.method()).uri(request.url());
    for (name, value) in request.headers() {
        builder = builder.header(name, value);
    }
    let builder = agent.configure_request(builder.body(request.body().unwrap_or_default())?);
    let mut response = agent.run(builder.timeout_global(request.timeout()).build())?;
    let limit = request.max_response_size() as u64;
    let body = response.body_mut().with_config().limit(limit).read_to_vec();
    let status = response.status().as_u16();
    let headers = response.headers().iter();
    let headers = headers.filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
    match body {
        Err(ureq::Error::BodyExceedsLimit(_)) => Ok(HttpResponse::new(status, headers, "").without_body()),
        body => Ok(HttpResponse::new(status, headers, body?)),
    }
}
