/** The user's desktops as cards. */

import { useEffect, useMemo, useState } from "preact/hooks";
import type { UserDesktop } from "edgedesk/wuying/login";

import { Button, Dialog, ViewHeading } from "../shared/controls.js";
import { type Action, DesktopList } from "./desktop-list.js";
import type { Portal } from "./portal.js";
import { Problem } from "./problem.js";
import { dayText, listText, memoryText, t, timeText } from "./texts.js";

/** An action that waits for the user's confirmation. */
interface Question {
  action: "stop" | "reboot";
  desktops: readonly UserDesktop[];
}

export function Desktops({ portal }: { portal: Portal }) {
  const texts = t().desktops;
  const list = useMemo(() => new DesktopList(portal.wuying), [portal]);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [question, setQuestion] = useState<Question>();
  const [done, setDone] = useState("");
  useEffect(() => () => list.dispose(), [list]);

  const run = async (action: Action, desktops: readonly UserDesktop[]): Promise<void> => {
    setQuestion(undefined);
    setSelected(new Set());
    setDone("");
    const count = await list.change(action, desktops);
    if (count > 0) setDone(t().desktops.done[action](count));
  };
  const ask = (action: Action, desktops: readonly UserDesktop[]): void => {
    if (action === "start") void run(action, desktops);
    else setQuestion({ action, desktops });
  };
  const desktops = list.desktops.value;
  const chosen = desktops?.filter(({ DesktopId = "" }) => selected.has(DesktopId)) ?? [];
  return (
    <>
      <div class="view-title">
        <ViewHeading>{texts.title}</ViewHeading>
        {list.updatedAt.value > 0 && <p class="hint">{texts.updated(timeText(list.updatedAt.value))}</p>}
      </div>
      {list.error.value !== undefined && <Problem error={list.error.value} />}
      <p class="done" role="status">
        {done}
      </p>
      {chosen.length > 0 && (
        <div class="selection card" role="group" aria-label={texts.selected(chosen.length)}>
          <strong>{texts.selected(chosen.length)}</strong>
          <Button onClick={() => ask("start", chosen)}>{texts.start}</Button>
          <Button onClick={() => ask("stop", chosen)}>{texts.stop}</Button>
          <Button onClick={() => ask("reboot", chosen)}>{texts.reboot}</Button>
        </div>
      )}
      {desktops === undefined && list.error.value === undefined && <p role="status">{t().loading}</p>}
      {desktops?.length === 0 && <p class="card">{texts.none}</p>}
      <ul class="desktops">
        {desktops?.map((desktop) => (
          <Card
            key={desktop.DesktopId}
            desktop={desktop}
            list={list}
            selected={selected.has(desktop.DesktopId ?? "")}
            onSelect={(isSelected) => {
              const next = new Set(selected);
              if (isSelected) next.add(desktop.DesktopId ?? "");
              else next.delete(desktop.DesktopId ?? "");
              setSelected(next);
            }}
            onAction={(action) => ask(action, [desktop])}
            onConnect={() => (portal.opened.value = desktop)}
          />
        ))}
      </ul>
      {question && (
        <Confirmation
          question={question}
          onConfirm={() => run(question.action, question.desktops)}
          onClose={() => setQuestion(undefined)}
        />
      )}
    </>
  );
}

function Card({
  desktop,
  list,
  selected,
  onSelect,
  onAction,
  onConnect,
}: {
  desktop: UserDesktop;
  list: DesktopList;
  selected: boolean;
  onSelect: (selected: boolean) => void;
  onAction: (action: Action) => void;
  onConnect: () => void;
}) {
  const texts = t().desktops;
  const { DesktopId = "", DesktopName = DesktopId, Cpu, Memory, OsType, ExpiredTime } = desktop;
  const state = list.state(desktop);
  const runs = state === "Running";
  const problem = list.problems.value.get(DesktopId);
  const hardware = Cpu !== undefined && Memory !== undefined && texts.hardware(String(Cpu), memoryText(Memory));
  const facts = [[OsType, hardware].filter(Boolean).join(" · "), ExpiredTime && texts.expires(dayText(ExpiredTime))];
  const change = (action: Action, label: string) => (
    <Button aria-label={`${label}: ${DesktopName}`} onClick={() => onAction(action)}>
      {label}
    </Button>
  );
  return (
    <li class="card desktop" data-id={DesktopId} data-state={state}>
      <div class="desktop-title">
        <h2>{DesktopName}</h2>
        <input
          type="checkbox"
          aria-label={texts.select(DesktopName)}
          checked={selected}
          onChange={(event) => onSelect(event.currentTarget.checked)}
        />
      </div>
      <p class="state">{texts.states[state] ?? state}</p>
      <ul class="facts">
        {facts.filter(Boolean).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {problem !== undefined && <Problem error={problem} />}
      <div class="actions">
        {(runs || state === "Stopped") && (
          <Button
            kind="primary"
            aria-label={`${runs ? texts.connect : texts.startAndConnect}: ${DesktopName}`}
            onClick={onConnect}
          >
            {runs ? texts.connect : texts.startAndConnect}
          </Button>
        )}
        {state === "Stopped" && change("start", texts.start)}
        {runs && change("reboot", texts.reboot)}
        {runs && change("stop", texts.stop)}
      </div>
    </li>
  );
}

function Confirmation({
  question: { action, desktops },
  onConfirm,
  onClose,
}: {
  question: Question;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const { cancel, desktops: texts } = t();
  const names = desktops.map(({ DesktopId = "", DesktopName = DesktopId }) => DesktopName);
  return (
    <Dialog title={texts.confirm[action](listText(names))} onClose={onClose}>
      <p>{texts.confirm.warning}</p>
      <div class="actions">
        <Button kind="danger" onClick={onConfirm}>
          {texts[action]}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </Dialog>
  );
}
