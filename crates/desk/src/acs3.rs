//! Explains ACS3-HMAC-SHA256.

use edgedesk::sign::{acs3, rpc};

use crate::encoding::{items, pairs};
use crate::explanation::{CANONICAL_REQUEST, Explanation, Problem, STRING_TO_SIGN, Step};
use crate::request::Request;

/// The headers that the scheme requires, apart from `host`.
const REQUIRED: [&str; 5] =
    ["x-acs-action", "x-acs-version", "x-acs-date", "x-acs-signature-nonce", "x-acs-content-sha256"];

pub fn is_scheme_of(request: &Request) -> bool {
    request.header("authorization").is_some_and(|value| value.starts_with("ACS3-"))
}

pub fn explain(request: &Request, secret: &str) -> Result<Explanation, Problem> {
    let authorization = request.header("authorization").unwrap_or_default();
    let (algorithm, fields) = authorization.split_once(' ').unwrap_or((authorization, ""));
    if algorithm != acs3::ALGORITHM {
        return Err(Problem::new(&format!("the desk knows {}, and not {algorithm}", acs3::ALGORITHM)));
    }
    let field = |name: &str| {
        let value = fields.split(',').find_map(|field| field.trim().strip_prefix(name)?.strip_prefix('='));
        value.ok_or_else(|| Problem::new(&format!("the Authorization header has no {name}")))
    };
    let (access_key_id, list, sent) = (field("Credential")?, field("SignedHeaders")?, field("Signature")?);

    let mut findings = Vec::new();
    let signed: Vec<&str> = list.split(';').collect();
    check_headers(request, &signed, &mut findings);
    let body_hash = acs3::body_hash(request.body.as_bytes());
    let hash = request.header("x-acs-content-sha256");
    if hash.is_some_and(|hash| hash != body_hash) {
        findings.push(format!("x-acs-content-sha256 is not the hash of the body, which is {body_hash}"));
    }
    let query = items(&request.query);
    let canonical_query = rpc::canonical_request(&pairs(&query));
    for item in &query {
        if item.raw.contains('+') {
            findings.push(format!(
                "the query's \"{}\" has a +, which servers read as a space; a space is %20, a plus %2B",
                item.raw
            ));
        }
    }

    let headers: Vec<_> = (request.headers.iter())
        .filter(|(name, _)| signed.contains(&name.as_str()))
        .map(|(name, value)| (name.as_str().into(), value.as_str().into()))
        .collect();
    let canonical =
        acs3::canonical_request(&request.method, &request.path, &canonical_query, &headers, &body_hash);
    let string_to_sign = acs3::string_to_sign(&canonical.request);
    let computed = (!secret.is_empty()).then(|| acs3::signature(secret, &string_to_sign));
    Ok(Explanation {
        scheme: acs3::ALGORITHM,
        access_key_id: access_key_id.into(),
        date: request.header("x-acs-date").unwrap_or_default().into(),
        steps: vec![
            Step { name: CANONICAL_REQUEST, text: canonical.request },
            Step { name: STRING_TO_SIGN, text: string_to_sign },
        ],
        findings,
        sent: sent.into(),
        computed,
        server: None,
        own: None,
    })
}

fn check_headers(request: &Request, signed: &[&str], findings: &mut Vec<String>) {
    for name in REQUIRED {
        if request.header(name).is_none() {
            findings.push(format!("the header {name} is missing"));
        }
    }
    for (name, _) in &request.headers {
        let must_be_signed = name == "host" || name.starts_with("x-acs-");
        if must_be_signed && !signed.contains(&name.as_str()) {
            findings.push(format!("SignedHeaders lacks {name}: host and all x-acs- headers must be signed"));
        }
    }
    for name in signed {
        if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            findings.push(format!("SignedHeaders has {name} with capital letters"));
        } else if request.header(name).is_none() {
            findings.push(format!("SignedHeaders has {name}, which the request lacks"));
        }
    }
    if !signed.is_sorted() {
        findings.push("SignedHeaders is not sorted".into());
    }
}
