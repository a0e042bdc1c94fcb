/** The details of a resource, beside the table. */

import { useEffect, useRef, useState } from "preact/hooks";

import { Button } from "../shared/controls.js";
import { ACTIONS, type Session } from "./cloud.js";
import { State } from "./cell.js";
import { toJson } from "./json.js";
import { Messages } from "./messages.js";
import type { Panel } from "./panel.js";
import { ProblemText } from "./problem-text.js";
import { problemOf } from "./problem.js";
import type { Resource } from "./resource.js";
import { dayText, instantText, t } from "./texts.js";
import { TimersSection } from "./timers-section.js";
import { useRefusal } from "./use-refusal.js";
import { viewTexts } from "./view-texts.js";

/** Fields that the sections above the list of all fields show. */
const SHOWN = ["Disks", "volumes", "Tags", "tags"];

export function Details({ panel, resourceKey }: { panel: Panel; resourceKey: string }) {
  const texts = t();
  const heading = useRef<HTMLHeadingElement>(null);
  void panel.inventory.version.value;
  const resource = panel.inventory.get(resourceKey);
  const isLoading = panel.inventory.updatedAt.value === 0;
  useEffect(() => {
    const opener = document.activeElement as HTMLElement | null;
    heading.current?.focus();
    return () => opener?.focus();
  }, [resourceKey]);
  const close = (): void => panel.openDetails(undefined);
  return (
    <aside class="details" aria-labelledby="details-title" onKeyDown={(event) => event.key === "Escape" && close()}>
      <div class="details-head">
        <h2 id="details-title" tabIndex={-1} ref={heading}>
          {resource?.name ?? (isLoading ? texts.loading : texts.gone)}
        </h2>
        <Button onClick={close} aria-label={texts.close}>
          <span aria-hidden="true">×</span>
        </Button>
      </div>
      {resource && <Sections panel={panel} resource={resource} />}
    </aside>
  );
}

function Sections({ panel, resource }: { panel: Panel; resource: Resource }) {
  const texts = t();
  const { key, id, state, region, cloud, charge, expires, spec, site, os, ip, users, tags } = resource;
  const facts: readonly (readonly [string, preact.ComponentChildren])[] = [
    [texts.columns.state, <State state={state} />],
    [texts.columns.connection, texts.connections[resource.connection] ?? resource.connection],
    [texts.columns.users, users.join(", ")],
    [texts.columns.spec, spec],
    [texts.columns.charge, charge && texts.charges[charge]],
    [texts.columns.expires, expires && dayText(expires)],
    [texts.columns.os, os],
    [texts.columns.cloud, `${texts.clouds[cloud]}, ${region}`],
  ];
  const { ecd } = panel.inventory.cloudOf(cloud);
  const disks = (resource.fields["Disks"] ?? resource.fields["volumes"]) as readonly Disk[] | undefined;
  return (
    <>
      <p class="copy">
        <code>{id}</code>
        <Copy text={id} />
      </p>
      <div class="actions">
        {ACTIONS.map((action) => {
          const reason = panel.rights.refusal(action, [cloud]);
          return (
            <Button key={action} busy={reason !== undefined} title={reason} onClick={() => panel.ask(action, [key])}>
              {texts.actions[action].button}
            </Button>
          );
        })}
      </div>
      <Facts facts={facts} />
      {panel.inventory.cloudOf(cloud).sessions && <Sessions panel={panel} resource={resource} />}
      <h3>{texts.disks}</h3>
      {disks?.length ? (
        <ul>
          {disks.map((disk, at) => (
            <li key={at}>{diskText(disk)}</li>
          ))}
        </ul>
      ) : (
        <p class="hint">{texts.none}</p>
      )}
      <h3>{texts.network}</h3>
      <Facts
        facts={[
          [texts.columns.ip, ip],
          [texts.columns.site, site],
        ]}
      />
      <h3>{texts.columns.tags}</h3>
      <p class="tags">{tags.length ? tags.map((tag) => <code key={tag}>{tag}</code>) : texts.none}</p>
      {ecd && (
        <>
          <div class="actions">
            <Button onClick={() => panel.openOperation("ecd", "TagResources", [key])}>{texts.editTags}</Button>
          </div>
          <TimersSection panel={panel} ecd={ecd} desktop={resource} />
        </>
      )}
      <details>
        <summary>{texts.allFields}</summary>
        <Facts
          facts={Object.entries(resource.fields)
            .filter(([name]) => !SHOWN.includes(name))
            .map(([name, value]) => [name, typeof value === "object" ? toJson(value) : String(value)])}
        />
      </details>
    </>
  );
}

