/** The frame of the page, and which view it shows. */

import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";

import { Alert, Button } from "../shared/controls.js";
import { PreferenceChoices } from "../shared/preference-choices.js";
import { type Page, PAGES } from "./address.js";
import { lazy } from "./lazy.js";
import type { Panel } from "./panel.js";
import { ResourcesPage } from "./resources-page.js";
import { t } from "./texts.js";

const ActivityPage = lazy(async () => (await import("./activity-page.js")).ActivityPage);
const StatesPage = lazy(async () => (await import("./states-page.js")).StatesPage);
const FleetPage = lazy(async () => (await import("./fleet-page.js")).FleetPage);
const OperationsPage = lazy(async () => (await import("./operations-page.js")).OperationsPage);
const Confirm = lazy(async () => (await import("./confirm.js")).Confirm);
const Runs = lazy(async () => (await import("./runs.js")).Runs);
const RunDialog = lazy(async () => (await import("./runs.js")).RunDialog);
const RequestDialog = lazy(async () => (await import("./request-dialog.js")).RequestDialog);
const TimersDialog = lazy(async () => (await import("./timers-dialog.js")).TimersDialog);
const Help = lazy(async () => (await import("./help.js")).Help);

const PAGE_VIEWS: Readonly<Record<Page, ComponentType<{ panel: Panel }>>> = {
  resources: ResourcesPage,
  activity: ActivityPage,
  states: StatesPage,
  fleet: FleetPage,
  operations: OperationsPage,
};

export function App({ panel }: { panel: Panel }) {
  const texts = t();
  const { page } = panel.place.value;
  const PageView = PAGE_VIEWS[page];
  useEffect(() => void (document.title = texts.title), [texts]);
  useShortcuts(panel);
  return (
    <>
      <header>
        <p class="brand">{texts.brand}</p>
        <nav aria-label={texts.title}>
          {PAGES.filter((name) => name !== "fleet" || panel.fleet).map((name) => (
            <a
              key={name}
              href={name === "resources" ? "?" : `?page=${name}`}
              aria-current={name === page ? "page" : undefined}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                panel.goTo(name);
              }}
            >
              {texts.pages[name]}
            </a>
          ))}
        </nav>
        <div class="preferences">
          <Button aria-label={texts.helpButton} onClick={() => (panel.dialog.value = { kind: "help" })}>
            ?
          </Button>
          <PreferenceChoices texts={texts} />
        </div>
      </header>
      <main>
        {!panel.inventory.isOnline.value && <Alert kind="info">{texts.offline}</Alert>}
        {panel.runs.value.length > 0 && <Runs panel={panel} />}
        <PageView key={page} panel={panel} />
        <p class="hidden" role="status">
          {panel.message.value}
        </p>
      </main>
      <OpenDialog panel={panel} />
    </>
  );
}

function OpenDialog({ panel }: { panel: Panel }) {
  const dialog = panel.dialog.value;
  const close = (): void => void (panel.dialog.value = undefined);
  switch (dialog?.kind) {
    case "confirm":
      return <Confirm key={dialog.action} panel={panel} action={dialog.action} keys={dialog.keys} onClose={close} />;
    case "run":
      return <RunDialog panel={panel} run={dialog.run} onClose={close} />;
    case "request":
      return <RequestDialog panel={panel} entry={dialog.entry} onClose={close} />;
    case "timers":
      return <TimersDialog panel={panel} keys={dialog.keys} onClose={close} />;
    case "help":
      return <Help panel={panel} onClose={close} />;
    default:
      return null;
  }
}

/** The single keys. They can be switched off, because speech input may type them. */
function useShortcuts(panel: Panel): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      const isTyping = target.matches("input:not([type=checkbox]), select, textarea");
      const { details } = panel.place.value;
      if (event.key === "Escape" && details !== undefined && !panel.dialog.value && !event.defaultPrevented) {
        panel.openDetails(undefined);
      }
      if (!panel.hasShortcuts.value || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      if (panel.dialog.value) return;
      if (event.key === "/") document.querySelector<HTMLInputElement>("[name=filter]")?.focus();
      else if (event.key === "?") panel.dialog.value = { kind: "help" };
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [panel]);
}
