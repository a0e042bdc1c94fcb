/**
 * An example of a mismatch: the code that signed it wrote the space of a name as +, which the server reads as a space and signs
 * as %20.
 */
export const mismatch = {
  secret: "example-secret-of-nobody",
  request: [
    "POST https://ecd.cn-hangzhou.aliyuncs.com/?DesktopName=front+office&RegionId=cn-hangzhou HTTP/1.1",
    "host: ecd.cn-hangzhou.aliyuncs.com",
    "x-acs-action: DescribeDesktops",
    "x-acs-content-sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "x-acs-date: 2026-01-02T03:04:05Z",
    "x-acs-signature-nonce: 6f1d5a3c9e7b4208",
    "x-acs-version: 2020-09-30",
    "authorization: ACS3-HMAC-SHA256 Credential=example-access-key-id,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=c2b38b8a0dc23dfb7032fac2ad4a96ce0f706f0f3011302d46f4c767dc6ab038",
  ].join("\n"),
  answer: JSON.stringify({
    RequestId: "6C4B7A1E-0000-5F00-8000-3F0D2E1C9B5A",
    Code: "SignatureDoesNotMatch",
    Message:
      "Specified signature is not matched with our calculation. server StringToSign is [ACS3-HMAC-SHA256\n50f1b9791c3d3041e2ee4a8e470cf8bf544599363897f0e1a992d5f35a27c3df] server CanonicalRequest is [POST\n/\nDesktopName=front%20office&RegionId=cn-hangzhou\nhost:ecd.cn-hangzhou.aliyuncs.com\nx-acs-action:DescribeDesktops\nx-acs-content-sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\nx-acs-date:2026-01-02T03:04:05Z\nx-acs-signature-nonce:6f1d5a3c9e7b4208\nx-acs-version:2020-09-30\n\nhost;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855]",
  }),
};
