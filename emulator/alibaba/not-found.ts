import { ApiError } from "../api-error.js";

/** The error of an id that belongs to nothing. The codes follow that of desktops, which the vendor documents. */
export function notFound(parameter: string, id: string): ApiError {
  return new ApiError(404, `Invalid${parameter}.NotFound`, `The specified ${parameter} ${id} is not found.`);
}
