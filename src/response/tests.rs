use alloc::format;

use super::{Body, FailureKind, Headers, Outcome, Response};
use crate::operation::Authentication;
use crate::retry::FailureContext;
use crate::time::tests::http_date;
use wasm_bindgen_test::wasm_bindgen_test;

/// A time of the server.
const NOW: i64 = 1_767_323_045_000;
const DAY: i64 = 86_400_000;

#[wasm_bindgen_test(unsupported = test)]
fn error_codes_are_classified() {
    let kind = |status, code| {
        let body = Body::Error { code, message: "" };
        Outcome::Response(Response { status, body, headers: Headers::default() })
            .kind(Authentication::AccessKey, &["Custom.Expired"])
            .unwrap()
    };
    for (status, code, expected) in [
        (400, "Throttling.User", FailureKind::Throttled),
        (400, "Rejected.Throttling", FailureKind::Throttled),
        (429, "Whatever", FailureKind::Throttled),
        (400, "InvalidTimeStamp.Expired", FailureKind::Clock),
        (400, "RequestExpired", FailureKind::Clock),
        (403, "RequestTimeTooSkewed", FailureKind::Clock),
        (400, "SignatureNonceUsed", FailureKind::Nonce),
        (400, "SignatureDoesNotMatch", FailureKind::Signature),
        (404, "InvalidAccessKeyId.NotFound", FailureKind::Credentials),
        (403, "InvalidAccessKeyId", FailureKind::Credentials),
        (400, "InvalidSecurityToken.Expired", FailureKind::ExpiredCredentials),
        (400, "Custom.Expired", FailureKind::ExpiredCredentials),
        (400, "InvalidSecurityToken.Malformed", FailureKind::Credentials),
        (403, "Forbidden.RAM", FailureKind::Forbidden),
        (403, "NoPermission", FailureKind::Forbidden),
        (403, "AccessDenied", FailureKind::Forbidden),
        (403, "Forbidden.InstanceNotFound", FailureKind::NotFound),
        (404, "InvalidAction.NotFound", FailureKind::NotFound),
        (404, "InvalidInstanceId.NotFound", FailureKind::NotFound),
        (409, "Instance.StopInstanceOperationForbidden", FailureKind::Conflict),
        (403, "Bcc.PrePayCannotStopWithNoCharge", FailureKind::Conflict),
        (403, "Instance.DeletionProtection", FailureKind::Conflict),
        (403, "IdempotentParameterMismatch", FailureKind::Conflict),
        (400, "IncorrectDesktopStatus", FailureKind::Conflict),
        (403, "Order.Unpaid", FailureKind::Quota),
        (400, "RISK.RISK_CONTROL_REJECTION", FailureKind::Quota),
        (400, "InsufficientCreditException", FailureKind::Quota),
        (400, "MissingDesktopId", FailureKind::Parameter),
        (400, "MalformedJSON", FailureKind::Parameter),
        (500, "InternalError", FailureKind::Server),
        (503, "ServiceUnavailable", FailureKind::Server),
        (200, "InternalError", FailureKind::Server),
        (403, "NeverHeardOf", FailureKind::Forbidden),
        // Of edgedesk/gateway.
        (401, "Gateway.Unauthenticated", FailureKind::ExpiredCredentials),
        (403, "Gateway.OperationNotAllowed", FailureKind::Forbidden),
        (429, "Gateway.LimitReached", FailureKind::Throttled),
        (502, "Gateway.NoResponse", FailureKind::Server),
        // Of the end-user API only.
        (403, "InvalidUserOrPassword", FailureKind::Forbidden),
        (403, "InvalidLoginToken", FailureKind::Forbidden),
    ] {
        assert_eq!(kind(status, code), expected, "{status} {code}");
    }
}

fn refusal(code: &str) -> Outcome<'_> {
    let body = Body::Error { code, message: "" };
    Outcome::Response(Response { status: 403, body, headers: Headers::default() })
}

