/** The page: lists desktops, starts, stops and renews them. It has its user's token, and no key. */

import {
  ApiError,
  DescribeDesktops,
  type DescribeDesktopsResponse,
  EcdClient,
  RenewDesktops,
  StartDesktops,
  StopDesktops,
} from "edgedesk/ecd";
import { connect, askRights, type Explanation } from "edgedesk/gateway/client";

type Desktop = NonNullable<DescribeDesktopsResponse["Desktops"]>[number];

/** What a button does with a desktop. */
interface Action {
  label: string;
  operation: string;
  parameters: object;
  isUseful: boolean;
  /** What the user is asked before. */
  question?: string;
  run: () => Promise<unknown>;
}

const element = <E extends Element>(selector: string): E => document.querySelector<E>(selector)!;
const table = element<HTMLTableElement>("table");
const login = element<HTMLFormElement>("#login");

// The tab keeps the token until it is closed.
const headers = () => ({ authorization: `Bearer ${sessionStorage.getItem("token")}` });
const ecd = new EcdClient({ region: "cn-hangzhou", gateway: connect(`${location.origin}/v1`, { headers }) });

function actionsOf({ DesktopId: id = "", DesktopName, DesktopStatus, ChargeType }: Desktop): Action[] {
  const one = { DesktopId: [id] };
  const renew = { ...one, Period: 1 };
  return [
    {
      label: "Start",
      operation: StartDesktops.action,
      parameters: one,
      isUseful: DesktopStatus === "Stopped",
      run: () => ecd.send(StartDesktops, one),
    },
    {
      label: "Stop",
      operation: StopDesktops.action,
      parameters: one,
      isUseful: DesktopStatus === "Running",
      run: () => ecd.send(StopDesktops, one),
    },
    {
      label: "Renew for a month",
      operation: RenewDesktops.action,
      parameters: renew,
      isUseful: ChargeType === "PrePaid",
      question: `Renew ${DesktopName} for a month? This is paid at once.`,
      run: () => ecd.send(RenewDesktops, renew),
    },
  ];
}

async function show(): Promise<void> {
  const desktops: Desktop[] = [];
  for await (const desktop of ecd.paginate(DescribeDesktops, { MaxResults: 100 })) desktops.push(desktop);
  const actions = desktops.map((desktop) => actionsOf(desktop).filter(({ isUseful }) => isUseful));
  const rights = await askRights(ecd, actions.flat());
  const rows = desktops.map(({ DesktopId, DesktopName = "", DesktopStatus = "", ExpiredTime = "" }, at) => {
    const row = document.createElement("tr");
    for (const text of [DesktopName, DesktopStatus, ExpiredTime.slice(0, 10)]) row.insertCell().textContent = text;
    row.insertCell().append(...actions[at]!.map((action) => button(action, rights.shift()!)));
    row.id = DesktopId ?? "";
    return row;
  });
  table.tBodies[0]!.replaceChildren(...rows);
  table.hidden = false;
  login.hidden = true;
}

/** A button that is disabled, and says why, where the gateway would refuse the call. */
function button({ label, question, run }: Action, right: Explanation): HTMLButtonElement {
  const node = document.createElement("button");
  node.textContent = label;
  node.disabled = !right.allowed;
  if (!right.allowed) node.title = right.message;
  node.addEventListener("click", () => {
    if (question !== undefined && !confirm(question)) return;
    void attempt(async () => {
      await run();
      await show();
      return `${label}: accepted`;
    });
  });
  return node;
}

/** Shows the result of an action, or why there is none. */
async function attempt(action: () => Promise<string>): Promise<void> {
  const message = element("#message");
  try {
    message.textContent = await action();
  } catch (error) {
    message.textContent = error instanceof ApiError ? `${error.message} (${error.code})` : String(error);
  }
}

const signIn = () =>
  attempt(async () => {
    await show();
    return "";
  });

login.addEventListener("submit", (event) => {
  event.preventDefault();
  sessionStorage.setItem("token", element<HTMLInputElement>("#token").value);
  void signIn();
});
if (sessionStorage.getItem("token")) void signIn();
