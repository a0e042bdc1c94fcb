/* The connections of end users to desktops, and their messages. */

import type { DesktopSession } from "../state/desktop-sessions.js";
import { DAY, formatInstant } from "../time.js";
import { ApiError } from "../api-error.js";
import type { Run } from "./catalogued-operation.js";
import { findDesktop, numberedPage, visibleDesktops } from "./desktops.js";
import { findImage } from "./images.js";
import { notFound } from "./not-found.js";
import { nameOfOfficeSite } from "./office-sites.js";

/** How far back the sessions of desktops are known, as the vendor documents. */
const SESSION_HISTORY = 30 * DAY;

export const sessionOperations: Readonly<Record<string, Run>> = {
  DescribeDesktopSessions(context) {
    const { parameters, state, now } = context;
    const ids = parameters.list("DesktopId");
    const status = parameters.text("SessionStatus");
    const user = parameters.text("EndUserId");
    const matching = visibleDesktops(context)
      .filter(({ id }) => ids.length === 0 || ids.includes(id))
      .flatMap((desktop) => state.desktopSessions.of(desktop.id).map((session) => ({ desktop, session })))
      .filter(({ session }) => (session.endedAt ?? now) > now - SESSION_HISTORY)
      .filter(({ session }) => status === undefined || status === sessionStatus(session))
      .filter(({ session }) => user === undefined || user === session.endUserId);
    const { page, TotalCount } = numberedPage(matching, parameters);
    return {
      TotalCount,
      Sessions: page.map(({ desktop: { id, facts }, session }) => {
        const { startedAt, endedAt } = session;
        const seconds = Math.floor(((endedAt ?? now) - startedAt) / 1000);
        return {
          DesktopId: id,
          DesktopName: facts.name,
          EndUserId: session.endUserId,
          SessionStatus: sessionStatus(session),
          SessionStartTime: formatInstant(startedAt),
          SessionEndTime: endedAt === undefined ? undefined : formatInstant(endedAt),
          SessionIdleTime: endedAt === undefined ? 0 : Math.floor((now - endedAt) / 1000),
          LatestConnectionTime: seconds,
          TotalConnectionTime: seconds,
          OfficeSiteId: facts.officeSiteId,
          OfficeSiteName: nameOfOfficeSite(facts.officeSiteId),
          OsType: findImage(facts.imageId).os,
          ProtocolType: "ASP",
        };
      }),
    };
  },

  DisconnectDesktopSessions(context) {
    const { parameters, state, now } = context;
    const sessions = parameters.objects("Sessions").map((session) => ({
      desktopId: session.required("DesktopId"),
      endUserId: session.text("EndUserId"),
    }));
    const visible = visibleDesktops(context);
    for (const { desktopId } of sessions) findDesktop(desktopId, visible);
    if (parameters.boolean("PreCheck", false)) return {};
    for (const { desktopId, endUserId } of sessions) state.desktopSessions.end(desktopId, now, endUserId);
    return {};
  },

  DescribeConsoleMessages({ parameters, state }) {
    const ids = parameters.list("MessageIds");
    const matching = [...state.ecd.messages.values()].filter(({ id }) => ids.length === 0 || ids.includes(id));
    const { page, TotalCount } = numberedPage(matching, parameters, ["PageNum", "PageSize"], [200, 200]);
    return {
      // A string, by the vendor's page.
      TotalCount: String(TotalCount),
      MessageList: page.map(({ id, title, text, status, createdAt }) => ({
        MessageId: id,
        ...{ MessageType: "NOTIFICATION", MessageLevel: "STRONG", Position: "CENTER", TargetType: "AllUsers" },
        Status: status,
        GmtCreate: formatInstant(createdAt),
        TitleConfigs: [{ LangType: "EN", TitleText: title }],
        ContentConfigs: [{ LangType: "EN", ContentText: text }],
      })),
    };
  },

  SendConsoleMessage({ parameters, state: { ecd } }) {
    const id = parameters.required("MessageId");
    const message = ecd.messages.get(id);
    if (!message) throw notFound("MessageId", id);
    if (message.status !== "Published") {
      throw new ApiError(400, "IncorrectMessageStatus", "Only published messages can be sent.");
    }
    return { Success: true };
  },
};

function sessionStatus({ endedAt }: DesktopSession): "Connected" | "Disconnected" {
  return endedAt === undefined ? "Connected" : "Disconnected";
}
