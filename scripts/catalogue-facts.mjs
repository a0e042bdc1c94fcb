/** What the catalogue's facts mean for the life of a call: what a repetition would do, and how answers go on. */

/** Verbs of names that only read; and names that look like it and do not: a ticket or a login uses something up. */
const READS = /^(Describe|List|Query|Get|Check)|^(EhcClusterList|KeypairDetail)$/;
const ACTS = /^(GetConnectionTicket|GetCoordinateTicket|GetLoginToken)$/;

/**
 * Costs money although the catalogue does not tag it, judging by names and Period parameters (unverified); uses up a
 * code or a login attempt; or does harm when it is done twice.
 */
const ONCE = {
  ecd: /^(Reboot|Reset|Rebuild|Run|Send)|^(Create|Renew|Modify).*(Oversold|VirtualBridge|Bandwidth)|^RenewVirtualBridge$/,
  wuying: /^(Reboot|Reset|ChangePassword|VerifyCredential|SendTokenCode)/,
  bcc: /^(Create(?!Asp|Keypair|SecurityGroup|DeploySet|Auth|Auto)|Purchase|Renew|AutoRenew|Release|Delete(Prepay|Recycled)|Reboot|BatchReboot|Rebuild|Rollback|Batch(Change|Refund)|ChangeTo|InstanceBatchResize|Resize|ModifyVolumeChargeType|ModifyReserved|AcceptReserved)/,
};

/** Baidu's start and stop: a repetition is refused with 409, and the state shows why. */
const SETTLES = /^(Batch)?(Start|Stop)Instance$/;

/** @returns {"read" | "settle" | "once" | "write"} */
export function effect(api, { name, chargeType }) {
  if (READS.test(name) && !ACTS.test(name)) return "read";
  if (api === "bcc" && SETTLES.test(name)) return "settle";
  return chargeType === "paid" || ACTS.test(name) || ONCE[api].test(name) ? "once" : "write";
}

const VERBS =
  /^(Batch|AutoRenew|Create|Modify|Renew|Delete|Start|Stop|Reboot|Reset|Rebuild|Purchase|Resize|Release|Rollback|Hibernate|Wakeup|Migrate|Update|Change|Attach|Detach)+/;

/**
 * The operation that shows what `name` changes: the one that reads the longest beginning of what follows the verb.
 * `undefined` where the catalogue has none by that rule.
 */
export function readBy(api, name, names) {
  if (api === "wuying") return /Desktops$/.test(name) ? "DescribeGlobalDesktops" : undefined;
  const words = name.replace(VERBS, "").match(/[A-Z][a-z0-9]*|[A-Z]+(?![a-z])/g);
  if (!VERBS.test(name) || !words) return undefined;
  if (api === "bcc" && words[0] === "Reserved" && name.startsWith("Purchase")) words.shift();
  for (let length = words.length; length > 0; length--) {
    const noun = words.slice(0, length).join("");
    const stem = noun.replace(/s$/, "");
    for (const verb of ["Describe", "List", "Get"]) {
      for (const ending of [`${stem}s`, noun, stem]) if (names.has(verb + ending)) return verb + ending;
    }
  }
  return undefined;
}

const CURSORS = ["NextToken", "marker", "PageNumber", "PageNum"];

/**
 * How an operation's answers go on: the parameter that asks for the next ones, and where the items are (members joined by
 * dots; several places divided by commas).
 *
 * @returns {{ cursor: string, items: string[] } | undefined}
 */
export function pages({ request, response = [], paginator }) {
  const names = request.map(({ name }) => name);
  const cursor = paginator ? paginator.input_token : CURSORS.find((name) => names.includes(name));
  if (!cursor || !names.includes(cursor)) return undefined;
  const isToken = cursor === "NextToken";
  if (isToken && !response.some(({ name }) => name === "NextToken")) return undefined;
  const items = paginator ? [paginator.result_key] : listsIn(response);
  return items.length ? { cursor, items } : undefined;
}

/** Lists of objects; where there are none, of anything; where there are none, those within an object. */
function listsIn(fields, prefix = "") {
  const lists = fields.filter(({ type }) => type === "array");
  const ofObjects = lists.filter(({ items }) => items?.type === "object");
  const found = (ofObjects.length ? ofObjects : lists).map(({ name }) => prefix + name);
  if (found.length || prefix) return found;
  return fields.flatMap(({ name, type, fields: inner }) =>
    type === "object" && inner ? listsIn(inner, `${name}.`) : [],
  );
}
