/** What the vendor's API tells of the timers of a desktop, in its details. */

import type { EcdClient } from "edgedesk/ecd";
import { useEffect, useState } from "preact/hooks";

import { Button } from "../shared/controls.js";
import type { Panel } from "./panel.js";
import { ProblemText } from "./problem-text.js";
import { problemOf } from "./problem.js";
import type { Resource } from "./resource.js";
import { instantText, t } from "./texts.js";
import { timerText } from "./timer-text.js";
import { type TimerGroup, type TimerRun, Timers } from "./timers.js";
import { viewTexts } from "./view-texts.js";

/** What is known of a desktop's timers. */
interface Known {
  runs: readonly TimerRun[];
  /** The groups whose timers have run. */
  groups: readonly TimerGroup[];
}

export function TimersSection({ panel, ecd, desktop }: { panel: Panel; ecd: EcdClient; desktop: Resource }) {
  const texts = viewTexts().timers;
  const { region, id, key } = desktop;
  const [known, setKnown] = useState<Known>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    let isCurrent = true;
    const timers = new Timers(ecd, panel.inventory.cloudOf("ecd").regions);
    const load = async (): Promise<Known> => {
      const runs = await timers.runs(region, id);
      const ids = new Set(runs.map(({ TimerGroupId }) => TimerGroupId));
      return { runs, groups: ids.size > 0 ? (await timers.groups()).filter((group) => ids.has(group.id)) : [] };
    };
    load().then(
      (found) => isCurrent && setKnown(found),
      (reason: unknown) => isCurrent && setError(reason),
    );
    return () => void (isCurrent = false);
  }, [key]);
  return (
    <>
      <h3>{texts.title}</h3>
      {error !== undefined && <ProblemText problem={problemOf(error)} />}
      {!known && error === undefined && <p role="status">{t().loading}</p>}
      {known?.runs.length === 0 && <p class="hint">{texts.noRuns}</p>}
      <ul>
        {known?.groups.map(({ id, name, timers }) => (
          <li key={id}>
            <strong>{name}</strong>
            {timers.map((timer, at) => (
              <small key={at}>{timerText(timer, Date.now())}</small>
            ))}
          </li>
        ))}
        {known?.runs.map(({ TimerRecordId, TimerType = "", TimerResult = "", CreateTime = "" }) => (
          <li key={TimerRecordId}>
            {instantText(CreateTime)} {texts.types[TimerType] ?? TimerType}{" "}
            <small>{texts.results[TimerResult] ?? TimerResult}</small>
          </li>
        ))}
      </ul>
      <div class="actions">
        <Button name="timers" onClick={() => (panel.dialog.value = { kind: "timers", keys: [key] })}>
          {t().setTimers}
        </Button>
      </div>
    </>
  );
}