#[wasm_bindgen_test(unsupported = test)]
fn login_error_codes_are_classified_for_sessions() {
    for (code, expected) in [
        ("InvalidUserOrPassword", FailureKind::WrongPassword),
        ("InvalidPassword", FailureKind::WrongPassword),
        ("PasswordIncorrect", FailureKind::WrongPassword),
        ("User.PasswordError", FailureKind::WrongPassword),
        ("InvalidOldPassword", FailureKind::WrongPassword),
        ("InvalidNewPassword", FailureKind::Forbidden),
        ("InvalidPassword.TooShort", FailureKind::Forbidden),
        ("InvalidParameter.Password", FailureKind::Forbidden),
        ("PasswordExpired", FailureKind::Forbidden),
        ("MissingPassword", FailureKind::Forbidden),
        ("InvalidAuthenticationCode", FailureKind::WrongCode),
        ("TokenCode.Expired", FailureKind::WrongCode),
        ("InvalidMfaCode", FailureKind::WrongCode),
        ("MissingAuthenticationCode", FailureKind::Forbidden),
        ("InvalidLoginToken", FailureKind::ExpiredSession),
        ("LoginTokenExpired", FailureKind::ExpiredSession),
        ("InvalidLoginToken.NotFound", FailureKind::ExpiredSession),
        ("InvalidSessionId", FailureKind::ExpiredSession),
        ("InvalidKeepAliveToken", FailureKind::ExpiredSession),
        ("MissingLoginToken", FailureKind::Forbidden),
        ("InvalidDesktopSession.NotFound", FailureKind::NotFound),
        ("Custom.Expired", FailureKind::ExpiredSession),
        ("InvalidSecurityToken.Expired", FailureKind::ExpiredSession),
        ("InvalidDesktopId.NotFound", FailureKind::NotFound),
    ] {
        assert_eq!(
            refusal(code).kind(Authentication::Session, &["Custom.Expired"]),
            Some(expected),
            "{code}"
        );
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn a_write_that_was_not_sent_is_not_ambiguous() {
    let doubtful = |words| Outcome::Failed(words).may_have_executed(FailureKind::Network);
    for words in [
        "connect ECONNREFUSED 127.0.0.1:1",
        "ECONNREFUSED TypeError: fetch failed: connect ECONNREFUSED 127.0.0.1:1",
        "ECONNREFUSED TypeError: fetch failed",
        "ETIMEDOUT TypeError: fetch failed: connect ETIMEDOUT 10.0.0.1:443",
        "ENOTFOUND TypeError: fetch failed: getaddrinfo ENOTFOUND nowhere.invalid",
        "UND_ERR_CONNECT_TIMEOUT TypeError: fetch failed: Connect Timeout Error",
        "CERT_HAS_EXPIRED TypeError: fetch failed: certificate has expired",
        "UNABLE_TO_VERIFY_LEAF_SIGNATURE TypeError: fetch failed: unable to verify the first certificate",
        "DEPTH_ZERO_SELF_SIGNED_CERT TypeError: fetch failed: self-signed certificate",
        " TypeError: fetch failed: bad port",
        "ERR_INVALID_URL TypeError: Failed to parse URL from https://[evil]/?…: Invalid URL",
        " TypeError: 'F O' is not a valid HTTP method.",
        " TypeError: Request with GET/HEAD method cannot have body.",
        " TypeError: Failed to execute 'fetch' on 'Window': Failed to parse URL from https://[evil]",
        " TypeError: Window.fetch: https://[evil] is not a valid URL.",
        " TypeError: Fetch API cannot load: https://[evil]",
        "ConnectionRefused Error: Unable to connect. Is the computer able to access the url?",
        " TypeError: error sending request for url (https://h/?… client error (Connect): tcp connect error: Connection refused (os error 111)",
        " TypeError: error sending request for url (https://h/): client error (Connect): dns error: failed to lookup",
    ] {
        assert!(!doubtful(words), "{words}");
    }
    for words in [
        "",
        " TypeError: Failed to fetch",
        " TypeError: NetworkError when attempting to fetch resource.",
        "ECONNRESET TypeError: fetch failed: read ECONNRESET",
        "UND_ERR_SOCKET TypeError: fetch failed: other side closed",
        // A connected host can become unreachable, and a server's alert may follow the request.
        "EHOSTUNREACH TypeError: fetch failed: read EHOSTUNREACH",
        "ENETUNREACH Error: write ENETUNREACH",
        "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED TypeError: fetch failed: tlsv13 alert certificate required",
        "ERR_TLS_RENEGOTIATION_DISABLED TypeError: fetch failed",
        // A caller's own fetch may quote a server's message.
        " Error: 502 Bad Gateway: connect ECONNREFUSED 10.0.0.1:80",
        " Error: upstream said ECONNREFUSED, dns error, bad port, Failed to parse URL from x",
        " Error: the server answers bad port: Failed to parse URL from https://h",
        " TypeError: Headers.append: \"x: bad port\" is an invalid header value.",
        "ERR_INVALID_URL TypeError: Invalid URL",
        "HPE_INVALID_HEADER_TOKEN TypeError: fetch failed: Response does not match the HTTP/1.1 protocol (Invalid header value char)",
        // The URL may contain such words.
        " TypeError: error sending request for url (https://h/v2/dns%20error/ECONNREFUSED): connection closed before message completed",
        " TypeError: error sending request for url (https://h/?Name=client+error+(Connect)): connection error: reset",
    ] {
        assert!(doubtful(words), "{words}");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn retry_after_is_read_in_three_formats() {
    let asked = |headers: Headers<'_>| {
        Outcome::Response(Response { status: 503, body: Body::Foreign, headers }).retry_after()
    };
    let none = Headers::default();
    assert_eq!(asked(none), None);
    assert_eq!(asked(Headers { retry_after: Some("7"), ..none }), Some(7000));
    assert_eq!(asked(Headers { retry_after: Some("7"), acs_retry_after: Some("250"), ..none }), Some(250));
    let (date, until) = (http_date(NOW), http_date(NOW + 9000));
    assert_eq!(asked(Headers { retry_after: Some(&until), date: Some(&date), ..none }), Some(9000));
    assert_eq!(asked(Headers { retry_after: Some(&date), date: Some(&until), ..none }), Some(0));
    for text in ["soon", "-1", "1.5", "", "+7", "0x10", "７"] {
        assert_eq!(
            asked(Headers { retry_after: Some(text), acs_retry_after: Some(text), ..none }),
            None,
            "{text}"
        );
    }
    // A number that does not fit is the longest wait, not none.
    let far = http_date(NOW + 400 * DAY);
    let long = "9".repeat(40_000);
    for longest in [
        Headers { retry_after: Some(&far), date: Some(&date), ..none },
        Headers { retry_after: Some(&long), ..none },
        Headers { acs_retry_after: Some("4294967296"), ..none },
        Headers { retry_after: Some("4294968"), ..none },
    ] {
        assert_eq!(asked(longest), Some(u32::MAX), "{:?}", longest.retry_after.map(str::len));
    }
    let zeros = format!("{}7", "0".repeat(40_000));
    assert_eq!(asked(Headers { acs_retry_after: Some(&zeros), ..none }), Some(7));
}

#[wasm_bindgen_test(unsupported = test)]
fn debug_shows_no_text_of_a_server() {
    const TEXT: &str = "hunter2";
    let headers =
        Headers { date: Some(TEXT), age: Some(TEXT), retry_after: Some(TEXT), acs_retry_after: Some(TEXT) };
    let outcome =
        Outcome::Response(Response { status: 400, body: Body::Error { code: TEXT, message: TEXT }, headers });
    let context = FailureContext {
        error: Some((TEXT, TEXT)),
        permission: Some(TEXT),
        read_by: None,
        signed: Some((TEXT, TEXT)),
    };
    let shown = format!("{outcome:?} {:?} {context:?}", Outcome::Failed(TEXT));
    assert!(!shown.contains(TEXT), "{shown}");
}
