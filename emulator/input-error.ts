/**
 * Input that the emulator does not take: of a function of the cloud, of a seed or a snapshot, or of the control API. The
 * message says what was given and what is allowed.
 */
export class InputError extends RangeError {
  override readonly name = "InputError";
  /** What is wrong: the name of a parameter, or the path of a member such as `desktops[0].status`. */
  readonly path: string;
  /** What was given. */
  readonly given: unknown;
  /** What is allowed, in words. */
  readonly allowed: string;

  /**
   * @param path the name or path of what is wrong
   * @param given what was given
   * @param allowed what is allowed, in words
   */
  constructor(path: string, given: unknown, allowed: string) {
    super(`${path}: given ${shown(given)}, allowed is ${allowed}`);
    this.path = path;
    this.given = given;
    this.allowed = allowed;
  }
}

/** The most characters of a value that a message shows. */
const SHOWN = 80;

function shown(value: unknown): string {
  if (typeof value === "function") return "a function";
  if (typeof value === "bigint" || typeof value === "symbol") return String(value);
  if (value !== null && typeof value === "object" && !Array.isArray(value)) {
    const names = Object.keys(value);
    return names.length === 0 ? "an empty object" : `an object with ${shorten(names.join(", "))}`;
  }
  // Numbers that JSON has not.
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return shorten(JSON.stringify(value) ?? "nothing");
}

function shorten(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}

/** The items of a list for a message: the first ones, and the number of all. */
export function listed(items: readonly string[], most = 5): string {
  if (items.length === 0) return "none";
  const more = items.length - most;
  return more > 0 ? `${items.slice(0, most).join(", ")} and ${more} more` : items.join(", ");
}
