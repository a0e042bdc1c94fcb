//! Made from `catalogue/` by `npm run catalogue`.

pub mod bcc;
pub mod ecd;
pub mod wuying;
