/** The emulator's clock: its time, and how to change it. */

import { useEffect, useState } from "preact/hooks";

import { Button, Dialog } from "../../www/shared/controls.js";
import type { Emulator } from "./emulator.js";
import { dateTimeText, t } from "./texts.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const STEPS = { minute: MINUTE, hour: HOUR, eightHours: 8 * HOUR, day: 24 * HOUR, month: 30 * 24 * HOUR };

type Unit = keyof typeof STEPS;

export function Clock({ emulator }: { emulator: Emulator }) {
  const [open, setOpen] = useState(false);
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const measured = emulator.clock.value;
  if (!measured) return null;
  const text = dateTimeText(measured.now + Date.now() - measured.measuredAt);
  const texts = t().clock;
  return (
    <>
      <Button aria-haspopup="dialog" aria-label={`${texts.label}: ${text}`} onClick={() => setOpen(true)}>
        <time>{text}</time>
      </Button>
      {open && <ClockDialog emulator={emulator} text={text} onClose={() => setOpen(false)} />}
    </>
  );
}

function ClockDialog({ emulator, text, onClose }: { emulator: Emulator; text: string; onClose: () => void }) {
  const { clock: texts, close } = t();
  const change = (body: object): void => void emulator.act(() => emulator.change("clock", body), texts.changed);
  return (
    <Dialog title={texts.label} onClose={onClose}>
      <p>
        <time>{text}</time>
      </p>
      {([1, -1] as const).map((sign) => (
        <fieldset key={sign}>
          <legend>{sign > 0 ? texts.advance : texts.back}</legend>
          <div class="actions">
            {(Object.keys(STEPS) as Unit[]).map((unit) => (
              <Button
                key={unit}
                aria-label={`${sign > 0 ? texts.advance : texts.back}: ${texts.units[unit]}`}
                onClick={() => change({ advanceMs: sign * STEPS[unit] })}
              >
                {texts.units[unit]}
              </Button>
            ))}
          </div>
        </fieldset>
      ))}
      <div class="actions">
        <Button onClick={() => change({ reset: true })}>{texts.real}</Button>
        <Button kind="primary" onClick={onClose}>
          {close}
        </Button>
      </div>
    </Dialog>
  );
}
