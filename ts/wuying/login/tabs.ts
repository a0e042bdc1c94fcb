/** Turns and messages of the tabs of one origin about a session. Without Web Locks and BroadcastChannel, each tab acts alone. */

import { sleep } from "../../abort.js";

/** How long a tab waits for its turn before it goes ahead, in milliseconds: the tab that has it may be frozen. */
const TURN_TIMEOUT = 30_000;

/** How long a tab waits for the message of the tab that had its turn before, in milliseconds. */
const MESSAGE_TIMEOUT = 250;

/** The other tabs of this origin. */
export class Tabs<Message> {
  readonly #name: string;
  readonly #channel: BroadcastChannel | undefined;
  #received = (): void => {};

  /** @param name The same in all tabs of a session. Not a secret: every script of the origin can read it. */
  constructor(name: string, onMessage: (message: Partial<Message> | null) => void) {
    this.#name = name;
    if (typeof BroadcastChannel === "undefined") return;
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }) => {
      onMessage(data as Partial<Message> | null);
      this.#received();
    };
    // In Node.js, an open channel keeps the process alive.
    (this.#channel as { unref?: () => void }).unref?.();
  }

  post(message: Message): void {
    this.#channel?.postMessage(message);
  }

  close(): void {
    this.#channel?.close();
  }

  /** Runs `act` when no other tab does. If one did, its messages have arrived before. */
  async inTurn(act: () => Promise<void>): Promise<void> {
    const locks = typeof navigator === "undefined" ? undefined : (navigator.locks as LockManager | undefined);
    if (!locks) return act();
    let started = false;
    const start = (): Promise<void> => {
      started = true;
      return act();
    };
    try {
      const first = await locks.request(this.#name, { ifAvailable: true }, async (lock) => {
        if (lock) await start();
        return lock !== null;
      });
      if (first) return;
      const message = new Promise<void>((resolve) => (this.#received = resolve));
      await locks.request(this.#name, { signal: AbortSignal.timeout(TURN_TIMEOUT) }, async () => {
        // Locks and messages travel separately: a lock may arrive first.
        await Promise.race([message, sleep(MESSAGE_TIMEOUT, undefined)]);
        await start();
      });
    } catch (error) {
      // Locks are refused in a sandboxed frame, and a turn may not come.
      if (started) throw error;
      await act();
    }
  }
}
