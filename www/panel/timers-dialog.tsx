/** Sets the timers of desktops: their own, those of a group, or none. */

import type { EcdClient } from "edgedesk/ecd";
import { useEffect, useMemo, useState } from "preact/hooks";

import { Alert, Button, Dialog } from "../shared/controls.js";
import { CountField, isCountTyped } from "./count-field.js";
import { shifted, writeCron } from "./cron.js";
import type { Panel } from "./panel.js";
import { ProblemText } from "./problem-text.js";
import { problemOf } from "./problem.js";
import { bySource, type Resource } from "./resource.js";
import { namesText, t, weekdayText } from "./texts.js";
import { minutesToUtc, timerText } from "./timer-text.js";
import { IDLE, TIMED, type Timer, type TimerGroup, Timers } from "./timers.js";
import { useRefusal } from "./use-refusal.js";
import { viewTexts } from "./view-texts.js";

const MODES = ["own", "group", "none"] as const;
type Mode = (typeof MODES)[number];

/** The days of a week, from Monday. */
const WEEK = [1, 2, 3, 4, 5, 6, 0];

/** A timer in the form, in local time. */
interface Draft {
  type: (typeof TIMED)[number] | (typeof IDLE)[number];
  /** `22:00`. */
  time: string;
  days: readonly number[];
  /** In minutes. */
  interval: number;
  operation: "Shutdown" | "Hibernate";
  enforce: boolean;
}

const DRAFT: Draft = {
  ...{ type: "TimerShutdown", time: "22:00", days: [1, 2, 3, 4, 5] },
  ...{ interval: 60, operation: "Shutdown", enforce: false },
};

const isTimed = (type: Draft["type"]): boolean => TIMED.some((timed) => timed === type);

/** The timer of a draft; undefined while it is incomplete. */
function timerOf({ type, time, days, interval, operation, enforce }: Draft): Timer | undefined {
  const common = { TimerType: type, Enforce: enforce };
  if (!isTimed(type)) {
    if (!(interval > 0)) return undefined;
    return { ...common, Interval: interval, ...(type === "NoConnect" && { OperationType: operation }) };
  }
  const [hour, minute] = time.split(":").map(Number);
  if (hour === undefined || minute === undefined || days.length === 0) return undefined;
  const weekly = shifted({ minute: hour * 60 + minute, days }, minutesToUtc());
  return { ...common, CronExpression: writeCron(weekly) };
}

