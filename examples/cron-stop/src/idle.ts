/** Which running desktops are idle, and since when. */

import {
  DescribeDesktops,
  DescribeDesktopSessions,
  type DescribeDesktopSessionsResponse,
  type DescribeDesktopsResponse,
  type EcdClient,
} from "edgedesk/ecd";

export type Desktop = NonNullable<DescribeDesktopsResponse["Desktops"]>[number];
export type Session = NonNullable<DescribeDesktopSessionsResponse["Sessions"]>[number];

/** Whether a desktop is in use. `since` is in milliseconds since 1970. */
export type Use = { state: "connected" } | { state: "idle"; since: number } | { state: "unknown" };

/** The running desktops of a region. */
export async function runningDesktops(ecd: EcdClient, region: string): Promise<Desktop[]> {
  const desktops: Desktop[] = [];
  const running = { DesktopStatus: "Running", MaxResults: 100 };
  for await (const desktop of ecd.paginate(DescribeDesktops, running, { region })) desktops.push(desktop);
  return desktops;
}

/** The sessions of at most 100 desktops in the last 30 days, by the desktop's id. */
export async function sessionsOf(
  ecd: EcdClient,
  DesktopId: readonly string[],
  region: string,
): Promise<Map<string, Session[]>> {
  const sessions = new Map<string, Session[]>(DesktopId.map((id) => [id, []]));
  // Without a filter by time: the vendor does not say whether it compares the begin or the end of a session.
  const pages = ecd.paginate(DescribeDesktopSessions, { DesktopId, PageSize: 100 }, { region });
  for await (const session of pages) sessions.get(session.DesktopId ?? "")?.push(session);
  return sessions;
}

/**
 * The use of a desktop. `DescribeDesktops` says whether a user is connected, and its sessions say until when one was.
 *
 * @param now in milliseconds since 1970
 */
export function useOf(desktop: Desktop, sessions: readonly Session[], now: number): Use {
  const states = [desktop.ConnectionStatus, ...sessions.map(({ SessionStatus }) => SessionStatus)];
  if (states.includes("Connected")) return { state: "connected" };
  const ends = sessions.map((session) => endOf(session, now));
  // What is missing, or has an unknown value, does not prove that a desktop is idle.
  if (ends.includes(undefined) || !states.every((state) => state === "Disconnected")) return { state: "unknown" };
  // A desktop that was just started waits for its user.
  const times = [...ends, timeOf(desktop.StandardStartTime), timeOf(desktop.StartTime)].filter(isTime);
  return times.length > 0 ? { state: "idle", since: Math.max(...times) } : { state: "unknown" };
}

function endOf({ SessionEndTime, SessionIdleTime }: Session, now: number): number | undefined {
  const idleTime = SessionIdleTime === undefined ? undefined : now - Number(SessionIdleTime) * 1000;
  return timeOf(SessionEndTime) ?? idleTime;
}

/** The documented times end in "Z"; an example of the documents has a line break behind it. */
function timeOf(text: string | undefined): number | undefined {
  const time = Date.parse(text?.trim() ?? "");
  return isTime(time) ? time : undefined;
}

function isTime(time: number | undefined): time is number {
  return time !== undefined && Number.isFinite(time);
}
