/** The frame of the page, and which view it shows. */

import { useEffect } from "preact/hooks";

import { PreferenceChoices } from "../shared/preference-choices.js";
import { Account } from "./account.js";
import { Connection } from "./connection.js";
import { Desktops } from "./desktops.js";
import type { Portal } from "./portal.js";
import { SignIn } from "./sign-in.js";
import { t } from "./texts.js";

export function App({ portal }: { portal: Portal }) {
  const texts = t();
  useEffect(() => void (document.title = texts.title), [texts]);
  const session = portal.session.value;
  const opened = portal.opened.value;
  return (
    <>
      <header>
        <p class="brand">{texts.title}</p>
        {session && <Account portal={portal} session={session} />}
        <div class="preferences">
          <PreferenceChoices texts={texts} />
        </div>
      </header>
      <main>
        {opened ? (
          <Connection key={opened.DesktopId} portal={portal} desktop={opened} />
        ) : session ? (
          <Desktops portal={portal} />
        ) : (
          <SignIn portal={portal} />
        )}
      </main>
    </>
  );
}
