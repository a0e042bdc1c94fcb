/** The page of desktops and instances: facets, table, details. */

import { Button } from "../shared/controls.js";
import { Facets } from "./facets.js";
import { lazy } from "./lazy.js";
import { isNarrow } from "./media.js";
import type { Panel } from "./panel.js";
import { problemOf } from "./problem.js";
import { ProblemText } from "./problem-text.js";
import { SelectionBar } from "./selection-bar.js";
import { Table } from "./table.js";
import { numberText, t, timeText } from "./texts.js";
import { Chips, Toolbar } from "./toolbar.js";

const Details = lazy(async () => (await import("./details.js")).Details);

export function ResourcesPage({ panel }: { panel: Panel }) {
  const texts = t();
  const { details } = panel.place.value;
  return (
    <div class="resources" data-details={details !== undefined}>
      <h1 class="hidden">{texts.table}</h1>
      <div class="filters" role="group" aria-label={texts.facetsTitle}>
        {isNarrow.value ? (
          <details>
            <summary class="button">{texts.facetsTitle}</summary>
            <Facets panel={panel} />
          </details>
        ) : (
          <Facets panel={panel} />
        )}
      </div>
      <div class="list">
        <Toolbar panel={panel} />
        <Chips panel={panel} />
        <SelectionBar panel={panel} />
        <Sources panel={panel} />
        <Table panel={panel} />
        <StatusLine panel={panel} />
      </div>
      {details !== undefined && <Details key={details} panel={panel} resourceKey={details} />}
    </div>
  );
}

/** The sources that failed. */
function Sources({ panel }: { panel: Panel }) {
  const texts = t();
  const failed = panel.inventory.sources.value.filter(({ error }) => error !== undefined);
  return (
    <>
      {failed.map(({ cloud, region, error }) => (
        <div key={`${cloud.name} ${region}`} class="source-error">
          <p>{texts.sourceFailed(`${texts.clouds[cloud.name]}, ${region}`)}</p>
          <ProblemText problem={problemOf(error)} />
        </div>
      ))}
    </>
  );
}

/** How many rows there are, what is loading, and what has changed. */
function StatusLine({ panel }: { panel: Panel }) {
  const texts = t();
  const { inventory } = panel;
  const shown = panel.arrangement.value.keys.length;
  const loading = inventory.sources.value.filter(({ isLoading }) => isLoading);
  const isFirst = inventory.updatedAt.value === 0 && loading.length > 0;
  const isEmpty = shown === 0 && !isFirst;
  return (
    <>
      {isEmpty && <p class="empty">{inventory.size === 0 ? texts.empty : texts.noMatch}</p>}
      <p class="status-line">
        <span role="status">{texts.rows(numberText(shown), numberText(inventory.size))}</span>
        {isFirst
          ? loading.map(({ cloud, region, found }) => (
              <span key={`${cloud.name} ${region}`}>
                {texts.loadingSource(`${texts.clouds[cloud.name]}, ${region}`, numberText(found))}
              </span>
            ))
          : inventory.updatedAt.value > 0 && <span>{texts.updated(timeText(inventory.updatedAt.value))}</span>}
        {panel.changed.value > 0 && (
          <Button kind="link" onClick={() => panel.rearrange()}>
            {texts.changedRows(panel.changed.value)}
          </Button>
        )}
        <Button kind="link" busy={loading.length > 0} onClick={() => void inventory.refresh()}>
          {texts.refresh}
        </Button>
      </p>
    </>
  );
}
