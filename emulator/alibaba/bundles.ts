import { ApiError } from "../api-error.js";
import { DEFAULT_DISKS } from "../state/desktop.js";
import { type DesktopType, desktopTypes, findDesktopType } from "./desktop-types.js";
import { findImage, type Image, images } from "./images.js";

/** A template of desktops. */
export interface Bundle {
  readonly id: string;
  readonly type: DesktopType;
  readonly image: Image;
  /** In GiB, as {@link dataDisk}. */
  readonly systemDisk: number;
  readonly dataDisk: number;
}

/** The system's templates: each type with each image. */
export const bundles: readonly Bundle[] = desktopTypes.flatMap((type) =>
  images.map((image) => ({
    id: `b-${type.id.slice(4).replaceAll(".", "-").replaceAll("_", "-")}-${image.os.toLowerCase()}`,
    ...{ type, image },
    ...DEFAULT_DISKS,
  })),
);

/** The template of an id; throws where there is none. */
export function findBundle(id: string): Bundle {
  const bundle = bundles.find((candidate) => candidate.id === id);
  if (bundle) return bundle;
  throw new ApiError(400, "InvalidDesktopBundle.NotFound", `The specified BundleId ${id} is not found.`);
}

/** A template that a call describes in place of naming one. */
export function customBundle(type: string, imageId: string, disks: Pick<Bundle, "systemDisk" | "dataDisk">): Bundle {
  return { id: "", type: findDesktopType(type), image: findImage(imageId), ...disks };
}
