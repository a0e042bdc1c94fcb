/** Sends a message to users. The vendor's API sends those that its console has, to the recipients that they have there. */

import { DescribeConsoleMessages, type DescribeConsoleMessagesResponse, SendConsoleMessage } from "edgedesk/ecd";
import { useEffect, useId, useState } from "preact/hooks";

import { Alert, Button } from "../shared/controls.js";
import { language } from "../shared/preferences.js";
import type { Panel } from "./panel.js";
import { ProblemText } from "./problem-text.js";
import { problemOf } from "./problem.js";
import type { Resource } from "./resource.js";
import { t } from "./texts.js";
import { useRefusal } from "./use-refusal.js";
import { viewTexts } from "./view-texts.js";

type Message = NonNullable<DescribeConsoleMessagesResponse["MessageList"]>[number];

/** The most messages of a page. */
const MOST = 200;

/** Sends a message of the console. `desktops`: those whose users it is meant for. */
export function Messages({ panel, desktops }: { panel: Panel; desktops: readonly Resource[] }) {
  const texts = viewTexts().messages;
  const id = useId();
  const [messages, setMessages] = useState<readonly Message[]>();
  const [chosen, setChosen] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const [isSent, setSent] = useState(false);
  const [error, setError] = useState<unknown>();
  const cloud = panel.inventory.cloudOf("ecd");
  const { ecd } = cloud;
  // Messages are the account's: any region has them.
  const options = { region: desktops[0]!.region };
  const refusal = useRefusal(cloud, options.region, "SendConsoleMessage");
  useEffect(() => {
    const parameters = { MessageType: "NOTIFICATION", PageSize: MOST };
    ecd!.send(DescribeConsoleMessages, parameters, options).then(
      // The vendor sends no others.
      ({ MessageList = [] }) => setMessages(MessageList.filter(({ Status }) => Status === "Published")),
      setError,
    );
  }, []);
  const message = messages?.[chosen];
  const send = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await ecd!.send(SendConsoleMessage, { MessageId: message?.MessageId ?? "" }, options);
      setSent(true);
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="messages card" role="group" aria-label={texts.title}>
      <p class="hint">{texts.hint}</p>
      {error !== undefined && <ProblemText problem={problemOf(error)} />}
      {!messages && error === undefined && <p role="status">{t().loading}</p>}
      {messages?.length === 0 && <p>{texts.none}</p>}
      {message && (
        <>
          <div class="field">
            <label for={id}>{texts.choose}</label>
            <select
              id={id}
              name="message"
              value={chosen}
              onChange={(event) => {
                setChosen(event.currentTarget.selectedIndex);
                setSent(false);
              }}
            >
              {messages!.map((candidate, at) => (
                <option key={candidate.MessageId} value={at}>
                  {inLanguage(candidate.TitleConfigs)?.TitleText ?? candidate.MessageId}
                </option>
              ))}
            </select>
          </div>
          <blockquote>{inLanguage(message.ContentConfigs)?.ContentText}</blockquote>
          <p class="hint">{recipientsText(message, desktops)}</p>
          {refusal !== undefined && <Alert kind="info">{viewTexts().operations.refused(refusal)}</Alert>}
          {isSent && <Alert kind="info">{texts.sent}</Alert>}
          <div class="actions">
            <Button
              name="send-message"
              kind="primary"
              busy={isBusy || isSent || refusal !== undefined}
              onClick={() => void send()}
            >
              {texts.send}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

/** The text in the page's language, or the first. */
function inLanguage<Text extends { LangType?: string }>(texts: readonly Text[] = []): Text | undefined {
  const wanted = language.value === "zh" ? "CN" : "EN";
  return texts.find(({ LangType }) => LangType === wanted) ?? texts[0];
}

/** For whom a message is, and how many of the users or desktops those are. */
function recipientsText({ TargetType = "", TargetIds = "" }: Message, desktops: readonly Resource[]): string {
  const texts = viewTexts().messages;
  const kind = texts.targets[TargetType] ?? TargetType;
  const candidates: Readonly<Record<string, readonly string[]>> = {
    Desktop: desktops.map(({ id }) => id),
    EndUser: [...new Set(desktops.flatMap(({ users }) => users))],
  };
  const wanted = candidates[TargetType];
  if (!wanted) return texts.recipients(kind);
  // The ids are JSON, whose form the vendor does not document.
  const reached = wanted.filter((name) => TargetIds.includes(JSON.stringify(name)));
  return texts.reaches(kind, reached.length, wanted.length);
}
