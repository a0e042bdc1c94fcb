//! A front end in Rust: a row and a button for each desktop. From a page, with the output of
//! `wasm-bindgen --target web`:
//!
//! ```html
//! <script type="module">
//!   import init, { show } from "./front_end.js";
//!   await init();
//!   const response = await fetch("https://gateway.example/sts");
//!   await show("cn-hangzhou", await response.json()); // { accessKeyId, accessKeySecret, securityToken }
//! </script>
//! ```

use edgedesk::ecd::{DescribeDesktops, Desktop, StartDesktops, StopDesktops};
use edgedesk::fetch::js;
use edgedesk::{CallError, EcdClient};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Document, Element, HtmlElement};

/// Shows the desktops of a region below the page's body.
#[wasm_bindgen]
pub async fn show(region: String, credentials: JsValue) -> Result<(), JsValue> {
    let credentials = js::credentials(credentials)?;
    let client = EcdClient::new(&region, credentials);
    list(&client).await.map_err(|error| error.to_string().into())
}

async fn list(client: &EcdClient) -> Result<(), CallError> {
    let answer = client.send(&DescribeDesktops::new().max_results(100)).await?;
    for desktop in answer.desktops.unwrap_or_default() {
        if let Err(error) = row(client, desktop) {
            web_sys::window().and_then(|window| window.alert_with_message(&format!("{error:?}")).ok());
        }
    }
    Ok(())
}

fn row(client: &EcdClient, desktop: Desktop) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or("there is no document")?;
    let body = document.body().ok_or("the document has no body")?;
    let id = desktop.desktop_id.unwrap_or_default();
    let running = desktop.desktop_status.as_deref() == Some("Running");

    let row = append(&document, &body, "p", &desktop.desktop_name.unwrap_or_else(|| id.clone()))?;
    let status =
        append(&document, &row, "span", &format!(" {} ", desktop.desktop_status.unwrap_or_default()))?;
    let button = append(&document, &row, "button", if running { "Stop" } else { "Start" })?;
    let client = client.clone();
    let clicked = Closure::<dyn Fn()>::new(move || {
        let (client, status, desktop_id) = (client.clone(), status.clone(), [id.clone()]);
        spawn_local(async move {
            let outcome = if running {
                client.send(&StopDesktops::new(desktop_id)).await.map(|_| " Stopping ")
            } else {
                client.send(&StartDesktops::new(desktop_id)).await.map(|_| " Starting ")
            };
            // An error says what was refused, whether it may have happened all the same, and what to do.
            let text = outcome.map_or_else(|error| error.to_string(), str::to_owned);
            status.set_text_content(Some(&text));
        });
    });
    button.unchecked_ref::<HtmlElement>().set_onclick(Some(clicked.as_ref().unchecked_ref()));
    // Lives as long as the page.
    clicked.forget();
    Ok(())
}

fn append(document: &Document, parent: &Element, name: &str, text: &str) -> Result<Element, JsValue> {
    let element = document.create_element(name)?;
    element.set_text_content(Some(text));
    parent.append_child(&element)?;
    Ok(element)
}
