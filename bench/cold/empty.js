/** Nothing: what a start costs by itself. */
export const first = () => ({ url: "https://localhost/" });
