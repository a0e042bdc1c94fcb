import { createInterface, type Interface } from "node:readline";
import { Writable } from "node:stream";

/** Questions at the terminal. Without a terminal every answer is empty, and every consent is refused. */
export class Prompt {
  #isMuted = false;
  readonly #interface: Interface | undefined;

  constructor() {
    if (!process.stdin.isTTY) return;
    // The echo of a secret is dropped.
    const write = (chunk: Buffer, _: unknown, done: () => void) =>
      this.#isMuted ? done() : process.stdout.write(chunk, done);
    const output = new Writable({ write } as never);
    this.#interface = createInterface({ input: process.stdin, output, terminal: true, historySize: 0 });
    // A terminal in raw mode sends no signal.
    this.#interface.on("SIGINT", () => process.emit("SIGINT"));
  }

  /** Asks for a line. */
  async ask(question: string, isSecret = false): Promise<string> {
    const terminal = this.#interface;
    if (!terminal) return "";
    return new Promise((resolve) => {
      const settle = (answer: string) => {
        terminal.off("close", onClose);
        if (isSecret) process.stdout.write("\n");
        this.#isMuted = false;
        resolve(answer.trim());
      };
      const onClose = () => settle("");
      terminal.once("close", onClose);
      terminal.question(question, settle);
      this.#isMuted = isSecret;
    });
  }

  /** Asks for consent. */
  async confirm(question: string): Promise<boolean> {
    return /^y(es)?$/i.test(await this.ask(`${question} [y/N] `));
  }

  /** Ends a pending question. */
  close(): void {
    this.#interface?.close();
  }
}
