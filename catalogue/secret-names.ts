/* Names whose values are secret. Generated from `catalogue/` by `scripts/catalogue.mjs`; do not edit. */

/** Secret names that contain none of {@link WORDS}. */
const SECRET: ReadonlySet<string> = new Set([
  "adminpass",
  "agentimurl",
  "authenticationcode",
  "bcccreatewithscript",
  "bosurl",
  "commandcontent",
  "connectionproperties",
  "downloadurl",
  "encryptedfingerprinttemplate",
  "encryptedkey",
  "encryptkey",
  "fingerprinttemplate",
  "license",
  "paidcallbackurl",
  "props",
  "qrcodepng",
  "sharelink",
  "signedurl",
  "streamurl",
  "thumbnail",
  "trustkey",
  "uploadurl",
  "userdata",
  "vncurl",
]);

/** Names that contain one of {@link WORDS} and are not secret. */
const OPEN: ReadonlySet<string> = new Set([
  "clienttoken",
  "credentialtype",
  "nexttoken",
  "passwordstrategy",
  "sessionidletime",
  "tenantpasswordlength",
  "ticketid",
  "verifycodeaction",
]);

const WORDS =
  /apikey|authorization|cookie|credential|passcode|passphrase|passwd|password|privatekey|pwd|secret|sessionid|ticket|token|verifycode|signature$/;

/** Whether the values of a parameter, a member or a header of this name are secret, as the crate's redaction has it. */
export function isSecretName(name: string): boolean {
  const plain = name.toLowerCase().replaceAll(/[_-]/g, "");
  return SECRET.has(plain) || (WORDS.test(plain) && !OPEN.has(plain));
}
