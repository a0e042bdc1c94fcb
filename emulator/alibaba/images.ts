import { DEFAULT_IMAGE } from "../state/desktop.js";

/** A system image. */
export interface Image {
  readonly id: string;
  readonly name: string;
  readonly os: "Windows" | "Linux";
  readonly platform: string;
}

/** The image of desktops that were created without one. */
const windows: Image = {
  id: DEFAULT_IMAGE,
  name: "Windows Server 2022",
  os: "Windows",
  platform: "Windows Server 2022",
};

/** All images. */
export const images: readonly Image[] = [
  windows,
  { id: "desktopimage-ubuntu-2204-64-asp", name: "Ubuntu 22.04", os: "Linux", platform: "Ubuntu 22.04" },
];

/** The image of an id; Windows for one that is unknown. */
export function findImage(id: string): Image {
  return images.find((image) => image.id === id) ?? windows;
}
