/** Snapshots, the reset, and the settings of logins. */

import { useEffect, useState } from "preact/hooks";

import { Button, Dialog, Field } from "../../www/shared/controls.js";
import type { LoginSettings } from "../state/login-settings.js";
import type { Emulator } from "./emulator.js";
import { t } from "./texts.js";

export function Settings({ emulator }: { emulator: Emulator }) {
  const texts = t().settings;
  useEffect(() => void emulator.act(() => emulator.readSettings()), []);
  const settings = emulator.settings.value;
  return (
    <>
      <section class="card">
        <h2>{texts.snapshot}</h2>
        <p class="hint">{texts.snapshotHint}</p>
        <p>
          <a class="button" href="snapshot" download="emulator.json">
            {texts.download}
          </a>
        </p>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const file = new FormData(event.currentTarget).get("file") as File;
            void emulator.act(() => emulator.restore(file), texts.restored);
          }}
        >
          <Field type="file" name="file" accept="application/json,.json" label={texts.file} required />
          <div class="actions">
            <Button type="submit">{texts.restore}</Button>
          </div>
        </form>
      </section>
      <section class="card">
        <h2>{texts.reset}</h2>
        <p class="hint">{texts.resetHint}</p>
        <Reset emulator={emulator} />
      </section>
      <section class="card">
        <h2>{texts.behaviour}</h2>
        <p class="hint">{texts.behaviourHint}</p>
        {settings &&
          (Object.keys(texts.labels) as (keyof LoginSettings)[]).map((name) => (
            <Setting key={name} emulator={emulator} name={name} value={settings[name]} />
          ))}
      </section>
    </>
  );
}

function Reset({ emulator }: { emulator: Emulator }) {
  const { settings: texts, cancel } = t();
  const [asks, setAsks] = useState(false);
  const close = (): void => setAsks(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setAsks(true)}>
        {texts.reset}
      </Button>
      {asks && (
        <Dialog title={texts.resetQuestion} onClose={close}>
          <p>{texts.resetHint}</p>
          <div class="actions">
            <Button
              kind="danger"
              onClick={() => {
                close();
                void emulator.act(async () => {
                  await emulator.change("reset");
                  await emulator.readSettings();
                }, texts.resetDone);
              }}
            >
              {texts.reset}
            </Button>
            <Button onClick={close}>{cancel}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

/** A setting is saved when its field loses the focus, or at once for a check box. */
function Setting({
  emulator,
  name,
  value,
}: {
  emulator: Emulator;
  name: keyof LoginSettings;
  value: LoginSettings[keyof LoginSettings];
}) {
  const texts = t().settings;
  const label = texts.labels[name];
  const save = (next: string | number | boolean): void =>
    void emulator.act(async () => {
      await emulator.change("settings", { [name]: next });
      await emulator.readSettings();
    }, texts.saved(label));
  if (typeof value === "boolean") {
    return (
      <label class="check">
        <input type="checkbox" checked={value} onChange={(event) => save(event.currentTarget.checked)} />
        {label}
      </label>
    );
  }
  return (
    <Field
      label={label}
      hint={name}
      value={value}
      {...(typeof value === "number" && { type: "number", min: "0" })}
      onChange={(event) => {
        const text = event.currentTarget.value;
        save(typeof value === "number" ? Number(text) : text);
      }}
    />
  );
}
