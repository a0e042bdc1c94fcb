/** A request in the form in which it is signed, without a key. */

import type { Inspection } from "./cloud.js";
import { viewTexts } from "./view-texts.js";

export function InspectionText({ inspection }: { inspection: Inspection }) {
  const texts = viewTexts().inspection;
  const { request, canonicalRequest, stringToSign } = inspection;
  return (
    <div class="inspection">
      <h3>{texts.title}</h3>
      <p class="hint">{stringToSign ? texts.hint : texts.unsigned}</p>
      <Code title={texts.request} text={request} />
      {stringToSign && (
        <>
          <Code title={texts.canonicalRequest} text={canonicalRequest} />
          <Code title={texts.stringToSign} text={stringToSign} />
        </>
      )}
    </div>
  );
}

/** A text with its heading; the keyboard scrolls it. */
export function Code({ title, text }: { title: string; text: string }) {
  return (
    <div class="field">
      <h4>{title}</h4>
      <pre tabIndex={0} aria-label={title}>
        {text}
      </pre>
    </div>
  );
}
