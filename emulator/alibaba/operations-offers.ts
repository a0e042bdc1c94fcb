/* What a desktop is created from: types, templates, images, office sites, policies. */

import type { JsonObject } from "../json.js";
import { bundles } from "./bundles.js";
import type { Run } from "./catalogued-operation.js";
import { desktopTypes } from "./desktop-types.js";
import { pageOf, requestedRegion } from "./desktops.js";
import { images } from "./images.js";
import { officeSitesOf } from "./office-sites.js";
import type { Parameters } from "./parameters.js";
import { policies } from "./policies.js";
import { describeRegions } from "./regions.js";

const CREATED = "2024-01-02T03:04:05Z";

export const offerOperations: Readonly<Record<string, Run>> = {
  DescribeRegions: ({ parameters }) => describeRegions(parameters.choice("AcceptLanguage", ["en", "zh"])),

  DescribeDesktopTypes({ parameters, state }) {
    requestedRegion({ parameters, state });
    const matching = desktopTypes
      .map(({ id, family, cpu, memory, gpus, gpuSpec }) => ({
        ...{ DesktopTypeId: id, InstanceTypeFamily: family, GpuCount: gpus, GpuSpec: gpuSpec },
        // Strings, by the vendor's page; memory is in MiB.
        CpuCount: String(cpu),
        MemorySize: String(memory * 1024),
        ...{ DesktopTypeStatus: "SUFFICIENT", StockState: "Enough", SystemDiskSize: "80", DataDiskSize: "100" },
      }))
      .filter((type) => matches(type, parameters, ["InstanceTypeFamily", "CpuCount", "MemorySize", "GpuCount"]))
      .filter((type) => isAmong(type.DesktopTypeId, parameters, "DesktopTypeId", "DesktopTypeIdList"));
    return { DesktopTypes: matching };
  },

  DescribeBundles({ parameters, state }) {
    requestedRegion({ parameters, state });
    const matching = bundles
      .map(({ id, type, image, systemDisk, dataDisk }) => ({
        id,
        ...{ BundleId: id, BundleName: `${type.id} ${image.name}`, BundleType: "SYSTEM", CreationTime: CREATED },
        ...{ DesktopType: type.id, DesktopTypeFamily: type.family },
        DesktopTypeAttribute: {
          ...{ CpuCount: type.cpu, MemorySize: type.memory * 1024, GpuCount: type.gpus, GpuSpec: type.gpuSpec },
        },
        Disks: [
          { DiskType: "SYSTEM", DiskSize: systemDisk },
          { DiskType: "DATA", DiskSize: dataDisk },
        ],
        ...{ ImageId: image.id, ImageName: image.name, ImageStatus: "Available", OsType: image.os },
        ...{ Platform: image.platform, ProtocolType: "ASP", SessionType: "SINGLE_SESSION", StockState: "Enough" },
      }))
      .filter((bundle) => matches(bundle, parameters, ["BundleType", "DesktopTypeFamily", "OsType", "ProtocolType"]))
      .filter(({ DesktopTypeAttribute }) => matches(DesktopTypeAttribute, parameters, ["CpuCount", "MemorySize"]))
      .filter((bundle) => isAmong(bundle.BundleId, parameters, "BundleId"))
      .filter((bundle) => isAmong(bundle.ImageId, parameters, "ImageId"));
    const { page, NextToken } = pageOf(matching, parameters, 10, 500);
    return { NextToken, Bundles: page.map(({ id: _id, ...bundle }): JsonObject => bundle) };
  },

  DescribeImages({ parameters, state }) {
    requestedRegion({ parameters, state });
    const matching = images
      .map((image) => ({ ...image, ImageType: "SYSTEM", OsType: image.os, ProtocolType: "ASP" }))
      .filter((image) => matches(image, parameters, ["ImageType", "OsType", "ProtocolType"]))
      .filter(({ id }) => isAmong(id, parameters, "ImageId"));
    const { page, NextToken } = pageOf(matching, parameters, 10, 500);
    return {
      NextToken,
      Images: page.map(({ id, name, os: _os, platform, ...image }) => ({
        ...{ ImageId: id, Name: name, Platform: platform, ...image },
        ...{ Status: "Available", SessionType: "SINGLE_SESSION", CreationTime: CREATED, Progress: "100%" },
      })),
    };
  },

  DescribeOfficeSites({ parameters, state }) {
    const region = requestedRegion({ parameters, state });
    const matching = officeSitesOf(region, parameters.list("OfficeSiteId"));
    const { page, NextToken, total } = pageOf(matching, parameters, 10, 500);
    const desktops = [...state.desktops.values()];
    return {
      NextToken,
      TotalCount: total,
      OfficeSites: page.map(({ id, name }) => ({
        ...{ OfficeSiteId: id, Name: name, OfficeSiteType: "SIMPLE", Status: "REGISTERED", CreationTime: CREATED },
        ...{ DesktopAccessType: "Any", EnableInternetAccess: true, MfaEnabled: false, SsoEnabled: false },
        DesktopCount: desktops.filter(({ facts }) => facts.officeSiteId === id).length,
      })),
    };
  },

  DescribePolicyGroups({ parameters, state }) {
    requestedRegion({ parameters, state });
    const matching = policies.filter(({ id }) => isAmong(id, parameters, "PolicyGroupId"));
    const { page, NextToken, total } = pageOf(matching, parameters, 10, 200);
    const desktops = [...state.desktops.values()];
    return {
      NextToken,
      Count: total,
      DescribePolicyGroups: page.map(({ id, name }) => ({
        ...{ PolicyGroupId: id, Name: name, PolicyGroupType: "general", PolicyStatus: "AVAILABLE", Scope: "GLOBAL" },
        DesktopCount: desktops.filter(({ facts }) => facts.policyGroupIds.includes(id)).length,
      })),
    };
  },
};

/** Whether the members have the values of the parameters of the same names, as far as these are given. */
function matches(item: JsonObject, parameters: Parameters, names: readonly string[]): boolean {
  return names.every((name) => (parameters.text(name) ?? String(item[name])) === String(item[name]));
}

/** Whether an id is among those that the parameters name, if they name any. */
function isAmong(id: string, parameters: Parameters, ...names: readonly string[]): boolean {
  const ids = names.flatMap((name) => parameters.values(name));
  return ids.length === 0 || ids.includes(id);
}
