import type { JsonObject } from "../json.js";
import { DEFAULT_IMAGE } from "../state/instance.js";
import { noSuchObject } from "./errors.js";

/** An image that an instance can be created or rebuilt with. */
export interface Image {
  readonly id: string;
  readonly name: string;
  readonly osType: "linux" | "windows";
  readonly osName: string;
  readonly osVersion: string;
  /** The smallest system disk, in GB. */
  readonly minDiskGb: number;
}

/** The vendor's images. */
export const IMAGES: readonly Image[] = [
  {
    id: DEFAULT_IMAGE,
    name: "22.04 LTS amd64 (64bit)",
    osType: "linux",
    osName: "Ubuntu",
    osVersion: "22.04 LTS amd64 (64bit)",
    minDiskGb: 10,
  },
  {
    id: "m-EmuCent1",
    name: "7.9 x86_64 (64bit)",
    osType: "linux",
    osName: "CentOS",
    osVersion: "7.9 x86_64 (64bit)",
    minDiskGb: 10,
  },
  {
    id: "m-EmuWin01",
    name: "Windows Server 2022 Datacenter (64bit)",
    osType: "windows",
    osName: "Windows Server",
    osVersion: "2022 Datacenter (64bit)",
    minDiskGb: 40,
  },
];

/** The type of all images. */
export const IMAGE_TYPE = "System";

/** The architecture and the language of all images. */
const ARCHITECTURE = "amd64 (64bit)";
const LANGUAGE = "ENG";

/** An image by its id; throws where there is none. */
export function findImage(id: string): Image {
  return IMAGES.find((image) => image.id === id) ?? noSuchObject(id);
}

/** The vendor's ImageModel. */
export function describeImage({ id, name, osType, osName, osVersion, minDiskGb }: Image): JsonObject {
  return {
    id,
    name,
    type: IMAGE_TYPE,
    osType,
    osName,
    osVersion,
    osArch: ARCHITECTURE,
    osLang: LANGUAGE,
    createTime: "2024-01-02T03:04:05Z",
    status: "Available",
    desc: "",
    minDiskGb,
  };
}

/** The vendor's SystemImageModel. */
export function describeSystemImage({ id, name, osType, osName, osVersion, minDiskGb }: Image): JsonObject {
  const osArch = ARCHITECTURE;
  return { imageId: id, imageName: name, osType, osName, osVersion, osArch, osLang: LANGUAGE, minSizeInGiB: minDiskGb };
}

/** What an instance shows of its image. */
export function describeSystem({ id, name, osName, osVersion }: Image): JsonObject {
  return { imageId: id, imageName: name, imageType: IMAGE_TYPE, osName, osVersion, osArch: ARCHITECTURE };
}
