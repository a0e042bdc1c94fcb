//! A page with Yew that lists the desktops of a region, stops and starts them: `trunk serve` builds it for wasm32 and serves
//! it. Its server answers `/sts` with temporary credentials; a page must not hold lasting ones.

use edgedesk::ecd::{DescribeDesktops, Desktop, StartDesktops, StopDesktops};
use edgedesk::{Credentials, CredentialsSource, EcdClient, Timestamp};
use gloo_net::http::Request;
use serde::Deserialize;
use yew::platform::spawn_local;
use yew::prelude::*;

fn main() {
    yew::Renderer::<Desktops>::new().render();
}

/// What `/sts` answers.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Sts {
    access_key_id: String,
    access_key_secret: String,
    security_token: String,
    /// Such as `2026-01-02T03:04:05Z`.
    expiration: String,
}

async fn credentials() -> Result<Credentials, String> {
    let response = Request::get("/sts").send().await.map_err(|error| error.to_string())?;
    let sts: Sts = response.json().await.map_err(|error| error.to_string())?;
    let end: Timestamp = sts.expiration.parse().map_err(|error| format!("expiration: {error}"))?;
    Ok(Credentials::new(sts.access_key_id, sts.access_key_secret).token(sts.security_token).expires_at(end))
}

#[component]
fn Desktops() -> Html {
    let ecd = use_memo((), |_| EcdClient::new("cn-hangzhou", CredentialsSource::provided(credentials)));
    let desktops = use_state(Vec::<Desktop>::new);
    let problem = use_state(String::new);

    let reload = {
        let (ecd, desktops, problem) = (ecd.clone(), desktops.clone(), problem.clone());
        Callback::from(move |()| {
            let (ecd, desktops, problem) = (ecd.clone(), desktops.clone(), problem.clone());
            spawn_local(async move {
                match ecd.paginate(DescribeDesktops::new().max_results(100)).all().await {
                    Ok(found) => desktops.set(found),
                    // It says what was refused, whether it may have happened all the same, and what to do.
                    Err(error) => problem.set(error.to_string()),
                }
            });
        })
    };
    use_effect_with((), {
        let reload = reload.clone();
        move |()| reload.emit(())
    });

    let switch = {
        let problem = problem.clone();
        Callback::from(move |(id, running): (String, bool)| {
            let (ecd, problem, reload) = (ecd.clone(), problem.clone(), reload.clone());
            spawn_local(async move {
                let done = if running {
                    ecd.send(&StopDesktops::new([id])).await.map(drop)
                } else {
                    ecd.send(&StartDesktops::new([id])).await.map(drop)
                };
                problem.set(done.err().map(|error| error.to_string()).unwrap_or_default());
                reload.emit(());
            });
        })
    };

    html! {
        <main>
            <p role="alert">{ &*problem }</p>
            <ul>{ for desktops.iter().map(|desktop| row(desktop, &switch)) }</ul>
        </main>
    }
}

fn row(desktop: &Desktop, switch: &Callback<(String, bool)>) -> Html {
    let id = desktop.desktop_id.clone().unwrap_or_default();
    let name = desktop.desktop_name.clone().unwrap_or_else(|| id.clone());
    let status = desktop.desktop_status.clone().unwrap_or_default();
    let running = status == "Running";
    let label = if running { "Stop" } else { "Start" };
    let onclick = switch.reform({
        let id = id.clone();
        move |_| (id.clone(), running)
    });
    html! { <li key={id}>{ name }{ " " }{ status }{ " " }<button {onclick}>{ label }</button></li> }
}
