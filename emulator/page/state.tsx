/** The desktops, instances and users: their states, and how to change them. */

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

import { Button, Choice, Dialog, Field } from "../../www/shared/controls.js";
import type { Page } from "../control-api.js";
import type { DesktopInfo } from "../collections/desktops.js";
import type { InstanceInfo } from "../collections/instances.js";
import type { UserInfo } from "../collections/users.js";
import type { Emulator } from "./emulator.js";
import { dateTimeText, listText, t } from "./texts.js";

export function State({ emulator }: { emulator: Emulator }) {
  const { state: texts, loading } = t();
  const state = emulator.state.value;
  return (
    <>
      <div class="filter">
        <Field
          type="search"
          label={texts.search}
          hint={texts.searchHint}
          value={emulator.search.value}
          onInput={(event) => {
            emulator.search.value = event.currentTarget.value;
            emulator.refresh();
          }}
        />
      </div>
      {state ? (
        <>
          <List
            heading={texts.desktops}
            page={state.desktops}
            add={<Add emulator={emulator} title={texts.addDesktop} path="desktops" hasUsers />}
          >
            {(desktop) => <Desktop key={desktop.id} emulator={emulator} desktop={desktop} />}
          </List>
          <List
            heading={texts.instances}
            page={state.instances}
            add={<Add emulator={emulator} title={texts.addInstance} path="instances" />}
          >
            {(instance) => (
              <Resource
                key={instance.id}
                emulator={emulator}
                resource={instance}
                path="instances"
                facts={[instance.zone]}
              />
            )}
          </List>
          <List
            heading={texts.users}
            page={state.users}
            add={<Add emulator={emulator} title={texts.addUser} path="users" />}
          >
            {(user) => <User key={user.endUserId} emulator={emulator} user={user} />}
          </List>
          <p class="hint">{texts.orders(state.orders)}</p>
        </>
      ) : (
        <p role="status">{loading}</p>
      )}
    </>
  );
}

function List<Item>({
  heading,
  page,
  add,
  children,
}: {
  heading: string;
  page: Page<Item>;
  add: ComponentChildren;
  children: (item: Item) => ComponentChildren;
}) {
  return (
    <section>
      <div class="view-title">
        <h2>
          {heading} <span class="count">{t().shown(page.items.length, page.total)}</span>
        </h2>
        {add}
      </div>
      <ul class="list">{page.items.map(children)}</ul>
    </section>
  );
}

function Desktop({ emulator, desktop }: { emulator: Emulator; desktop: DesktopInfo }) {
  const texts = t().state;
  const { id, region, endUserIds, connectedUserIds } = desktop;
  const user = endUserIds.find((each) => !connectedUserIds.includes(each));
  const facts = [
    region,
    endUserIds.length > 0 && texts.ofUsers(listText(endUserIds)),
    connectedUserIds.length > 0 && texts.connected(listText(connectedUserIds)),
  ];
  const act = (path: string, label: string, body: object): void =>
    void emulator.act(() => emulator.change(path, body), `${label}: ${id}`);
  return (
    <Resource emulator={emulator} resource={desktop} path="desktops" facts={facts}>
      {user !== undefined && (
        <Button
          aria-label={`${texts.connect} ${user}: ${id}`}
          onClick={() => act("connect", `${texts.connect} ${user}`, { desktopId: id, endUserId: user })}
        >
          {texts.connect} {user}
        </Button>
      )}
      {connectedUserIds.length > 0 && (
        <Button
          aria-label={`${texts.disconnect}: ${id}`}
          onClick={() => act("disconnect", texts.disconnect, { desktopId: id })}
        >
          {texts.disconnect}
        </Button>
      )}
    </Resource>
  );
}

