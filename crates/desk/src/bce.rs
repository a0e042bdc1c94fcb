//! Explains bce-auth-v1.

use edgedesk::sign::bce;

use crate::encoding::items;
use crate::explanation::{CANONICAL_REQUEST, Explanation, Problem, Step};
use crate::request::Request;

pub fn is_scheme_of(request: &Request) -> bool {
    request.header("authorization").is_some_and(|value| value.starts_with("bce-auth-v1"))
}

pub fn explain(request: &Request, secret: &str) -> Result<Explanation, Problem> {
    let authorization = request.header("authorization").unwrap_or_default();
    let parts: Vec<&str> = authorization.split('/').collect();
    let ["bce-auth-v1", access_key_id, date, expiry, list, sent] = parts.as_slice() else {
        return Err(Problem::new(
            "the Authorization header is not bce-auth-v1/{AccessKeyId}/{date}/{seconds}/{signed headers}/{signature}",
        ));
    };

    let mut findings = Vec::new();
    if expiry.parse::<u32>().is_err() {
        findings.push(format!(
            "\"{expiry}\", the lifetime in the Authorization header, is not a number of seconds"
        ));
    }
    if request.header("x-bce-date").is_some_and(|header| header != *date) {
        findings.push("x-bce-date is not the date of the Authorization header".into());
    }
    let signed: Vec<&str> = list.split(';').filter(|name| !name.is_empty()).collect();
    if signed.is_empty() {
        findings.push(
            "the list of signed headers is empty, which means host, content-length, content-type, content-md5 and all \
             x-bce- headers: a browser adds some of these after signing, so list host;x-bce-date"
                .into(),
        );
    } else if !signed.contains(&"host") {
        findings.push("the list of signed headers lacks host, which must be signed".into());
    }
    for name in &signed {
        if request.header(&name.to_ascii_lowercase()).is_none() {
            findings.push(format!("the list of signed headers has {name}, which the request lacks"));
        }
    }

    let query = items(&request.query);
    let query: Vec<_> =
        query.iter().map(|item| (item.name.as_str().into(), item.value.as_deref().map(Into::into))).collect();
    let headers: Vec<_> =
        request.headers.iter().map(|(name, value)| (name.as_str().into(), value.as_str().into())).collect();
    let listed = (!signed.is_empty()).then_some(signed.as_slice());
    let canonical = bce::canonical_request(&request.method, &request.path, &query, &headers, listed);
    let prefix = format!("bce-auth-v1/{access_key_id}/{date}/{expiry}");
    let mut steps = vec![
        Step { name: CANONICAL_REQUEST, text: canonical.request.clone() },
        Step { name: "signing prefix", text: prefix.clone() },
    ];
    let computed = (!secret.is_empty()).then(|| {
        let key = bce::signing_key(secret, &prefix);
        let signature = bce::signature(&key, &bce::string_to_sign(&canonical.request));
        steps.push(Step { name: "signing key", text: key });
        signature
    });
    Ok(Explanation {
        scheme: "bce-auth-v1",
        access_key_id: (*access_key_id).into(),
        date: (*date).into(),
        steps,
        findings,
        sent: (*sent).into(),
        computed,
        server: None,
        own: None,
    })
}
