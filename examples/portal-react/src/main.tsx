import { type FormEvent, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { WuyingClient } from "edgedesk/wuying";
import {
  connect,
  importSession,
  listDesktops,
  loadWebSdk,
  login,
  type LoginOptions,
  type LoginStep,
  openInWebSdk,
  toWebSdk,
  type UserDesktop,
} from "edgedesk/wuying/login";

const { VITE_ENDPOINT: endpoint, VITE_OFFICE_SITE: officeSiteId, VITE_WEB_SDK: webSdk } = import.meta.env;

const clientId: string = (localStorage["clientId"] ??= crypto.randomUUID());
const wuying = new WuyingClient({ region: "cn-hangzhou", clientId, endpoint, placement: "form" });

const root = createRoot(document.getElementById("portal")!);
const options: LoginOptions = {
  onChange: (session) => sessionStorage.setItem("session", JSON.stringify(session ?? null)),
  onLoginRequired: ({ step }) => root.render(<Portal key={Date.now()} first={step} />),
};

function Portal({ first }: { first?: LoginStep }) {
  const [step, setStep] = useState(first);
  const [desktop, setDesktop] = useState<UserDesktop>();
  if (step && step.kind !== "done") return <SignIn step={step} onStep={setStep} />;
  if (desktop) return <Connection desktop={desktop} onClose={() => setDesktop(undefined)} />;
  return <Desktops onConnect={setDesktop} />;
}

const FIELDS: Record<string, [name: string, label: string, type: string][]> = {
  password: [
    ["endUserId", "User name", "text"],
    ["password", "Password", "password"],
  ],
  "mfa-bind": [["code", "Code of your app", "text"]],
  "mfa-verify": [["code", "Code of your app", "text"]],
  "token-verify": [["code", "Code of the mail", "text"]],
  "change-password": [["newPassword", "New password", "password"]],
};

function submit(step: LoginStep, values: Record<string, string>): Promise<LoginStep> {
  const { endUserId, password, newPassword, code } = values;
  switch (step.kind) {
    case "password":
      return step.submit({ officeSiteId, endUserId, password });
    case "mfa-bind":
    case "mfa-verify":
    case "token-verify":
      return step.submit(code);
    case "change-password":
      return step.submit({ newPassword });
    default:
      throw new Error(`Your organisation asks for a step that this page does not have: ${step.stage}.`);
  }
}

function SignIn({ step, onStep }: { step: Exclude<LoginStep, { kind: "done" }>; onStep: (step: LoginStep) => void }) {
  const [error, setError] = useState("");
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    setError("");
    try {
      onStep(await submit(step, values));
    } catch (thrown) {
      setError(String(thrown));
    }
  };
  return (
    <form key={step.kind} onSubmit={send}>
      <h1>Sign in</h1>
      <p role="alert">{error || step.refusal?.message}</p>
      {step.kind === "mfa-bind" && <img src={`data:image/png;base64,${step.qrCodePng}`} alt={`Key: ${step.secret}`} />}
      {(FIELDS[step.kind] ?? []).map(([name, label, type]) => (
        <label key={name}>
          {label} <input name={name} type={type} required />
        </label>
      ))}
      <button>Continue</button>
    </form>
  );
}

function Desktops({ onConnect }: { onConnect: (desktop: UserDesktop) => void }) {
  const [desktops, setDesktops] = useState<UserDesktop[]>([]);
  const [error, setError] = useState("");
  useEffect(() => {
    listDesktops(wuying).then(setDesktops, (thrown) => setError(String(thrown)));
  }, []);
  return (
    <>
      <h1>Desktops</h1>
      <p role="alert">{error}</p>
      <ul>
        {desktops.map((desktop) => (
          <li key={desktop.DesktopId}>
            {desktop.DesktopName}, {desktop.DesktopStatus} <button onClick={() => onConnect(desktop)}>Connect</button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Connection({ desktop, onClose }: { desktop: UserDesktop; onClose: () => void }) {
  const [state, setState] = useState("");
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const open = async () => {
      const onProgress = ({ phase, status }: { phase: string; status?: string }) => setState(`${phase}: ${status}`);
      const connection = await connect(wuying, desktop.DesktopId!, { start: true, signal, onProgress });
      const sdk = await loadWebSdk(webSdk);
      if (signal.aborted) return;
      const handlers = { onConnected: () => setState("connected"), onDisConnected: onClose };
      const { dispose } = openInWebSdk(sdk, toWebSdk(connection, { iframeId: "desktop" }), handlers);
      signal.addEventListener("abort", dispose);
    };
    open().catch((thrown) => signal.aborted || setState(String(thrown)));
    return () => ending.abort();
  }, [desktop]);
  return (
    <>
      <button onClick={onClose}>Back</button> <span role="status">{state}</span>
      <iframe id="desktop" title={desktop.DesktopName} width="100%" height="600" />
    </>
  );
}

const stored = JSON.parse(sessionStorage.getItem("session") ?? "null");
if (stored) importSession(wuying, stored, options);
root.render(<Portal first={stored ? undefined : login(wuying, options)} />);
