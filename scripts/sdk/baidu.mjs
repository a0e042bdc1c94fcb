import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { fieldsOf, methods, pascal } from "./python.mjs";

/** `PUT /v2/instance/{}?stop`: a query key without a value selects the operation, as `action=` does. */
function address(method, path, body) {
  const given = new Set([...body.matchAll(/\[['"](\w+)['"]\] = (?!None|'')/g)].map(([, key]) => key));
  const keys = [...body.matchAll(/['"](\w+)['"]\]?\s*[=:]\s*(?:None|'')(?=[\s,}])/g)]
    .map(([, key]) => key)
    .filter((key) => !given.has(key));
  const action = /['"]action['"]\]?\s*[=:]\s*['"](\w+)['"]/.exec(body)?.[1];
  const query = [...new Set([...keys, ...(action ? [`action=${action}`] : [])])];
  return `${method} ${path}${query.length ? `?${query.join("&")}` : ""}`;
}

/**
 * The newer SDK, baiducloud-python-sdk-bcc.
 *
 * @returns {Map<string, import("./python.mjs").SdkOperation>}
 */
export function readBaidu(folder) {
  const root = join(folder, "baiducloud_python_sdk_bcc");
  const classes = new Map();
  for (const file of readdirSync(join(root, "models"))) {
    const source = readFileSync(join(root, "models", file), "utf8");
    const owner = /^class (\w+)\(/m.exec(source)?.[1];
    if (owner) classes.set(owner, members(source));
  }
  const client = readFileSync(join(root, "api/bcc_client.py"), "utf8");
  const constants = new Map(
    [...client.matchAll(/^ {4}(\w+) = b?['"]\/?([^'"]*)['"]/gm)].map(([, name, value]) => [name, value]),
  );
  const operations = new Map();
  for (const { name, body } of methods(client)) {
    const method = /http_methods\.(\w+)/.exec(body)?.[1];
    if (!method) continue;
    const [, list = ""] = /path = utils\.append_uri\((.*?)\)\n/s.exec(body) ?? [];
    const parts = list.split(",").map((part) => part.trim().replace("BccClient.", ""));
    const segments = parts.filter((part) => part !== "").map((part) => constants.get(part) ?? "{}");
    const operation = pascal(name);
    operations.set(operation, {
      // Operations on the root path take the value of `action` from their caller.
      ...(segments.length > 0 && { address: address(method, `/${segments.filter(Boolean).join("/")}`, body) }),
      request: fieldsOf(classes, `${operation}Request`),
      response: fieldsOf(classes, `${operation}Response`),
    });
  }
  return operations;
}

function members(source) {
  const init = source.slice(0, source.indexOf("def to_dict"));
  const names = new Map([...source.matchAll(/m\.get\('(\w+)'\)/g)].map(([, name]) => [name.toLowerCase(), name]));
  return new Map(
    [...init.matchAll(/:type (\w+): (.*?) \((required|optional)\)/g)].map(([, attribute, type, need]) => [
      names.get(attribute.replaceAll("_", "")) ?? attribute,
      { type, required: need === "required" },
    ]),
  );
}

/**
 * The older SDK, bce-python-sdk, which has no types and no responses.
 *
 * @returns {Map<string, import("./python.mjs").SdkOperation>}
 */
export function readOldBaidu(folder) {
  const source = readFileSync(join(folder, "baidubce/services/bcc/bcc_client.py"), "utf8");
  const operations = new Map();
  for (const { name, body } of methods(source)) {
    const path = /path = b['"]([^'"]*)['"]/.exec(body)?.[1];
    const method = /http_methods\.(\w+)/.exec(body)?.[1];
    if (path === undefined || !method) continue;
    const prefix = path === "/" ? "" : `/v${/prefix_v(\d)/.exec(body)?.[1] ?? 2}`;
    const found = [...body.matchAll(/(?:body|params)\[['"](\w+)['"]\]|^\s+['"](\w+)['"]:\s*(?!None|'')\S/gm)];
    const names = found.map(([, a, b]) => a ?? b).filter((parameter) => parameter !== "action");
    operations.set(pascal(name), {
      address: address(method, prefix + path.replaceAll("%s", "{}"), body),
      request: new Map(names.map((parameter) => [parameter, {}])),
    });
  }
  return operations;
}
