/** Sign-in: one view for each step of a login. */

import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import {
  type ChangePasswordStep,
  type LoginStep,
  type MfaBindStep,
  type MfaVerifyStep,
  type OpenStep,
  type PasswordStep,
  type Refusal,
  resetPassword,
  type TokenVerifyStep,
} from "edgedesk/wuying/login";

import { Alert, Button, Field, ViewHeading } from "../shared/controls.js";
import { useRun } from "../shared/use-run.js";
import type { Portal } from "./portal.js";
import { Problem, Refused } from "./problem.js";
import { t } from "./texts.js";

export function SignIn({ portal }: { portal: Portal }) {
  const [forgotten, setForgotten] = useState(false);
  const step = portal.step.value;
  if (!step) return null;
  return (
    <div class="card sign-in">
      {forgotten ? (
        <ForgottenPassword portal={portal} onBack={() => setForgotten(false)} />
      ) : (
        // A refused step is a new step of the same kind: its form keeps what the user has entered.
        <StepView key={step.kind} portal={portal} step={step} onForgotten={() => setForgotten(true)} />
      )}
    </div>
  );
}

function StepView({ portal, step, onForgotten }: { portal: Portal; step: LoginStep; onForgotten: () => void }) {
  switch (step.kind) {
    case "password":
      return <Password portal={portal} step={step} onForgotten={onForgotten} />;
    case "mfa-bind":
      return <MfaBind portal={portal} step={step} />;
    case "mfa-verify":
      return <MfaVerify portal={portal} step={step} />;
    case "token-verify":
      return <TokenVerify portal={portal} step={step} />;
    case "change-password":
      return <ChangePassword portal={portal} step={step} />;
    case "keep-alive":
      // The session submits this step on its own: the user sees it only if it was refused for another reason than expiry.
      return <WayOut portal={portal} title={t().signIn.keepAliveStep.title} step={step} />;
    case "unknown":
      return (
        <WayOut portal={portal} title={t().signIn.unknown.title} step={step}>
          <p>{t().signIn.unknown.intro(step.stage)}</p>
        </WayOut>
      );
    case "done":
      return null;
  }
}

/** A form that submits a step, shows why the last submission failed, and has a way out. */
function StepForm({
  portal,
  step,
  submit,
  label,
  title,
  children,
}: {
  portal: Portal;
  step: OpenStep;
  submit: (values: FormData) => Promise<LoginStep> | undefined;
  label: string;
  title: string;
  children: ComponentChildren;
}) {
  const texts = t();
  const { busy, error, run } = useRun();
  const form = useRef<HTMLFormElement>(null);
  const notice = portal.notice.value;
  const { refusal } = step;
  const isLocked = refusal?.kind === "locked" || (step.kind === "token-verify" && step.locked);
  const isOver = step.kind !== "password" && (isLocked || refusal?.kind === "expired");
  useEffect(() => {
    // The refused value is selected: what the user types replaces it.
    if (refusal) form.current?.querySelector<HTMLInputElement>("[data-refused]")?.select();
  }, [refusal]);
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        const submission = submit(new FormData(event.currentTarget));
        if (submission) run(async () => portal.goTo(await submission));
      }}
    >
      <ViewHeading>{title}</ViewHeading>
      {notice && <Alert kind="info">{texts.notices[notice]}</Alert>}
      {error !== undefined ? (
        <Problem error={error} />
      ) : refusal ? (
        <Refused refusal={refusal} isChange={step.kind === "change-password"} />
      ) : (
        isLocked && <Alert>{texts.errors.locked}</Alert>
      )}
      {!isOver && children}
      {!isOver && (
        <Button kind="primary" type="submit" busy={busy}>
          {label}
        </Button>
      )}
      {step.kind !== "password" && (
        <Button kind={isOver ? "primary" : "link"} onClick={() => portal.begin()}>
          {texts.signIn.startOver}
        </Button>
      )}
    </form>
  );
}

