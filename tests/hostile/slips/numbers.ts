/** Numeric options that are no numbers, or out of range. */

import { any, client, healthy, IDS, type Kit, read, REFUSED, type Slip, stop, verdict } from "./kit.js";

/** Values that are not numbers, or out of range. */
const BAD: [string, unknown][] = [
  ["NaN", NaN],
  ["-5", -5],
  ["a text", "x"],
  ["an object", {}],
  ["a function", () => 1],
];
/** Unusual values that are accepted or refused. */
const ODD: [string, unknown][] = [
  ["Infinity", Infinity],
  ["1e308", 1e308],
  ["0.5", 0.5],
  ["0", 0],
  ["-0", -0],
  ["null", null],
  ["a BigInt", 5n],
  ["true", true],
  ["an array", [5]],
  ["digits", "5"],
];

const numbers = (name: string, run: (kit: Kit, value: unknown) => Promise<string>): Slip[] => [
  ...BAD.map(([what, value]): Slip => ({ name: `${name} is ${what}`, run: (kit) => run(kit, value), must: REFUSED })),
  ...ODD.map(([what, value]): Slip => ({
    name: `${name} is ${what}`,
    run: (kit) => run(kit, value),
    must: /^(ConfigurationError|ok|ResponseError\/foreign|TimeoutError\/network)$/,
  })),
];

const wait = (kit: Kit, options: object): Promise<string> =>
  verdict(kit, () => kit.ecd.waitFor(client(kit), { DesktopId: IDS[0]! }, "Stopped", any(options)));

export const numeric: Slip[] = [
  ...["timeout", "totalTimeout", "maxResponseSize", "maxSkew"].flatMap((option) =>
    numbers(option, (kit, value) => read(kit, { [option]: value })),
  ),
  ...["maxAttempts", "baseDelay", "throttledBaseDelay", "maxDelay"].flatMap((option) =>
    numbers(`retry.${option}`, (kit, value) => read(kit, { retry: { [option]: value } })),
  ),
  ...["concurrency", "totalTimeout"].flatMap((option) =>
    numbers(`${option} of a bulk call`, (kit, value) => stop(kit, IDS, { [option]: value })),
  ),
  // The state is never reached: the option is refused, or the wait times out.
  ...BAD.flatMap(([what, value]) =>
    ["interval", "timeout"].map((option): Slip => ({
      name: `${option} of waitFor is ${what}`,
      run: (kit) => wait(kit, { timeout: 2000, interval: 100, [option]: value }),
      must: REFUSED,
    })),
  ),
  ...ODD.map(([what, value]): Slip => ({
    name: `interval of waitFor is ${what}`,
    run: (kit) => wait(kit, { timeout: 2000, interval: value }),
    must: /^(ConfigurationError|WaitError)$/,
  })),
  ...numbers("expiry", (kit, value) =>
    verdict(kit, () =>
      new kit.bcc.BccClient(
        any({
          region: "bj",
          endpoint: healthy(kit.url),
          expiry: value,
          credentials: { accessKeyId: "id", secretAccessKey: "secret" },
        }),
      ).send(kit.bcc.ListInstances),
    ),
  ),
];
