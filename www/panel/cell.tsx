import type { Column } from "./arrange.js";
import { daysLeft, type Resource } from "./resource.js";
import { dayText, hoursText, t } from "./texts.js";

/** Subscriptions that end within so many days are marked. */
const SOON = 14;

/** The content of a cell. A function: components for thousands of cells would slow scrolling. */
export function cellContent(resource: Resource, column: Column, idle: number | undefined): preact.ComponentChildren {
  const texts = t();
  switch (column) {
    case "state":
      return <State state={resource.state} />;
    case "connection":
      return (
        <span class="connection" data-connection={resource.connection}>
          {texts.connections[resource.connection] ?? resource.connection}
        </span>
      );
    case "charge":
      return resource.charge && texts.charges[resource.charge];
    case "expires": {
      const days = daysLeft(resource, Date.now());
      if (days === undefined) return null;
      return <span class={days < SOON ? "soon" : ""}>{dayText(resource.expires)}</span>;
    }
    case "idle":
      return idle === undefined ? null : hoursText(idle);
    case "cloud":
      return texts.clouds[resource.cloud];
    case "users":
    case "tags":
      return resource[column].join(", ");
    default:
      return resource[column];
  }
}

/** A state with its colour. */
export function State({ state }: { state: string }) {
  return (
    <span class="state" data-state={state}>
      {t().states[state] ?? (state || t().unknown)}
    </span>
  );
}
