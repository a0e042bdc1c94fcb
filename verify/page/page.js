/**
 * The page of a run: it sends the requests that the program hands to it, and returns what a page can read of the responses. It
 * gets no key: every request is signed.
 */

const state = /** @type {HTMLElement} */ (document.getElementById("state"));

/**
 * Calls the program.
 *
 * @param {string} path
 * @param {string} token
 * @param {unknown} body
 */
async function call(path, token, body) {
  const headers = { "content-type": "application/json", "x-edgedesk-verify": token };
  const response = await fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`the program responded with ${response.status}`);
  return response.json();
}

/**
 * Sends a request. Without a result the page could read no response: a script cannot tell why.
 *
 * @param {{ method: string, url: string, headers: Record<string, string>, body?: string }} request
 */
async function send({ url, ...init }) {
  try {
    const response = await fetch(url, {
      ...init,
      ...{ credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" },
      signal: AbortSignal.timeout(15_000),
    });
    return { status: response.status, headers: [...response.headers], text: await response.text() };
  } catch {
    return null;
  }
}

async function run() {
  // The address has the token once: a copy of the address begins nothing.
  const once = location.hash.slice(1);
  history.replaceState(null, "", "/");
  const { token } = await call("/begin", once, null);
  let answer = null;
  let count = 0;
  for (;;) {
    const { request, done } = await call("/next", token, answer);
    if (done) break;
    answer = request ? { id: request.id, response: await send(request.wire) } : null;
    if (request) state.textContent = `Sent ${++count} requests.`;
  }
  state.textContent = "Done. You can close this page.";
}

run().catch((error) => {
  state.textContent = `The page has stopped: ${error.message}. Start the program again.`;
});
