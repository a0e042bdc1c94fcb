/** Billing, running hours and prices, below the states over time. */

import type { EcdClient } from "edgedesk/ecd";
import { useState } from "preact/hooks";

import { Button } from "../shared/controls.js";
import { breakEvenHours, type CostGroup, costGroups, type GroupPrice, priceOf } from "./costs.js";
import type { Panel } from "./panel.js";
import { ProblemText } from "./problem-text.js";
import { problemOf } from "./problem.js";
import { daysLeft } from "./resource.js";
import { moneyText, numberText, t } from "./texts.js";
import { viewTexts } from "./view-texts.js";

/** Subscriptions that end within so many days are counted. */
const SOON = 30;

/** The most sizes that are shown and priced. */
const MOST = 30;

export function Costs({ panel }: { panel: Panel }) {
  const texts = viewTexts().costs;
  const resources = [...panel.inventory.all];
  const now = Date.now();
  const soon = resources.filter((resource) => (daysLeft(resource, now) ?? Infinity) <= SOON).length;
  const groups = costGroups(resources, now);
  const ecd = panel.clouds.find((cloud) => cloud.ecd)?.ecd;
  return (
    <>
      <h2>{texts.title}</h2>
      <dl class="billing">
        {(["subscription", "pay-as-you-go"] as const).map((charge) => {
          const charged = resources.filter((resource) => resource.charge === charge);
          const running = charged.filter(({ state }) => state === "Running").length;
          return (
            <div key={charge}>
              <dt>{t().charges[charge]}</dt>
              <dd>{texts.running(numberText(charged.length), numberText(running))}</dd>
            </div>
          );
        })}
        <div>
          <dt>{texts.soon(SOON)}</dt>
          <dd>
            <a href={`?sort=expires&expiring=${SOON}`}>{numberText(soon)}</a>
          </dd>
        </div>
      </dl>
      {ecd && groups.length > 0 && <Groups ecd={ecd} groups={groups} />}
    </>
  );
}

function Groups({ ecd, groups }: { ecd: EcdClient; groups: readonly CostGroup[] }) {
  const texts = viewTexts().costs;
  const [prices, setPrices] = useState<readonly GroupPrice[]>();
  const [error, setError] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const shown = groups.slice(0, MOST);
  const ask = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      setPrices(await Promise.all(shown.map((group) => priceOf(ecd, group))));
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <p class="hint">{texts.hint}</p>
      <div class="actions">
        <Button name="prices" busy={isBusy} onClick={() => void ask()}>
          {texts.ask}
        </Button>
      </div>
      {error !== undefined && <ProblemText problem={problemOf(error)} />}
      <div class="scroll" tabIndex={0} role="region" aria-label={texts.table}>
        <table>
          <caption>{texts.table}</caption>
          <thead>
            <tr>
              {texts.columns.map((column, at) => (
                <th key={column} scope="col" class={at < 2 ? undefined : "number"}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((group, at) => (
              <Line key={Object.values(group).slice(0, 5).join(" ")} group={group} price={prices?.[at]} />
            ))}
          </tbody>
        </table>
      </div>
      {groups.length > MOST && <p class="hint">{t().more(groups.length - MOST)}</p>}
    </>
  );
}

function Line({ group, price }: { group: CostGroup; price: GroupPrice | undefined }) {
  const { region, spec, systemDisk, dataDisk, count, running, hours } = group;
  const breakEven = price && breakEvenHours(price);
  const money = (factor: number, of: "hour" | "month"): string =>
    price ? moneyText(price[of].amount * factor, price[of].currency) : "";
  return (
    <tr>
      <td>
        {spec} <small>{viewTexts().costs.disks(systemDisk, dataDisk)}</small>
      </td>
      <td>{region}</td>
      <td class="number">{numberText(count)}</td>
      <td class="number">{numberText(running)}</td>
      <td class="number">{numberText(Math.round(hours))}</td>
      <td class="number">{money(1, "hour")}</td>
      <td class="number">{money(running, "hour")}</td>
      <td class="number">{money(1, "month")}</td>
      <td class="number">{breakEven !== undefined && numberText(Math.round(breakEven))}</td>
    </tr>
  );
}
