//! The facts of each vendor's service. `ts/service.ts` has the same for the npm package.

use crate::operation::Protocol;

/// A vendor's service.
pub(crate) struct Service {
    /// The hosts are `{name}.{region}.{domain}`.
    pub(crate) name: &'static str,
    pub(crate) domain: &'static str,
    /// The parameter of the client token, with which the vendor executes repetitions once.
    pub(crate) client_token: &'static str,
    /// The URL of the page about errors; the code is appended if the page takes one.
    pub(crate) error_docs_url: &'static str,
    pub(crate) error_docs_url_takes_code: bool,
}

/// Elastic Desktop Service, both APIs. <https://help.aliyun.com/zh/wuying-workspace/developer-reference/>
pub(crate) const ALIBABA: Service = Service {
    name: "ecd",
    domain: "aliyuncs.com",
    client_token: "ClientToken",
    error_docs_url: "https://api.aliyun.com/troubleshoot?product=ecd&q=",
    error_docs_url_takes_code: true,
};

/// BCC. <https://cloud.baidu.com/doc/BCC/index.html>
pub(crate) const BAIDU: Service = Service {
    name: "bcc",
    domain: "baidubce.com",
    client_token: "clientToken",
    error_docs_url: "https://cloud.baidu.com/doc/BCC/s/Ojwvyo6nc",
    error_docs_url_takes_code: false,
};

/// The client token parameters of both services.
pub(crate) const CLIENT_TOKENS: [&str; 2] = [ALIBABA.client_token, BAIDU.client_token];

impl Protocol {
    /// The vendor's service.
    pub(crate) fn service(&self) -> &'static Service {
        match self {
            Self::Rpc { .. } => &ALIBABA,
            Self::Rest { .. } => &BAIDU,
        }
    }
}
