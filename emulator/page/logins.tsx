/** What end users need for a login besides a password: mails and codes. And their sessions. */

import { useState } from "preact/hooks";

import { Button } from "../../www/shared/controls.js";
import { TOKEN_KINDS } from "../state/sessions.js";
import type { Emulator } from "./emulator.js";
import { t, timeText } from "./texts.js";

export function Logins({ emulator }: { emulator: Emulator }) {
  const { logins: texts, loading } = t();
  const state = emulator.state.value;
  if (!state) return <p role="status">{loading}</p>;
  const { outbox, sessions, users } = state;
  const withAuthenticator = users.items.filter(({ totpSecret }) => totpSecret !== undefined);
  return (
    <>
      <section>
        <h2>{texts.outbox}</h2>
        {outbox.total === 0 && <p class="hint">{texts.none}</p>}
        <ul class="list">
          {outbox.items.map(({ kind, endUserId, to, secret, sentAt }) => (
            <li key={`${sentAt} ${secret}`} class="card row">
              <div>
                <strong>
                  {texts.kinds[kind]}: <code>{secret}</code>
                </strong>
                <small>
                  {endUserId} · {to} · {timeText(sentAt)}
                </small>
              </div>
              <Button
                aria-label={`${texts.copy}: ${texts.kinds[kind]}, ${endUserId}`}
                onClick={() => void emulator.act(() => navigator.clipboard.writeText(secret), texts.copied)}
              >
                {texts.copy}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{texts.authenticator}</h2>
        {withAuthenticator.length === 0 && <p class="hint">{texts.noAuthenticator}</p>}
        <ul class="list">
          {withAuthenticator.map(({ endUserId }) => (
            <Authenticator key={endUserId} emulator={emulator} endUserId={endUserId} />
          ))}
        </ul>
      </section>
      <section>
        <h2>{texts.sessions}</h2>
        {sessions.total === 0 && <p class="hint">{texts.noSessions}</p>}
        <ul class="list">
          {sessions.items.map(({ endUserId, clientId, sessionId, refreshes }) => (
            <li key={sessionId} class="card row">
              <div>
                <strong>{endUserId}</strong>
                <small>
                  ClientId {clientId} · {texts.refreshes(refreshes)}
                </small>
              </div>
            </li>
          ))}
        </ul>
        <fieldset>
          <legend>{texts.expire}</legend>
          <div class="actions">
            {TOKEN_KINDS.map((kind) => (
              <Button
                key={kind}
                onClick={() =>
                  void emulator.act(() => emulator.change("expire", { kind }), texts.expired(texts.tokens[kind]))
                }
              >
                {texts.tokens[kind]}
              </Button>
            ))}
          </div>
        </fieldset>
        <Button onClick={() => void emulator.act(() => emulator.change("fail-ticket"), texts.ticketFails)}>
          {texts.failTicket}
        </Button>
      </section>
    </>
  );
}

function Authenticator({ emulator, endUserId }: { emulator: Emulator; endUserId: string }) {
  const texts = t().logins;
  const [code, setCode] = useState<string>();
  return (
    <li class="card row">
      <div>
        <strong>{endUserId}</strong>
        <small role="status">{code && texts.code(endUserId, code)}</small>
      </div>
      <Button
        aria-label={`${texts.show}: ${endUserId}`}
        onClick={() =>
          void emulator.act(async () => {
            setCode(undefined);
            setCode(await emulator.authenticationCode(endUserId));
          })
        }
      >
        {texts.show}
      </Button>
    </li>
  );
}
