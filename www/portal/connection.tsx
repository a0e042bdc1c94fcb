/** A desktop in the page: how far its connection is, and the vendor's web SDK in an iframe. */

import { useEffect, useState } from "preact/hooks";
import { LoginRequiredError } from "edgedesk/wuying";
import { openDesktop, type UserDesktop } from "edgedesk/wuying/login";

import { Alert, Button, ViewHeading } from "../shared/controls.js";
import { language } from "../shared/preferences.js";
import type { Portal } from "./portal.js";
import { Problem } from "./problem.js";
import { t } from "./texts.js";

type Phase = "start" | "ticket" | "open" | "connected" | "ended";

const IFRAME = "desktop";

export function Connection({ portal, desktop }: { portal: Portal; desktop: UserDesktop }) {
  const { connection: texts, desktops, back, notices } = t();
  const { DesktopId = "", DesktopName = DesktopId } = desktop;
  const [attempt, setAttempt] = useState(1);
  const [phase, setPhase] = useState<Phase>("ticket");
  const [detail, setDetail] = useState<{ status: string; seconds: number }>();
  const [problem, setProblem] = useState<unknown>();

  const close = (): void => void (portal.opened.value = undefined);

  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const { webSdk, webSdkContainer: sdkPath } = portal.config;
    setPhase("ticket");
    setDetail(undefined);
    setProblem(undefined);
    openDesktop(portal.wuying, DesktopId, {
      ...{ webSdk, sdkPath, iframeId: IFRAME, start: true, signal },
      uiConfig: { toolbar: { visible: true }, language: language.peek() === "zh" ? "zh-CN" : "en-US" },
      connConfig: { resolutionAdaptive: true, useCustomIme: true },
      onProgress: ({ phase, status, elapsed }) => {
        setPhase(phase);
        setDetail(status === undefined ? undefined : { status, seconds: Math.round(elapsed / 1000) });
      },
      handlers: {
        onConnected: () => {
          setPhase("connected");
          document.getElementById(IFRAME)?.focus();
        },
        onDisConnected: () => setPhase("ended"),
        onError: (data) => setProblem(data ?? {}),
      },
    }).catch((error: unknown) => {
      if (signal.aborted) return;
      if (error instanceof LoginRequiredError) close();
      else setProblem(error);
    });
    return () => ending.abort();
  }, [portal, DesktopId, attempt]);

  const sentence = texts[phase];
  return (
    <div class="connection">
      <div class="view-title">
        <ViewHeading>{DesktopName}</ViewHeading>
        {phase === "connected" && <p class="hint">{texts.connected}</p>}
        <Button onClick={close}>{phase === "connected" ? texts.disconnect : back}</Button>
      </div>
      {portal.session.value === undefined && portal.notice.value && (
        <Alert kind="info">{notices[portal.notice.value]}</Alert>
      )}
      {phase !== "connected" && (
        <div class="card progress">
          {problem !== undefined ? (
            <Problem error={problem} />
          ) : (
            <>
              <p role="status">{sentence}</p>
              {phase !== "ended" && <progress aria-label={sentence} />}
              {detail && (
                <p class="hint">
                  {desktops.states[detail.status] ?? ""} {texts.seconds(detail.seconds)}
                </p>
              )}
            </>
          )}
          {(phase === "ended" || problem !== undefined) && (
            <Button kind="primary" onClick={() => setAttempt(attempt + 1)}>
              {texts.again}
            </Button>
          )}
        </div>
      )}
      <iframe
        id={IFRAME}
        title={texts.frame(DesktopName)}
        class={phase === "connected" ? "" : "waiting"}
        tabIndex={0}
        allow="clipboard-read; clipboard-write; fullscreen; picture-in-picture 'none'"
      />
    </div>
  );
}
