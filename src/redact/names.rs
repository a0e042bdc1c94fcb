//! Names whose values are secret. Generated from `catalogue/` by `scripts/catalogue.mjs`; do not edit.
//! All are in lower case, without `_` and `-`, with `|` between them.

/// Secret names that contain none of [`WORDS`].
pub(super) const SECRET: &str = "\
    adminpass|\
    agentimurl|\
    authenticationcode|\
    bcccreatewithscript|\
    bosurl|\
    commandcontent|\
    connectionproperties|\
    downloadurl|\
    encryptedfingerprinttemplate|\
    encryptedkey|\
    encryptkey|\
    fingerprinttemplate|\
    license|\
    paidcallbackurl|\
    props|\
    qrcodepng|\
    sharelink|\
    signedurl|\
    streamurl|\
    thumbnail|\
    trustkey|\
    uploadurl|\
    userdata|\
    vncurl";

/// Names that contain one of [`WORDS`] and are not secret.
pub(super) const OPEN: &str = "\
    clienttoken|\
    credentialtype|\
    nexttoken|\
    passwordstrategy|\
    sessionidletime|\
    tenantpasswordlength|\
    ticketid|\
    verifycodeaction";

/// A name that contains one of these words is secret.
pub(super) const WORDS: &str = "\
    apikey|\
    authorization|\
    cookie|\
    credential|\
    passcode|\
    passphrase|\
    passwd|\
    password|\
    privatekey|\
    pwd|\
    secret|\
    sessionid|\
    ticket|\
    token|\
    verifycode";
