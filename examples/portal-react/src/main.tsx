import { type FormEvent, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { WuyingClient } from "edgedesk/wuying";
import {
  importSession,
  login,
  type LoginOptions,
  type LoginStep,
  openDesktop,
  type OpenStep,
  type UserDesktop,
  watchDesktops,
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

/** The fields of a step, with their labels, and what submits their values. */
type Form = [fields: Record<string, string>, submit: (values: Record<string, string>) => Promise<LoginStep>];

function formOf(step: OpenStep): Form {
  switch (step.kind) {
    case "password": {
      const fields = { endUserId: "User name", password: "Password" };
      return [fields, ({ endUserId, password }) => step.submit({ officeSiteId, endUserId, password })];
    }
    case "mfa-bind":
    case "mfa-verify":
      return [{ code: "Code of your app" }, ({ code }) => step.submit(code)];
    case "token-verify":
      return [{ code: "Code of the mail" }, ({ code }) => step.submit(code)];
    case "change-password":
      return [{ newPassword: "New password" }, ({ newPassword }) => step.submit({ newPassword })];
    case "keep-alive":
    case "unknown":
      return [{}, () => Promise.reject(new Error(`This page does not have the step ${step.stage}.`))];
  }
}

function SignIn({ step, onStep }: { step: OpenStep; onStep: (step: LoginStep) => void }) {
  const [error, setError] = useState("");
  const [fields, submit] = formOf(step);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setError("");
    const values = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    submit(values).then(onStep, (thrown) => setError(String(thrown)));
  };
  return (
    <form key={step.kind} onSubmit={send}>
      <h1>Sign in</h1>
      <p role="alert">{error || step.refusal?.message}</p>
      {step.kind === "mfa-bind" && <img src={`data:image/png;base64,${step.qrCodePng}`} alt={`Key: ${step.secret}`} />}
      {Object.entries(fields).map(([name, label]) => (
        <label key={name}>
          {label} <input name={name} type={/password/i.test(name) ? "password" : "text"} required />
        </label>
      ))}
      <button>Continue</button>
    </form>
  );
}

function Desktops({ onConnect }: { onConnect: (desktop: UserDesktop) => void }) {
  const [desktops, setDesktops] = useState<readonly UserDesktop[]>([]);
  const [error, setError] = useState("");
  useEffect(() => {
    const ending = new AbortController();
    watchDesktops(wuying, {
      onUpdate: ({ desktops }) => (setDesktops(desktops), setError("")),
      onError: (thrown) => setError(String(thrown)),
      signal: ending.signal,
    });
    return () => ending.abort();
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
    openDesktop(wuying, desktop.DesktopId!, {
      ...{ webSdk, iframeId: "desktop", start: true, signal },
      onProgress: ({ phase, status = "" }) => setState(`${phase} ${status}`),
      handlers: { onConnected: () => setState("connected"), onDisConnected: onClose },
    }).catch((thrown) => signal.aborted || setState(String(thrown)));
    return () => ending.abort();
  }, [desktop]);
  return (
    <>
      <button onClick={onClose}>Back</button> <span role="status">{state}</span>
      <iframe id="desktop" title={desktop.DesktopName} width="100%" height="600" />
    </>
  );
}

const session = importSession(wuying, JSON.parse(sessionStorage.getItem("session") ?? "null"), options);
root.render(<Portal first={session ? undefined : login(wuying, options)} />);
