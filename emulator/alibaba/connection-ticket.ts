import { ApiError } from "../api-error.js";
import { toBase64, toUtf8 } from "../encoding.js";
import type { JsonObject } from "../json.js";
import { type Desktop, desktopStatus } from "../state/desktop.js";
import type { TicketTask } from "../state/tickets.js";
import { formatInstant } from "../time.js";
import { findDesktop, requireStatus } from "./desktops.js";
import { desktopInMaintenance, noSuchTask } from "./login-errors.js";
import type { UserContext } from "./operation.js";
import { checkRegion } from "./regions.js";

/** GetConnectionTicket: the first call begins a task, further calls ask for its result. */
export function getConnectionTicket(context: UserContext, owned: readonly Desktop[]): JsonObject {
  const { parameters, state, now } = context;
  checkRegion(parameters.required("RegionId"));
  const taskId = parameters.text("TaskId");
  const task = taskId === undefined ? begin(context, owned) : find(taskId, context);
  const desktop = findDesktop(task.desktopId, owned);
  const progress = { TaskId: task.id, DesktopId: desktop.id };

  const isReady = desktopStatus(desktop, now) === "Running" && task.polls >= state.loginSettings.ticketPolls;
  task.polls++;
  if (!isReady) return { ...progress, TaskStatus: "RUNNING" };
  if (task.failure) {
    return { ...progress, TaskStatus: "FAILED", TaskCode: task.failure.code, TaskMessage: task.failure.message };
  }
  return { ...progress, TaskStatus: "FINISHED", Ticket: toBase64(toUtf8(ticketText(task, desktop))) };
}

function begin({ parameters, state, session, now }: UserContext, owned: readonly Desktop[]): TicketTask {
  const desktop = findDesktop(parameters.required("DesktopId"), owned);
  if (desktop.facts.isInMaintenance) throw desktopInMaintenance();
  const { ticketStartsDesktop } = state.loginSettings;
  const status = desktopStatus(desktop, now);
  if (ticketStartsDesktop && status === "Stopped") desktop.start(now);
  else if (!ticketStartsDesktop || status !== "Starting") requireStatus([desktop], now, "Running");
  const failure = state.tickets.takeFailure();
  if (failure?.refusesCall) throw new ApiError(400, failure.code, failure.message);
  return state.tickets.begin(session, desktop.id, failure, now);
}

function find(taskId: string, { parameters, state, session, now }: UserContext): TicketTask {
  const task = state.tickets.find(taskId, now);
  if (task?.session.account !== session.account) throw noSuchTask();
  const desktopId = parameters.text("DesktopId") ?? task.desktopId;
  if (desktopId !== task.desktopId) throw noSuchTask();
  return task;
}

/** The text within a ticket, in the format of the vendor's: an .ica file. Its members are invented. */
function ticketText({ session, logonTicket, expiresAt }: TicketTask, desktop: Desktop): string {
  const { name, ip, region } = desktop.facts;
  return [
    "[WFClient]",
    "Version=2",
    "",
    "[ApplicationServers]",
    `${name}=`,
    "",
    `[${name}]`,
    `Address=${ip}:1494`,
    `DesktopId=${desktop.id}`,
    `RegionId=${region}`,
    `Username=${session.account.user.endUserId}`,
    `LogonTicket=${logonTicket}`,
    `ExpiredTime=${formatInstant(expiresAt)}`,
    "",
  ].join("\r\n");
}
