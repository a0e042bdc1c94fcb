import { ApiError } from "../api-error.js";

/** The error of an id that belongs to nothing. The vendor documents such codes of CreateDesktops only: others have their form. */
export function notFound(parameter: string, id: string): ApiError {
  return new ApiError(404, `Invalid${parameter}.NotFound`, `The specified ${parameter} ${id} is not found.`);
}
