/** The language and the theme of a page: the user's choice, or what the browser prefers. */

import { effect, signal } from "@preact/signals";

export const LANGUAGES = ["en", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

/** `auto`: the theme of the operating system. */
export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** One text in each language. */
export type Translations<Texts> = Record<Language, Texts>;

export const language = signal<Language>(
  stored("language", LANGUAGES) ?? (navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en"),
);
export const theme = signal<Theme>(stored("theme", THEMES) ?? "auto");

effect(() => {
  document.documentElement.lang = language.value === "zh" ? "zh-CN" : "en";
  localStorage.setItem("language", language.value);
});
effect(() => {
  document.documentElement.dataset["theme"] = theme.value;
  localStorage.setItem("theme", theme.value);
});

function stored<Value extends string>(key: string, values: readonly Value[]): Value | undefined {
  const value = localStorage.getItem(key);
  return values.find((known) => known === value);
}
