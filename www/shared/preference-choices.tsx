/** The choices of language and theme. */

import { Choice } from "./controls.js";
import { language, theme } from "./preferences.js";

/** The texts of the choices, in the page's language. */
export interface PreferenceTexts {
  language: string;
  theme: string;
  themes: Readonly<Record<"auto" | "light" | "dark", string>>;
}

export function PreferenceChoices({ texts }: { texts: PreferenceTexts }) {
  return (
    <>
      <Choice
        label={texts.language}
        value={language.value}
        options={{ en: "English", zh: "中文" }}
        onChange={(value) => (language.value = value)}
      />
      <Choice
        label={texts.theme}
        value={theme.value}
        options={texts.themes}
        onChange={(value) => (theme.value = value)}
      />
    </>
  );
}
