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
  #isMuted = false;

  constructor({ input, output }: Terminal = { input: process.stdin, output: process.stdout }) {
    this.#output = output;
    if (!input.isTTY) return;
    // The echo of a secret is dropped.
    const echo = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        if (!this.#isMuted) output.write(chunk);
        done();
      },
    });
    this.#interface = createInterface({ input, output: echo, terminal: true, historySize: 0 });
    // A terminal in raw mode sends no signal.
    this.#interface.on("SIGINT", () => process.emit("SIGINT"));
  }

  /** Asks for a line. A secret is not shown while it is typed. */
  async ask(question: string, isSecret = false): Promise<string> {
    const terminal = this.#interface;
    if (!terminal) return "";
    return new Promise((resolve) => {
      const settle = (answer: string) => {
        terminal.off("close", onClose);
        if (isSecret) this.#output.write("\n");
        this.#isMuted = false;
        resolve(answer.trim());
      };
      const onClose = () => settle("");
      terminal.once("close", onClose);
      terminal.question(question, settle);
      this.#isMuted = isSecret;
    });
  }

  /** Asks for consent. Everything but yes is a no. */
  async confirm(question: string): Promise<boolean> {
    return /^y(es)?$/i.test(await this.ask(`${question} [y/N] `));
  }

  /** Ends a pending question with an empty answer. */
  close(): void {
    this.#interface?.close();
  }
}
