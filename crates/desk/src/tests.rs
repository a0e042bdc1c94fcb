//! The official SDKs' signed requests, as a visitor would paste them.

use serde_json::{Value, json};

fn explain(input: &Value) -> Value {
    serde_json::from_str(&crate::explain(&input.to_string())).unwrap()
}

fn vectors(text: &str) -> Vec<Value> {
    let file: Value = serde_json::from_str(text).unwrap();
    file["vectors"].as_array().unwrap().clone()
}

fn alibaba() -> Vec<Value> {
    let all = vectors(include_str!("../../../tests/vectors/alibaba.json"));
    let known = |vector: &Value| {
        ["ACS3-HMAC-SHA256", "RPC-V1-HMAC-SHA1"].contains(&vector["scheme"].as_str().unwrap())
    };
    all.into_iter().filter(|vector| known(vector) && vector["request"]["url"].is_string()).collect()
}

/// The request of a vector as an HTTP request with a whole URL.
fn http(request: &Value) -> String {
    let mut text =
        format!("{} {} HTTP/1.1", request["method"].as_str().unwrap(), request["url"].as_str().unwrap());
    for (name, value) in request["headers"].as_object().unwrap() {
        text.push_str(&format!("\n{name}: {}", value.as_str().unwrap()));
    }
    text.push_str("\n\n");
    text.push_str(request["body"].as_str().unwrap_or_default());
    text
}

/// The same request as a curl command.
fn curl(request: &Value) -> String {
    let quoted = |text: &str| format!("'{}'", text.replace('\'', r"'\''"));
    let mut text = format!(
        "curl -sS -X {} {}",
        request["method"].as_str().unwrap(),
        quoted(request["url"].as_str().unwrap())
    );
    for (name, value) in request["headers"].as_object().unwrap() {
        text.push_str(&format!(" \\\n  -H {}", quoted(&format!("{name}: {}", value.as_str().unwrap()))));
    }
    if let Some(body) = request["body"].as_str() {
        text.push_str(&format!(" \\\n  --data-raw {}", quoted(body)));
    }
    text
}

#[test]
fn signatures_of_alibabas_sdks() {
    let mut count = 0;
    for vector in alibaba() {
        let secret = &vector["credentials"]["accessKeySecret"];
        for text in [http(&vector["request"]), curl(&vector["request"])] {
            let explained = explain(&json!({ "request": text, "secret": secret }));
            assert_eq!(explained["computed"], vector["signature"], "{}: {explained:#}", vector["id"]);
            assert_eq!(explained["sent"], vector["signature"], "{}", vector["id"]);
            assert_eq!(explained["steps"][1]["text"], vector["stringToSign"], "{}", vector["id"]);
            count += 1;
        }
    }
    assert!(count == 72, "{count} requests");
}

#[test]
fn signatures_of_baidus_sdks() {
    for vector in vectors(include_str!("../../../tests/vectors/baidu.json")) {
        for query in [&vector["wire_query_with_equals"], &vector["wire_query_bare"]] {
            let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), Into::into);
            let mut headers = vector["headers"].as_array().unwrap().clone();
            headers.push(json!(["Authorization", vector["expected"]["authorization"]]));
            if !headers.iter().any(|header| text(&header[0]).eq_ignore_ascii_case("host")) {
                headers.push(json!(["Host", "bcc.bj.baidubce.com"]));
            }
            let lines: String = headers
                .iter()
                .map(|header| format!("\n{}: {}", text(&header[0]), text(&header[1])))
                .collect();
            let target = format!("{}?{}", text(&vector["path"]), text(query));
            let request = format!(
                "{} {target}{lines}\n\n{}",
                text(&vector["method"]),
                vector["body"].as_str().unwrap_or_default()
            );
            let explained = explain(&json!({ "request": request, "secret": vector["secret_access_key"] }));
            assert_eq!(
                explained["steps"][0]["text"], vector["expected"]["canonical_request"],
                "{}",
                vector["name"]
            );
            assert_eq!(
                explained["steps"][2]["text"], vector["expected"]["signing_key"],
                "{}",
                vector["name"]
            );
            assert_eq!(explained["computed"], vector["expected"]["signature"], "{}", vector["name"]);
            assert_eq!(explained["sent"], vector["expected"]["signature"], "{}", vector["name"]);
        }
    }
}

/// A vector of a scheme.
fn vector(scheme: &str) -> Value {
    alibaba().into_iter().find(|vector| vector["scheme"] == scheme).unwrap()
}

