//! Names whose values are secret. Generated from `catalogue/` by `scripts/catalogue.mjs`; do not edit.
//! All are in lower case, without `_` and `-`, with `|` between them.

/// Secret, though they hold none of the words.
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

/// Not secret, though they hold one of the words.
pub(super) const OPEN: &str = "\
    clienttoken|\
    credentialtype|\
    nexttoken|\
    passwordstrategy|\
    sessionidletime|\
    tenantpasswordlength|\
    ticketid|\
    verifycodeaction";

/// What makes a name secret, be it one of the catalogue's or not.
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
