import { ApiError } from "../api-error.js";

/* The errors that several operations share. The vendor's pages name them for most operations that change an instance. */

/** A value that the operation does not take. */
export function badRequest(message: string): never {
  throw new ApiError(400, "BadRequest", message);
}

/** Something that does not exist. */
export function noSuchObject(id: string): never {
  throw new ApiError(404, "NoSuchObject", `The specified object ${id} is not found or does not exist.`);
}

/** A status in which the operation is not available. */
export function operationDenied(message: string): never {
  throw new ApiError(409, "OperationDenied", message);
}