function Facts({ facts }: { facts: readonly (readonly [string, preact.ComponentChildren])[] }) {
  return (
    <dl>
      {facts
        .filter(([, value]) => value !== "" && value !== undefined)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Copy({ text }: { text: string }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <Button onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
      {isCopied ? t().copied : t().copy}
    </Button>
  );
}

/** The sessions of a desktop: those of connected users can be ended, or sent a message. */
function Sessions({ panel, resource }: { panel: Panel; resource: Resource }) {
  const texts = t();
  const { cloud: name, region, id, key } = resource;
  const [sessions, setSessions] = useState<readonly Session[]>();
  const [error, setError] = useState<unknown>();
  const [isAsking, setAsking] = useState(false);
  const [isMessaging, setMessaging] = useState(false);
  const cloud = panel.inventory.cloudOf(name);
  const refusal = useRefusal(cloud, region, "DisconnectDesktopSessions");
  const load = async (): Promise<void> => {
    try {
      setSessions(await cloud.sessions!(region, [id]));
      setError(undefined);
    } catch (reason) {
      setError(reason);
    }
  };
  useEffect(() => {
    setSessions(undefined);
    void load();
  }, [key, panel.inventory.updatedAt.value]);
  const connected = sessions?.filter(({ isConnected }) => isConnected) ?? [];
  const disconnect = async (): Promise<void> => {
    setAsking(false);
    // The button that had the focus is gone.
    document.getElementById("details-title")?.focus();
    try {
      await cloud.disconnect!(region, connected);
      await Promise.all([load(), panel.inventory.lookup([key])]);
    } catch (reason) {
      setError(reason);
    }
  };
  return (
    <>
      <h3>{texts.sessions}</h3>
      {error !== undefined && <ProblemText problem={problemOf(error)} />}
      {!sessions && error === undefined && <p role="status">{texts.loading}</p>}
      {sessions?.length === 0 && <p class="hint">{texts.none}</p>}
      <ul>
        {sessions?.map(({ user, isConnected, startedAt, endedAt, client }) => (
          <li key={`${user} ${startedAt}`}>
            <strong>{user}</strong>{" "}
            {isConnected ? texts.connectedSince(instantText(startedAt)) : texts.disconnectedSince(instantText(endedAt))}
            {client && <small>{client}</small>}
          </li>
        ))}
      </ul>
      {connected.length > 0 && !isAsking && (
        <div class="actions">
          <Button busy={refusal !== undefined} title={refusal} onClick={() => setAsking(true)}>
            {texts.disconnect}
          </Button>
          {!isMessaging && (
            <Button name="message" onClick={() => setMessaging(true)}>
              {viewTexts().messages.open}
            </Button>
          )}
        </div>
      )}
      {isMessaging && <Messages panel={panel} desktops={[resource]} />}
      {isAsking && (
        <div class="actions" role="group" aria-label={texts.disconnectQuestion}>
          <p>{texts.disconnectQuestion}</p>
          <Button name="disconnect" kind="danger" onClick={() => void disconnect()}>
            {texts.disconnect}
          </Button>
          <Button onClick={() => setAsking(false)}>{texts.cancel}</Button>
        </div>
      )}
    </>
  );
}

/** The fields of a disk that one of the vendors has. */
interface Disk {
  DiskType?: string;
  DiskSize?: number;
  DiskCategory?: string;
  type?: string;
  diskSizeInGB?: number;
  storageType?: string;
}

function diskText({ DiskType, DiskSize, DiskCategory, type, diskSizeInGB, storageType }: Disk): string {
  return `${DiskType ?? type ?? ""} ${DiskSize ?? diskSizeInGB ?? "?"} GB ${DiskCategory ?? storageType ?? ""}`.trim();
}
