/**
 * `npm run catalogue:propose`: fills in the undecided columns of new operations in catalogue/, by their names and
 * parameters, and prints each proposal. Proposals are guesses: review each before you commit it.
 */

import { APIS, everyField, fieldLists, readFacts, writeFacts } from "./catalogue-files.mjs";
import { main } from "./setup/log.mjs";

/** Verbs that only read; and names with such a verb whose operation uses up a ticket or a login. */
const READS = /^(Describe|List|Query|Get)|^(EhcClusterList|KeypairDetail)$/;
const USES_UP = /^(GetConnectionTicket|GetCoordinateTicket|GetLoginToken)$/;

/** Costs money, uses up a code or a login, restarts a desktop or an instance, or does harm when it is executed twice. */
const ONCE =
  /^(Reboot|BatchReboot|Reset|Rebuild|Rollback|Run|Send|Renew|Purchase|AutoRenew|Release|Resize|ChangeTo|ChangePassword|Verify|Approve|Enter|Exit|Accept|RemoteCopy|Refund)|Resize|Refund|ChargeType/;

/** A start or a stop, which the vendor refuses if the requested state is reached. */
const SETTLES = /^(Batch)?(Start|Stop)Instance$/;

/** Parameters and response fields that only operations with an order have. */
const ORDERS = /^(AutoPay|OrderId|OrderIds|orderId|billing)$/;

const names = (fields) => [...everyField(fields)].map(({ name }) => name);

/** @returns {"read" | "settle" | "once" | "write"} */
function effectOf(api, { name, request, response }) {
  if (READS.test(name) && !USES_UP.test(name)) return "read";
  if (api === "bcc" && SETTLES.test(name)) return "settle";
  return USES_UP.test(name) || ONCE.test(name) || isPaid({ request, response }) ? "once" : "write";
}

const isPaid = ({ request, response }) => [...names(request), ...names(response)].some((name) => ORDERS.test(name));

const VERBS =
  /^(Batch|AutoRenew|Create|Modify|Renew|Delete|Start|Stop|Reboot|Reset|Rebuild|Purchase|Resize|Release|Rollback|Hibernate|Wakeup|Migrate|Update|Change|Attach|Detach|Bind|Unbind|Rename)+/;

/** The operation that reads the noun of `name`, or else the longest beginning of that noun. */
function readByOf({ name }, operations) {
  const words = name.replace(VERBS, "").match(/[A-Z][a-z0-9]*|[A-Z]+(?![a-z])/g);
  if (!VERBS.test(name) || !words) return null;
  const known = new Set(operations.map((operation) => operation.name));
  for (let length = words.length; length > 0; length--) {
    const noun = words.slice(0, length).join("");
    const stem = noun.replace(/s$/, "");
    for (const verb of ["Describe", "List", "Get"]) {
      for (const ending of [`${stem}s`, noun, stem]) if (known.has(verb + ending)) return verb + ending;
    }
  }
  return null;
}

const CURSORS = ["NextToken", "marker", "PageNumber", "PageNum"];

/** The pagination of an operation that has a cursor parameter and a list in its response. */
function pagesOf({ request, response }) {
  const parameters = request.map(({ name }) => name);
  const cursor = CURSORS.find((name) => parameters.includes(name));
  if (!cursor || (cursor === "NextToken" && !response.some(({ name }) => name === cursor))) return null;
  const items = listsIn(response);
  return items.length ? { cursor, items } : null;
}

/** The lists of objects; without these, all lists; without these, the lists within objects. */
function listsIn(fields, prefix = "") {
  const lists = fields.filter(({ type }) => type === "array");
  const ofObjects = lists.filter(({ items }) => items.type === "object");
  const found = (ofObjects.length ? ofObjects : lists).map(({ name }) => prefix + name);
  if (found.length || prefix) return found;
  return fields.flatMap(({ name, fields: inner }) => (inner ? listsIn(inner, `${name}.`) : []));
}

/** The states that `Start…` and `Stop…` request, and the path of the state in the response of `readBy`. */
const settledOf = ({ name }) => ({
  at: name.startsWith("Batch") ? "instances.status" : "instance.status",
  states: name.includes("Stop") ? ["Stopping", "Stopped"] : ["Starting", "Running"],
});

/** The columns that an operation needs, in their order, each with the function that proposes it. */
function* columnsOf(api, operation, operations) {
  yield ["effect", () => effectOf(api, operation)];
  if (operation.effect === "read") {
    yield ["pages", () => pagesOf(operation)];
    return;
  }
  yield ["paid", () => isPaid(operation)];
  yield ["readBy", () => readByOf(operation, operations)];
  if (operation.effect === "settle") yield ["settled", () => settledOf(operation)];
}

/**
 * The undecided columns of an API's operations, and its fields of undecided secrecy. `propose` fills one in.
 *
 * @returns {Generator<{ what: string, propose: () => unknown }>}
 */
export function* undecided(api, facts, names) {
  for (const operation of facts.operations) {
    for (const [column, propose] of columnsOf(api, operation, facts.operations)) {
      if (operation[column] !== undefined) continue;
      yield { what: `${operation.name}.${column}`, propose: () => (operation[column] = propose()) };
    }
  }
  for (const { owner, fields } of fieldLists(facts)) {
    for (const field of everyField(fields)) {
      if (field.secret !== undefined || names.open.includes(field.name)) continue;
      yield {
        what: `${owner}.${field.name}.secret`,
        propose() {
          const plain = field.name.toLowerCase().replaceAll(/[_-]/g, "");
          if (names.words.some((word) => plain.includes(word))) return (field.secret = true);
          names.open = [...new Set([...names.open, field.name])].sort((a, b) =>
            a.toLowerCase() < b.toLowerCase() ? -1 : 1,
          );
          return false;
        },
      };
    }
  }
}

await main(import.meta.url, async () => {
  const secrets = readFacts("secrets");
  for (const { api, file } of APIS) {
    const facts = readFacts(file);
    for (const { what, propose } of undecided(api, facts, secrets)) {
      console.log(`${api}.${what}: ${JSON.stringify(propose())}`);
    }
    await writeFacts(file, facts);
  }
  await writeFacts("secrets", secrets);
});
