import type { Desktop } from "../state/state.js";
import {
  chosenDesktops,
  describeDesktop,
  listDesktops,
  rebootDesktops,
  startDesktops,
  stopDesktops,
} from "./desktops.js";
import { getLoginToken } from "./login.js";
import type { Call, Operations } from "./operation.js";
import { invalid } from "./parameters.js";
import { checkRegion, describeRegions } from "./regions.js";
import type { Session } from "../state/sessions.js";

/** Far below the admin API's limit. */
const LIMIT = 20;

/** The end-user API, version 2020-10-02. */
export const enduser: Operations = {
  DescribeRegions: {
    required: ["ClientId"],
    answer: () => describeRegions(),
  },

  GetLoginToken: {
    required: ["RegionId", "ClientId", "CurrentStage"],
    answer: getLoginToken,
  },

  RefreshLoginToken: {
    required: ["RegionId", "ClientId", "EndUserId", "LoginToken"],
    identity: "LoginToken",
    answer({ parameters, state, session, now }) {
      if (parameters.text("EndUserId") !== session.user.endUserId) {
        invalid("EndUserId", "is not the user of the login token");
      }
      const old = parameters.required("LoginToken");
      return { LoginToken: state.sessions.refresh(old, session, now) };
    },
  },

  DescribeGlobalDesktops: {
    required: ["ClientId", "LoginToken"],
    identity: "LoginToken",
    answer(call) {
      // It covers all regions, and only the one in Shanghai has it.
      if ((call.parameters.text("RegionId") ?? "cn-shanghai") !== "cn-shanghai") {
        invalid("RegionId", "takes cn-shanghai");
      }
      const { page, NextToken } = listDesktops(call, owned(call), 500);
      return {
        NextToken,
        Desktops: page.map((desktop) => ({
          ...describeDesktop(desktop, call.now),
          EndUserId: call.session.user.endUserId,
          RealDesktopId: desktop.id,
          RegionId: desktop.facts.region,
        })),
      };
    },
  },

  StartDesktops: {
    required: ["RegionId", "ClientId", "LoginToken", "ClientToken"],
    identity: "LoginToken",
    answer: (call) => startDesktops(chosen(call), call.now),
  },

  // Two revisions of the vendor's page differ in what is required: this is what they have in common.
  StopDesktops: {
    required: ["RegionId", "ClientId"],
    identity: "LoginToken or SessionToken",
    answer: (call) => stopDesktops(chosen(call), call.now, false),
  },

  RebootDesktops: {
    required: ["RegionId", "ClientId", "ClientToken"],
    identity: "LoginToken or SessionToken",
    answer: (call) => rebootDesktops(chosen(call), call.now),
  },
};

type UserCall = Call & { readonly session: Session };

function owned({ state, session }: UserCall): Desktop[] {
  return [...state.desktops.values()].filter(({ facts }) => facts.endUserIds.includes(session.user.endUserId));
}

function chosen(call: UserCall): Desktop[] {
  const region = call.parameters.required("RegionId");
  checkRegion(region);
  const visible = owned(call).filter(({ facts }) => facts.region === region);
  return chosenDesktops(call.parameters, visible, LIMIT);
}