function Password({ portal, step, onForgotten }: { portal: Portal; step: PasswordStep; onForgotten: () => void }) {
  const texts = t().signIn;
  const { officeSiteId } = portal.config;
  return (
    <StepForm
      portal={portal}
      step={step}
      title={texts.title}
      label={texts.submit}
      submit={(values) =>
        step.submit({
          officeSiteId: officeSiteId ?? text(values, "office-site"),
          endUserId: text(values, "user"),
          password: text(values, "password"),
          keepAlive: values.get("keep-alive") !== null,
        })
      }
    >
      <p>{texts.intro}</p>
      {officeSiteId === undefined && (
        <Field label={texts.officeSite} hint={texts.officeSiteHint} name="office-site" required />
      )}
      <Field label={texts.user} name="user" autocomplete="username" autocapitalize="none" required />
      <Field
        label={texts.password}
        name="password"
        type="password"
        autocomplete="current-password"
        data-refused
        required
      />
      <label class="check">
        <input type="checkbox" name="keep-alive" />
        <span>
          {texts.keepAlive}
          <small>{texts.keepAliveHint}</small>
        </span>
      </label>
      <Button kind="link" onClick={onForgotten}>
        {texts.forgotten}
      </Button>
    </StepForm>
  );
}

function CodeField({ label }: { label: string }) {
  return (
    <Field
      label={label}
      name="code"
      class="code"
      autocomplete="one-time-code"
      inputMode="numeric"
      pattern="[0-9]*"
      maxLength={8}
      data-refused
      required
    />
  );
}

function MfaBind({ portal, step }: { portal: Portal; step: MfaBindStep }) {
  const { bind, next } = t().signIn;
  const [copied, setCopied] = useState(false);
  const { secret = "", qrCodePng } = step;
  return (
    <StepForm
      portal={portal}
      step={step}
      title={bind.title}
      label={next}
      submit={(values) => step.submit(text(values, "code"))}
    >
      <p>{bind.scan}</p>
      {qrCodePng && <img class="qr-code" src={`data:image/png;base64,${qrCodePng}`} alt={bind.qrCode} />}
      <p>{bind.secret}</p>
      <div class="secret">
        <code>{secret.replace(/.{4}(?=.)/g, "$& ")}</code>
        <Button
          onClick={async () => {
            await navigator.clipboard.writeText(secret);
            setCopied(true);
          }}
        >
          <span aria-live="polite">{copied ? bind.copied : bind.copy}</span>
        </Button>
      </div>
      <CodeField label={bind.code} />
    </StepForm>
  );
}

function MfaVerify({ portal, step }: { portal: Portal; step: MfaVerifyStep }) {
  const { mfa, code, verify } = t().signIn;
  return (
    <StepForm
      portal={portal}
      step={step}
      title={mfa.title}
      label={verify}
      submit={(values) => step.submit(text(values, "code"))}
    >
      <p>{mfa.intro}</p>
      <CodeField label={code} />
    </StepForm>
  );
}

function TokenVerify({ portal, step }: { portal: Portal; step: TokenVerifyStep }) {
  const { token, code, verify } = t().signIn;
  const { busy, error, run } = useRun();
  const [resent, setResent] = useState(false);
  const seconds = useCountdown(portal.config.secondsBetweenCodes, step.sentAt);
  const address = step.email ?? step.phone;
  return (
    <StepForm
      portal={portal}
      step={step}
      title={token.title}
      label={verify}
      submit={(values) => {
        setResent(false);
        return step.submit(text(values, "code"));
      }}
    >
      <p>{address ? token.sentTo(address) : token.sent}</p>
      {error !== undefined && <Problem error={error} />}
      {resent && <Alert kind="info">{token.resent}</Alert>}
      <CodeField label={code} />
      <Button
        kind="link"
        disabled={seconds > 0}
        busy={busy}
        onClick={() =>
          run(async () => {
            portal.goTo(await step.resend());
            setResent(true);
          })
        }
      >
        {seconds > 0 ? token.resendIn(seconds) : token.resend}
      </Button>
    </StepForm>
  );
}

