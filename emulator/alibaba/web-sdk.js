/**
 * A stand-in for the vendor's web SDK, whose licence forbids to pass it on: the same global, `Wuying.WebSDK`, with what
 * public front ends use of it. A session draws the decoded ticket into the page's iframe instead of a desktop.
 */

(() => {
  /** The time from start() to onConnected, in milliseconds. */
  const CONNECT_MS = 100;

  class Session {
    #params;
    #handlers = [];
    #document;
    #isStopped = false;

    constructor(params) {
      this.#params = params;
    }

    addHandle(name, handler) {
      this.#handlers.push([name, handler]);
    }

    start() {
      // Not cancelled by stop(): integrators report late events of the vendor's SDK, too.
      setTimeout(() => this.#connect(), CONNECT_MS);
    }

    stop() {
      this.#isStopped = true;
      this.#document?.body.replaceChildren();
      this.#emit("onDisConnected", {});
    }

    #connect() {
      try {
        const { openType, iframeId, userInfo } = this.#params;
        if (openType !== "inline") throw new Error("the stand-in opens inline only");
        this.#document = document.getElementById(iframeId)?.contentDocument;
        if (!this.#document) throw new Error("there is no iframe of that id that the page may write to");
        const lines = describe(userInfo);
        if (!this.#isStopped) draw(this.#document, lines);
      } catch (error) {
        this.#emit("onError", { code: "StandInError", message: error.message });
        return;
      }
      this.#emit("onConnected", {});
    }

    #emit(name, event) {
      for (const [handled, handler] of this.#handlers) if (handled === name) handler(event);
    }
  }

  /** The lines to draw: of the ticket, or of the other two authentications, which have no ticket to decode. */
  function describe({ ticket, loginToken, sessionId, authCode }) {
    if (ticket !== undefined) return readTicket(ticket);
    if (loginToken && sessionId) return ["[LoginToken]", `SessionId=${sessionId}`];
    if (authCode) return ["[AuthCode]"];
    throw new Error("userInfo has no ticket, no loginToken with sessionId, and no authCode");
  }

  function readTicket(ticket) {
    const bytes = Uint8Array.from(atob(ticket), (character) => character.charCodeAt(0));
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.startsWith("[WFClient]")) throw new Error("the ticket is not an .ica text");
    // Hidden: a picture of the page must not contain a secret.
    return text.split("\r\n").map((line) => line.replace(/^(LogonTicket=).*/, "$1***"));
  }

  function draw(target, lines) {
    const element = target.createElement("pre");
    element.textContent = lines.join("\n");
    target.body.replaceChildren(element);
  }

  window.Wuying = { WebSDK: { createSession: (_id, params) => new Session(params) } };
})();
