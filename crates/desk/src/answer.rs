//! Reads the vendor's response.

/// The message of a response in JSON or XML; other text is the message itself.
pub fn message(answer: &str) -> String {
    let answer = answer.trim().replace("\r\n", "\n");
    // A pasted HTTP response has the body after the headers.
    let body = match answer.split_once("\n\n") {
        Some((head, body)) if head.starts_with("HTTP/") => body.trim(),
        _ => &answer,
    };
    if let Ok(serde_json::Value::Object(members)) = serde_json::from_str(body) {
        let message = ["Message", "message"].iter().find_map(|name| members.get(*name)?.as_str());
        return message.unwrap_or(body).into();
    }
    let element = body.split_once("<Message>").and_then(|(_, rest)| rest.split_once("</Message>"));
    element.map_or_else(|| body.into(), |(text, _)| unescaped(text))
}

/// Decodes XML's five entities and the line break's reference; `&amp;` last, because the result may look like another entity.
fn unescaped(text: &str) -> String {
    let mut text = text.to_owned();
    for (entity, character) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&apos;", "'"),
        ("&#xA;", "\n"),
        ("&#10;", "\n"),
        ("&amp;", "&"),
    ] {
        text = text.replace(entity, character);
    }
    text
}
