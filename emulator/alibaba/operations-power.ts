/* Power, hibernation, maintenance and images of desktops. */

import { changeDesktop, desktopStatus } from "../state/desktop.js";
import type { Run } from "./catalogued-operation.js";
import {
  incorrectStatus,
  rebootDesktops,
  requestedDesktops,
  requireStatus,
  startDesktops,
  stopDesktops,
} from "./desktops.js";
import { images } from "./images.js";
import { notFound } from "./not-found.js";
import { rebuild } from "./rebuild.js";

export const powerOperations: Readonly<Record<string, Run>> = {
  StartDesktops: (context) => startDesktops(requestedDesktops(context), context.now),

  StopDesktops(context) {
    const mode = context.parameters.choice("StoppedMode", ["StopCharging", "KeepCharging"]);
    return stopDesktops(requestedDesktops(context), context, mode === "KeepCharging");
  },

  RebootDesktops: (context) => rebootDesktops(requestedDesktops(context), context),

  HibernateDesktops: (context) => stopDesktops(requestedDesktops(context), context, false, true),

  WakeupDesktops(context) {
    const desktops = requestedDesktops(context);
    requireStatus(desktops, context.now, "Hibernated");
    for (const desktop of desktops) {
      changeDesktop(desktop, { isHibernated: false });
      desktop.start(context.now);
    }
    return {};
  },

  SetDesktopMaintenance(context) {
    const isInMaintenance = context.parameters.choice("Mode", ["ENTER", "EXIT"]) === "ENTER";
    for (const desktop of requestedDesktops(context, ["DesktopIds"])) changeDesktop(desktop, { isInMaintenance });
    return {};
  },

  // Each desktop has a result of its own.
  RebuildDesktops(context) {
    const { parameters, state, now } = context;
    const imageId = parameters.text("ImageId");
    if (imageId !== undefined && !images.some(({ id }) => id === imageId)) throw notFound("ImageId", imageId);
    return {
      RebuildResults: requestedDesktops(context).map((desktop) => {
        const DesktopId = desktop.id;
        if (!["Running", "Stopped"].includes(desktopStatus(desktop, now))) {
          const { code, message } = incorrectStatus();
          return { DesktopId, Code: code, Message: message };
        }
        rebuild(desktop, state, now, imageId);
        return { DesktopId, Code: "success" };
      }),
    };
  },
};