function ChangePassword({ portal, step }: { portal: Portal; step: ChangePasswordStep }) {
  const { change } = t().signIn;
  const [different, setDifferent] = useState(false);
  return (
    <StepForm
      portal={portal}
      step={step}
      title={change.title}
      label={change.submit}
      submit={(values) => {
        const newPassword = text(values, "new-password");
        const isDifferent = newPassword !== text(values, "again");
        setDifferent(isDifferent);
        if (isDifferent) return undefined;
        const oldPassword = step.needsOldPassword ? text(values, "password") : undefined;
        return step.submit({ oldPassword, newPassword });
      }}
    >
      <p>{change.intro}</p>
      <PasswordFields
        needsOld={step.needsOldPassword}
        different={different}
        minLength={step.passwordStrategy?.TenantPasswordLength}
      />
    </StepForm>
  );
}

/** The fields of a change of the password. */
export function PasswordFields({
  needsOld,
  different,
  minLength = "10",
}: {
  needsOld: boolean;
  different: boolean;
  minLength?: string | undefined;
}) {
  const { change } = t().signIn;
  const password = { type: "password", autocomplete: "new-password", required: true } as const;
  return (
    <>
      {different && <Alert>{change.different}</Alert>}
      {needsOld && <Field {...password} label={change.old} name="password" autocomplete="current-password" />}
      <Field {...password} label={change.new} name="new-password" hint={change.rules(minLength)} data-refused />
      <Field {...password} label={change.again} name="again" />
    </>
  );
}

/** A step that this page cannot submit. */
function WayOut({
  portal,
  title,
  step,
  children,
}: {
  portal: Portal;
  title: string;
  step: OpenStep;
  children?: ComponentChildren;
}) {
  return (
    <div class="way-out">
      <ViewHeading>{title}</ViewHeading>
      {step.refusal && <Refused refusal={step.refusal} />}
      {children}
      <Button kind="primary" onClick={() => portal.begin()}>
        {t().signIn.startOver}
      </Button>
    </div>
  );
}

function ForgottenPassword({ portal, onBack }: { portal: Portal; onBack: () => void }) {
  const { back, signIn: texts } = t();
  const { busy, error, run } = useRun();
  const [sent, setSent] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const { officeSiteId } = portal.config;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const values = new FormData(event.currentTarget);
        setRefusal(undefined);
        run(async () => {
          const refused = await resetPassword(portal.wuying, {
            officeSiteId: officeSiteId ?? text(values, "office-site"),
            endUserId: text(values, "user"),
            email: text(values, "email"),
          });
          setRefusal(refused);
          setSent(!refused);
        });
      }}
    >
      <ViewHeading>{texts.reset.title}</ViewHeading>
      {error !== undefined && <Problem error={error} />}
      {refusal && <Refused refusal={refusal} />}
      {sent ? (
        <Alert kind="info">{texts.reset.sent}</Alert>
      ) : (
        <>
          <p>{texts.reset.intro}</p>
          {officeSiteId === undefined && (
            <Field label={texts.officeSite} hint={texts.officeSiteHint} name="office-site" required />
          )}
          <Field label={texts.user} name="user" autocomplete="username" autocapitalize="none" required />
          <Field label={texts.reset.email} name="email" type="email" autocomplete="email" required />
          <Button kind="primary" type="submit" busy={busy}>
            {texts.reset.submit}
          </Button>
        </>
      )}
      <Button kind="link" onClick={onBack}>
        {back}
      </Button>
    </form>
  );
}

/** The seconds that are left of a time that begins again with each `start`. */
function useCountdown(seconds: number, start: unknown): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const end = performance.now() + seconds * 1000;
    const update = (): void => {
      const rest = Math.max(0, Math.ceil((end - performance.now()) / 1000));
      setLeft(rest);
      if (rest === 0) clearInterval(timer);
    };
    const timer = setInterval(update, 1000);
    update();
    return () => clearInterval(timer);
  }, [seconds, start]);
  return left;
}

/** The text of a field, without the spaces that pasted codes and names have around them; passwords keep theirs. */
function text(values: FormData, name: string): string {
  const value = String(values.get(name) ?? "");
  return name.includes("password") || name === "again" ? value : value.trim();
}
