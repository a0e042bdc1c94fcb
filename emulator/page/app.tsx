/** The frame of the page, and which view it shows. */

import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";

import { Alert } from "../../www/shared/controls.js";
import { PreferenceChoices } from "../../www/shared/preference-choices.js";
import { Clock } from "./clock.js";
import type { Emulator } from "./emulator.js";
import { Faults } from "./faults.js";
import { Logins } from "./logins.js";
import { Requests } from "./requests.js";
import { Settings } from "./settings.js";
import { State } from "./state.js";
import { t } from "./texts.js";

const VIEWS = { requests: Requests, state: State, faults: Faults, logins: Logins, settings: Settings };

type View = keyof typeof VIEWS;

const view = signal<View>(viewOfAddress());
addEventListener("hashchange", () => (view.value = viewOfAddress()));

function viewOfAddress(): View {
  const name = location.hash.slice(1);
  return Object.hasOwn(VIEWS, name) ? (name as View) : "requests";
}

export function App({ emulator }: { emulator: Emulator }) {
  const texts = t();
  useEffect(() => void (document.title = `${texts.views[view.value]} · ${texts.title}`), [texts, view.value]);
  const Shown = VIEWS[view.value];
  const notice = emulator.notice.value;
  return (
    <>
      <header>
        <p class="brand">{texts.title}</p>
        <Clock emulator={emulator} />
        <div class="preferences">
          <PreferenceChoices texts={texts} />
        </div>
      </header>
      <nav aria-label={texts.sections}>
        <ul>
          {(Object.keys(VIEWS) as View[]).map((name) => (
            <li key={name}>
              <a
                href={`#${name}`}
                aria-current={name === view.value ? "page" : undefined}
                onClick={() => (emulator.notice.value = undefined)}
              >
                {texts.views[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h1>{texts.views[view.value]}</h1>
        {!emulator.reachable.value && <Alert>{texts.unreachable}</Alert>}
        <div class="notice">{notice && <Alert kind={notice.kind}>{notice.text}</Alert>}</div>
        <Shown emulator={emulator} />
      </main>
    </>
  );
}