export function TimersDialog({ panel, keys, onClose }: { panel: Panel; keys: readonly string[]; onClose: () => void }) {
  const texts = viewTexts().timers;
  const cloud = panel.inventory.cloudOf("ecd");
  const desktops = useMemo(() => keys.flatMap((key) => desktopOf(panel, key) ?? []), [keys]);
  const [mode, setMode] = useState<Mode>("own");
  const [drafts, setDrafts] = useState<readonly Draft[]>([DRAFT]);
  const [group, setGroup] = useState<TimerGroup>();
  const [typed, setTyped] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [isDone, setDone] = useState(false);
  const [error, setError] = useState<unknown>();
  const operation = mode === "group" ? "BindConfigGroup" : "ModifyDesktopTimer";
  const refusal = useRefusal(cloud, cloud.regions[0]!, operation);
  const timers = mode === "own" ? drafts.map(timerOf) : [];
  const isComplete = mode === "group" ? group !== undefined : timers.every((timer) => timer !== undefined);
  const isReady =
    desktops.length > 0 && isComplete && isCountTyped(desktops.length, typed) && refusal === undefined && !isBusy;

  const set = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    const client = new Timers(cloud.ecd!, cloud.regions);
    try {
      for (const { region, ids } of bySource(desktops.map(({ key }) => key)).values()) {
        if (mode === "group") await client.bind(region, ids, group!.id);
        else await client.set(region, ids, timers as readonly Timer[]);
      }
      setDone(true);
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog title={texts.question(desktops.length)} onClose={onClose}>
      <form
        class="confirm"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !isDone) void set();
        }}
      >
        <p>{namesText(desktops.map(({ name }) => name))}</p>
        <div class="modes" role="group" aria-label={texts.title}>
          {MODES.map((name) => (
            <Button key={name} aria-pressed={name === mode} onClick={() => (setMode(name), setDone(false))}>
              {texts.modes[name]}
            </Button>
          ))}
        </div>
        <p class="hint">{texts.hints[mode]}</p>
        {mode === "own" && (
          <>
            {drafts.map((draft, at) => (
              <DraftFields
                key={at}
                draft={draft}
                onChange={(next) => setDrafts(drafts.map((other, place) => (place === at ? next : other)))}
                onRemove={drafts.length > 1 ? () => setDrafts(drafts.filter((_, place) => place !== at)) : undefined}
              />
            ))}
            <div class="actions">
              <Button
                name="add-timer"
                onClick={() => setDrafts([...drafts, { ...DRAFT, type: "TimerBoot", time: "08:00" }])}
              >
                {texts.add}
              </Button>
            </div>
          </>
        )}
        {mode === "group" && <Groups ecd={cloud.ecd!} regions={cloud.regions} group={group} onChoose={setGroup} />}
        {refusal !== undefined && <Alert kind="info">{viewTexts().operations.refused(refusal)}</Alert>}
        {error !== undefined && <ProblemText problem={problemOf(error)} />}
        {isDone && <Alert kind="info">{texts.done}</Alert>}
        <CountField count={desktops.length} typed={typed} onInput={setTyped} />
        <div class="actions">
          <Button type="submit" name="set-timers" kind="primary" busy={!isReady || isDone}>
            {texts.set(desktops.length)}
          </Button>
          <Button onClick={onClose}>{isDone ? t().close : t().cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** A desktop that the list has; instances have no timers. */
function desktopOf(panel: Panel, key: string): Resource | undefined {
  const resource = panel.inventory.get(key);
  return resource?.cloud === "ecd" ? resource : undefined;
}

function DraftFields({
  draft,
  onChange,
  onRemove,
}: {
  draft: Draft;
  onChange: (draft: Draft) => void;
  onRemove: (() => void) | undefined;
}) {
  const texts = viewTexts().timers;
  const { type, time, days, interval, operation, enforce } = draft;
  const toggle = (day: number): void =>
    onChange({ ...draft, days: days.includes(day) ? days.filter((other) => other !== day) : [...days, day] });
  return (
    <fieldset class="timer">
      <label>
        {texts.what}{" "}
        <select
          name="timer-type"
          value={type}
          onChange={(event) => onChange({ ...draft, type: event.currentTarget.value as Draft["type"] })}
        >
          {[...TIMED, ...IDLE].map((name) => (
            <option key={name} value={name}>
              {texts.types[name]}
            </option>
          ))}
        </select>
      </label>
      {isTimed(type) ? (
        <>
          <label>
            {texts.at}{" "}
            <input
              type="time"
              name="timer-time"
              required
              value={time}
              onInput={(event) => onChange({ ...draft, time: event.currentTarget.value })}
            />
          </label>
          <div class="days" role="group" aria-label={texts.days}>
            {WEEK.map((day) => (
              <label key={day} class="check">
                <input type="checkbox" checked={days.includes(day)} onChange={() => toggle(day)} />
                {weekdayText(day)}
              </label>
            ))}
          </div>
          <label class="check">
            <input
              type="checkbox"
              name="timer-enforce"
              checked={enforce}
              onChange={(event) => onChange({ ...draft, enforce: event.currentTarget.checked })}
            />
            {texts.enforce}
          </label>
        </>
      ) : (
        <label>
          {texts.minutes}{" "}
          <input
            type="number"
            name="timer-minutes"
            min={1}
            max={9999}
            required
            value={interval}
            onInput={(event) => onChange({ ...draft, interval: event.currentTarget.valueAsNumber })}
          />
        </label>
      )}
      {type === "NoConnect" && (
        <label>
          {texts.action}{" "}
          <select
            name="timer-operation"
            value={operation}
            onChange={(event) => onChange({ ...draft, operation: event.currentTarget.value as Draft["operation"] })}
          >
            {(["Shutdown", "Hibernate"] as const).map((name) => (
              <option key={name} value={name}>
                {texts.operations[name]}
              </option>
            ))}
          </select>
        </label>
      )}
      {onRemove && <Button onClick={onRemove}>{texts.remove}</Button>}
    </fieldset>
  );
}

/** The groups of timers, and the timers of the chosen one. */
function Groups({
  ecd,
  regions,
  group,
  onChoose,
}: {
  ecd: EcdClient;
  regions: readonly string[];
  group: TimerGroup | undefined;
  onChoose: (group: TimerGroup | undefined) => void;
}) {
  const texts = viewTexts().timers;
  const [groups, setGroups] = useState<readonly TimerGroup[]>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    new Timers(ecd, regions).groups().then(setGroups, setError);
  }, []);
  if (error !== undefined) return <ProblemText problem={problemOf(error)} />;
  if (!groups) return <p role="status">{t().loading}</p>;
  if (groups.length === 0) return <p>{texts.noGroups}</p>;
  return (
    <>
      <label>
        {texts.group}{" "}
        <select
          name="timer-group"
          value={group?.id ?? ""}
          onChange={({ currentTarget: { value } }) => onChoose(groups.find(({ id }) => id === value))}
        >
          <option value="" />
          {groups.map(({ id, name, bound }) => (
            <option key={id} value={id}>
              {texts.bound(name, bound)}
            </option>
          ))}
        </select>
      </label>
      <ul>
        {group?.timers.map((timer, at) => (
          <li key={at}>{timerText(timer, Date.now())}</li>
        ))}
      </ul>
    </>
  );
}
