/** States over time, as a chart and as a table. */

import { type Sample, runningHours, STATE_GROUPS, type StateGroup } from "./history.js";
import { Costs } from "./cost-view.js";
import type { Panel } from "./panel.js";
import { instantText, numberText, t } from "./texts.js";
import { viewTexts } from "./view-texts.js";

/** The size of the chart's drawing, in its own units. */
const WIDTH = 800;
const HEIGHT = 240;

/** The most rows of the table. */
const MOST = 100;

export function StatesPage({ panel }: { panel: Panel }) {
  const texts = t();
  const views = viewTexts();
  const samples = panel.history.samples.value;
  const latest = samples.at(-1);
  return (
    <section class="page" aria-labelledby="states-title">
      <h1 id="states-title">{views.statesPage.title}</h1>
      <p class="hint">{views.statesPage.intro}</p>
      {samples.length < 2 ? (
        <p class="empty">{views.statesPage.few}</p>
      ) : (
        <>
          <Chart samples={samples} />
          <p class="legend">
            {STATE_GROUPS.map((group) => (
              <span key={group} data-group={group}>
                {texts.stateGroups[group]} {latest && numberText(latest.counts[group])}
              </span>
            ))}
          </p>
          <p>{views.statesPage.hours(numberText(Math.round(runningHours(samples) * 10) / 10))}</p>
        </>
      )}
      {samples.length > 0 && (
        <div class="scroll" tabIndex={0} role="region" aria-label={views.statesPage.table}>
          <table>
            <caption>{views.statesPage.table}</caption>
            <thead>
              <tr>
                <th scope="col">{views.statesPage.time}</th>
                {STATE_GROUPS.map((group) => (
                  <th key={group} scope="col" class="number">
                    {texts.stateGroups[group]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {samples
                .slice(-MOST)
                .reverse()
                .map(({ time, counts }) => (
                  <tr key={time}>
                    <td>{instantText(new Date(time).toISOString())}</td>
                    {STATE_GROUPS.map((group) => (
                      <td key={group} class="number">
                        {numberText(counts[group])}
                      </td>
                    ))}
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      )}
      <Costs panel={panel} />
    </section>
  );
}

/** Stacked areas. The table below has the same numbers. */
function Chart({ samples }: { samples: readonly Sample[] }) {
  const [begin, end] = [samples[0]!.time, samples.at(-1)!.time];
  const sum = ({ counts }: Sample): number => STATE_GROUPS.reduce((total, group) => total + counts[group], 0);
  const most = Math.max(1, ...samples.map(sum));
  const x = ({ time }: Sample): number => ((time - begin) / (end - begin)) * WIDTH;
  const y = (count: number): number => HEIGHT - (count / most) * HEIGHT;
  /** The number of resources in a group and in those below it. */
  const upTo = ({ counts }: Sample, group: StateGroup): number =>
    STATE_GROUPS.slice(0, STATE_GROUPS.indexOf(group) + 1).reduce((total, below) => total + counts[below], 0);
  const area = (group: StateGroup): string => {
    const upper = samples.map((sample) => `${x(sample).toFixed(1)},${y(upTo(sample, group)).toFixed(1)}`);
    const lower = samples.map((sample) => {
      const base = upTo(sample, group) - sample.counts[group];
      return `${x(sample).toFixed(1)},${y(base).toFixed(1)}`;
    });
    return [...upper, ...lower.reverse()].join(" ");
  };
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {STATE_GROUPS.map((group) => (
        <polygon key={group} data-group={group} points={area(group)} />
      ))}
    </svg>
  );
}
