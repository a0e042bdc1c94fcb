import { invalid, type Parameters } from "./parameters.js";

/** 1 to 64 letters, digits, and `:_.-`; the first is a letter, and no URL begins so. */
const DESKTOP_NAME = /^(?!https?:\/\/)\p{L}[\p{L}\d:_.-]{0,63}$/u;

/** The name of a desktop, if there is one. */
export function desktopName(parameters: Parameters, parameter: string): string | undefined {
  const name = parameters.text(parameter);
  if (name === undefined || DESKTOP_NAME.test(name)) return name;
  return invalid(parameter, "takes 1 to 64 letters, digits and :_.-, of which the first is a letter");
}
