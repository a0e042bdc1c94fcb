/** Views that are loaded when they are first shown. */

import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

import { t } from "./texts.js";

/** A component that loads another one, and shows it with its own properties. */
export function lazy<Properties extends object>(
  load: () => Promise<ComponentType<Properties>>,
): ComponentType<Properties> {
  let loaded: ComponentType<Properties> | undefined;
  return function Lazy(properties: Properties) {
    const [, setLoaded] = useState(loaded !== undefined);
    useEffect(() => {
      if (loaded) return;
      void load().then((view) => {
        loaded = view;
        setLoaded(true);
      });
    }, []);
    const View = loaded;
    return View ? <View {...properties} /> : <p role="status">{t().loading}</p>;
  };
}