function Resource({
  emulator,
  resource,
  path,
  facts,
  children,
}: {
  emulator: Emulator;
  resource: DesktopInfo | InstanceInfo;
  path: "desktops" | "instances";
  facts: readonly (string | false)[];
  children?: ComponentChildren;
}) {
  const { state: texts, remove, removed } = t();
  const { id, name, status, expiresAt } = resource;
  const charge = expiresAt === undefined ? texts.payAsYouGo : texts.until(dateTimeText(expiresAt));
  const statuses = [...new Set([status, "Running", "Stopped", "Expired"])];
  return (
    <li class="card row" data-id={id}>
      <div>
        <strong>{name}</strong>
        <small>{[id, ...facts, charge].filter(Boolean).join(" · ")}</small>
      </div>
      <div class="actions">
        <Choice
          label={texts.status(id)}
          value={status as string}
          options={Object.fromEntries(statuses.map((each) => [each, each]))}
          onChange={(next) =>
            void emulator.act(() => emulator.change("status", { id, status: next }), texts.statusChanged(id, next))
          }
        />
        {children}
        {expiresAt !== undefined && (
          <Button
            aria-label={`${texts.renew}: ${id}`}
            onClick={() => void emulator.act(() => emulator.change("renew", { id }), `${texts.renew}: ${id}`)}
          >
            {texts.renew}
          </Button>
        )}
        <Button
          aria-label={texts.removeOf(id)}
          onClick={() =>
            void emulator.act(() => emulator.change(`${path}?${query({ id })}`, undefined, "DELETE"), removed(id))
          }
        >
          {remove}
        </Button>
      </div>
    </li>
  );
}

function User({ emulator, user }: { emulator: Emulator; user: UserInfo }) {
  const { state: texts, remove, removed } = t();
  const { endUserId, email, password, isLocked, requiresMfa, requiresTokenCode, passwordIsInitial } = user;
  const facts = [
    email,
    isLocked && texts.locked,
    passwordIsInitial && texts.initialPassword,
    requiresMfa && texts.mfa,
    requiresTokenCode && texts.tokenCode,
  ];
  const lock = isLocked ? "unlock" : "lock";
  return (
    <li class="card row" data-id={endUserId}>
      <div>
        <strong>{endUserId}</strong>
        <small>
          {facts.filter(Boolean).join(" · ")} · {texts.password} <code>{password}</code>
        </small>
      </div>
      <div class="actions">
        <Button
          aria-label={`${texts[lock]} ${endUserId}`}
          onClick={() => void emulator.act(() => emulator.change(lock, { endUserId }), `${texts[lock]}: ${endUserId}`)}
        >
          {texts[lock]}
        </Button>
        <Button
          aria-label={texts.removeOf(endUserId)}
          onClick={() =>
            void emulator.act(
              () => emulator.change(`users?${query({ endUserId })}`, undefined, "DELETE"),
              removed(endUserId),
            )
          }
        >
          {remove}
        </Button>
      </div>
    </li>
  );
}

/** A button that asks for a name, and adds what has it. */
function Add({
  emulator,
  title,
  path,
  hasUsers = false,
}: {
  emulator: Emulator;
  title: string;
  path: "desktops" | "instances" | "users";
  hasUsers?: boolean;
}) {
  const [open, setOpen] = useState(false);
  const { state: texts, add, added, cancel } = t();
  const close = (): void => setOpen(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {title}
      </Button>
      {open && (
        <Dialog title={title} onClose={close}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const values = new FormData(event.currentTarget);
              const name = String(values.get("name"));
              const users = String(values.get("users") ?? "")
                .split(",")
                .map((user) => user.trim())
                .filter(Boolean);
              const body = {
                ...(name && { [path === "users" ? "endUserId" : "name"]: name }),
                ...(users.length > 0 && { endUserIds: users }),
              };
              close();
              void emulator.act(() => emulator.change(path, body), added(name || title));
            }}
          >
            <Field name="name" label={texts.name} hint={texts.optional} autocomplete="off" />
            {hasUsers && <Field name="users" label={texts.users_} autocomplete="off" />}
            <div class="actions">
              <Button kind="primary" type="submit">
                {add}
              </Button>
              <Button onClick={close}>{cancel}</Button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  );
}

function query(parameters: Record<string, string>): string {
  return new URLSearchParams(parameters).toString();
}
