//! The generated operations.

use crate::param::schema::Schema;
use wasm_bindgen_test::wasm_bindgen_test;

/// Every generated schema is valid, and has as many parameters as the catalogue.
#[wasm_bindgen_test(unsupported = test)]
fn every_generated_schema_is_valid() {
    let mut seen = 0;
    for (source, catalogue) in [
        (include_str!("generated/ecd.rs"), include_str!("../../catalogue/ecd-2020-09-30.json")),
        (include_str!("generated/wuying.rs"), include_str!("../../catalogue/ecd-2020-10-02.json")),
        (include_str!("generated/bcc.rs"), include_str!("../../catalogue/bcc.json")),
    ] {
        let catalogue: serde_json::Value = serde_json::from_str(catalogue).unwrap();
        let operations = catalogue["operations"].as_array().unwrap();
        let (_, schemas) = source.split_once("const SCHEMA: &str =").unwrap();
        let schemas = schemas.split("const SCHEMA: &str =");
        assert_eq!(schemas.clone().count(), operations.len());
        for (text, operation) in schemas.zip(operations) {
            let schema = text.split('"').nth(1).unwrap();
            let parsed = Schema::parse(schema).unwrap_or_else(|error| panic!("{schema}: {error:?}"));
            assert_eq!(parsed.fields().count(), operation["request"].as_array().unwrap().len(), "{schema}");
            seen += 1;
        }
    }
    assert!(seen > 500, "{seen}");
}
