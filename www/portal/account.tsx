/** The account of the user: how long the session holds, its refresh, and the ways out. */

import { useState } from "preact/hooks";
import { changePassword, type LoginSession, type Refusal } from "edgedesk/wuying/login";

import { Button, Dialog } from "../shared/controls.js";
import { useRun } from "../shared/use-run.js";
import type { Portal } from "./portal.js";
import { Problem, Refused } from "./problem.js";
import { PasswordFields } from "./sign-in.js";
import { clockText, t, timeText } from "./texts.js";

export function Account({ portal, session }: { portal: Portal; session: LoginSession }) {
  const [view, setView] = useState<"closed" | "session" | "everywhere">("closed");
  const texts = t().account;
  const tokens = portal.tokens.value;
  if (!tokens) return null;
  const { endUserId, issuedAt, lifetime } = tokens;
  const close = (): void => setView("closed");
  return (
    <div class="account">
      <p class="hint">{texts.until(clockText(issuedAt + lifetime))}</p>
      <Button aria-haspopup="dialog" aria-label={texts.menu(endUserId)} onClick={() => setView("session")}>
        {endUserId}
      </Button>
      <Button onClick={() => portal.signOut()}>{texts.signOut}</Button>
      {view === "session" && (
        <Dialog title={texts.title} onClose={close}>
          <Renewal session={session} until={issuedAt + lifetime} renewedAt={issuedAt} />
          <p>{tokens.keepAliveToken ? texts.kept : texts.notKept}</p>
          <p class="hint">{texts.outlives}</p>
          <p class="hint">{texts.signOutHint}</p>
          <div class="actions">
            <Button kind="primary" onClick={close}>
              {texts.close}
            </Button>
            <Button onClick={() => setView("everywhere")}>{texts.everywhere}</Button>
          </div>
        </Dialog>
      )}
      {view === "everywhere" && <SignOutEverywhere portal={portal} session={session} onClose={close} />}
    </div>
  );
}

function Renewal({ session, until, renewedAt }: { session: LoginSession; until: number; renewedAt: number }) {
  const texts = t().account;
  const { busy, error, run } = useRun();
  return (
    <>
      <p>{texts.validUntil(timeText(until))}</p>
      <p class="renewal">
        <span role="status">{busy ? texts.refreshing : texts.refreshed(timeText(renewedAt))}</span>{" "}
        <Button busy={busy} onClick={() => run(() => session.refresh())}>
          {texts.refresh}
        </Button>
      </p>
      {error !== undefined && <Problem error={error} />}
    </>
  );
}

/** The vendor has no operation that ends all sessions of a user; a new password does (unverified). */
function SignOutEverywhere({
  portal,
  session,
  onClose,
}: {
  portal: Portal;
  session: LoginSession;
  onClose: () => void;
}) {
  const { account: texts, cancel, signIn } = t();
  const { busy, error, run } = useRun();
  const [different, setDifferent] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  return (
    <Dialog title={texts.everywhereTitle} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const values = new FormData(event.currentTarget);
          const [oldPassword, newPassword, again] = ["password", "new-password", "again"].map((name) =>
            String(values.get(name)),
          ) as [string, string, string];
          setDifferent(newPassword !== again);
          setRefusal(undefined);
          if (newPassword !== again) return;
          run(async () => {
            const refused = await changePassword(session, { oldPassword, newPassword });
            setRefusal(refused);
            if (!refused) portal.signOut("password-changed");
          });
        }}
      >
        <p>{texts.everywhereIntro}</p>
        {error !== undefined && <Problem error={error} />}
        {refusal && <Refused refusal={refusal} isChange />}
        <PasswordFields needsOld different={different} />
        <div class="actions">
          <Button kind="danger" type="submit" busy={busy}>
            {signIn.change.submit}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
