import { createInterface, type Interface } from "node:readline";
import { Writable } from "node:stream";

/** The streams of a terminal. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
}

/** Questions at the terminal. Without a terminal every answer is empty, and every consent is refused. */
export class Prompt {
  readonly #output: NodeJS.WritableStream;
  readonly #interface: Interface | undefined;
  /** Lines that were typed or pasted before their question. */
  readonly #lines: string[] = [];
  #settle: ((line: string) => void) | undefined;
  /** Whether what is typed is shown: only while an answer that is not secret is awaited. */
  #isShown = false;

  constructor({ input, output }: Terminal = { input: process.stdin, output: process.stdout }) {
    this.#output = output;
    if (!input.isTTY) return;
    const echo = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        if (this.#isShown) output.write(chunk);
        done();
      },
    });
    this.#interface = createInterface({ input, output: echo, terminal: true, historySize: 0 })
      .on("line", (line) => this.#take(line))
      .on("close", () => this.#take(""))
      // A terminal in raw mode sends no signal.
      .on("SIGINT", () => process.emit("SIGINT"));
  }

  /** Asks for a line. A secret is not shown while it is typed. */
  async ask(question: string, isSecret = false): Promise<string> {
    const terminal = this.#interface;
    if (!terminal) return "";
    this.#output.write(question);
    this.#isShown = !isSecret;
    const early = this.#lines.shift();
    const line = early ?? (await new Promise<string>((resolve) => (this.#settle = resolve)));
    this.#isShown = false;
    // The end of a line that is shown is shown, too.
    if (isSecret || early !== undefined) this.#output.write("\n");
    return line.trim();
  }

  /** Asks for consent. Everything but yes is a no. */
  async confirm(question: string): Promise<boolean> {
    return /^y(es)?$/i.test(await this.ask(`${question} [y/N] `));
  }

  /** Ends a pending question with an empty answer. */
  close(): void {
    this.#interface?.close();
  }

  /** Takes a line. What follows in the same chunk may be the next answer, and that may be a secret. */
  #take(line: string): void {
    this.#isShown = false;
    const settle = this.#settle;
    this.#settle = undefined;
    if (settle) settle(line);
    else this.#lines.push(line);
  }
}