#[test]
fn the_servers_strings() {
    let vector = vector("ACS3-HMAC-SHA256");
    let request = http(&vector["request"]);
    let canonical = vector["canonicalRequest"].as_str().unwrap();
    let message = |canonical: &str| {
        format!(
            "Specified signature is not matched with our calculation. server StringToSign is [x] server CanonicalRequest is [{canonical}]"
        )
    };
    let equal = json!({ "Code": "SignatureDoesNotMatch", "Message": message(canonical) }).to_string();
    let explained = explain(&json!({ "request": request, "answer": equal }));
    assert_eq!(explained["server"]["isEqual"], true);

    let changed = message(&canonical.replace("cn-hangzhou\n", "cn-shanghai\n"));
    let escaped = changed.replace('&', "&amp;");
    for answer in [
        changed.clone(),
        format!("HTTP/1.1 400 Bad Request\r\n\r\n<Error><Message>{escaped}</Message></Error>"),
    ] {
        let explained = explain(&json!({ "request": request, "answer": answer }));
        let server = &explained["server"];
        assert_eq!((&server["isEqual"], &server["step"]), (&json!(false), &json!("canonical request")));
        assert_eq!(server["location"], "parameter RegionId");
        let at = usize::try_from(server["at"].as_u64().unwrap()).unwrap();
        assert!(canonical.get(at..).unwrap().starts_with("hangzhou\n"), "{server:#}");
    }
}

#[test]
fn the_servers_string_of_v1() {
    let vector = vector("RPC-V1-HMAC-SHA1");
    let request = http(&vector["request"]);
    let string = vector["stringToSign"].as_str().unwrap();
    for (server, is_equal) in
        [(string.to_owned(), true), (string.replace("StopDesktops", "StartDesktops"), false)]
    {
        let answer = format!(
            "Specified signature is not matched with our calculation. server string to sign is:{server}"
        );
        let explained = explain(&json!({ "request": request, "answer": answer }));
        assert_eq!(explained["server"]["isEqual"], is_equal);
        assert_eq!(explained["server"]["step"], "string to sign");
    }
}

#[test]
fn the_visitors_strings() {
    let vector = vector("ACS3-HMAC-SHA256");
    let request = http(&vector["request"]);
    for (own, step, is_equal) in [
        (vector["canonicalRequest"].as_str().unwrap().to_owned(), "canonical request", true),
        (vector["canonicalRequest"].as_str().unwrap().replace("\n\n", "\n"), "canonical request", false),
        (vector["stringToSign"].as_str().unwrap().to_owned(), "string to sign", true),
        ("ACS3-HMAC-SHA256\n0000".to_owned(), "string to sign", false),
    ] {
        let explained = explain(&json!({ "request": request, "own": own }));
        assert_eq!(
            (&explained["own"]["step"], &explained["own"]["isEqual"]),
            (&json!(step), &json!(is_equal))
        );
    }
}

/// The findings of a request after a change to its text.
fn findings(scheme: &str, from: &str, to: &str) -> String {
    let request = http(&vector(scheme)["request"]);
    assert!(request.contains(from), "{request}");
    let explained = explain(&json!({ "request": request.replace(from, to), "now": 1_767_323_045_000_i64 }));
    explained["findings"].to_string()
}

#[test]
fn findings_of_acs3() {
    for (from, to, found) in [
        ("x-acs-version: 2020-09-30\n", "", "x-acs-version is missing"),
        (";x-acs-version,", ",", "SignedHeaders lacks x-acs-version"),
        ("SignedHeaders=accept;host", "SignedHeaders=host;accept", "not sorted"),
        ("=accept;", "=Accept;", "capital letters"),
        ("=accept;", "=accept;absent;", "which the request lacks"),
        ("\n\n", "\n\nbody", "not the hash of the body"),
        ("cn-hangzhou HTTP", "cn+hangzhou HTTP", "read as a space"),
        ("date: 2026-01-02T03:04:05Z", "date: 2026-01-02T02:04:05Z", "60 minutes behind"),
        ("date: 2026-01-02T03:04:05Z", "date: 2026-01-02 03:04:05", "not of the form"),
    ] {
        let findings = findings("ACS3-HMAC-SHA256", from, to);
        assert!(findings.contains(found), "{to}: {findings}");
    }
    assert_eq!(findings("ACS3-HMAC-SHA256", "POST", "POST"), "[]");
}

