import { ApiError } from "../api-error.js";
import { badRequest } from "./errors.js";

const NAME = /^[A-Za-z\u4e00-\u9fff][\w\u4e00-\u9fff /.-]{0,64}$/;

/** Whether it is a name: 1 to 65 letters, digits, Chinese characters and `-_ /.`, of which the first is a letter. */
export function isName(text: string): boolean {
  return NAME.test(text);
}

/** The name of an instance. */
export function instanceName(text: string): string {
  if (isName(text)) return text;
  throw new ApiError(400, "Instance.NameInvalid", "Instance name is invalid.");
}

/** A host name: 2 to 64 lower-case letters, digits, `-` and `.`; begins with a letter, and no two of `-.` are neighbours. */
export function hostName(text: string): string {
  const isValid = /^[a-z](?:[-.]?[a-z0-9])+$/.test(text) && text.length <= 64;
  return isValid ? text : badRequest("The host name is invalid.");
}
