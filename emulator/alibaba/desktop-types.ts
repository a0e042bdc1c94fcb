import { ApiError } from "../api-error.js";

/** A desktop type: what a desktop computes with. */
export interface DesktopType {
  readonly id: string;
  readonly family: string;
  readonly cpu: number;
  /** In GiB. */
  readonly memory: number;
  readonly gpus: number;
  readonly gpuSpec: string;
}

/** The types that can be bought; a subset of the vendor's. The suffix of an id has the CPUs and the memory, or the GPU. */
export const desktopTypes: readonly DesktopType[] = [
  ...["2c4g", "2c8g", "4c8g", "4c16g", "8c16g", "8c32g", "16c32g"].map((size) => ofSize("eds.general", size)),
  ...["2c4g", "4c8g", "8c16g"].map((size) => ofSize("eds.enterprise_office", size)),
  ...["4c8g", "8c16g", "12c24g"].map((size) => ofSize("eds.hf", size)),
  { id: "eds.graphics.16c1t4", family: "eds.graphics", cpu: 16, memory: 31, gpus: 1, gpuSpec: "NVIDIA T4" },
];

function ofSize(family: string, size: string): DesktopType {
  const [cpu = 0, memory = 0] = size.split(/[cg]/).map(Number);
  return { id: `${family}.${size}`, family, cpu, memory, gpus: 0, gpuSpec: "" };
}

/** The type of an id; throws where there is none. */
export function findDesktopType(id: string): DesktopType {
  const type = desktopTypes.find((candidate) => candidate.id === id);
  if (type) return type;
  throw new ApiError(404, "InvalidDesktopType.NotFound", `The specified DesktopType ${id} is not found.`);
}

/** Throws where the vendor does not change one type into another: general office and graphics stay what they are. */
export function checkTypeChange(from: string, to: DesktopType): void {
  const group = (family: string): string =>
    family === "eds.general" || family === "eds.graphics" ? family : "other families";
  const before = desktopTypes.find(({ id }) => id === from)?.family ?? "";
  if (group(before) === group(to.family)) return;
  throw new ApiError(
    400,
    "InvalidDesktopType.NotSupported",
    `The desktop type ${from} cannot be changed to ${to.id}: a type of another family.`,
  );
}
