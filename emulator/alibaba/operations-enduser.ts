import { type Desktop, desktopStatus } from "../state/desktop.js";
import { getConnectionTicket } from "./connection-ticket.js";
import { describeDesktop, describeResource } from "./desktop-model.js";
import { findDesktops, pageOf, rebootDesktops, startDesktops, stopDesktops } from "./desktops.js";
import { checkNotLocked } from "./locks.js";
import { getLoginToken, sendTokenCodeAgain } from "./login.js";
import { describeDirectories, describeOfficeSites } from "./office-sites.js";
import type { Operations, UserContext } from "./operation.js";
import { invalid } from "./parameters.js";
import { changeOwnPassword, resetPassword } from "./password.js";
import { checkRegion, describeRegions } from "./regions.js";
import { checkUser } from "./user.js";

/** The most ids of one call; 100 in the admin API. */
const MAX_DESKTOPS = 20;
/** The largest page. */
const MAX_RESULTS = 500;

/** The end-user API, version 2020-10-02. */
export const enduserOperations: Operations = {
  DescribeRegions: {
    required: ["ClientId"],
    run: () => describeRegions(),
  },

  DescribeOfficeSites: {
    required: ["RegionId", "ClientId"],
    run: ({ parameters }) => describeOfficeSites(parameters),
  },

  DescribeDirectories: {
    required: ["RegionId", "ClientId"],
    run: ({ parameters }) => describeDirectories(parameters),
  },

  GetLoginToken: {
    required: ["RegionId", "ClientId", "CurrentStage"],
    run: getLoginToken,
  },

  SendTokenCode: {
    required: ["ClientId", "SessionId"],
    run: sendTokenCodeAgain,
  },

  RefreshLoginToken: {
    required: ["RegionId", "ClientId", "EndUserId", "LoginToken"],
    identity: "LoginToken",
    run({ parameters, state, session, now }) {
      checkUser(parameters, session.account.user);
      checkNotLocked(session.account);
      return { LoginToken: state.sessions.refresh(parameters.required("LoginToken"), session, now) };
    },
  },

  ChangePassword: {
    required: ["RegionId", "ClientId", "EndUserId", "OfficeSiteId", "LoginToken", "OldPassword", "NewPassword"],
    identity: "LoginToken",
    run: changeOwnPassword,
  },

  ResetPassword: {
    required: ["RegionId", "ClientId", "EndUserId", "OfficeSiteId", "ClientToken"],
    run: resetPassword,
  },

  DescribeGlobalDesktops: {
    required: ["ClientId", "LoginToken"],
    identity: "LoginToken",
    run(context) {
      // The operation covers all regions but exists in Shanghai only.
      if ((context.parameters.text("RegionId") ?? "cn-shanghai") !== "cn-shanghai") {
        invalid("RegionId", "takes cn-shanghai");
      }
      const { parameters, now } = context;
      const ids = parameters.list("DesktopId");
      const status = parameters.text("DesktopStatus");
      const matching = ownedDesktops(context)
        .filter(({ id }) => ids.length === 0 || ids.includes(id))
        .filter((desktop) => status === undefined || desktopStatus(desktop, now) === status);
      const { page, NextToken } = pageOf(matching, parameters, 10, MAX_RESULTS);
      return {
        NextToken,
        Desktops: page.map((desktop) => ({
          ...describeDesktop(desktop, context),
          EndUserId: context.session.account.user.endUserId,
          RealDesktopId: desktop.id,
          RegionId: desktop.facts.region,
        })),
      };
    },
  },

  DescribeUserResources: {
    required: ["ClientId", "LoginToken"],
    identity: "LoginToken",
    run(context) {
      const { parameters, now } = context;
      const ids = parameters.list("ResourceIds");
      const matching = ownedDesktops(context).filter(({ id }) => ids.length === 0 || ids.includes(id));
      const { page, NextToken, total } = pageOf(matching, parameters, MAX_RESULTS, MAX_RESULTS);
      return {
        NextToken,
        TotalCount: total,
        Resources: page.map((desktop) => describeResource(desktop, now)),
        QueryFailedResourceTypes: [],
      };
    },
  },

  GetConnectionTicket: {
    required: ["RegionId", "ClientId", "LoginToken"],
    identity: "LoginToken",
    run: (context) => getConnectionTicket(context, ownedDesktops(context)),
  },

  StartDesktops: {
    required: ["RegionId", "ClientId", "LoginToken", "ClientToken"],
    identity: "LoginToken",
    run: (context) => startDesktops(requestedDesktops(context), context.now),
  },

  // Two revisions of the vendor's page differ: these parameters are required in both.
  StopDesktops: {
    required: ["RegionId", "ClientId"],
    identity: "LoginToken or SessionToken",
    run: (context) => stopDesktops(requestedDesktops(context), context),
  },

  RebootDesktops: {
    required: ["RegionId", "ClientId", "ClientToken"],
    identity: "LoginToken or SessionToken",
    run: (context) => rebootDesktops(requestedDesktops(context), context),
  },
};

function ownedDesktops({ state, session }: UserContext): Desktop[] {
  return [...state.desktops.values()].filter(({ facts }) => facts.endUserIds.includes(session.account.user.endUserId));
}

function requestedDesktops(context: UserContext): Desktop[] {
  const region = context.parameters.required("RegionId");
  checkRegion(region);
  const visible = ownedDesktops(context).filter(({ facts }) => facts.region === region);
  return findDesktops(context.parameters.requiredList("DesktopId", MAX_DESKTOPS), visible);
}
