/** The state of the page: the login, its session, and where the session is stored. */

import { batch, signal } from "@preact/signals";
import { WuyingClient } from "edgedesk/wuying";
import {
  type ExportedSession,
  importSession,
  login,
  type LoginOptions,
  type LoginSession,
  type LoginStep,
  type UserDesktop,
} from "edgedesk/wuying/login";

import type { Config } from "./config.js";

const SESSION = "session";
const CLIENT_ID = "client-id";

/** Why the user sees the sign-in page. */
export type Notice = "expired" | "signed-out-elsewhere" | "signed-out" | "password-changed";

export class Portal {
  readonly wuying: WuyingClient;
  /** The step of the login; undefined while a user is signed in. */
  readonly step = signal<LoginStep | undefined>(undefined);
  readonly session = signal<LoginSession | undefined>(undefined);
  /** The tokens of the session; they change with each refresh. */
  readonly tokens = signal<ExportedSession | undefined>(undefined);
  readonly notice = signal<Notice | undefined>(undefined);
  /** The desktop that the page shows. */
  readonly opened = signal<UserDesktop | undefined>(undefined);

  constructor(readonly config: Config) {
    const { region, endpoint } = config;
    // A form body: passwords and tokens are not part of URLs, which servers log.
    this.wuying = new WuyingClient({ region, endpoint, clientId: clientId(), placement: "form" });
    const session = importSession(this.wuying, stored(), this.#options);
    if (session) this.#open(session);
    else this.begin();
  }

  /** Begins a login. */
  begin(notice?: Notice): void {
    batch(() => {
      this.step.value = login(this.wuying, this.#options);
      this.notice.value = notice;
    });
  }

  /** Shows the next step, or opens the session that a login ended with. */
  goTo(step: LoginStep): void {
    batch(() => {
      this.notice.value = undefined;
      if (step.kind === "done") this.#open(step.session);
      else this.step.value = step;
    });
  }

  /** Ends the session in all tabs of this browser. */
  signOut(notice: Notice = "signed-out"): void {
    this.session.value?.logout();
    batch(() => {
      this.#close();
      this.opened.value = undefined;
      this.begin(notice);
    });
  }

  #open(session: LoginSession): void {
    this.session.value = session;
    this.tokens.value = session.export();
    this.step.value = undefined;
  }

  #close(): void {
    this.session.value = undefined;
    this.tokens.value = undefined;
  }

  readonly #options: LoginOptions = {
    onChange: (tokens) => {
      store(tokens);
      this.tokens.value = tokens;
    },
    onLoginRequired: ({ step, error }) =>
      batch(() => {
        this.#close();
        this.step.value = step;
        // The connection to a desktop outlives an expiry, but not a sign-out.
        const isSignedOut = error.reason === "another-tab";
        this.notice.value = isSignedOut ? "signed-out-elsewhere" : "expired";
        if (isSignedOut) this.opened.value = undefined;
      }),
  };
}

/**
 * Stores a session. `localStorage` is for users who stay signed in by a KeepAliveToken: it outlives the
 * browser, and all tabs share it. For others it is `sessionStorage`, which outlives a reload and ends with the tab. Scripts of the
 * page can read both: the Content-Security-Policy keeps other scripts out.
 */
function store(session: ExportedSession | undefined): void {
  localStorage.removeItem(SESSION);
  sessionStorage.removeItem(SESSION);
  if (session) (session.keepAliveToken ? localStorage : sessionStorage).setItem(SESSION, JSON.stringify(session));
}

/** The stored session; undefined if the store is empty or its value is of another page. */
function stored(): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(SESSION) ?? localStorage.getItem(SESSION) ?? "null");
  } catch {
    return undefined;
  }
}

/** The id of this installation, made once. */
function clientId(): string {
  const known = localStorage.getItem(CLIENT_ID);
  if (known) return known;
  const id = crypto.randomUUID();
  localStorage.setItem(CLIENT_ID, id);
  return id;
}
