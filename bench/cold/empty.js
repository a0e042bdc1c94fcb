/** An empty module, for the cost of the start alone. */
export const first = () => ({ url: "https://localhost/" });
