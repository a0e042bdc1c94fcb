/** Reads a request body as strict JSON, bounded in size and time: a platform waits for a slow body without end. */

import { untilInterrupted } from "../abort.js";
import { parseStrict } from "./json.js";
import { Refusal } from "./refusal.js";

/** The bounds of a request body. */
export interface BodyLimits {
  /** In bytes. */
  maxSize: number;
  /** The time to read it, in milliseconds. */
  timeout: number;
}

/**
 * Reads a JSON body.
 *
 * @throws {Refusal}
 */
export async function readJson(request: Request, limits: BodyLimits): Promise<unknown> {
  const bytes = await readBytes(request, limits);
  try {
    return parseStrict(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    // The decoder's messages differ between platforms.
    throw new Refusal("InvalidRequest", error instanceof SyntaxError ? `The body has ${error.message}.` : "Not UTF-8.");
  }
}

/**
 * Reads a body.
 *
 * @throws {Refusal} The body is too large or too slow.
 */
export async function readBytes(request: Request, { maxSize, timeout }: BodyLimits): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = new Refusal("TooLarge", `The body has more than ${maxSize} bytes.`);
  const length = request.headers.get("content-length");
  if (length !== null && !(Number(length) <= maxSize)) throw tooLarge;
  if (!request.body) return new Uint8Array();
  const reader = request.body.getReader();
  const read = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return joined(chunks, size);
      size += value.length;
      if (size > maxSize) throw tooLarge;
      chunks.push(value);
    }
  };
  try {
    const got = await untilInterrupted(read(), undefined, timeout);
    if (got instanceof Uint8Array) return got;
    throw new Refusal("TooSlow", `The body took more than ${timeout} ms.`);
  } finally {
    reader.cancel().catch(() => {});
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
