//! Explains signature V1 of the RPC style.

use edgedesk::sign::rpc;

use crate::encoding::{Item, items, pairs};
use crate::explanation::{CANONICAL_REQUEST, Explanation, Problem, STRING_TO_SIGN, Step};
use crate::request::Request;

const REQUIRED: [&str; 7] = [
    "Action",
    "Version",
    "AccessKeyId",
    "Timestamp",
    "SignatureNonce",
    "SignatureMethod",
    "SignatureVersion",
];

/// The parameters of the query and of a form.
fn parameters(request: &Request) -> Vec<Item> {
    let mut parameters = items(&request.query);
    let form = request
        .header("content-type")
        .is_none_or(|kind| kind.starts_with("application/x-www-form-urlencoded"));
    if form {
        parameters.extend(items(&request.body));
    }
    parameters
}

pub fn is_scheme_of(request: &Request) -> bool {
    parameters(request).iter().any(|item| item.name == "Signature")
}

pub fn explain(request: &Request, secret: &str) -> Result<Explanation, Problem> {
    let (signature, signed): (Vec<Item>, Vec<Item>) =
        parameters(request).into_iter().partition(|item| item.name == "Signature");
    let sent = signature.first().and_then(|item| item.value.as_deref()).unwrap_or_default();
    let value =
        |name: &str| signed.iter().find(|item| item.name == name).and_then(|item| item.value.as_deref());

    if let Some(method) = value("SignatureMethod").filter(|method| *method != "HMAC-SHA1") {
        return Err(Problem::new(&format!("the desk knows HMAC-SHA1, and not {method}")));
    }

    let mut findings = Vec::new();
    for name in REQUIRED {
        if value(name).is_none() {
            findings.push(format!("the parameter {name} is missing"));
        }
    }
    if value("SignatureVersion").is_some_and(|version| version != "1.0") {
        findings.push("SignatureVersion is not 1.0".into());
    }
    if request.path != "/" {
        findings.push("the path is not /, which the string to sign assumes".into());
    }
    if sent.contains(' ') {
        findings.push("Signature has a space: its + was sent without encoding, as + in place of %2B".into());
    }
    let mut names: Vec<&str> = signed.iter().map(|item| item.name.as_str()).collect();
    names.sort_unstable();
    for pair in names.windows(2) {
        if let [a, b] = pair
            && a == b
        {
            findings.push(format!("the parameter {a} occurs twice"));
        }
    }

    let canonical_request = rpc::canonical_request(&pairs(&signed));
    let string_to_sign = rpc::string_to_sign(&request.method, &canonical_request);
    let computed = (!secret.is_empty()).then(|| rpc::signature(secret, &string_to_sign));
    Ok(Explanation {
        scheme: "HMAC-SHA1 (V1)",
        access_key_id: value("AccessKeyId").unwrap_or_default().into(),
        date: value("Timestamp").unwrap_or_default().into(),
        sent: sent.into(),
        computed,
        findings,
        steps: vec![
            Step { name: CANONICAL_REQUEST, text: canonical_request },
            Step { name: STRING_TO_SIGN, text: string_to_sign },
        ],
        server: None,
        own: None,
    })
}