#[test]
fn findings_of_v1() {
    for (from, to, found) in [
        ("&SignatureNonce=", "&Nonce=", "SignatureNonce is missing"),
        ("SignatureVersion=1.0", "SignatureVersion=2.0", "not 1.0"),
        ("aliyuncs.com/", "aliyuncs.com/api", "the path is not /"),
        ("Signature=TnC", "Signature=T+nC", "its + was sent without encoding"),
        ("&RegionId=", "&Format=json&RegionId=", "Format occurs twice"),
    ] {
        let findings = findings("RPC-V1-HMAC-SHA1", from, to);
        assert!(findings.contains(found), "{to}: {findings}");
    }
    assert_eq!(findings("RPC-V1-HMAC-SHA1", "POST", "POST"), "[]");
}

#[test]
fn findings_of_bce() {
    let request = "PUT /v2/instance/i-1?stop HTTP/1.1\nHost: bcc.bj.baidubce.com\nx-bce-date: 2026-01-02T03:04:05Z\nAuthorization: bce-auth-v1/id/2026-01-02T03:04:05Z/1800/host;x-bce-date/00";
    for (from, to, found) in [
        ("/host;x-bce-date/", "//", "is empty"),
        ("/host;x-bce-date/", "/x-bce-date/", "lacks host"),
        ("/host;x-bce-date/", "/host;x-bce-id/", "which the request lacks"),
        ("date: 2026-01-02T03:04:05Z", "date: 2026-01-02T03:04:06Z", "x-bce-date is not"),
        ("/1800/", "/soon/", "not a number of seconds"),
    ] {
        let explained = explain(&json!({ "request": request.replace(from, to) }));
        assert!(explained["findings"].to_string().contains(found), "{to}: {explained:#}");
    }
    assert_eq!(explain(&json!({ "request": request }))["findings"], json!([]));
}

#[test]
fn problems_are_sentences() {
    for (request, found) in [
        ("", "there is no request"),
        ("hello", "neither a URL nor a method with a path"),
        ("GET / HTTP/1.1", "no host"),
        ("GET https://ecd.cn-hangzhou.aliyuncs.com/?Action=X", "no signature"),
        ("GET https://h/\nAuthorization", "no name and colon"),
        ("GET https://h/\nAuthorization: ACS3-HMAC-SHA256 Credential=a", "no SignedHeaders"),
        ("GET https://h/\nAuthorization: ACS3-HMAC-SM3 Credential=a", "not ACS3-HMAC-SM3"),
        ("GET https://h/?Signature=a&SignatureMethod=HMAC-SHA256", "not HMAC-SHA256"),
        ("GET https://h/\nAuthorization: bce-auth-v1/a", "bce-auth-v1/{AccessKeyId}"),
        ("curl 'https://h/", "not closed"),
        ("curl https://h/ -H", "has no value"),
        ("curl https://h/ --data @file", "its content"),
        ("curl https://h/ --form a=b", "does not know curl's option --form"),
        ("curl https://h/ -F a=b", "does not know curl's option -F"),
    ] {
        let problem = explain(&json!({ "request": request }))["problem"].to_string();
        assert!(problem.contains(found), "{request}: {problem}");
    }
    assert!(crate::explain("{").contains("cannot be read"));
}

#[test]
fn curl_as_browsers_write_it() {
    let expected = crate::request::Request {
        method: "POST".into(),
        host: "ecd.cn-hangzhou.aliyuncs.com".into(),
        path: "/".into(),
        query: "a=1".into(),
        headers: vec![
            ("content-type".into(), "application/x-www-form-urlencoded".into()),
            ("host".into(), "ecd.cn-hangzhou.aliyuncs.com".into()),
        ],
        body: "Signature=it's&b=\n".into(),
    };
    for command in [
        "curl 'https://ECD.cn-hangzhou.aliyuncs.com/?a=1' \\\n  -H 'Content-Type: application/x-www-form-urlencoded' \\\n  --data-raw $'Signature=it\\'s&b=\\u000a' --compressed",
        "curl -sS https://ecd.cn-hangzhou.aliyuncs.com/?a=1 -dSignature=it\\'s --data-raw \"b=\n\"",
        "curl --url https://ecd.cn-hangzhou.aliyuncs.com/?a=1#x --request POST -d \"Signature=it's\" -d 'b=\n'",
    ] {
        assert_eq!(crate::request::Request::parse(command).unwrap(), expected, "{command}");
    }
    let get = crate::request::Request::parse("curl -G https://h/?a=1 -d b=2").unwrap();
    assert_eq!((get.method.as_str(), get.query.as_str(), get.body.as_str()), ("GET", "a=1&b=2", ""));
}
